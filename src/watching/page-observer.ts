import type { Guide, TargetDescription, TargetKey } from '../core/guide';
import { ABSENT, picksOf, type Verdict } from '../core/judging/verdict';
import type { PageId, PageLocation } from '../core/page-location';
import type { Portal } from '../core/portal';
import { addressMark, customerMark } from '../core/walkthrough/customer-mark';
import { isThere, type PageObservation, targetsOf } from '../core/walkthrough/page-observation';
import type { Walkthrough } from '../core/walkthrough/walkthrough';
import { addressOf } from '../dom/names/address';
import { isMarkedBusy } from '../dom/tree/element-kinds';
import { pageAtAddress } from '../portals/page-at';
import type { FormWatch } from './form-watch';
import type { PageVisit } from './looks/page-visit';
import { createSubmitClock } from './looks/submit-clock';
import type { TargetFinder } from './target-finder';

/** Says what the page is for a guide, whenever it is asked to look. When that is, others decide. */
export type PageObserver = {
  /** Another page came within the document. */
  turnTo(location: PageLocation): void;
  /**
   * What the page is now.
   * @param now in ms of `performance.now()`
   */
  observe(now: number): PageObservation;
  /** What it was found to be last. */
  readonly last: () => PageObservation | null;
  /** Whether a target was there for sure then; not from `turnTo` on, until it has been observed anew. */
  isSure(): boolean;
  /** The controls that were found then; null for one that has been taken off the page since. */
  foundElements(): readonly (Element | null)[];
  /** Where these lead, as marks that say nothing of where; of those that are links alone. */
  readonly addresses: () => Readonly<Record<TargetKey, string>>;
};

export type PageObserverOptions = {
  readonly portal: Portal;
  readonly guide: Guide;
  /** Where the page is at first. */
  readonly location: PageLocation;
  /** Since when it is watched, in ms of `performance.now()`. */
  readonly since: number;
  readonly finder: TargetFinder;
  readonly form: FormWatch;
  readonly visit: PageVisit;
  readonly getWalkthrough: () => Walkthrough | null;
};

export function createPageObserver(options: PageObserverOptions): PageObserver {
  const { portal, guide, finder, form, visit, getWalkthrough } = options;
  const { index } = finder;
  const targets = guide.steps.flatMap((step) => step.targets.map((target) => ({ target, pages: step.pages })));
  const [openers, senders] = [targetsOf(guide, 'opens-form'), targetsOf(guide, 'sends-form')];
  const submitClock = createSubmitClock(options.since);
  const pageAt = (address: PageLocation): PageId => pageAtAddress(address, portal.hosts) ?? 'other';
  let { location } = options;
  let page = pageAt(location);
  let isSure = false;
  /** An entry was said to be behind what unfolds it once it had been waited for; that stays, though the page goes on to change. */
  let isOverflowing = false;
  let last: PageObservation | null = null;

  const isOfPageBefore = (verdict: Verdict): boolean =>
    picksOf(verdict).some(({ candidate }) => {
      const element = finder.elementOf(candidate);
      return element !== null && visit.isOfPageBefore(index.seenAt(element), performance.now());
    });

  const judge = (target: TargetDescription): Verdict => {
    const verdict = finder.find(target, { location, formWasOpened: getWalkthrough()?.opening ?? false });
    return target.kind !== 'entry' && isOfPageBefore(verdict) ? ABSENT : verdict;
  };

  /** The verdicts on the targets that the page may have. */
  const judgeAll = (): Record<TargetKey, Verdict> => {
    const isOther = page === 'other' || page === 'home';
    return Object.fromEntries(
      targets
        .filter(({ pages }) => pages.includes(page) || (isOther && pages.includes('home')))
        .map(({ target }) => [target.key, judge(target)]),
    );
  };

  /** The verdicts on entries that are nowhere on the page, where something unfolds them that has yet to make them. */
  const judgeOverflows = (verdicts: Readonly<Record<TargetKey, Verdict>>): Record<TargetKey, Verdict> => {
    const situation = { location, formWasOpened: false };
    return Object.fromEntries(
      targets
        .filter(({ target }) => verdicts[target.key]?.type === 'absent')
        .map(({ target }) => [target.key, finder.findOverflow(target, situation)]),
    );
  };

  const elementOfVerdict = (verdict: Verdict | undefined): Element | null => {
    const [pick] = picksOf(verdict);
    return pick ? finder.elementOf(pick.candidate) : null;
  };

  const observationAt = (now: number): PageObservation => {
    const verdicts = judgeAll();
    const sender = senders.map(({ key }) => verdicts[key]).find(isThere);
    const formNow = form.observe(elementOfVerdict(sender), {
      wasSubmitted: getWalkthrough()?.submitted ?? false,
      canOpen: openers.some(({ key }) => isThere(verdicts[key])),
    });
    const submitVerdict = sender?.type ?? 'absent';
    const submitNow = submitVerdict === 'absent' && formNow.unused ? 'disabled' : submitVerdict;
    const isMarked = [...index.busy].some((element) => isMarkedBusy(element) && isShown(element));
    const busy = isMarked || form.isUnderWay();
    const overflows = isOverflowing || visit.hasWaited(now, busy) ? judgeOverflows(verdicts) : {};
    isOverflowing = Object.values(overflows).some(isThere);
    Object.assign(verdicts, overflows);
    const wasSure = isSure;
    isSure = Object.values(verdicts).some(isThere);
    if (wasSure && !isSure) visit.waitAgain(now);
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

  return {
    turnTo(next) {
      const [before, now] = [customerMark(portal, location), customerMark(portal, next)];
      location = next;
      page = pageAt(next);
      visit.turnTo(performance.now(), before !== null && now !== null && before !== now);
      isSure = false;
      isOverflowing = false;
      form.forget();
    },
    observe(now) {
      last = observationAt(now);
      return last;
    },
    last: () => last,
    isSure: () => isSure,
    foundElements: () =>
      Object.values(last?.verdicts ?? {})
        .flatMap(picksOf)
        .map(({ candidate }) => finder.elementOf(candidate)),
    addresses: () =>
      Object.fromEntries(
        Object.entries(last?.verdicts ?? {}).flatMap(([key, verdict]) => {
          const link = elementOfVerdict(verdict);
          const leadsTo = link instanceof HTMLAnchorElement && verdict.type !== 'folded' ? addressOf(link) : null;
          return leadsTo ? [[key, addressMark(leadsTo)]] : [];
        }),
      ),
  };
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, bottom, right } = element.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && right > 0;
}
