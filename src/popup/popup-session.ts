import { type Language, resolveLanguage, SOURCE_LANGUAGE } from '../i18n/languages';
import { SPOKEN_LANGUAGES } from '../i18n/test-languages';
import { createTranslator } from '../i18n/translator';
import type { TabRecord } from '../messaging/tab-record';
import type { Settings, SettingsReading } from '../settings/settings';
import type { PopupAction, PopupState } from './popup-state';

/** What the popup needs of the browser. */
export interface PopupPorts {
  readonly readSettings: () => Promise<SettingsReading>;
  readonly writeSettings: (settings: Settings) => Promise<void>;
  readonly watchSettings: (onChange: (reading: SettingsReading) => void, signal: AbortSignal) => void;
  readonly browserLanguages: () => readonly string[];
  readonly watchBrowserLanguages: (onChange: () => void, signal: AbortSignal) => void;
  readonly loadTexts: (language: string) => Promise<Record<string, unknown>>;
  readonly hasAccess: () => Promise<boolean>;
  /** Must ask at once: browsers take the question only within the click. */
  readonly requestAccess: () => Promise<boolean>;
  readonly watchAccess: (onChange: () => void, signal: AbortSignal) => void;
  /** The portal tab used last in this window. */
  readonly findPortalTab: () => Promise<{ readonly id: number } | null>;
  readonly watchTabs: (onChange: () => void, signal: AbortSignal) => void;
  /** Null when the background gave no answer. */
  readonly readRecord: (tabId: number) => Promise<TabRecord | null>;
  readonly watchRecords: (onChange: (tabId: number, record: TabRecord) => void, signal: AbortSignal) => void;
  readonly changeWalkthrough: (change: 'start' | 'restart' | 'stop', tabId: number) => Promise<TabRecord | null>;
  readonly openPortal: () => Promise<void>;
  /** Lets the person see the tab that was acted on, where the popup stands in its way. */
  readonly showResult: (tabId: number | null) => Promise<void>;
}

/** What the person can do in the popup. */
export type PopupCommands = {
  choose(change: Partial<Settings>): void;
  act(action: PopupAction): void;
};

/** Keeps what the popup shows true from the first moment until `signal` aborts; `show` is called with each new state. */
export async function startPopupSession(
  show: (state: PopupState, commands: PopupCommands) => void,
  ports: PopupPorts,
  signal: AbortSignal,
): Promise<void> {
  const languageFor = ({ settings }: SettingsReading): Language =>
    resolveLanguage(settings.language, ports.browserLanguages(), SPOKEN_LANGUAGES);
  // English fills gaps; it is loaded once.
  const english = ports.loadTexts(SOURCE_LANGUAGE);
  const translatorFor = async (language: Language): Promise<PopupState['translator']> => {
    const own = language.tag === SOURCE_LANGUAGE ? english : ports.loadTexts(language.tag);
    return createTranslator(language, await own, await english);
  };
  const automaticLanguage = (): string => resolveLanguage('auto', ports.browserLanguages()).ownName;
  /** Counts what was heard of records, so that an answer which was overtaken is not shown. */
  let heard = 0;
  const findTab = async (): Promise<PopupState['tab']> => {
    const tab = await ports.findPortalTab();
    const record = tab && (await ports.readRecord(tab.id));
    return tab && record && { ...tab, record };
  };

  const settings = await ports.readSettings();
  const [translator, hasAccess, tab] = await Promise.all([
    translatorFor(languageFor(settings)),
    ports.hasAccess(),
    findTab(),
  ]);
  let state: PopupState = { translator, automaticLanguage: automaticLanguage(), settings, hasAccess, tab };

  const update = (change: Partial<PopupState>): void => {
    state = { ...state, ...change };
    if (!signal.aborted) show(state, commands);
  };
  const updateRecord = (tabId: number, record: TabRecord | null): void => {
    heard += 1;
    if (record && state.tab?.id === tabId) update({ tab: { ...state.tab, record } });
  };
  const updateTab = async (): Promise<void> => {
    const before = ++heard;
    const found = await findTab();
    if (before === heard) update({ tab: found });
  };
  const updateAccess = async (): Promise<void> => {
    update({ hasAccess: await ports.hasAccess() });
    await updateTab();
  };
  /** All texts change in one go, once the new ones are there; of several choices in a row the last one counts. */
  const updateSettings = async (reading: SettingsReading): Promise<void> => {
    update({ settings: reading, automaticLanguage: automaticLanguage() });
    const language = languageFor(reading);
    if (language === state.translator.language) return;
    const next = await translatorFor(language);
    if (language === languageFor(state.settings)) update({ translator: next });
  };
  const changeWalkthrough = async (change: 'start' | 'restart' | 'stop'): Promise<void> => {
    if (!state.tab) return;
    const { id } = state.tab;
    const before = heard;
    const record = await ports.changeWalkthrough(change, id);
    // The page answers the change too, and what it says is newer than this reply.
    if (before === heard) updateRecord(id, record);
    if (change !== 'stop') await ports.showResult(id);
  };

  const commands: PopupCommands = {
    choose(change) {
      const chosen = { ...state.settings.settings, ...change };
      void updateSettings({ settings: chosen, problem: null });
      void ports.writeSettings(chosen);
    },
    act(action) {
      switch (action) {
        case 'start':
        case 'restart':
        case 'stop':
          return void changeWalkthrough(action);
        case 'open-portal':
          return void ports.openPortal().then(() => ports.showResult(null));
        case 'grant-access':
          return void ports.requestAccess().then(updateAccess);
        default:
          return action satisfies never;
      }
    },
  };

  ports.watchSettings((reading) => void updateSettings(reading), signal);
  ports.watchBrowserLanguages(() => void updateSettings(state.settings), signal);
  ports.watchAccess(() => void updateAccess(), signal);
  ports.watchTabs(() => void updateTab(), signal);
  ports.watchRecords(updateRecord, signal);
  update({});
}
