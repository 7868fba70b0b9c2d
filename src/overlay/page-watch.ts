import { addressMark, customerMark } from '../core/customer-mark';
import type { Trace } from '../core/evidence';
import type { Guide, TargetDescription, TargetKey } from '../core/guide';
import type { Lexicon } from '../core/lexicon';
import type { PageId } from '../core/page-location';
import { type PageObservation, targetsOf } from '../core/page-observation';
import type { Portal } from '../core/portal';
import { ABSENT, type Verdict } from '../core/verdict';
import type { Walkthrough } from '../core/walkthrough';
import { addressOf } from '../dom/address';
import { afterNextFrame } from '../dom/after-frame';
import { isMarkedBusy } from '../dom/element-kinds';
import type { FlatTree } from '../dom/flat-tree';
import { isVisible } from '../dom/visibility';
import { pageAtAddress } from '../portals/page-at';
import { type AddressSource, OWN_ADDRESS } from './address-source';
import { createChangeReach } from './change-reach';
import { dueLooks } from './due-looks';
import { createFormWatch, type FormWatch } from './form-watch';
import { createTargetFinder } from './target-finder';

/**
 * Times in ms. A page of the portal has its labels within 5 s and its data within 15 at worst (facts of the portal), so a
 * target is called missing when the page has been quiet for a while, or at the latest after `WAIT_AT_MOST`.
 */
const WAIT_AT_LEAST = 4000;
const QUIET_FOR = 2000;
const WAIT_AT_MOST = 12000;
/**
 * After a navigation within the page the old content may stand there for a moment more. What was there before counts only
 * after this time, what is new counts at once.
 */
const OLD_CONTENT_HOLD = 400;
/** At most so often, in ms, a page is looked at that only changes far from what was found: a clock, a feed, a list that loads. */
const FAR_LOOK_EVERY = 250;
/** A look that takes less, in ms, may be taken in each frame: a tenth of what a frame has. */
const CHEAP_LOOK = 1.6;
/** When to look again for components that attach their shadow root unannounced, in ms after the last look. */
const LOOK_AGAIN = [100, 200, 400, 800, 1600, 3200];
/** How often after that, in ms, while a target is missing: components that may still attach theirs are asked, nothing else. */
const ASK_AGAIN = 2500;
export type PageWatch = {
  /** Looks at the page again soon; several calls before the next frame are one look. */
  lookSoon(): void;
  /** The element of a pick, or null when it is gone. */
  elementOf(candidate: number): Element | null;
  readonly lexicon: Lexicon;
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
  /**
   * Called when a frame is first seen on the page.
   * @default frames are not told of
   */
  readonly onFrame?: (frame: Element) => void;
  readonly signal: AbortSignal;
};

