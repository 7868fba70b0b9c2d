import { type FrameStanding, standingOf } from '../../dom/around/places';
import { isVisible } from '../../dom/sight/visibility';
import type { FlatTree } from '../../dom/tree/flat-tree';
import { contentBoxOf } from '../../drawing/geometry/frame-space';
import type { FrameSize } from '../../messaging/frame-messages';

/** A frame that a person can see, now or by scrolling. */
export type ShownFrame = {
  readonly element: HTMLIFrameElement;
  /** Its inside in CSS px, which its document knows as the size of its window. */
  readonly size: FrameSize;
  /** What stands `apart` has no say; it is told of since another frame may have its size. */
  readonly standing: FrameStanding;
};

export type FrameElements = {
  /** Takes in a frame that came to stand in the document. */
  note(frame: Element): void;
  /** The frames that can be seen, and where they stand. Reads layout. */
  shown(): readonly ShownFrame[];
};

/** How long to wait for more frames that arrive together, in ms. */
const TOGETHER = 30;

/** Differences of size up to this, in CSS px, are rounding. */
const ROUNDING = 1;

/** Whether two sizes are those of one frame, as its element and its document know it. */
export const isSameSize = (a: FrameSize, b: FrameSize): boolean =>
  Math.abs(a.width - b.width) <= ROUNDING && Math.abs(a.height - b.height) <= ROUNDING;

export type FrameElementsOptions = {
  readonly tree: FlatTree;
  /** Whether a title is that of a dialog for feedback. */
  readonly isFeedback: (title: string) => boolean;
  /**
   * A frame that can be seen came, or got another document; once for several at a time. Hidden ones, which pages use for
   * signing in, are nobody's business until they are shown, and those that stand apart never.
   */
  readonly onArrival: () => void;
  readonly signal: AbortSignal;
};

/** The size of a frame's inside, which its document knows as that of its window. */
function sizeOf(frame: HTMLIFrameElement): FrameSize {
  const { width, height } = contentBoxOf(frame);
  return { width: Math.round(width), height: Math.round(height) };
}

/** Knows the frames of a document. */
export function createFrameElements({ tree, isFeedback, onArrival, signal }: FrameElementsOptions): FrameElements {
  const frames = new Set<HTMLIFrameElement>();
  /** Those that were told of, and have not got another document since. */
  const told = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): readonly ShownFrame[] => {
    for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
    return [...frames]
      .filter((frame) => isVisible(tree, frame))
      .map((element) => ({
        element,
        size: sizeOf(element),
        standing: standingOf(tree, element, isFeedback),
      }));
  };

  const arrivedOf = (shown: readonly ShownFrame[]): readonly Element[] =>
    shown.filter(({ element, standing }) => standing !== 'apart' && !told.has(element)).map(({ element }) => element);

  const arriveSoon = (): void => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      const arrived = arrivedOf(look());
      for (const frame of arrived) told.add(frame);
      if (arrived.length > 0) onArrival();
    }, TOGETHER);
  };

  const onLoad = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof Element) told.delete(currentTarget);
    arriveSoon();
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    note(frame) {
      if (!(frame instanceof HTMLIFrameElement)) return;
      // At the frame itself: the event does not leave the shadow root that the frame stands in.
      if (!frames.has(frame)) frame.addEventListener('load', onLoad, { signal });
      frames.add(frame);
      told.delete(frame);
      arriveSoon();
    },
    shown() {
      const shown = look();
      if (arrivedOf(shown).length > 0) arriveSoon();
      return shown;
    },
  };
}
