import { extensionApi } from './extension-api';
import type { DocumentAddress } from './messages';

/**
 * Runs a file of the extension in a document's isolated world.
 * @returns false where that cannot be: the tab or the document is gone, or Waymark has no access to it
 */
export async function injectScript(file: string, { tabId, frameId, documentId }: DocumentAddress): Promise<boolean> {
  const target = documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  try {
    await extensionApi.scripting.executeScript({ target, files: [file] });
    return true;
  } catch (error) {
    if (import.meta.env.DEV) console.warn(`[waymark] ${file} was not injected`, error);
    return false;
  }
}
