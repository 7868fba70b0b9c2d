import { parseSettings, type Settings, type SettingsReading, serializeSettings } from '../settings/settings';
import { extensionApi } from './extension-api';

/** The one key in `storage.local`. */
const KEY = 'settings';

/** Reads what the person chose. A broken or newer value stays as it is; the reading says so and gives the defaults. */
export async function readSettings(): Promise<SettingsReading> {
  const stored = await extensionApi.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Stores all choices, in place of whatever was stored. Only ever called because a person chose. */
export async function writeSettings(settings: Settings): Promise<void> {
  await extensionApi.storage.local.set({ [KEY]: serializeSettings(settings) });
}

/** Forgets all choices. */
export async function clearSettings(): Promise<void> {
  await extensionApi.storage.local.remove(KEY);
}

/**
 * Stores a choice that is made in passing, beside what is stored. A value that is broken or newer stays as it is: nobody was
 * asked whether it may go.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { settings, problem } = await readSettings();
  if (problem === null) await writeSettings({ ...settings, ...change });
}

/**
 * Calls `onChange` with each new reading, whichever page of the extension or tab wrote it, until `signal` aborts (in the
 * background: never).
 */
export function watchSettings(onChange: (reading: SettingsReading) => void, signal?: AbortSignal): void {
  const { onChanged } = extensionApi.storage.local;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    if (KEY in changes) onChange(parseSettings(changes[KEY]?.newValue));
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
