import type { GuideId } from '../core/guide';
import { startPageSession } from '../forms/page-session';
import type { AccessPorts } from '../forms/portal-access';
import type { SettingsPorts, SettingsState } from '../forms/settings-session';
import type { TabRecord } from '../messaging/tab-record';
import type { Settings } from '../settings/settings';
import { guideToActOn, type PopupAction, type PopupState, type PopupTab } from './popup-state';

/** What the popup needs of the browser. */
export interface PopupPorts extends SettingsPorts, AccessPorts {
  /** The portal tab used last in this window. */
  readonly findPortalTab: () => Promise<Omit<PopupTab, 'record'> | null>;
  readonly watchTabs: (onChange: () => void, signal: AbortSignal) => void;
  /** Null when the background gave no answer. */
  readonly readRecord: (tabId: number) => Promise<TabRecord | null>;
  readonly watchRecords: (onChange: (tabId: number, record: TabRecord) => void, signal: AbortSignal) => void;
  readonly changeWalkthrough: (
    change: 'start' | 'restart' | 'stop',
    tabId: number,
    guide: GuideId,
  ) => Promise<TabRecord | null>;
  readonly openPortal: (guide: GuideId) => Promise<void>;
  readonly openOptions: () => Promise<void>;
  /** Brings a tab to the front. */
  readonly showTab: (tabId: number) => Promise<void>;
  /** Lets the person see the tab that was acted on, where the popup stands in its way. */
  readonly showResult: (tabId: number | null) => Promise<void>;
}

/** What the person can do in the popup. */
export type PopupCommands = {
  choose(change: Partial<Settings>): void;
  chooseGuide(guide: GuideId): void;
  act(action: PopupAction): void;
  openOptions(): void;
};

/** Keeps what the popup shows true from the first moment until `signal` aborts; `show` is called with each new state. */
export async function startPopupSession(
  show: (state: PopupState, commands: PopupCommands) => void,
  ports: PopupPorts,
  signal: AbortSignal,
): Promise<void> {
  /** How often was heard of each tab's record, so that an answer which was overtaken is not shown. */
  const heard = new Map<number, number>();
  /** The same of questions for the tab. */
  let asking = 0;
  const findTab = async (): Promise<PopupState['tab']> => {
    const tab = await ports.findPortalTab();
    const record = tab && (await ports.readRecord(tab.id));
    return tab && record && { ...tab, record };
  };

  const { state, update, choose } = await startPageSession<Omit<PopupState, keyof SettingsState>>(
    (next) => show(next, commands),
    ports,
    async () => {
      const [access, tab] = await Promise.all([ports.readAccess(), findTab()]);
      return { access, tab, chosen: null };
    },
    signal,
  );

  const updateRecord = (tabId: number, record: TabRecord | null): void => {
    heard.set(tabId, (heard.get(tabId) ?? 0) + 1);
    const { tab } = state();
    if (record && tab?.id === tabId) update({ tab: { ...tab, record } });
  };
  const updateTab = async (): Promise<void> => {
    const asked = ++asking;
    const before = new Map(heard);
    const found = await findTab();
    if (asked !== asking) return;
    // Its record may have changed after it was read.
    if (!found || before.get(found.id) === heard.get(found.id)) update({ tab: found });
    else await updateTab();
  };
  const updateAccess = async (): Promise<void> => {
    update({ access: await ports.readAccess() });
    await updateTab();
  };
  const changeWalkthrough = async (change: 'start' | 'restart' | 'stop'): Promise<void> => {
    const { tab } = state();
    if (!tab) return;
    const { id } = tab;
    const before = heard.get(id);
    const record = await ports.changeWalkthrough(change, id, guideToActOn(state()).id);
    // The page answers the change too, and what it says is newer than this reply.
    if (before === heard.get(id)) updateRecord(id, record);
    const kept = record && (await ports.readRecord(id));
    if (kept && (kept.closed !== record.closed || kept.requested !== record.requested)) update({ isKept: false });
    // What was chosen here is the tab's guide now.
    if (state().chosen !== null) update({ chosen: null });
    if (change !== 'stop') await ports.showResult(id);
  };
  /** Back to the panel: unfolded, in front, as it is. */
  const showGuide = async (): Promise<void> => {
    const { tab } = state();
    if (!tab) return;
    await changeWalkthrough('start');
    await ports.showTab(tab.id);
  };

  const commands: PopupCommands = {
    choose,
    chooseGuide(guide) {
      update({ chosen: guide });
      // Without a portal tab it is the guide with which the portal is opened.
      if (state().tab) void changeWalkthrough('start');
    },
    openOptions: () => void ports.openOptions(),
    act(action) {
      switch (action) {
        case 'show-guide':
          return void showGuide();
        case 'start':
        case 'restart':
        case 'stop':
          return void changeWalkthrough(action);
        case 'open-portal':
          return void ports.openPortal(guideToActOn(state()).id).then(() => ports.showResult(null));
        case 'grant-access':
          return void ports.requestAccess().then(updateAccess);
        default:
          return action satisfies never;
      }
    },
  };

  ports.watchAccess(() => void updateAccess(), signal);
  ports.watchTabs(() => void updateTab(), signal);
  ports.watchRecords(updateRecord, signal);
  update({});
  // What changed before anybody watched.
  void updateTab();
}
