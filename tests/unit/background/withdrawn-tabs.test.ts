import { expect, it } from 'vitest';
import { leaveWithdrawnTabs } from '../../../src/background/withdrawn-tabs';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { fakePorts } from './fake-ports';

it('takes the overlay off where there is one, keeps the walkthrough, and leaves all other tabs alone', async () => {
  const running: TabRecord = {
    ...EMPTY_TAB_RECORD,
    minimized: true,
    walkthrough: startWalkthrough('update-customer-account'),
    shown: { step: 'open-account', state: 'pointing' },
  };
  const { kept, records } = fakePorts({ stored: { 1: running } });
  await leaveWithdrawnTabs({ findHiddenTabs: async () => [1, 2], dismiss: async (tabId) => tabId === 1, records });
  expect([...kept]).toEqual([[1, { ...running, shown: null }]]);
});
