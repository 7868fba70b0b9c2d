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

/**
 * Has files run on all pages that match, now and after restarts, in place of what was registered under this id before. None
 * are run when there is nothing to match.
 */
export async function registerScripts(id: string, files: readonly string[], matches: readonly string[]): Promise<void> {
  const { scripting } = extensionApi;
  const registered = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    { id, js: [...files], matches: [...matches], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
