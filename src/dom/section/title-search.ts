import { isOnOneLine } from '../sight/lines';
import type { FlatTree } from '../tree/flat-tree';
import { inOrder, siblings } from '../tree/flat-walk';
import { HEADING, HEADS, headsSomething } from '../tree/headings';
import { hasTwin, holdsTab, isOwnSection } from './own-section';
import { isSetApart } from './set-apart';
import { saysSomething } from './text-looks';
import { TitleDoubts } from './title-doubts';
import { holdsNoTitle, LEVEL_OF_TEXT, levelOf, type TextWords, type Title, TitleReader } from './title-reading';

/** Nodes looked at before the search for a title gives up: a title further away than this belongs to something else. */
export const FULL_BUDGET = 1200;

/** What holds all of a page's content. */
const PAGE = 'body,main,[role="main"]';

const NEXT_HEADING_WITHIN = 20;
const HIGHEST_LEVEL = 1;

/** Looks for the titles around one control, and notes what looks like a title on the way. */
export class TitleSearch {
  /** How many more nodes are looked at. */
  budget: number;
  /** Whether what only looks like a title is noted. */
  allowGuesses = true;
  readonly #tree: FlatTree;
  readonly #control: Element;
  readonly #words: TextWords;
  readonly #reader: TitleReader;
  readonly #doubts: TitleDoubts;
  readonly #isOfList: boolean;

  /** @param of what the titles are looked for of: next to a list, headings that are set apart are passed over */
  constructor(tree: FlatTree, control: Element, words: TextWords, budget: number, of: 'control' | 'list' = 'control') {
    this.#isOfList = of === 'list';
    this.budget = budget;
    this.#tree = tree;
    this.#control = control;
    this.#words = words;
    this.#reader = new TitleReader(tree, control, words);
    this.#doubts = new TitleDoubts(tree, control, words, this.#reader);
  }