/** Watches the page for a guide: which page it is, where its targets are, and what state its form is in. */
export function createPageWatch(options: PageWatchOptions): PageWatch {
  const { portal, guide, tree, signal, getWalkthrough, onObservation, onFrame, address = OWN_ADDRESS } = options;
  const targets = guide.steps.flatMap((step) => step.targets.map((target) => ({ target, pages: step.pages })));
  const [openers, senders, choices] = [
    targetsOf(guide, 'opens-form'),
    targetsOf(guide, 'sends-form'),
    targetsOf(guide, 'chooses'),
  ];

  let location = address.current();
  let page: PageId = pageAtAddress(location, portal.hosts) ?? 'other';
  let arrivedAt = performance.now();
  let navigatedAt = Number.NEGATIVE_INFINITY;
  let changedAt = arrivedAt;
  let submit: { type: Verdict['type']; since: number } = { type: 'absent', since: arrivedAt };
  let wasSure = false;
  let looks = 0;
  let frame = 0;
  let lookCost = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | undefined;
  let dropGlance: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: PageObservation | null = null;

  const finder = createTargetFinder({
    portal,
    targets: targets.map(({ target }) => target),
    tree,
    isNew: (seenAt) => form.isNew(seenAt),
    onChange(change) {
      if (change.kind === 'names') changedAt = performance.now();
      const walkthrough = getWalkthrough();
      // What a form does after it was opened or sent shows anywhere on the page.
      const isUnderWay =
        walkthrough?.opening === true || walkthrough?.submitted === true || walkthrough?.changed === true;
      // While nothing is found, anything new may be what a target lacks to be sure (its title, its column heads).
      const isAwaited = !wasSure && change.kind === 'names' && lookCost < CHEAP_LOOK;
      if (isUnderWay || isAwaited || reach.isNear(change)) lookSoon();
      else lookLater();
    },
    onFrame,
    signal,
  });
  const { index, lexicon } = finder;
  const form = createFormWatch({ index, tree, holds: choices.length > 0 ? 'choices' : 'values' });
  const reach = createChangeReach(tree);

  const judge = (target: TargetDescription): Verdict => {
    const verdict = finder.find(target, { location, formWasOpened: getWalkthrough()?.opening ?? false });
    return target.kind === 'entry' ? verdict : withoutOldContent(verdict);
  };

  const withoutOldContent = (verdict: Verdict): Verdict => {
    if (!('picks' in verdict) || performance.now() - navigatedAt >= OLD_CONTENT_HOLD) return verdict;
    const isOld = verdict.picks.some(({ candidate }) => {
      const element = finder.elementOf(candidate);
      return element !== null && index.seenAt(element) < navigatedAt;
    });
    return isOld ? ABSENT : verdict;
  };

  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (signal.aborted) return;
    const now = performance.now();
    const isOther = page === 'other' || page === 'home';
    const verdicts = Object.fromEntries(
      targets
        .filter(({ pages }) => pages.includes(page) || (isOther && pages.includes('home')))
        .map(({ target }) => [target.key, judge(target)]),
    );
    const sender = senders.map(({ key }) => verdicts[key]).find(isSureOf);
    const formNow = form.observe(elementOfVerdict(sender), {
      wasSubmitted: getWalkthrough()?.submitted ?? false,
      canOpen: openers.some(({ key }) => isSureOf(verdicts[key])),
    });
    const submitVerdict = sender?.type ?? 'absent';
    const submitNow = submitVerdict === 'absent' && formNow.unused ? 'disabled' : submitVerdict;
    if (submitNow !== submit.type) submit = { type: submitNow, since: now };
    const isSure = Object.values(verdicts).some((verdict) => 'picks' in verdict);
    // What was there and is gone is waited for anew: pages re-render.
    if (wasSure && !isSure) arrivedAt = now;
    wasSure = isSure;
    reach.set(finder.judged());
    lookedAt = now;
    const busy = [...index.busy].some((element) => isMarkedBusy(element) && isShown(element));
    const waited =
      now - arrivedAt >= WAIT_AT_MOST || (!busy && now - arrivedAt >= WAIT_AT_LEAST && now - changedAt >= QUIET_FOR);
    last = {
      page,
      customer: customerMark(location),
      verdicts,
      form: formNow,
      busy,
      submitStableFor: now - submit.since,
      restingFor: form.restingFor(),
      waited,
    };
    lookCost = performance.now() - now;
    planNextLook(now, isSure, waited);
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

  const elementOfVerdict = (verdict: Verdict | undefined): Element | null =>
    verdict && 'picks' in verdict ? finder.elementOf(verdict.picks[0].candidate) : null;

  /** Looks again when time alone changes what there is to say; nothing is planned once all is said. */
  const planNextLook = (now: number, isSure: boolean, waited: boolean): void => {
    clearTimeout(timer);
    const waits: number[] = [];
    // While the person leafs, another step than the page's is shown, and its target may be the one that is missing.
    const isLeafing = Boolean(getWalkthrough()?.viewing);
    if ((!isSure || isLeafing) && !waited) {
      const again = LOOK_AGAIN[looks++];
      waits.push(again ?? QUIET_FOR / 2);
    }
    if (now - navigatedAt < OLD_CONTENT_HOLD) waits.push(OLD_CONTENT_HOLD - (now - navigatedAt) + 10);
    waits.push(...dueLooks(getWalkthrough(), { submitStableFor: now - submit.since, restingFor: form.restingFor() }));
    if (waits.length > 0) timer = setTimeout(lookSoon, Math.min(...waits));
    else if (!isSure) askLater();
  };

  const askLater = (): void => {
    if (!index.awaitsShadowRoots()) return;
    timer = setTimeout(() => {
      // A root that is found is told like any other change, and looked at.
      index.lookForShadowRoots();
      askLater();
    }, ASK_AGAIN);
  };

  /** For what happens far from all that was looked at. */
  const lookLater = (): void => {
    if (dropGlance) return;
    later ??= setTimeout(glanceSoon, Math.max(0, lookedAt + FAR_LOOK_EVERY - performance.now()));
  };

  const glanceSoon = (): void => {
    later = undefined;
    if (frame !== 0 || signal.aborted) return;
    dropGlance = afterNextFrame(() => {
      dropGlance = null;
      if (frame !== 0 || signal.aborted) return;
      lookedAt = performance.now();
      if (!isStillFound()) look();
    });
  };

  /** What was found is as it was, after a change that was far from it, unless something lies over it now. */
  const isStillFound = (): boolean => {
    if (!last || !wasSure || form.scope() || getWalkthrough()?.viewing) return false;
    const picks = Object.values(last.verdicts).flatMap((verdict) => ('picks' in verdict ? verdict.picks : []));
    const elements = picks.map(({ candidate }) => finder.elementOf(candidate));
    return elements.every((element) => element !== null && isVisible(tree, element));
  };

  const lookSoon = (): void => {
    clearTimeout(later);
    later = undefined;
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      index.lookForShadowRoots();
      look();
    });
  };

  address.observe((next) => {
    location = next;
    page = pageAtAddress(next, portal.hosts) ?? 'other';
    navigatedAt = performance.now();
    arrivedAt = navigatedAt;
    changedAt = navigatedAt;
    wasSure = false;
    looks = 0;
    form.forget();
    // Without waiting for the frame: what is shown for the old page must not stand on the new one.
    look();
  }, signal);
  // Scrolling may bring a control out from behind a layer or load more of the page; the end of it is enough.
  document.addEventListener('scrollend', lookSoon, { signal, capture: true, passive: true });
  document.addEventListener('transitionend', lookSoon, { signal, capture: true, passive: true });
  document.addEventListener('toggle', lookSoon, { signal, capture: true, passive: true });
  window.addEventListener('resize', lookSoon, { signal, passive: true });
  window.addEventListener('load', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(later);
    dropGlance?.();
    cancelAnimationFrame(frame);
  });

  return {
    lookSoon,
    elementOf: (candidate) => finder.elementOf(candidate),
    lexicon,
    tree,
    form,
    last: () => last,
    addresses,
    traces: finder.traces,
  };
}

const isSureOf = (verdict: Verdict | undefined): boolean => verdict !== undefined && 'picks' in verdict;

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, bottom, right } = element.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && right > 0;
}
