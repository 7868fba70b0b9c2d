import { extensionApi } from './extension-api';

/** Opens the options page, or brings it to the front where it is open. */
export function openOptions(): Promise<void> {
  return extensionApi.runtime.openOptionsPage();
}
