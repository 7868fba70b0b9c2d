import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  type SettingsReading,
  serializeSettings,
} from '../settings/settings';
import { extensionApi } from './extension-api';

/** The key in `storage.local` under which the person's choices are. */
const KEY = 'settings';

/**
 * Reads what the person chose. A broken or newer value stays as it is; the reading says so and gives the defaults. A storage
 * that the browser itself cannot read is broken too.
 */
export async function readSettings(): Promise<SettingsReading> {
  try {
    const stored = await extensionApi.storage.local.get(KEY);
    return parseSettings(stored[KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, problem: 'broken' };
  }
}

/**
 * Stores all choices, in place of whatever was stored. Only ever called because a person chose. Rejects where the browser
 * refuses, as it does when its storage is full.
 */
export async function writeSettings(settings: Settings): Promise<void> {
  await extensionApi.storage.local.set({ [KEY]: serializeSettings(settings) });
}

/** Forgets all choices. Rejects where the browser refuses. */
export async function clearSettings(): Promise<void> {
  await extensionApi.storage.local.remove(KEY);
}

/**
 * Stores a choice that is made in passing, beside what is stored. A value that is broken or newer stays as it is: nobody was
 * asked whether it may go. What the browser refuses to store is not kept.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { settings, problem } = await readSettings();
  if (problem === null) await writeSettings({ ...settings, ...change }).catch(() => undefined);
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
