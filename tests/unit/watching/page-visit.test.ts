import { describe, expect, it } from 'vitest';
import { createPageVisit } from '../../../src/watching/looks/page-visit';

describe('what a target is waited for', () => {
  it('ends when the page has been quiet for a while, and not while it is busy', () => {
    const visit = createPageVisit(0);
    expect(visit.hasWaited(3900, false)).toBe(false);
    expect(visit.hasWaited(4100, false)).toBe(true);
    expect(visit.hasWaited(4100, true)).toBe(false);
    visit.noteChange(3000);
    expect(visit.hasWaited(4100, false)).toBe(false);
    expect(visit.hasWaited(5100, false)).toBe(true);
  });

  it('ends in the end, and begins anew when what was found goes', () => {
    const visit = createPageVisit(0);
    expect(visit.hasWaited(12_100, true)).toBe(true);
    visit.waitAgain(12_000);
    expect(visit.hasWaited(12_100, true)).toBe(false);
  });
});

describe('the content of the page before', () => {
  it.each([
    ['the same customer', false, 400],
    ['another customer', true, 2500],
  ])('is held for a while where the next page is of %s, and new content is not', (_, isOther, hold) => {
    const visit = createPageVisit(0);
    visit.turnTo(10_000, isOther);
    expect(visit.isOfPageBefore(500, 10_000 + hold - 10)).toBe(true);
    expect(visit.isOfPageBefore(10_005, 10_010)).toBe(false);
    expect(visit.isOfPageBefore(500, 10_000 + hold)).toBe(false);
    expect(visit.holdEndsIn(10_000)).toBeGreaterThan(hold);
    expect(visit.holdEndsIn(10_000 + hold)).toBeNull();
  });

  it('is held by no page that was loaded', () => {
    const visit = createPageVisit(0);
    expect(visit.isOfPageBefore(0, 10)).toBe(false);
    expect(visit.holdEndsIn(10)).toBeNull();
  });
});
