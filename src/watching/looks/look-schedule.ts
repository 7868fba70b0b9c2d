import { afterNextFrame } from '../../dom/document/after-frame';

/** At most so often, in ms, a page is looked at that only changes far from what was found: a clock, a feed, a list that loads. */
const FAR_LOOK_EVERY = 250;

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
  let lookedAt = Number.NEGATIVE_INFINITY;
  let dropGlance: (() => void) | null = null;
  let glanceTimer: ReturnType<typeof setTimeout> | undefined;

  const isDue = (): boolean => frame !== 0 || signal.aborted;

  const now = (): void => {
    cancelAnimationFrame(frame);
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
  });

  return {
    now,
    soon() {
      clearTimeout(glanceTimer);
      glanceTimer = undefined;
      if (isDue()) return;
      frame = requestAnimationFrame(() => {
        beforeLook();
        now();
      });
    },
    later() {
      if (dropGlance) return;
      glanceTimer ??= setTimeout(glanceSoon, Math.max(0, lookedAt + FAR_LOOK_EVERY - performance.now()));
    },
  };
}
