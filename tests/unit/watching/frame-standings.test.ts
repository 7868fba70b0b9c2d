import { describe, expect, it } from 'vitest';
import type { InnerFrame } from '../../../src/messaging/frame-messages';
import { type FramedSizes, standingsOf } from '../../../src/watching/frames/frame-standings';

const LARGE = { width: 900, height: 640 };
const SMALL = { width: 300, height: 200 };

const at = (size: InnerFrame['size'], standing: InnerFrame['standing'] = 'page'): InnerFrame => ({ size, standing });
const holding = (size: FramedSizes['size'], ...frames: InnerFrame[]): FramedSizes => ({
  size,
  frames,
  isElsewhere: false,
});
const elsewhere = (framed: FramedSizes): FramedSizes => ({ ...framed, isElsewhere: true });

const standings = (shown: readonly InnerFrame[], ...observed: FramedSizes[]): Record<number, string> =>
  Object.fromEntries(standingsOf(shown, new Map(observed.map((each, frame) => [frame, each]))));

describe('where frames stand', () => {
  it.each(['page', 'dialog', 'apart'] as const)('is what their document says: %s', (standing) => {
    expect(standings([at(LARGE, standing)], holding(LARGE))).toEqual({ 0: standing });
  });

  it('is nowhere for a frame that cannot be seen', () => {
    expect(standings([at(LARGE)], holding(SMALL))).toEqual({});
  });

  it.each([
    ['page', 'page', 'page'],
    ['page', 'apart', 'apart'],
    ['apart', 'page', 'apart'],
    ['dialog', 'page', 'dialog'],
    ['dialog', 'apart', 'apart'],
  ] as const)('of one in a %s frame, itself in its %s, is %s', (outer, inner, standing) => {
    // Whichever of the two was heard of first.
    const [around, within] = [holding(LARGE, at(SMALL, inner)), holding(SMALL)];
    expect(standings([at(LARGE, outer)], around, within)).toEqual({ 0: outer, 1: standing });
    expect(standings([at(LARGE, outer)], within, around)).toEqual({ 0: standing, 1: outer });
  });

  it('is apart for what is elsewhere, and for all in it, also where that fills it', () => {
    expect(standings([at(LARGE)], elsewhere(holding(LARGE, at(SMALL))), holding(SMALL))).toEqual({
      0: 'apart',
      1: 'apart',
    });
    expect(standings([at(LARGE)], elsewhere(holding(LARGE, at(LARGE))), holding(LARGE))).toEqual({
      0: 'apart',
      1: 'apart',
    });
  });

  it('is no matter of frames that are elsewhere and hidden, nor of one beside it of the same size', () => {
    expect(standings([at(LARGE)], elsewhere(holding(SMALL, at(LARGE))), holding(LARGE))).toEqual({ 1: 'page' });
    expect(standings([at(LARGE), at(LARGE)], elsewhere(holding(LARGE)), holding(LARGE))).toEqual({
      0: 'apart',
      1: 'page',
    });
  });

  it('is the strictest of the places that one of its size may stand in', () => {
    expect(standings([at(LARGE), at({ width: 901, height: 639 }, 'apart')], holding(LARGE), holding(LARGE))).toEqual({
      0: 'apart',
      1: 'apart',
    });
  });

  it('comes to an end where frames fill each other', () => {
    const filled = holding(LARGE, at(LARGE, 'dialog'));
    expect(standings([at(LARGE)], filled, filled, filled)).toEqual({ 0: 'dialog', 1: 'dialog', 2: 'dialog' });
  });
});
