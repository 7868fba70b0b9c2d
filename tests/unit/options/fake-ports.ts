import type { OptionsPorts } from '../../../src/options/options-session';
import { applyPolicy, type EffectiveSettings } from '../../../src/settings/effective-settings';
import { NO_POLICY } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings';

/** A browser with settings in a variable, and notes of what was done to it. */
export function fakeOptionsPorts(policy = NO_POLICY) {
  let own: Settings = DEFAULT_SETTINGS;
  const listeners = new Set<(settings: EffectiveSettings) => void>();
  const store = (settings: Settings): void => {
    own = settings;
    for (const tell of listeners) tell(applyPolicy({ settings, problem: null }, policy));
  };
  const files: [string, string][] = [];
  const copied: string[] = [];
  const browser = { mayCopy: true, returns: () => {}, keys: null as string | null, hasPage: true };
  const ports: OptionsPorts = {
    version: '1.2.3',
    readSettings: async () => applyPolicy({ settings: own, problem: null }, policy),
    writeSettings: async (settings) => store(settings),
    clearSettings: async () => store(DEFAULT_SETTINGS),
    watchSettings: (onChange) => void listeners.add(onChange),
    browserLanguages: () => ['en'],
    watchBrowserLanguages: () => {},
    loadTexts: async () => ({}),
    listShortcuts: async () => [{ command: 'focus-panel', keys: browser.keys }],
    openShortcutSettings: async () => {},
    watchReturns: (onReturn) => {
      browser.returns = onReturn;
    },
    saveFile: (name, text) => void files.push([name, text]),
    readEnvironment: async () => ({ waymark: '1.2.3', browser: 'Firefox 147', system: 'linux x86-64' }),
    readPageReport: async () => (browser.hasPage ? ({ page: 'customer' } as never) : null),
    copyText: async (text) => {
      copied.push(text);
      return browser.mayCopy;
    },
  };
  return { ports, browser, files, copied, own: () => own };
}
