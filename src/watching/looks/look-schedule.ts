import { afterNextFrame } from '../../dom/document/after-frame';

/** At most so often, in ms, a page is looked at that only changes far from what was found: a clock, a feed, a list that loads. */
const FAR_LOOK_EVERY = 250;

/** Browsers draw no frames for a document in a frame that is out of sight; in such a one a look is taken after so many ms. */
const UNSEEN_AFTER = 250;

/** When the page is looked at: at most once per frame. */
export type LookSchedule = {
  /** Looks at once. */
  now(): void;
  /** Looks in the next frame; several calls before it are one look. */
  soon(): void;
  /** For what happened far from all that was found: looks after a while, and only if that is no longer as it was. */
  later(): void;
};

export type LookScheduleOptions = {
  readonly look: () => void;
  /** Called before a look that was asked for with `soon`. */
  readonly beforeLook: () => void;
  /** Whether what was found is as it was, told with less than a look. */
  readonly isStillFound: () => boolean;
  /** Ends it all. */
  readonly signal: AbortSignal;
};

export function createLookSchedule({ look, beforeLook, isStillFound, signal }: LookScheduleOptions): LookSchedule {
  let frame = 0;
  let unseenTimer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let dropGlance: (() => void) | null = null;
  let glanceTimer: ReturnType<typeof setTimeout> | undefined;

  const isDue = (): boolean => frame !== 0 || signal.aborted;

  const now = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(unseenTimer);
    frame = 0;
    if (signal.aborted) return;
    lookedAt = performance.now();
    look();
  };

  const glanceSoon = (): void => {
    glanceTimer = undefined;
    if (isDue()) return;
    dropGlance = afterNextFrame(() => {
      dropGlance = null;
      if (isDue()) return;
      lookedAt = performance.now();
      if (!isStillFound()) now();
    });
  };

  signal.addEventListener('abort', () => {
    clearTimeout(glanceTimer);
    dropGlance?.();
    cancelAnimationFrame(frame);
    clearTimeout(unseenTimer);
  });

  return {
    now,
    soon() {
      clearTimeout(glanceTimer);
      glanceTimer = undefined;
      if (isDue()) return;
      const lookNow = (): void => {
        beforeLook();
        now();
      };
      frame = requestAnimationFrame(lookNow);
      if (window.parent !== window) unseenTimer = setTimeout(lookNow, UNSEEN_AFTER);
    },
    later() {
      if (dropGlance) return;
      glanceTimer ??= setTimeout(glanceSoon, Math.max(0, lookedAt + FAR_LOOK_EVERY - performance.now()));
    },
  };
}
