import { OVERLAY_MARK } from '../../core/script-mark';

/**
 * What the scripts of one Waymark instance say to each other in a document, and what they say to the instance before them.
 *
 * Within an instance they share an isolated world, which the page cannot see: marks on its `globalThis` do. After an update
 * or reload of the extension the new instance gets another isolated world, so that an orphan (a script that the old
 * instance left in an open page) can be reached by an event in the page's document alone. The page sees that event and can
 * send it too. Therefore it only asks "is your extension gone?", and a script answers from its own runtime: a forged event
 * does nothing.
 */

/** Set while a detector runs in this isolated world: a second injection does nothing. */
const DETECTOR = Symbol.for('waymark.detector');

/** Set while an overlay's controller runs in this isolated world: the detector leaves the document to it. */
const OVERLAY = Symbol.for(OVERLAY_MARK);

const MARKS = { detector: DETECTOR, overlay: OVERLAY } as const;

/** Sent in the document by a new instance: orphans must leave. It carries nothing. */
const TAKEOVER_EVENT = 'waymark:takeover';

/** The one element that Waymark adds to a page. */
export const OVERLAY_ELEMENT = 'waymark-overlay';

type World = { [mark: symbol]: unknown };

/** Whether a script of that kind runs in this isolated world. */
export function isRunning(script: keyof typeof MARKS, world: object = globalThis): boolean {
  return (world as World)[MARKS[script]] === true;
}

/**
 * Marks a script as running in this isolated world until `signal` aborts.
 * @returns false when one runs already: the caller then does nothing
 */
export function claimWorld(script: keyof typeof MARKS, signal: AbortSignal, world: object = globalThis): boolean {
  if (isRunning(script, world) || signal.aborted) return false;
  (world as World)[MARKS[script]] = true;
  signal.addEventListener('abort', () => delete (world as World)[MARKS[script]], { once: true });
  return true;
}

/**
 * Calls `standDown` when a new instance takes over this document and this script is an orphan.
 * @param isOrphan whether this script's extension is gone (`platform/extension-context.ts`); asked at each event
 */
export function onTakeover(standDown: () => void, isOrphan: () => boolean, signal: AbortSignal, root = document): void {
  root.addEventListener(TAKEOVER_EVENT, () => isOrphan() && standDown(), { signal });
}

/** Makes orphans of an earlier instance leave, and removes what one that cannot hear any more left in the page. */
export function takeOver(root = document): void {
  root.dispatchEvent(new Event(TAKEOVER_EVENT));
  for (const stale of root.querySelectorAll(OVERLAY_ELEMENT)) stale.remove();
}