  /** The last title in `scope` before `inner`. */
  before(scope: Element, inner: Node): Title | null {
    for (const child of siblings(this.#tree, scope, inner, 'before')) {
      if (this.budget-- <= 0) return null;
      // Inside of a section of its own there can only be that section's title.
      if (child instanceof Element && isOwnSection(child)) continue;
      const title = this.#search(child, 'last');
      if (title) return title;
    }
    return null;
  }

  /**
   * The last heading in `scope` before `inner` that ranks above a level. Past the nearest title nothing but such headings counts,
   * so no text is read on the way, and nothing makes anything doubtful.
   */
  headingBefore(scope: Element, inner: Node, level: number): Title | null {
    if (level <= HIGHEST_LEVEL) return null;
    for (const child of siblings(this.#tree, scope, inner, 'before')) {
      if (this.budget-- <= 0) return null;
      if (!(child instanceof Element) || isOwnSection(child)) continue;
      const title = this.#headingIn(child, level);
      if (title) return title;
    }
    return null;
  }

  /** The title that the control itself stands in: "Bill-to info" with its Edit behind it. */
  around(scope: Element): Title | null {
    if (!headsSomething(scope)) return null;
    const text = this.#reader.textAroundControls(scope);
    return text ? { element: scope, text, level: levelOf(scope), isGuess: false } : null;
  }

  /** The same in a line of text that is a title which is known, and no heading. */
  inLine(scope: Element): Title | null {
    if (headsSomething(scope) || !saysSomething(scope)) return null;
    const text = this.#reader.textAroundControls(scope);
    return this.#words.isTitle(text) ? { element: scope, text, level: LEVEL_OF_TEXT, isGuess: true } : null;
  }

  /**
   * The first title in `scope` behind `inner`, for layouts that put a section's button before its title. It counts only on the
   * same line as the control, or where it heads the control by its place on the screen: anything else is the next section.
   */
  behind(scope: Element, inner: Node): Title | null {
    for (const child of siblings(this.#tree, scope, inner, 'behind')) {
      if (this.budget-- <= 0) return null;
      const title = this.#search(child, 'first');
      if (!title) continue;
      if (isOnOneLine(title.element, this.#control) || this.#headsFromBehind(title, scope)) return title;
      this.#doubts.noteBehind(title);
      return null;
    }
    return null;
  }

  /** Whether a heading that comes after the control in the order of the page is the one of the box that both are in. */
  #headsFromBehind({ element, level, isGuess }: Title, scope: Element): boolean {
    if (isGuess || scope.matches(PAGE)) return false;
    const isOnly = ![...scope.querySelectorAll(HEADING)].some((other) => other !== element && levelOf(other) <= level);
    if (!isOnly) return false;
    const heading = element.getBoundingClientRect();
    const control = this.#control.getBoundingClientRect();
    const isAbove = heading.top <= control.top && heading.left < control.right && heading.right > control.left;
    return isAbove || ((isOwnSection(scope) || hasTwin(scope)) && heading.top <= control.bottom + heading.height);
  }

  /** Whether a text that looks at least as much like a title as the title does stands nearer. */
  isDoubtedBy(title: Title): boolean {
    return this.#doubts.isDoubtedBy(title);
  }

  /** Another title stands on the control's very line: then it is not clear which one the control belongs to. */
  isConflicted(title: Title | null): boolean {
    if (!title || isOnOneLine(title.element, this.#control)) return false;
    const next = nextHeading(this.#tree, this.#control);
    return next !== null && next !== title.element && isOnOneLine(next, this.#control);
  }

  #headingIn(element: Element, level: number): Title | null {
    if (this.budget-- <= 0 || element.getAttribute('aria-hidden') === 'true') return null;
    if (headsSomething(element)) {
      const isOver = levelOf(element) < level && !isSetApart(this.#tree, element, this.#control);
      return isOver ? this.#reader.heading(element) : null;
    }
    if ((holdsNoTitle(element) && !holdsTab(element)) || element.localName === 'svg') return null;
    for (const child of inOrder(this.#tree, element, 'last')) {
      if (!(child instanceof Element) || isOwnSection(child)) continue;
      const found = this.#headingIn(child, level);
      if (found) return found;
    }
    return null;
  }

  #search(node: Node | undefined, order: 'first' | 'last'): Title | null {
    if (!(node instanceof Element) || this.budget-- <= 0) return null;
    // Drawn beside what is read: the legend that makes the gap for a label in a field's outline.
    if (node.getAttribute('aria-hidden') === 'true') return null;
    if (this.#isOfList && headsSomething(node) && isSetApart(this.#tree, node, this.#control)) return null;
    const reading = this.#reader.read(node, this.allowGuesses);
    if (reading !== null && typeof reading !== 'string') return reading;
    if (reading !== null) this.#doubts.noteText(node, reading);
    if (order === 'last') this.#doubts.pass(node, this.allowGuesses);
    if ((holdsNoTitle(node) && !holdsTab(node)) || node.localName === 'svg') return null;
    for (const child of inOrder(this.#tree, node, order)) {
      if (!(child instanceof Element) || isOwnSection(child)) continue;
      const found = this.#search(child, order);
      if (found) return found;
    }
    return null;
  }
}

/** The heading that follows the control in the order of the page, looked for in its near ancestors only. */
function nextHeading(tree: FlatTree, control: Element): Element | null {
  let inner: Node = control;
  let scope = tree.parent(control);
  for (let up = 0; scope && up < 5; up++, inner = scope, scope = tree.parent(scope)) {
    let budget = NEXT_HEADING_WITHIN;
    for (const node of siblings(tree, scope, inner, 'behind')) {
      if (budget-- <= 0) break;
      if (!(node instanceof Element)) continue;
      const heading = headsSomething(node) ? node : node.querySelector(HEADS);
      if (heading) return heading;
    }
  }
  return null;
}
