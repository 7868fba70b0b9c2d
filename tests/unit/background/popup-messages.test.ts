import { describe, expect, it } from 'vitest';
import { answerPopup } from '../../../src/background/popup-messages';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { fakePorts } from './fake-ports';

const start = { startAddress: 'https://partner.microsoft.com/dashboard/home', firstGuide: 'update-customer-account' };
const fresh = startWalkthrough('update-customer-account');
const underWay: TabRecord = {
  closed: true,
  requested: false,
  minimized: true,
  gaveUp: true,
  walkthrough: { ...fresh, opening: true },
  shown: { step: 'update-details', state: 'pointing' },
};

describe('start', () => {
  it('begins the first guide when nothing is under way', async () => {
    const ports = fakePorts();
    const reply = await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
    expect(reply).toEqual({ ...EMPTY_TAB_RECORD, requested: true, walkthrough: fresh });
    expect(ports.kept.get(5)).toEqual(reply);
  });

  it('goes on with what is under way, open and unfolded', async () => {
    const ports = fakePorts({ stored: { 5: underWay } });
    const reply = await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
    expect(reply).toEqual({ ...underWay, closed: false, requested: true, minimized: false, gaveUp: false });
  });

  it('begins another guide when that is asked for, and goes on when it is the one under way', async () => {
    const ports = fakePorts({ stored: { 5: underWay } });
    const ask = (guide: string) => answerPopup({ type: 'walkthrough/start', tabId: 5, guide }, { ...ports, ...start });
    expect((await ask('rename-customer'))?.walkthrough).toEqual(startWalkthrough('rename-customer'));
    expect((await ask('order-pizza'))?.walkthrough?.guide).toBe('rename-customer');
    expect((await ask('update-customer-account'))?.walkthrough).toEqual(fresh);
  });

  it('begins anew when the guide was done', async () => {
    const done: TabRecord = { ...underWay, walkthrough: { ...fresh, status: 'done' } };
    const ports = fakePorts({ stored: { 5: done } });
    const reply = await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
    expect(reply?.walkthrough).toEqual(fresh);
  });

  it('injects the overlay when none listens', async () => {
    const ports = fakePorts();
    await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
    expect(ports.injected).toEqual([{ tabId: 5, frameId: 0, documentId: null }]);
  });

  it('tells the overlay that it injected too, which may find no record stored', async () => {
    const ports = fakePorts();
    const reply = await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
    expect(ports.told.at(-1)).toEqual(reply);
    expect(ports.told).toHaveLength(2);
  });

  it('tells the overlay that runs, and injects no second one', async () => {
    const ports = fakePorts({ overlayListens: true });
    const reply = await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
    expect(ports.told).toEqual([reply]);
    expect(ports.injected).toEqual([]);
  });

  it('injects the overlay into a portal that only the organization knows', async () => {
    const address = 'https://partner.microsoft.us/dashboard/home';
    for (const portalHosts of [[], ['partner.microsoft.us']]) {
      const ports = fakePorts({ address, portalHosts });
      await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
      expect(ports.injected).toHaveLength(portalHosts.length);
    }
  });

  it.each([null, 'https://example.org/', 'about:blank', ''])('injects nothing into a tab at %s', async (address) => {
    const ports = fakePorts({ address });
    await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...start });
    expect(ports.injected).toEqual([]);
  });
});

describe('restart', () => {
  it('forgets what was done and shows the guide', async () => {
    const ports = fakePorts({ stored: { 5: underWay } });
    const reply = await answerPopup({ type: 'walkthrough/restart', tabId: 5 }, { ...ports, ...start });
    expect(reply).toMatchObject({ closed: false, minimized: false, gaveUp: false, walkthrough: fresh });
    expect(ports.kept.get(5)).toEqual(reply);
    expect(ports.injected).toHaveLength(1);
  });
});

describe('stop', () => {
  it('closes the guide and tells the page', async () => {
    const ports = fakePorts({ stored: { 5: { ...underWay, closed: false } }, overlayListens: true });
    const reply = await answerPopup({ type: 'walkthrough/stop', tabId: 5 }, { ...ports, ...start });
    expect(reply).toMatchObject({ closed: true, gaveUp: false, walkthrough: null, shown: null });
    expect(ports.told).toEqual([reply]);
  });

  it('injects nothing when no overlay listens', async () => {
    const ports = fakePorts({ stored: { 5: underWay } });
    await answerPopup({ type: 'walkthrough/stop', tabId: 5 }, { ...ports, ...start });
    expect(ports.injected).toEqual([]);
  });
});

it('reads a record and leaves it as it is', async () => {
  const ports = fakePorts({ stored: { 5: underWay } });
  expect(await answerPopup({ type: 'walkthrough/read', tabId: 5 }, { ...ports, ...start })).toEqual(underWay);
  expect(await answerPopup({ type: 'walkthrough/read', tabId: 6 }, { ...ports, ...start })).toEqual(EMPTY_TAB_RECORD);
  expect([...ports.kept.keys()]).toEqual([5]);
  expect([ports.told, ports.injected]).toEqual([[], []]);
});

it('begins with the guide that is offered first where none was chosen', async () => {
  const ports = fakePorts();
  const offered = { ...start, firstGuide: 'rename-customer' };
  await answerPopup({ type: 'portal/open' }, { ...ports, ...offered });
  await answerPopup({ type: 'walkthrough/start', tabId: 5 }, { ...ports, ...offered });
  expect([77, 5].map((tab) => ports.kept.get(tab)?.walkthrough?.guide)).toEqual(['rename-customer', 'rename-customer']);
});

it('opens the portal in a tab where the guide is under way already', async () => {
  const ports = fakePorts();
  await answerPopup({ type: 'portal/open' }, { ...ports, ...start });
  expect(ports.opened).toEqual([start.startAddress]);
  expect(ports.kept.get(77)).toEqual({ ...EMPTY_TAB_RECORD, requested: true, walkthrough: fresh });
});
