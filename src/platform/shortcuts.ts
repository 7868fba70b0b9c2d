import { extensionApi } from './extension-api';

/** A command of the manifest and the keys that it has now, as the browser writes them; null where it has none. */
export type Shortcut = { readonly command: string; readonly keys: string | null };

/** Where Chromium lets people change keys; Edge leads on from there to its own. */
const CHROMIUM_SETTINGS = 'chrome://extensions/shortcuts';

/** The commands and their keys. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await extensionApi.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ command: name, keys: shortcut || null }] : []));
}

/** Opens the browser's own page for changing keys: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const commands: { openShortcutSettings?(): Promise<void> } = extensionApi.commands;
  if (typeof commands.openShortcutSettings === 'function') await commands.openShortcutSettings();
  else await extensionApi.tabs.create({ url: CHROMIUM_SETTINGS });
}
