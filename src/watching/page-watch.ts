import type { Guide, TargetKey } from '../core/guide';
import type { Trace } from '../core/judging/evidence';
import type { Portal } from '../core/portal';
import { type PageObservation, targetsOf } from '../core/walkthrough/page-observation';
import { FAILS_WITHIN, type Walkthrough } from '../core/walkthrough/walkthrough';
import type { Lexicon } from '../core/words/lexicon';
import type { PageChange } from '../dom/index/page-index';
import { isVisible } from '../dom/sight/visibility';
import type { FlatTree } from '../dom/tree/flat-tree';
import { type AddressSource, OWN_ADDRESS } from './address-source';
import { createFormWatch, type FormWatch } from './form-watch';
import { createChangeReach } from './looks/change-reach';
import { createLookPlan } from './looks/look-plan';
import { createLookSchedule } from './looks/look-schedule';
import { createPageVisit } from './looks/page-visit';
import { createPageObserver } from './page-observer';
import { createTargetFinder } from './target-finder';

/** A look that takes less, in ms, may be taken in each frame: a tenth of what a frame has. */
const CHEAP_LOOK = 1.6;

export type PageWatch = {
  /** Looks at the page again soon; several calls before the next frame are one look. */
  lookSoon(): void;
  /** Looks at once where a control that was found has been taken off the page since: another may stand in its place. */
  lookIfStale(): void;
  /** The element of a pick, or null when it is gone. */
  elementOf(candidate: number): Element | null;
  readonly lexicon: Lexicon;
  /** Whether a title is that of a dialog for feedback. */
  readonly isFeedback: (title: string) => boolean;
  readonly tree: FlatTree;
  /** The form's watcher, for what the person does in it. */
  readonly form: FormWatch;
  readonly last: () => PageObservation | null;
  /** Where the last picks lead, as marks that say nothing of where; of those that are links alone. */
  readonly addresses: () => Readonly<Record<TargetKey, string>>;
  /** Why the last verdicts are what they are; structure and scores, nothing that the page says. */
  readonly traces: () => Readonly<Record<TargetKey, readonly Trace[]>>;
};

export type PageWatchOptions = {
  readonly portal: Portal;
  readonly guide: Guide;
  readonly tree: FlatTree;
  readonly getWalkthrough: () => Walkthrough | null;
  readonly onObservation: (observation: PageObservation) => void;
  /**
   * Where the page is, for a document that cannot tell by its own address: a frame's.
   * @default the document's own address
   */
  readonly address?: AddressSource;
  /** A control that was found has left the page: what points at it is to go at once. The next observation says what is there. */
  readonly onGone: () => void;
  /**
   * Called when a frame is first seen on the page.
   * @default frames are not told of
   */
  readonly onFrame?: (frame: Element) => void;
  readonly signal: AbortSignal;
};

/** Watches the page for a guide: which page it is, where its targets are, and what state its form is in. */
export function createPageWatch(options: PageWatchOptions): PageWatch {
  const { portal, guide, tree, signal, getWalkthrough, onObservation, onGone, onFrame } = options;
  const address = options.address ?? OWN_ADDRESS;
  const since = performance.now();
  const visit = createPageVisit(since);
  let lookCost = 0;

  const onChange = (change: PageChange): void => {
    if (change.kind === 'names') visit.noteChange(performance.now());
    if (isStale()) onGone();
    form.noteChange(change.places);
    const walkthrough = getWalkthrough();
    // What a form does after it was opened or sent shows anywhere on the page.
    const isUnderWay =
      walkthrough?.opening === true || walkthrough?.submitted === true || walkthrough?.changed === true;
    // While nothing is found, anything new may be what a target lacks to be sure (its title, its column heads).
    const isAwaited = !observer.isSure() && change.kind === 'names' && lookCost < CHEAP_LOOK;
    if (isUnderWay || isAwaited || reach.isNear(change)) schedule.soon();
    else schedule.later();
  };

  const finder = createTargetFinder({
    portal,
    targets: guide.steps.flatMap(({ targets }) => targets),
    tree,
    isNew: (seenAt) => form.isNew(seenAt),
    onChange,
    onFrame,
    signal,
  });
  const { index, lexicon } = finder;
  const isFeedback = (title: string): boolean => lexicon.find(title).some(({ word }) => word === 'feedback');
  const holds = targetsOf(guide, 'chooses').length > 0 ? 'choices' : 'values';
  const form = createFormWatch({ index, tree, holds, isFeedback });
  const reach = createChangeReach(tree);
  const observer = createPageObserver({
    portal,
    guide,
    location: address.current(),
    since,
    finder,
    form,
    visit,
    getWalkthrough,
  });

  /** A control that was found has been taken off the page since. */
  const isStale = (): boolean => observer.foundElements().includes(null);

  /** What was found is as it was, after a change that was far from it, unless something lies over it now. */
  const isStillFound = (): boolean => {
    if (!observer.isSure() || form.scope() || getWalkthrough()?.viewing) return false;
    // The page may answer what was done far from what is found now.
    if (form.restingFor() < FAILS_WITHIN) return false;
    return observer.foundElements().every((element) => element !== null && isVisible(tree, element));
  };

  const look = (): void => {
    const now = performance.now();
    const observation = observer.observe(now);
    reach.set(finder.judged());
    lookCost = performance.now() - now;
    plan.planAfter(observation, now, observer.isSure());
    onObservation(observation);
  };

  const schedule = createLookSchedule({ look, beforeLook: index.lookForShadowRoots, isStillFound, signal });
  const plan = createLookPlan({ index, visit, getWalkthrough, lookSoon: schedule.soon, signal });

  address.observe((location) => {
    observer.turnTo(location);
    plan.beginAnew();
    // Without waiting for the frame: what is shown for the old page must not stand on the new one.
    schedule.now();
  }, signal);
  // Scrolling may bring a control out from behind a layer or load more of the page; the end of it is enough.
  document.addEventListener('scrollend', schedule.soon, { signal, capture: true, passive: true });
  document.addEventListener('transitionend', schedule.soon, { signal, capture: true, passive: true });
  document.addEventListener('toggle', schedule.soon, { signal, capture: true, passive: true });
  window.addEventListener('resize', schedule.soon, { signal, passive: true });
  window.addEventListener('load', schedule.soon, { signal });

  return {
    lookSoon: schedule.soon,
    lookIfStale() {
      if (isStale()) schedule.now();
    },
    elementOf: (candidate) => finder.elementOf(candidate),
    lexicon,
    isFeedback,
    tree,
    form,
    last: observer.last,
    addresses: observer.addresses,
    traces: finder.traces,
  };
}
