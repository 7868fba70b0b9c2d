import { extensionApi } from './extension-api';

/**
 * Calls `onInstalled` once, after this person installed the extension (or an administrator did, for a new profile); never
 * after an update. To be called at the top level of the background.
 */
export function listenToInstallation(onInstalled: () => Promise<unknown>): void {
  extensionApi.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void onInstalled();
  });
}
