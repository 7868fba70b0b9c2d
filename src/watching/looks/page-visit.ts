import { TIMER_SLACK } from './due-looks';

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
/** The same where the next page is another customer's: until its data is there, what stands there would change the wrong one. */
const OTHER_CUSTOMER_HOLD = 2500;

/** How long a page has been there and been quiet. All times are in ms of `performance.now()`. */
export type PageVisit = {
  /** Another page came within the document; of another customer, where both pages are of one. */
  turnTo(now: number, isOtherCustomer: boolean): void;
  /** Something on the page is, or is called, something else than before. */
  noteChange(now: number): void;
  /** What had been found went away, so it is waited for anew: pages re-render. */
  waitAgain(now: number): void;
  /** Whether a target that is missing has been waited for long enough. */
  hasWaited(now: number, isBusy: boolean): boolean;
  /** Whether what was first seen at a time is still held for the page before. */
  isOfPageBefore(seenAt: number, now: number): boolean;
  /** In how many ms nothing is held for the page before any more; null where nothing is. */
  holdEndsIn(now: number): number | null;
};

export function createPageVisit(now: number): PageVisit {
  let arrivedAt = now;
  let changedAt = now;
  let turnedAt = Number.NEGATIVE_INFINITY;
  let hold = OLD_CONTENT_HOLD;
  const isHolding = (at: number): boolean => at - turnedAt < hold;
  return {
    turnTo(at, isOtherCustomer) {
      hold = isOtherCustomer ? OTHER_CUSTOMER_HOLD : OLD_CONTENT_HOLD;
      arrivedAt = at;
      changedAt = at;
      turnedAt = at;
    },
    noteChange(at) {
      changedAt = at;
    },
    waitAgain(at) {
      arrivedAt = at;
    },
    hasWaited: (at, isBusy) =>
      at - arrivedAt >= WAIT_AT_MOST || (!isBusy && at - arrivedAt >= WAIT_AT_LEAST && at - changedAt >= QUIET_FOR),
    isOfPageBefore: (seenAt, at) => isHolding(at) && seenAt < turnedAt,
    holdEndsIn: (at) => (isHolding(at) ? hold - (at - turnedAt) + TIMER_SLACK : null),
  };
}
