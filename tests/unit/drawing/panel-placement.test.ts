import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, intersect, type Point, type Rect, type Size } from '../../../src/drawing/geometry/rect';
import {
  cornerAt,
  keepAtEdges,
  type PlacementRequest,
  placePanel,
  sidesOf,
} from '../../../src/drawing/panel/panel-placement';
import { PANEL_CORNERS } from '../../../src/settings/settings';

const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const window = box(0, 0, 1280, 800);
const panel = { width: 320, height: 260 };
const end = { x: 944, y: 524 };
const request: PlacementRequest = {
  viewport: window,
  panel,
  avoid: [],
  focused: null,
  keepFree: null,
  previous: null,
  direction: 'ltr',
  corner: 'bottom-end',
  margin: 16,
};

const at = ({ x, y }: Point, size = panel): Rect => box(x, y, size.width, size.height);
const overlap = (a: Rect, b: Rect): number => area(intersect(a, b) ?? box(0, 0, 0, 0));

describe('placePanel', () => {
  it.each<[string, Partial<PlacementRequest>, Point]>([
    ['the bottom corner at the end when nothing is in the way', {}, end],
    ['the bottom left corner when the reader reads from right to left', { direction: 'rtl' }, { x: 16, y: 524 }],
    [
      'the top corner at the end when a control lies in the bottom one',
      { avoid: [box(1000, 700, 90, 32)] },
      { x: 944, y: 16 },
    ],
    [
      'the start when controls lie in both corners at the end',
      { avoid: [box(1000, 700, 90, 32), box(1000, 60, 90, 32)] },
      { x: 16, y: 524 },
    ],
    ['the corner of what is seen', { viewport: box(300, 200, 640, 400) }, { x: 604, y: 324 }],
    ['the corner that was chosen', { corner: 'top-start' }, { x: 16, y: 16 }],
    ['that corner’s mirror image from right to left', { corner: 'top-start', direction: 'rtl' }, { x: 944, y: 16 }],
    [
      'the corner above or below the chosen one when a control lies in that',
      { corner: 'top-start', avoid: [box(20, 20, 90, 32)] },
      { x: 16, y: 524 },
    ],
    [
      'its old place while that is free',
      { previous: { x: 300, y: 100 }, avoid: [box(1000, 700, 90, 32)] },
      { x: 300, y: 100 },
    ],
    [
      'a corner when a control came under its old place',
      { previous: { x: 300, y: 100 }, avoid: [box(310, 110, 90, 32)] },
      end,
    ],
    ['beside the form when there is room', { keepFree: box(700, 0, 580, 800) }, { x: 16, y: 524 }],
    [
      'off the form when it opens under the panel',
      { previous: end, keepFree: box(700, 0, 580, 800) },
      { x: 16, y: 524 },
    ],
    [
      'on the form where it is when the form fills the window',
      { previous: { x: 16, y: 16 }, keepFree: box(0, 0, 1280, 800) },
      { x: 16, y: 16 },
    ],
    [
      'on the form rather than on the control',
      { keepFree: box(300, 0, 980, 800), avoid: [box(20, 20, 200, 760)] },
      end,
    ],
    [
      'off the field when it is under the panel on a form that fills the window',
      { previous: end, keepFree: box(0, 0, 1280, 800), focused: box(900, 600, 200, 32) },
      { x: 944, y: 16 },
    ],
    [
      'its old place on such a form while the field is beside it',
      { previous: { x: 944, y: 16 }, keepFree: box(0, 0, 1280, 800), focused: box(900, 600, 200, 32) },
      { x: 944, y: 16 },
    ],
    [
      'the room beside a list that its margins alone would not fit in',
      { viewport: box(0, 0, 640, 400), avoid: [box(0, 0, 310, 400)] },
      { x: 316, y: 136 },
    ],
    [
      'the very edge rather than the form',
      { viewport: box(0, 0, 640, 400), keepFree: box(0, 0, 320, 400) },
      { x: 320, y: 140 },
    ],
    [
      'a place within its margins where none spares the form',
      { viewport: box(0, 0, 640, 400), keepFree: box(0, 0, 330, 400) },
      { x: 304, y: 124 },
    ],
    [
      'the field rather than the control where it has to cover one of them',
      {
        viewport: box(0, 0, 360, 330),
        keepFree: box(0, 0, 360, 330),
        avoid: [box(20, 280, 320, 20)],
        focused: box(20, 10, 320, 20),
      },
      { x: 24, y: 20 },
    ],
  ])('takes %s', (_name, changes, expected) => {
    expect(placePanel({ ...request, ...changes })).toEqual(expected);
  });

  it('leaves air between control and panel when there is room for it', () => {
    const ring = box(900, 300, 60, 200);
    const placed = at(placePanel({ ...request, viewport: box(0, 0, 1280, 520), avoid: [ring] }));
    expect(overlap(placed, box(892, 292, 76, 216))).toBe(0);
  });

  it('covers no control whole when it has to cover some', () => {
    const grid = box(40, 100, 1200, 660);
    const placed = at(placePanel({ ...request, avoid: [grid] }));
    expect(overlap(placed, grid)).toBeLessThan(area(grid) * 0.2);
    const narrow = { ...request, viewport: box(0, 0, 320, 256), panel: { width: 304, height: 140 }, margin: 8 };
    const control = box(20, 100, 200, 80);
    expect(overlap(at(placePanel({ ...narrow, avoid: [control] }), narrow.panel), control)).toBeLessThan(area(control));
  });

  it('stays inside the window when its old place is not in it any more', () => {
    expect(placePanel({ ...request, previous: { x: 5000, y: 5000 } })).toEqual(end);
  });

  const size = (min: number, max: number) => fc.integer({ min, max });
  const scene = fc.record({
    // What is seen of a window need not begin where that does.
    viewport: fc.tuple(size(0, 200), size(0, 200), size(200, 900), size(200, 700)).map((values) => box(...values)),
    panel: fc.record({ width: size(80, 340), height: size(40, 300) }),
    avoid: fc.array(fc.tuple(size(-50, 850), size(-50, 650), size(4, 500), size(4, 400)), { maxLength: 4 }),
    focused: fc.option(
      fc.tuple(size(0, 800), size(0, 600), size(20, 400), size(10, 200)).map((values) => box(...values)),
    ),
    keepFree: fc.option(fc.tuple(size(0, 600), size(0, 400), size(10, 600), size(10, 500))),
    previous: fc.option(fc.record({ x: size(-100, 900), y: size(-100, 700) })),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    corner: fc.constantFrom(...PANEL_CORNERS),
  });

  /** Looked for on a grid of its own, by nothing that the placement itself uses. */
  function hasFreePlace(
    { viewport, panel }: { readonly viewport: Rect; readonly panel: Size },
    isFree: (point: Point) => boolean,
  ): boolean {
    const { left, top, right, bottom } = viewport;
    for (let x = left + 8; x <= right - panel.width - 8; x += 7) {
      for (let y = top + 8; y <= bottom - panel.height - 8; y += 7) if (isFree({ x, y })) return true;
    }
    return false;
  }

  it('covers no control whenever a place exists where it covers none', () => {
    fc.assert(
      fc.property(scene, ({ avoid, keepFree, ...rest }) => {
        const obstacles = avoid.map((values) => box(...values));
        const placed = placePanel({ ...rest, avoid: obstacles, keepFree: keepFree && box(...keepFree), margin: 8 });
        const isFree = (point: Point) => obstacles.every((rect) => overlap(at(point, rest.panel), rect) < 0.1);
        return isFree(placed) || !hasFreePlace(rest, isFree);
      }),
      { numRuns: 2000 },
    );
  });

  it('covers neither a control nor the field whenever a place exists where it covers none of them', () => {
    fc.assert(
      fc.property(scene, ({ avoid, focused, keepFree, ...rest }) => {
        const rings = avoid.slice(0, 2).map((values) => box(...values));
        const kept = focused ? [...rings, focused] : rings;
        const form = keepFree && box(...keepFree);
        const placed = placePanel({ ...rest, avoid: rings, focused, keepFree: form, margin: 8 });
        const isFree = (point: Point) => kept.every((rect) => overlap(at(point, rest.panel), rect) < 0.1);
        return isFree(placed) || !hasFreePlace(rest, isFree);
      }),
    );
  });

  it('is inside the window whenever the panel fits into it', () => {
    fc.assert(
      fc.property(scene, ({ avoid, keepFree, ...rest }) => {
        const { viewport } = rest;
        const placed = placePanel({
          ...rest,
          avoid: avoid.map((values) => box(...values)),
          keepFree: keepFree && box(...keepFree),
          margin: 8,
        });
        const fits = (point: number, length: number, from: number, to: number) =>
          length > to - from || (point >= from && point + length <= to);
        return (
          fits(placed.x, rest.panel.width, viewport.left, viewport.right) &&
          fits(placed.y, rest.panel.height, viewport.top, viewport.bottom)
        );
      }),
    );
  });

  it('gives the same place again when nothing changed', () => {
    fc.assert(
      fc.property(scene, ({ avoid, keepFree, ...rest }) => {
        const same = {
          ...rest,
          avoid: avoid.map((values) => box(...values)),
          keepFree: keepFree && box(...keepFree),
          margin: 8,
        };
        const first = placePanel(same);
        const second = placePanel({ ...same, previous: first });
        const third = placePanel({ ...same, previous: second });
        expect(third).toEqual(second);
      }),
    );
  });
});

it.each(PANEL_CORNERS)('the sides of %s are that corner, in both directions', (corner) => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const { isRight, isBottom } = sidesOf(corner, direction);
    expect(cornerAt(isRight, isBottom, direction)).toBe(corner);
  }
});

describe('keepAtEdges', () => {
  it.each([
    ['grows upwards at the bottom', end, { width: 320, height: 360 }, window, { x: 944, y: 424 }],
    ['follows the corner when the window grows', end, panel, box(0, 0, 1600, 900), { x: 1264, y: 624 }],
    ['follows the corner into what is seen', end, panel, box(300, 200, 640, 400), { x: 604, y: 324 }],
    ['stays at the top left', { x: 16, y: 16 }, { width: 320, height: 360 }, box(0, 0, 1600, 900), { x: 16, y: 16 }],
  ])('%s', (_name, point, newPanel, newWindow, expected) => {
    expect(keepAtEdges({ point, panel, viewport: window }, newPanel, newWindow)).toEqual(expected);
  });
});
