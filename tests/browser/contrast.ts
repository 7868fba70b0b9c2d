/** The numbers of a colour as browsers compute it: `rgb(…)`, `rgba(…)`, or `color(srgb …)` where it was mixed. 0 to 1. */
function channelsOf(color: string): readonly [red: number, green: number, blue: number, alpha: number] {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = color.startsWith('color(') ? 1 : 255;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red / scale, green / scale, blue / scale, alpha];
}

/** Relative luminance (WCAG 2.2). */
function luminanceOf(color: string): number {
  const [red, green, blue] = channelsOf(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The contrast of two opaque colours (WCAG 2.2), 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that lies under the edge of an element: the background of the nearest one around it that has any. */
export function surfaceAround(element: Element): string {
  for (let node = element.parentElement; node; node = node.parentElement) {
    const { backgroundColor } = getComputedStyle(node);
    if (channelsOf(backgroundColor)[3] === 1) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
}

const isSeen = (color: string): boolean => color !== 'none' && channelsOf(color)[3] > 0;

/** The least that WCAG 1.4.11 asks for. */
const LEAST = 3;

/** The edges of controls and the signs in `root` that have less contrast to what is around them than is asked for. */
export function faintParts(root: Element): readonly string[] {
  const controls = [...root.querySelectorAll('button, a[data-action], select, input, textarea')].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled, [type="radio"]'),
  );
  const edges = controls.flatMap((element) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(element);
    // What has no edge is told by its words or its sign.
    if (borderTopWidth === '0px' || !isSeen(borderTopColor)) return [];
    const contrast = contrastOf(borderTopColor, surfaceAround(element));
    return contrast >= LEAST ? [] : [`edge of ${nameOf(element)}: ${contrast.toFixed(2)}`];
  });
  const signs = [...root.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
  const faint = signs.flatMap((svg) => {
    const surface = surfaceAround(svg);
    const shapes = [...svg.querySelectorAll('*:not(.knockout)')].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter((paint) => isSeen(paint));
    });
    const best = Math.max(...shapes.map((paint) => contrastOf(paint, surface)));
    return best >= LEAST
      ? []
      : [`sign ${svg.getAttribute('class')} in ${nameOf(svg.parentElement)}: ${best.toFixed(2)}`];
  });
  return [...edges, ...faint];
}

/** What is wrong with how an element shows that it has the focus; null where nothing is. */
export function focusFault(element: Element): string | null {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${nameOf(element)}: no outline of 2 px`;
  // An outline that is drawn inside stands on the element's own colour.
  const own = getComputedStyle(element).backgroundColor;
  const isInside = Number.parseFloat(outlineOffset) < 0 && isSeen(own) && channelsOf(own)[3] === 1;
  const contrast = contrastOf(outlineColor, isInside ? own : surfaceAround(element));
  return contrast >= LEAST ? null : `${nameOf(element)}: focus at ${contrast.toFixed(2)}`;
}

const nameOf = (element: Element | null): string =>
  `${element?.localName} ${element?.getAttribute('data-action') ?? element?.getAttribute('name') ?? element?.className}`;
