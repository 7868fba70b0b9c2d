/** Rounding of sizes to whole pixels, and letters that lean out of their box by a hair. */
const TOLERANCE = 1.5;

/** What a select offers is drawn by the browser in a list of its own; what of it is chosen, see {@link cutChoices}. */
const isHiddenText = (element: Element): boolean => element.closest('.visually-hidden, [hidden], option') !== null;

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && currentNode.data.trim() !== '') nodes.push(currentNode);
  }
  return nodes;
}

function linesOf(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

const CUTS = ['hidden', 'clip'];
const SCROLLS = ['auto', 'scroll'];

type Box = { readonly overflowX: string; readonly overflowY: string; readonly rect: DOMRect };

/** Measures each element once: the page stands still meanwhile, and most texts have their ancestors in common. */
function createBoxes(): (element: Element) => Box {
  const boxes = new Map<Element, Box>();
  return (element) => {
    const known = boxes.get(element);
    if (known) return known;
    const { overflowX, overflowY } = getComputedStyle(element);
    const box = { overflowX, overflowY, rect: element.getBoundingClientRect() };
    boxes.set(element, box);
    return box;
  };
}

/** Why a line of text cannot be read at this ancestor, or null. What can be scrolled to downwards can be read. */
function cutBy(line: DOMRect, { overflowX, overflowY, rect: box }: Box): string | null {
  const isWide = line.left < box.left - TOLERANCE || line.right > box.right + TOLERANCE;
  const isTall = line.top < box.top - TOLERANCE || line.bottom > box.bottom + TOLERANCE;
  if (isWide && [...CUTS, ...SCROLLS].includes(overflowX)) return 'sideways';
  if (isTall && CUTS.includes(overflowY)) return 'downwards';
  return null;
}

/** Room that browsers take for a select's arrow, at least; CSS px. */
const ARROW = 16;

/**
 * What is chosen in a select and cannot be read. Browsers draw it in one line and cut what is longer. Where the select is not
 * seen, something beside it shows the text, and is measured as any other.
 */
function cutChoices(root: Element): string[] {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('there is no canvas to measure with');
  return [...root.querySelectorAll('select')].flatMap((select) => {
    const text = select.selectedOptions[0]?.text ?? '';
    const style = getComputedStyle(select);
    if (style.visibility === 'hidden') return [];
    if (style.opacity === '0')
      return select.nextElementSibling?.textContent === text ? [] : [`“${text}” is chosen and nowhere to be seen`];
    canvas.font = style.font;
    const spacing = (value: string): string => (value === 'normal' ? '0px' : value);
    canvas.letterSpacing = spacing(style.letterSpacing);
    canvas.wordSpacing = spacing(style.wordSpacing);
    const padding = Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd);
    const room = select.clientWidth - padding - ARROW;
    return canvas.measureText(text).width > room ? [`“${text}” is cut off in its select`] : [];
  });
}

/**
 * The texts in `root` that are cut off, stand out of `root`, or lie over one another, each with what is wrong with it.
 * @param root the surface; its texts must be inside it sideways
 */
export function illegibleTexts(root: Element): string[] {
  const faults = cutChoices(root);
  const bounds = root.getBoundingClientRect();
  const boxOf = createBoxes();
  for (const node of textNodes(root)) {
    const parent = node.parentElement;
    if (!parent || isHiddenText(parent)) continue;
    const what = `“${node.data.trim()}”`;
    const lines = linesOf(node);
    let isScrolled = false;
    for (let element: Element | null = parent; element && root.contains(element); element = element.parentElement) {
      const box = boxOf(element);
      const cut = isScrolled ? null : (lines.map((line) => cutBy(line, box)).find((each) => each !== null) ?? null);
      if (cut) faults.push(`${what} is cut off ${cut} by .${element.className}`);
      // Beyond something that scrolls, its box is what is seen.
      if (SCROLLS.includes(box.overflowY)) isScrolled = true;
    }
    for (const line of lines) {
      if (line.left < bounds.left - TOLERANCE || line.right > bounds.right + TOLERANCE) {
        faults.push(`${what} stands out of the surface`);
      }
    }
  }
  const pieces = [
    ...root.querySelectorAll('button, a, p, h1, h2, summary, label, select, input, li, .pill > span'),
  ].filter((element) => !isHiddenText(element) && element.getClientRects().length > 0);
  for (const [index, one] of pieces.entries()) {
    const a = boxOf(one).rect;
    for (const other of pieces.slice(index + 1)) {
      const b = boxOf(other).rect;
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width <= TOLERANCE || height <= TOLERANCE || one.contains(other) || other.contains(one)) continue;
      if (isShown(one, root, boxOf) && isShown(other, root, boxOf)) {
        faults.push(`“${one.textContent}” and “${other.textContent}” lie over one another`);
      }
    }
  }
  return faults;
}

