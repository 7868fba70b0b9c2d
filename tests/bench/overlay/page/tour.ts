/** A box in CSS px of the top window. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What a tour is asked to point at. */
export type TourRequest = {
  /** A selector, or the element itself. */
  readonly target: string | HTMLElement;
  /** For how long the library may wait for it, in ms. Libraries that cannot wait leave it out of account. */
  readonly wait: number;
};

/** One library, or Waymark, as the scenarios drive it: the same few calls for all of them. */
export type Tour = {
  /** How far what is drawn stands off the target on each side by this library's own default, in CSS px. */
  readonly gap: number;
  start(request: TourRequest): void;
  stop(): void;
  /** The box that is drawn around the target at this moment, or null while there is none. Reads, never writes. */
  drawn(): Box | null;
};

export const STEP_TITLE = 'Open the details for editing';
export const STEP_TEXT = 'Under Bill-to info, select Update.';

/** A page's stylesheet, as each library's manual has it. */
export function addStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/**
 * The hole in an overlay that is one SVG path: everything but the window itself, whose subpath comes first.
 * @param origin the place of the path's zero in the window
 */
export function holeOf(path: Element | null, origin: { readonly left: number; readonly top: number }): Box | null {
  const shapes = (path?.getAttribute('d') ?? '').split(/(?=[Mm])/).slice(1);
  const [hole] = shapes;
  if (!hole) return null;
  const points = pointsOf(hole);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (right - left < 1 || bottom - top < 1) return null;
  return {
    left: left + origin.left,
    top: top + origin.top,
    right: right + origin.left,
    bottom: bottom + origin.top,
  };
}

/** The end points of a path's commands; of a rounded rectangle they lie on all four of its sides. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const size = { M: 2, L: 2, H: 1, V: 1, A: 7, Q: 4, C: 6, Z: 0 }[command.toUpperCase()] ?? 0;
    const isRelative = command !== command.toUpperCase();
    for (let at = 0; size > 0 && at + size <= numbers.length; at += size) {
      const last = numbers.slice(at, at + size);
      const [base, down] = isRelative ? [x, y] : [0, 0];
      if (command.toUpperCase() === 'H') x = base + (last[0] ?? 0);
      else if (command.toUpperCase() === 'V') y = down + (last[0] ?? 0);
      else [x, y] = [base + (last.at(-2) ?? 0), down + (last.at(-1) ?? 0)];
      points.push([x, y]);
    }
  }
  return points;
}
