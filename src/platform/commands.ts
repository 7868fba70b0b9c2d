import { extensionApi } from './extension-api';

/**
 * Calls `onCommand` when the person uses the keys of a command of the manifest; the tab is the one in front, null where there
 * is none. To be called at the top level of the background.
 */
export function listenToCommands(onCommand: (command: string, tabId: number | null) => Promise<unknown>): void {
  extensionApi.commands.onCommand.addListener((command, tab) => void onCommand(command, tab?.id ?? null));
}
