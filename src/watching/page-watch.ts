import type { Guide, TargetDescription, TargetKey } from '../core/guide';
import type { Trace } from '../core/judging/evidence';
import { ABSENT, picksOf, type Verdict } from '../core/judging/verdict';
import type { PageId } from '../core/page-location';
import type { Portal } from '../core/portal';
import { addressMark, customerMark } from '../core/walkthrough/customer-mark';
import { isThere, type PageObservation, targetsOf } from '../core/walkthrough/page-observation';
import { FAILS_WITHIN, type Walkthrough } from '../core/walkthrough/walkthrough';
import type { Lexicon } from '../core/words/lexicon';
import { addressOf } from '../dom/names/address';
import { isVisible } from '../dom/sight/visibility';
import { isMarkedBusy } from '../dom/tree/element-kinds';
import type { FlatTree } from '../dom/tree/flat-tree';
import { pageAtAddress } from '../portals/page-at';
import { type AddressSource, OWN_ADDRESS } from './address-source';
import { createChangeReach } from './change-reach';
import { dueLooks } from './due-looks';
import { createFormWatch, type FormWatch } from './form-watch';
import { createLookSchedule } from './look-schedule';
import { createPageVisit } from './page-visit';
import { createSubmitClock } from './submit-clock';
import { createTargetFinder } from './target-finder';

