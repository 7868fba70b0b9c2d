import { browserLanguages, watchBrowserLanguages } from '../platform/browser-languages';
import { readEffectiveSettings, watchEffectiveSettings } from '../platform/effective-settings';
import { writeSettings } from '../platform/settings-storage';
import { loadTexts } from '../platform/texts';
import type { SettingsPorts } from './settings-session';

/** What each of Waymark's own pages needs for its settings and texts, from the browser itself. */
export const settingsPorts: SettingsPorts = {
  readSettings: readEffectiveSettings,
  writeSettings,
  watchSettings: watchEffectiveSettings,
  browserLanguages,
  watchBrowserLanguages,
  loadTexts,
};
