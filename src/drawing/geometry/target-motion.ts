import { type MotionWatchOptions, watchMotion } from './motion-watch';

export type TargetMotion = {
  /**
   * Follows these elements from here on, instead of those before.
   * @returns whether they are others than before
   */
  follow(elements: readonly Element[]): boolean;
  /** The page changed: measure afresh in the next frame, and on until all is still again. */
  wake(): void;
};

/** Watches the motion of whatever is to be watched now: one motion watch after the other, the same one for the same elements. */
export function createTargetMotion(options: Omit<MotionWatchOptions, 'elements'>): TargetMotion {
  let followed: readonly Element[] = [];
  let life = new AbortController();
  let wake: (() => void) | null = null;
  options.signal.addEventListener('abort', () => life.abort(), { once: true });

  return {
    follow(elements) {
      if (wake && areSame(elements, followed)) {
        wake();
        return false;
      }
      life.abort();
      life = new AbortController();
      followed = elements;
      ({ wake } = watchMotion({ ...options, elements, signal: life.signal }));
      return true;
    },
    wake: () => wake?.(),
  };
}

const areSame = (some: readonly Element[], others: readonly Element[]): boolean =>
  some.length === others.length && some.every((element, at) => element === others[at]);
