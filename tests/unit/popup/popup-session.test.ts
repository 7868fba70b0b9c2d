import { expect, it } from 'vitest';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { type PopupCommands, type PopupPorts, startPopupSession } from '../../../src/popup/popup-session';
import type { PopupState } from '../../../src/popup/popup-state';
import { applyPolicy } from '../../../src/settings/effective-settings';
import { NO_POLICY } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const THIS_TAB = 1;
const OTHER_TAB = 2;
const TAB = { id: THIS_TAB, host: 'partner.microsoft.com', page: 'customer-account', isInFront: true } as const;
const requested: TabRecord = { ...EMPTY_TAB_RECORD, requested: true };
const minimized: TabRecord = { ...EMPTY_TAB_RECORD, minimized: true };

type TellRecord = (tabId: number, record: TabRecord) => void;

/** A popup over a portal tab, and what the browser would tell it. */
async function open(portsFor: (tellRecord: TellRecord) => Partial<PopupPorts> = () => ({})) {
  const states: PopupState[] = [];
  let commands: PopupCommands | undefined;
  let onRecord: TellRecord = () => undefined;
  const tellRecord: TellRecord = (tabId, record) => onRecord(tabId, record);
  let tellTabs: () => void = () => undefined;
  const asked: string[] = [];
  const unused = async (): Promise<void> => undefined;
  await startPopupSession(
    (state, given) => {
      states.push(state);
      commands = given;
    },
    {
      readSettings: async () => applyPolicy({ settings: DEFAULT_SETTINGS, problem: null }, NO_POLICY),
      writeSettings: unused,
      watchSettings: () => undefined,
      browserLanguages: () => ['en'],
      watchBrowserLanguages: () => undefined,
      loadTexts: async () => ({}),
      readAccess: async () => ({ granted: [TAB.host], missing: [] }),
      requestAccess: async () => true,
      watchAccess: () => undefined,
      async findPortalTab() {
        asked.push('tab');
        return TAB;
      },
      watchTabs: (onChange) => {
        tellTabs = onChange;
      },
      readRecord: async () => requested,
      watchRecords: (onChange) => {
        onRecord = onChange;
      },
      changeWalkthrough: async () => requested,
      openPortal: unused,
      openOptions: unused,
      showTab: unused,
      showResult: unused,
      ...portsFor(tellRecord),
    },
    new AbortController().signal,
  );
  await settle();
  return {
    state: () => states.at(-1),
    act: (action: 'start') => commands?.act(action),
    asked,
    tellRecord,
    tellTabs: () => tellTabs(),
  };
}

it('shows the tab’s record, and each change of it', async () => {
  const { state, tellRecord } = await open();
  expect(state()?.tab).toEqual({ ...TAB, record: requested });
  tellRecord(THIS_TAB, minimized);
  expect(state()?.tab?.record).toEqual(minimized);
  tellRecord(OTHER_TAB, requested);
  expect(state()?.tab?.record).toEqual(minimized);
});

it('asks for the tab once, however busy another one is', async () => {
  const popup = await open((tellRecord) => ({
    async readRecord() {
      tellRecord(OTHER_TAB, minimized);
      return requested;
    },
  }));
  popup.asked.length = 0;
  popup.tellTabs();
  await settle();
  expect(popup.asked).toEqual(['tab']);
});

it('does not show a record that the tab changed after it was read', async () => {
  let isOvertaken = false;
  const popup = await open((tellRecord) => ({
    async readRecord() {
      if (!isOvertaken) return minimized;
      isOvertaken = false;
      tellRecord(THIS_TAB, minimized);
      return requested;
    },
  }));
  isOvertaken = true;
  popup.tellTabs();
  await settle();
  expect(popup.state()?.tab?.record).toEqual(minimized);
});

it.each([
  ['what the background answers, whatever another tab says meanwhile', OTHER_TAB, requested],
  ['what the tab says while the background answers', THIS_TAB, minimized],
])('shows %s', async (_what, saying, shown) => {
  const popup = await open((tellRecord) => ({
    readRecord: async () => EMPTY_TAB_RECORD,
    async changeWalkthrough() {
      tellRecord(saying, minimized);
      return requested;
    },
  }));
  popup.act('start');
  await settle();
  expect(popup.state()?.tab?.record).toEqual(shown);
});