/** A look that takes less, in ms, may be taken in each frame: a tenth of what a frame has. */
const CHEAP_LOOK = 1.6;
/** When to look again for components that attach their shadow root unannounced, in ms after the last look. */
const LOOK_AGAIN = [100, 200, 400, 800, 1600, 3200];
/** How often after that, in ms, while it has not been waited for long enough. */
const LOOK_ON_EVERY = 1000;
/** How often then, in ms, while a target is missing: components that may still attach theirs are asked, nothing else. */
const ASK_AGAIN = 2500;

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
  const {
    portal,
    guide,
    tree,
    signal,
    getWalkthrough,
    onObservation,
    onGone,
    onFrame,
    address = OWN_ADDRESS,
  } = options;
  const targets = guide.steps.flatMap((step) => step.targets.map((target) => ({ target, pages: step.pages })));
  const [openers, senders, choices] = [
    targetsOf(guide, 'opens-form'),
    targetsOf(guide, 'sends-form'),
    targetsOf(guide, 'chooses'),
  ];

  let location = address.current();
  let page: PageId = pageAtAddress(location, portal.hosts) ?? 'other';
  const visit = createPageVisit(performance.now());
  const submitClock = createSubmitClock(performance.now());
  let wasSure = false;
  let looks = 0;
  let lookCost = 0;
  let last: PageObservation | null = null;

  const finder = createTargetFinder({
    portal,
    targets: targets.map(({ target }) => target),
    tree,
    isNew: (seenAt) => form.isNew(seenAt),
    onChange(change) {
      if (change.kind === 'names') visit.noteChange(performance.now());
      if (foundElements().includes(null)) onGone();
      form.noteChange(change.places);
      const walkthrough = getWalkthrough();
      // What a form does after it was opened or sent shows anywhere on the page.
      const isUnderWay =
        walkthrough?.opening === true || walkthrough?.submitted === true || walkthrough?.changed === true;
      // While nothing is found, anything new may be what a target lacks to be sure (its title, its column heads).
      const isAwaited = !wasSure && change.kind === 'names' && lookCost < CHEAP_LOOK;
      if (isUnderWay || isAwaited || reach.isNear(change)) schedule.soon();
      else schedule.later();
    },
    onFrame,
    signal,
  });
  const { index, lexicon } = finder;
  const isFeedback = (title: string): boolean => lexicon.find(title).some(({ word }) => word === 'feedback');
  const form = createFormWatch({ index, tree, holds: choices.length > 0 ? 'choices' : 'values', isFeedback });
  const reach = createChangeReach(tree);

  const judge = (target: TargetDescription): Verdict => {
    const verdict = finder.find(target, { location, formWasOpened: getWalkthrough()?.opening ?? false });
    return target.kind !== 'entry' && isOfPageBefore(verdict) ? ABSENT : verdict;
  };

  const isOfPageBefore = (verdict: Verdict): boolean =>
    picksOf(verdict).some(({ candidate }) => {
      const element = finder.elementOf(candidate);
      return element !== null && visit.isOfPageBefore(index.seenAt(element), performance.now());
    });

  /** The verdicts on the targets that the page may have. */
  const judgeAll = (): Record<TargetKey, Verdict> => {
    const isOther = page === 'other' || page === 'home';
    return Object.fromEntries(
      targets
        .filter(({ pages }) => pages.includes(page) || (isOther && pages.includes('home')))
        .map(({ target }) => [target.key, judge(target)]),
    );
  };

  const observe = (now: number): PageObservation => {
    const verdicts = judgeAll();
    const sender = senders.map(({ key }) => verdicts[key]).find(isThere);
    const formNow = form.observe(elementOfVerdict(sender), {
      wasSubmitted: getWalkthrough()?.submitted ?? false,
      canOpen: openers.some(({ key }) => isThere(verdicts[key])),
    });
    const submitVerdict = sender?.type ?? 'absent';
    const submitNow = submitVerdict === 'absent' && formNow.unused ? 'disabled' : submitVerdict;
    const isSure = Object.values(verdicts).some(isThere);
    if (wasSure && !isSure) visit.waitAgain(now);
    wasSure = isSure;
    const isMarked = [...index.busy].some((element) => isMarkedBusy(element) && isShown(element));
    const busy = isMarked || form.isUnderWay();
    return {
      page,
      customer: customerMark(portal, location),
      verdicts,
      form: formNow,
      busy,
      submitStableFor: submitClock.note(submitNow, formNow.asking, now),
      restingFor: form.restingFor(),
      inFront: !isSure && form.hasQuestion(),
      waited: visit.hasWaited(now, busy),
    };
  };

  const look = (): void => {
    const now = performance.now();
    last = observe(now);
    reach.set(finder.judged());
    lookCost = performance.now() - now;
    planNextLook(now, last);
    onObservation(last);
  };

  const addresses = (): Readonly<Record<TargetKey, string>> =>
    Object.fromEntries(
      Object.entries(last?.verdicts ?? {}).flatMap(([key, verdict]) => {
        const link = elementOfVerdict(verdict);
        const leadsTo = link instanceof HTMLAnchorElement && verdict.type !== 'folded' ? addressOf(link) : null;
        return leadsTo ? [[key, addressMark(leadsTo)]] : [];
      }),
    );

  const elementOfVerdict = (verdict: Verdict | undefined): Element | null => {
    const [pick] = picksOf(verdict);
    return pick ? finder.elementOf(pick.candidate) : null;
  };

  /** Looks again when time alone changes what there is to say; nothing is planned once all is said. */
  const planNextLook = (now: number, observation: PageObservation): void => {
    const waits = [...dueLooks(getWalkthrough(), observation)];
    // While the person leafs, another step than the page's is shown, and its target may be the one that is missing.
    const isLeafing = Boolean(getWalkthrough()?.viewing);
    if ((!wasSure || isLeafing) && !observation.waited) waits.push(LOOK_AGAIN[looks++] ?? LOOK_ON_EVERY);
    const holdEndsIn = visit.holdEndsIn(now);
    if (holdEndsIn !== null) waits.push(holdEndsIn);
    schedule.dropPlan();
    if (waits.length > 0) schedule.plan(schedule.soon, Math.min(...waits));
    else if (!wasSure) askLater();
  };

  const askLater = (): void => {
    if (!index.awaitsShadowRoots()) return;
    schedule.plan(() => {
      // A root that is found is told like any other change, and looked at.
      index.lookForShadowRoots();
      askLater();
    }, ASK_AGAIN);
  };

  /** The controls that were found last; null for one that has been taken off the page since. */
  const foundElements = (): readonly (Element | null)[] =>
    Object.values(last?.verdicts ?? {})
      .flatMap(picksOf)
      .map(({ candidate }) => finder.elementOf(candidate));

  /** What was found is as it was, after a change that was far from it, unless something lies over it now. */
  const isStillFound = (): boolean => {
    if (!last || !wasSure || form.scope() || getWalkthrough()?.viewing) return false;
    // The page may answer what was done far from what is found now.
    if (form.restingFor() < FAILS_WITHIN) return false;
    return foundElements().every((element) => element !== null && isVisible(tree, element));
  };

  const schedule = createLookSchedule({ look, beforeLook: index.lookForShadowRoots, isStillFound, signal });

  address.observe((next) => {
    const [before, now] = [customerMark(portal, location), customerMark(portal, next)];
    location = next;
    page = pageAtAddress(next, portal.hosts) ?? 'other';
    visit.turnTo(performance.now(), before !== null && now !== null && before !== now);
    wasSure = false;
    looks = 0;
    form.forget();
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
      if (foundElements().includes(null)) schedule.now();
    },
    elementOf: (candidate) => finder.elementOf(candidate),
    lexicon,
    isFeedback,
    tree,
    form,
    last: () => last,
    addresses,
    traces: finder.traces,
  };
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, bottom, right } = element.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && right > 0;
}
