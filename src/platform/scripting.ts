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

/** A document of a tab that Waymark may run scripts in. */
export type ReachedFrame = {
  readonly frameId: number;
  readonly documentId: string | null;
  /** The overlay's script runs there. */
  readonly hasOverlay: boolean;
};

/** Asked in the document itself, so it stands alone: the browser takes the function over as text. */
const isMarked = (mark = ''): boolean => Reflect.get(globalThis, Symbol.for(mark)) === true;

/**
 * The documents of a tab that Waymark may run scripts in, the top one among them. Frames of other hosts are not in it, by the
 * browser's own judgement.
 * @returns null where the browser does not tell: the tab is gone, or was between two pages
 */
export async function findFrames(tabId: number, mark: string): Promise<readonly ReachedFrame[] | null> {
  const target = { tabId, allFrames: true };
  try {
    const results = await extensionApi.scripting.executeScript({
      target,
      func: isMarked,
      args: [mark],
      injectImmediately: true,
    });
    return results
      .filter(({ error }) => error === undefined)
      .map(({ frameId, result, ...rest }) => ({
        frameId,
        documentId: 'documentId' in rest && typeof rest.documentId === 'string' ? rest.documentId : null,
        hasOverlay: result === true,
      }));
  } catch (error) {
    if (import.meta.env.DEV) console.warn('[waymark] frames were not found', error);
    return null;
  }
}

/**
 * Has files run on all pages that match, before the pages' own scripts, now and after restarts; in place of what was
 * registered under this id before. None are run when there is nothing to match. Not to be called twice at a time.
 */
export async function registerScripts(id: string, files: readonly string[], matches: readonly string[]): Promise<void> {
  const { scripting } = extensionApi;
  const registered = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    { id, js: [...files], matches: [...matches], runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
