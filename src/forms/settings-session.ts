import { type Language, resolveLanguage } from '../i18n/languages';
import { SPOKEN_LANGUAGES } from '../i18n/test-languages';
import type { Translator } from '../i18n/translator';
import { createTranslatorLoader } from '../i18n/translator-loader';
import { applyPolicy, type EffectiveSettings } from '../settings/effective-settings';
import type { Settings } from '../settings/settings';

/** What a page says things with. */
export type PageTexts = {
  readonly translator: Translator;
  /** Name of the language that `auto` stands for now. */
  readonly automaticLanguage: string;
};

/** What each of Waymark's own pages shows. */
export type SettingsState = PageTexts & {
  readonly settings: EffectiveSettings;
  /** False once the browser refused to store something: what is shown holds on this page alone. */
  readonly isKept: boolean;
};

/** What that needs of the browser. */
export interface SettingsPorts {
  readonly readSettings: () => Promise<EffectiveSettings>;
  /**
   * Stores all of the person's choices; rejects where the browser refuses. Must begin at once: a popup may be closed right
   * after a choice.
   */
  readonly writeSettings: (own: Settings) => Promise<void>;
  readonly watchSettings: (onChange: (settings: EffectiveSettings) => void, signal: AbortSignal) => void;
  readonly browserLanguages: () => readonly string[];
  readonly watchBrowserLanguages: (onChange: () => void, signal: AbortSignal) => void;
  readonly loadTexts: (language: string) => Promise<Record<string, unknown>>;
}

export type SettingsSession = {
  current(): SettingsState;
  choose(change: Partial<Settings>): void;
};

/** Keeps settings and texts of a page true until `signal` aborts; `onChange` is called with each change, as it comes. */
export async function startSettingsSession(
  onChange: (change: Partial<SettingsState>) => void,
  ports: SettingsPorts,
  signal: AbortSignal,
): Promise<SettingsSession> {
  const languageFor = ({ settings }: EffectiveSettings): Language =>
    resolveLanguage(settings.language, ports.browserLanguages(), SPOKEN_LANGUAGES);
  const loadTranslator = createTranslatorLoader(ports.loadTexts);
  const automaticLanguage = (): string => resolveLanguage('auto', ports.browserLanguages()).ownName;

  /** What changed before the page had anything to show. */
  let early: EffectiveSettings | null = null;
  let follow = (next: EffectiveSettings): void => {
    early = next;
  };
  ports.watchSettings((next) => follow(next), signal);
  const read = await ports.readSettings();
  const settings = early ?? read;
  let state: SettingsState = {
    translator: await loadTranslator(languageFor(settings)),
    automaticLanguage: automaticLanguage(),
    settings,
    isKept: true,
  };

  const update = (change: Partial<SettingsState>): void => {
    state = { ...state, ...change };
    if (!signal.aborted) onChange(change);
  };
  /** All texts change in one go, once the new ones are there; of several choices in a row the last one counts. */
  const updateSettings = async (next: EffectiveSettings): Promise<void> => {
    update({ settings: next, automaticLanguage: automaticLanguage() });
    const language = languageFor(next);
    if (language === state.translator.language) return;
    const translator = await loadTranslator(language);
    if (language === languageFor(state.settings)) update({ translator });
  };

  /** How many choices are being stored; what is heard until then may be of one that is out of date. */
  let storing = 0;
  let heard: EffectiveSettings | null = null;
  follow = (next) => {
    heard = next;
    if (storing === 0) void updateSettings(next);
  };
  const store = async (own: Settings): Promise<void> => {
    storing += 1;
    const isKept = await ports.writeSettings(own).then(
      () => true,
      () => false,
    );
    storing -= 1;
    update({ isKept });
    if (isKept && storing === 0 && heard) void updateSettings(heard);
  };
  if (early && early !== settings) follow(early);
  ports.watchBrowserLanguages(() => void updateSettings(state.settings), signal);
  return {
    current: () => state,
    choose(change) {
      const own = { ...state.settings.own, ...change };
      heard = null;
      void store(own);
      // It shows at once; what is stored comes back a moment later, and is the same.
      void updateSettings(applyPolicy({ settings: own, problem: null }, state.settings.policy));
    },
  };
}