/** What is scrolled out of sight may have its box anywhere. */
function isShown(element: Element, root: Element, boxOf: (element: Element) => Box): boolean {
  const { left, top, right, bottom } = boxOf(element).rect;
  for (let at: Element | null = element.parentElement; at && root.contains(at); at = at.parentElement) {
    const { overflowY, rect: box } = boxOf(at);
    if (!SCROLLS.includes(overflowY)) continue;
    if (bottom > box.bottom || top < box.top || right < box.left || left > box.right) return false;
  }
  return true;
}

/** Makes each text in `root` so many times as large, as browsers do that zoom text only: in px as set, line heights too. */
export function enlargeText(root: Element, factor: number): void {
  const elements = [root, ...root.querySelectorAll<HTMLElement>('*')].filter((each) => each instanceof HTMLElement);
  const sizes = elements.map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { element, fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight) };
  });
  for (const { element, fontSize, lineHeight } of sizes) {
    element.style.fontSize = `${fontSize * factor}px`;
    if (!Number.isNaN(lineHeight)) element.style.lineHeight = `${lineHeight * factor}px`;
  }
}

/** The spacing that a person may set without losing anything (WCAG 2.2, 1.4.12), as a style sheet of theirs has it. */
export const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Languages with long words, with a script of their own, and from right to left. */
export const SPACED_LANGUAGES = ['de', 'hu', 'ru', 'ja', 'he'];

/** What holds a sentence. */
const BLOCKS =
  'p, li, h1, h2, button, a, summary, label, legend, option, dt, dd, th, td, caption, figcaption, [role="option"]';

/** Outside of all blocks, words in a row belong together. */
function outermostSpan(element: Element): Element {
  const { parentElement } = element;
  return element.localName === 'span' && parentElement?.localName === 'span' ? outermostSpan(parentElement) : element;
}

const READ_OUT = ['aria-label', 'title', 'placeholder', 'alt'];

/**
 * The texts in `root` that do not come from the translator, where all that does looks like `[[key]]`.
 * @param foreign what may stand there in another language: the page's own words, languages' own names
 */
export function untranslatedTexts(root: Element, foreign: string): string[] {
  const own = (element: Element) => element.closest(foreign) === null;
  // A sentence may be split around the page's words: a block's own texts belong together.
  const blocks = new Map<Element, string>();
  for (const node of textNodes(root)) {
    const { parentElement } = node;
    if (!parentElement || !own(parentElement)) continue;
    const block = parentElement.closest(BLOCKS) ?? outermostSpan(parentElement);
    blocks.set(block, `${blocks.get(block) ?? ''}${node.data}`);
  }
  const texts = [...blocks.values()];
  const attributes = [root, ...root.querySelectorAll('*')]
    .filter(own)
    .flatMap((element) => READ_OUT.flatMap((name) => element.getAttribute(name) ?? []));
  return [...texts, ...attributes].filter((text) => /\p{L}/u.test(withoutKeys(text)));
}

/** The keys of the texts in `root`, read out ones included, where all that the translator gives looks like `[[key]]`. */
export function keysIn(root: Element): readonly string[] {
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    READ_OUT.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const all = [root.textContent ?? '', ...attributes].join('\n');
  return [...all.matchAll(/\[\[([\w.-]+)/g)].map(([, key]) => key ?? '');
}

/** Keys may hold keys: `[[panel.roles [[roles.admin-agent]]]]`. */
function withoutKeys(text: string): string {
  const without = text.replace(/\[\[(?:(?!\[\[|\]\]).)*\]\]/gs, '');
  return without === text ? text : withoutKeys(without);
}
