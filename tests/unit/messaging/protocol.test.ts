import { describe, expect, it } from 'vitest';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { GUIDES } from '../../../src/guides/catalog';
import {
  BackgroundToOverlay,
  PageToBackground,
  PopupToBackground,
  parseMessage,
  Texts,
} from '../../../src/messaging/protocol';
import { EMPTY_TAB_RECORD, TabRecord } from '../../../src/messaging/tab-record';

const running = { ...EMPTY_TAB_RECORD, walkthrough: startWalkthrough('update-customer-account') };

describe('parseMessage', () => {
  it.each([
    [PageToBackground, { type: 'page/entered', page: 'customer-account' }],
    [PageToBackground, { type: 'tab/load' }],
    [PageToBackground, { type: 'tab/save', record: running }],
    [PageToBackground, { type: 'texts/load', language: 'de' }],
    [PopupToBackground, { type: 'walkthrough/start', tabId: 3 }],
    [PopupToBackground, { type: 'walkthrough/start', tabId: 3, guide: 'rename-customer' }],
    [PopupToBackground, { type: 'walkthrough/restart', tabId: 3 }],
    [PopupToBackground, { type: 'walkthrough/stop', tabId: 3 }],
    [PopupToBackground, { type: 'walkthrough/read', tabId: 3 }],
    [PopupToBackground, { type: 'portal/open' }],
    [BackgroundToOverlay, { type: 'tab/changed', record: running }],
    [BackgroundToOverlay, { type: 'panel/command', command: 'focus-panel' }],
    [BackgroundToOverlay, { type: 'panel/command', command: 'next-step' }],
    [BackgroundToOverlay, { type: 'report/make' }],
    [TabRecord, { ...running, shown: { step: 'open-account', state: 'pointing' } }],
    [TabRecord, { ...running, shown: { step: 'review', state: 'pointing' } }],
    [Texts, { language: 'de', resources: { ui: {} } }],
  ])('takes %#: %j', (schema, message) => {
    // Messages travel as copies.
    const copy: unknown = structuredClone(message);
    expect(parseMessage(schema, copy)).toEqual({ ok: true, value: message });
  });

  it.each([
    ['nothing', PageToBackground, undefined],
    ['a text', PageToBackground, 'page/entered'],
    ['an unknown type', PageToBackground, { type: 'page/left' }],
    ['an unknown page', PageToBackground, { type: 'page/entered', page: 'invoices' }],
    ['a record of another shape', PageToBackground, { type: 'tab/save', record: { closed: 'no' } }],
    [
      'what is no step',
      PageToBackground,
      { type: 'tab/save', record: { ...running, shown: { step: 'A step', state: 'done' } } },
    ],
    ["the popup's message in a page's place", PageToBackground, { type: 'portal/open' }],
    ["a page's message in the popup's place", PopupToBackground, { type: 'tab/load' }],
    ['a tab that is no number', PopupToBackground, { type: 'walkthrough/start', tabId: '3' }],
    ['no tab', PopupToBackground, { type: 'walkthrough/stop' }],
    ['a command that is none', BackgroundToOverlay, { type: 'panel/command', command: 'close' }],
    ['a reply without its parts', Texts, { language: 'de' }],
  ])('refuses %s, and says why', (_what, schema, message) => {
    const result = parseMessage(schema, message);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error).toMatch(/\S/);
  });
});

describe('the record of a tab', () => {
  it.each(
    GUIDES.map(({ id, steps }) => [id, steps] as const),
  )('takes a walkthrough of %s at each step', (id, steps) => {
    for (const { id: viewing } of steps) {
      const record = { ...EMPTY_TAB_RECORD, walkthrough: { ...startWalkthrough(id), viewing } };
      expect(parseMessage(TabRecord, record)).toEqual({ ok: true, value: record });
    }
  });

  it.each([
    ['guide', { guide: 'order-pizza' }],
    ['step', { viewing: 'order-pizza' }],
    ['shape', { changed: undefined }],
  ])('forgets a walkthrough of an unknown %s, and nothing else', (_what, change) => {
    const stored = { ...running, closed: true, minimized: true, walkthrough: { ...running.walkthrough, ...change } };
    expect(parseMessage(TabRecord, stored)).toEqual({ ok: true, value: { ...stored, walkthrough: null } });
  });
});
