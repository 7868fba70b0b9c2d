import type { PageObservation } from '../../core/walkthrough/page-observation';
import type { Walkthrough } from '../../core/walkthrough/walkthrough';
import type { PageIndex } from '../../dom/index/page-index';
import { dueLooks } from './due-looks';
import type { PageVisit } from './page-visit';

/** When to look again for components that attach their shadow root unannounced, in ms after the last look. */
const LOOK_AGAIN = [100, 200, 400, 800, 1600, 3200];
/** How often after that, in ms, while it has not been waited for long enough. */
const LOOK_ON_EVERY = 1000;
/** How often then, in ms, while a target is missing: components that may still attach theirs are asked, nothing else. */
const ASK_AGAIN = 2500;

/** Looks at a page that does not change when time alone changes what there is to say of it. Nothing is planned once all is said. */
export type LookPlan = {
  /** Plans on from what was observed at a time in ms of `performance.now()`, in place of what was planned before. */
  planAfter(observation: PageObservation, now: number, isSure: boolean): void;
  /** Another page came within the document: its targets are looked for as often as those of the first. */
  beginAnew(): void;
};

export type LookPlanOptions = {
  readonly index: Pick<PageIndex, 'awaitsShadowRoots' | 'lookForShadowRoots'>;
  readonly visit: Pick<PageVisit, 'holdEndsIn'>;
  readonly getWalkthrough: () => Walkthrough | null;
  readonly lookSoon: () => void;
  readonly signal: AbortSignal;
};

export function createLookPlan({ index, visit, getWalkthrough, lookSoon, signal }: LookPlanOptions): LookPlan {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askLater = (): void => {
    if (!index.awaitsShadowRoots()) return;
    timer = setTimeout(() => {
      // A root that is found is told like any other change, and looked at.
      index.lookForShadowRoots();
      askLater();
    }, ASK_AGAIN);
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    planAfter(observation, now, isSure) {
      const waits = [...dueLooks(getWalkthrough(), observation)];
      // While the person leafs, another step than the page's is shown, and its target may be the one that is missing.
      const isLeafing = Boolean(getWalkthrough()?.viewing);
      if ((!isSure || isLeafing) && !observation.waited) waits.push(LOOK_AGAIN[looks++] ?? LOOK_ON_EVERY);
      const holdEndsIn = visit.holdEndsIn(now);
      if (holdEndsIn !== null) waits.push(holdEndsIn);
      clearTimeout(timer);
      if (waits.length > 0) timer = setTimeout(lookSoon, Math.min(...waits));
      else if (!isSure) askLater();
    },
    beginAnew() {
      looks = 0;
    },
  };
}
