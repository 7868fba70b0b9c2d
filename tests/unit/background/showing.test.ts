import { expect, it } from 'vitest';
import { showWhereWanted } from '../../../src/background/showing';
import type { PageId } from '../../../src/core/page-location';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import type { Showing } from '../../../src/settings/settings';

const running: TabRecord = { ...EMPTY_TAB_RECORD, walkthrough: startWalkthrough('update-customer-account') };
const TABS: Readonly<Record<number, readonly [PageId | null, TabRecord]>> = {
  1: ['customer', EMPTY_TAB_RECORD],
  2: ['other', EMPTY_TAB_RECORD],
  3: ['customer', { ...EMPTY_TAB_RECORD, closed: true }],
  4: ['customer', { ...running, shown: { step: 'open-account', state: 'pointing' } }],
  5: [null, EMPTY_TAB_RECORD],
  6: ['home', running],
  7: ['customer', { ...running, requested: true }],
};

async function injectedWhen(showing: Showing): Promise<readonly number[]> {
  const injected: number[] = [];
  await showWhereWanted({
    showing: async () => showing,
    findTabs: async () => Object.keys(TABS).map((id) => ({ id: Number(id) })),
    pageIn: async (tabId) => TABS[tabId]?.[0] ?? null,
    readRecord: async (tabId) => TABS[tabId]?.[1] ?? EMPTY_TAB_RECORD,
    inject: async (tabId) => injected.push(tabId),
  });
  return injected.sort();
}

it('brings the overlay to open pages that it belongs on and is not shown on', async () => {
  expect(await injectedWhen('by-itself')).toEqual([1, 6, 7]);
});

it('brings it only where the person asked for it when it is to show on request alone', async () => {
  expect(await injectedWhen('on-request')).toEqual([7]);
});
