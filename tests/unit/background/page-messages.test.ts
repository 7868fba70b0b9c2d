import { describe, expect, it } from 'vitest';
import { answerPage, wantsOverlay } from '../../../src/background/page-messages';
import { PAGE_IDS } from '../../../src/core/page-location';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import type { Showing } from '../../../src/settings/settings';
import { fakePorts } from './fake-ports';

const sender = { tabId: 5, frameId: 0, documentId: 'd' };
const running: TabRecord = { ...EMPTY_TAB_RECORD, walkthrough: startWalkthrough('update-customer-account') };
const done: TabRecord = {
  ...EMPTY_TAB_RECORD,
  walkthrough: { ...startWalkthrough('update-customer-account'), status: 'done' },
};
const loadTexts = async (language: string): Promise<Record<string, unknown>> => ({ ui: { language } });
const showing = async (): Promise<Showing> => 'by-itself';
const GUIDED = ['customers-list', 'customer', 'customer-account'];

describe('wantsOverlay', () => {
  it.each(PAGE_IDS)('on %s follows page and record', (page) => {
    const isGuided = GUIDED.includes(page);
    expect(wantsOverlay(page, EMPTY_TAB_RECORD, 'by-itself'), 'nothing under way').toBe(isGuided);
    expect(wantsOverlay(page, running, 'by-itself'), 'under way').toBe(true);
    expect(wantsOverlay(page, done, 'by-itself'), 'done').toBe(isGuided);
    expect(wantsOverlay(page, { ...running, minimized: true }, 'by-itself'), 'folded is not closed').toBe(true);
    expect(wantsOverlay(page, { ...running, closed: true }, 'by-itself'), 'closed by the person').toBe(false);
    expect(wantsOverlay(page, { ...EMPTY_TAB_RECORD, closed: true }, 'by-itself'), 'closed by the person').toBe(false);
  });
});

describe('wantsOverlay, on request', () => {
  it.each(PAGE_IDS)('on %s shows nothing but what the person started', (page) => {
    expect(wantsOverlay(page, EMPTY_TAB_RECORD, 'on-request'), 'nothing under way').toBe(false);
    expect(wantsOverlay(page, running, 'on-request'), 'under way by itself').toBe(false);
    expect(wantsOverlay(page, { ...running, requested: true }, 'on-request'), 'started').toBe(true);
    expect(wantsOverlay(page, { ...running, requested: true, closed: true }, 'on-request'), 'closed').toBe(false);
    expect(wantsOverlay(page, { ...done, requested: true }, 'on-request'), 'done').toBe(GUIDED.includes(page));
  });
});

describe('answerPage', () => {
  it('injects the overlay into the very document that entered a guided page', async () => {
    const ports = fakePorts();
    await answerPage({ type: 'page/entered', page: 'customer' }, sender, { ...ports, showing, loadTexts });
    expect(ports.injected).toEqual([sender]);
  });

  it('injects nothing when it is to show on request alone', async () => {
    const ports = fakePorts();
    await answerPage({ type: 'page/entered', page: 'customer' }, sender, {
      ...ports,
      showing: async () => 'on-request',
      loadTexts,
    });
    expect(ports.injected).toEqual([]);
  });

  it('injects nothing when the guide was closed in that tab', async () => {
    const ports = fakePorts({ stored: { 5: { ...running, closed: true } } });
    await answerPage({ type: 'page/entered', page: 'customer' }, sender, { ...ports, showing, loadTexts });
    expect(ports.injected).toEqual([]);
  });

  it('heeds the record of the sender alone', async () => {
    const ports = fakePorts({ stored: { 6: running } });
    await answerPage({ type: 'page/entered', page: 'home' }, sender, { ...ports, showing, loadTexts });
    expect(ports.injected).toEqual([]);
  });

  it('gives back what was saved', async () => {
    const ports = { ...fakePorts(), showing, loadTexts };
    expect(await answerPage({ type: 'tab/load' }, sender, ports)).toEqual({ tabId: 5, record: EMPTY_TAB_RECORD });
    expect(await answerPage({ type: 'tab/save', record: running }, sender, ports)).toEqual(running);
    expect(await answerPage({ type: 'tab/load' }, sender, ports)).toEqual({ tabId: 5, record: running });
  });

  it.each(['tab/load', 'page/entered'] as const)('keeps what the page before said in vain, at %s', async (type) => {
    const ports = { ...fakePorts({ stored: { 5: running }, unheard: { 5: done } }), showing, loadTexts };
    await answerPage(type === 'tab/load' ? { type } : { type, page: 'customer' }, sender, ports);
    expect(ports.kept.get(5)).toEqual(done);
    expect(await answerPage({ type: 'tab/save', record: running }, sender, ports)).toEqual(running);
    expect(await answerPage({ type: 'tab/load' }, sender, ports), 'it is taken once').toEqual({
      tabId: 5,
      record: running,
    });
  });

  it('answers with the texts of the language, and loads no other', async () => {
    const loaded: string[] = [];
    const ports = {
      ...fakePorts(),
      showing,
      loadTexts: (language: string) => {
        loaded.push(language);
        return loadTexts(language);
      },
    };
    const reply = await answerPage({ type: 'texts/load', language: 'de' }, sender, ports);
    expect(reply).toEqual({ language: 'de', resources: { ui: { language: 'de' } } });
    expect(loaded).toEqual(['de']);
  });
});
