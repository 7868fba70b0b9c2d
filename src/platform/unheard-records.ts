import { parseMessage } from '../messaging/protocol';
import { TabRecord } from '../messaging/tab-record';
import { extensionApi } from './extension-api';
import { oncePerInstance } from './session-marks';

// A page that is left takes along what its script has just said to a background that the browser was still starting
// (measured in Chromium: one time in three). So what a person did is also laid down here, in the one store that a page's
// script reaches without the background, until the background has heard it.

const PREFIX = 'unheard:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** What is left of a time when the browser went down belongs to tabs that are no more, and their numbers are given anew. */
async function clearAll(): Promise<void> {
  const { local } = extensionApi.storage;
  const stored = await local.get(null).catch((): Record<string, unknown> => ({}));
  await local.remove(Object.keys(stored).filter((key) => key.startsWith(PREFIX))).catch(() => undefined);
}

/**
 * Lays a tab's record down until the background hears of it. Called by the script on the tab's page. Nothing is laid down in
 * a private window, whose traces no store is to hold, or where the browser refuses: there the message alone carries it.
 */
export async function keepUnheard(tabId: number, record: TabRecord): Promise<void> {
  if (extensionApi.extension.inIncognitoContext) return;
  await extensionApi.storage.local.set({ [keyOf(tabId)]: record }).catch(() => undefined);
}

/** The background has heard of that tab, or it is gone. */
export async function dropUnheard(tabId: number): Promise<void> {
  await extensionApi.storage.local.remove(keyOf(tabId)).catch(() => undefined);
}

/** Takes up what the last page of a tab said in vain; null where it said nothing, or what was laid down does not parse. */
export async function takeUnheard(tabId: number): Promise<TabRecord | null> {
  await oncePerInstance('unheard-records', clearAll);
  const stored = await extensionApi.storage.local.get(keyOf(tabId)).catch((): Record<string, unknown> => ({}));
  const left = stored[keyOf(tabId)];
  if (left === undefined) return null;
  await dropUnheard(tabId);
  const parsed = parseMessage(TabRecord, left);
  return parsed.ok ? parsed.value : null;
}
