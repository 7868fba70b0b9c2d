import { isControl } from './element-kinds';
import { type FlatTree, flatText } from './flat-tree';
import { inOrder, siblings } from './flat-walk';
import { HEADING, HEADS, headingLevelOf, headsSomething, isOfPageTitle } from './headings';
import { isBelow, isOnOneLine } from './lines';
import { hasTwin, isOwnSection } from './own-section';
import { byTagOrRole } from './tag-or-role';
import {
  hasOwnText,
  isAddition,
  isInSentence,
  type Looks,
  looksOf,
  MAX_TITLE_PARTS,
  saysSomething,
  textHolderOf,
} from './text-looks';

/** What the portal's words say of texts of the page. */
export type TextWords = {
  /** The title of a section, which need not be a heading then. */
  readonly isTitle: (text: string) => boolean;
  /** What a field is called. */
  readonly isField: (text: string) => boolean;
  /** Anything that the portal says. */
  readonly isKnown: (text: string) => boolean;
};

export type Title = {
  readonly element: Element;
  readonly text: string;
  /** Heading level; text that only looks like a title counts as the lowest. */
  readonly level: number;
  /** It is a title only by its looks. */
  readonly isGuess: boolean;
};

/** Text inside these is a control's or a field's, never the title of what follows. */
const holdsNoTitle = byTagOrRole(
  'a button label nav dt dd li th td option input textarea select p',
  'button link tab row gridcell menuitem navigation list',
);
export const LEVEL_OF_TEXT = 6;
export const MAX_TITLE = 70;
/** Nodes looked at before the search for a title gives up: a title further away than this belongs to something else. */
export const FULL_BUDGET = 1200;
/** How much bolder or larger than its control text must be to look like a title. */
const BOLD = 600;
const LARGER = 1.15;
/** Text that is larger than what is around it, and this share of a title's size at least, looks like another one, bold or not. */
const NEARLY_AS_LARGE = 0.9;

/** What a page sets around a control in a title: "[Edit]". */
const LEFT_OVER = /[\s[\]()|·•–-]+$/;
/** "1. Bill-to info" */
const NUMBERING = /^\d{1,2}[.)]\s+/;
/** What stands between a title and the customer's name in it: "Bill-to info (Contoso)", "Bill-to info – Contoso". */
const BEFORE_NAME = /\s[-–—|·]\s|\s*[(（)）]/;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{N}/u;
/** What a field's name and its value are told apart by: "Phone: 425 555 0100". */
const VALUE = /[:：]/;
const SENTENCE_END = /[.!?。！？؟:：]$/;

/** Looks for the titles around one control, and notes what looks like a title on the way. */
export class TitleSearch {
  /** How many more nodes are looked at. */
  budget: number;
  /** Whether what only looks like a title is noted. */
  allowGuesses = true;
  /** Texts passed on the way that look like titles but are none that is known. */
  readonly #lookalikes: Element[] = [];
  /** A title passed on the way that comes after the control in the order of the page. */
  #passedBehind: Title | null = null;
  /** Other short texts passed on the way. */
  readonly #plain: Element[] = [];
  /** What was passed last that says something. */
  #said: Element | null = null;
  /** What says something right below a line across the page, nearest to the control. */
  #belowRule: Element | null = null;
  /** Whether something is said above that line, too. */
  #isRuledOff = false;
  /** Those of the lookalikes that stand before the control, and all beyond the first that says something or can be used. */
  readonly #passed: Element[] = [];
  readonly #tree: FlatTree;
  readonly #control: Element;
  readonly #words: TextWords;
  readonly #textSize: number;

  constructor(tree: FlatTree, control: Element, words: TextWords, budget: number) {
    this.budget = budget;
    this.#tree = tree;
    this.#control = control;
    this.#words = words;
    // A button's text is often smaller than the text around it, which is no title for that.
    this.#textSize = Math.max(looksOf(control).size, looksOf(document.body).size);
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

  /** The title that the control itself stands in: "Bill-to info" with its Edit behind it. */
  around(scope: Element): Title | null {
    if (!headsSomething(scope)) return null;
    const text = this.#textAroundControls(scope);
    return text ? { element: scope, text, level: levelOf(scope), isGuess: false } : null;
  }

  /** The same in a line of text that is a title which is known, and no heading. */
  inLine(scope: Element): Title | null {
    if (headsSomething(scope) || !saysSomething(scope)) return null;
    const text = this.#textAroundControls(scope);
    return this.#words.isTitle(text) ? { element: scope, text, level: LEVEL_OF_TEXT, isGuess: true } : null;
  }

  #textAroundControls(scope: Element): string {
    return flatText(this.#tree, scope, MAX_TITLE * 2, isControl).replace(LEFT_OVER, '');
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
      this.#passedBehind ??= title;
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

  /** A text that looks at least as much like a title as the title does, and stands nearer. */
  isDoubtedBy(title: Title): boolean {
    // The box that the control is in has a title of its own, of no lower rank, behind the control.
    if (this.#passedBehind && this.#passedBehind.level <= title.level && !title.element.matches(SHOWN_TAB)) return true;
    // Text of the same kind as the title is a title too, whatever it looks like.
    const { localName, className } = title.element;
    if (title.isGuess && this.#plain.some((text) => text.localName === localName && text.className === className))
      return true;
    if (this.#isRuledOff && this.#belowRule && !this.#isValue(this.#belowRule)) return true;
    if (this.#lookalikes.length === 0) return false;
    if (!title.isGuess && this.#beginsPart()) return true;
    const own = looksOf(title.element);
    return this.#lookalikes.some((element) => {
      // What stands behind the control and below it heads what comes next.
      if (!this.#passed.includes(element) && isBelow(element, this.#control)) return false;
      const looks = looksOf(element);
      if (looks.size >= own.size && looks.weight >= own.weight) return true;
      if (this.#isLarge(looks) && looks.size >= own.size * NEARLY_AS_LARGE) return true;
      // It heads a box of its own that the control is in, and the title is not: "Payment method" within the billing section.
      const box = this.#tree.parent(element);
      return box !== null && this.#tree.contains(box, this.#control) && !this.#tree.contains(box, title.element);
    });
  }

  /**
   * Whether what looks like a title begins a part of the section that the control is in: the section says something before it,
   * and it is neither what a field is called nor the customer's name. Of several of one kind the first tells: what comes
   * right under the title is the section's own.
   */
  #beginsPart(): boolean {
    const before = this.#lookalikes.filter((text) => this.#passed.includes(text));
    const [nearest] = before;
    if (!nearest) return false;
    const alike = before.filter(
      ({ localName, className }) => localName === nearest.localName && className === nearest.className,
    );
    if (alike.some((text) => this.#isSectionsOwn(text))) return false;
    const [first] = alike.slice(-1);
    return first !== undefined && this.#passed.indexOf(first) < this.#passed.length - 1;
  }

  #isSectionsOwn(element: Element): boolean {
    const text = flatText(this.#tree, element, MAX_TITLE);
    return this.#words.isField(text) || isOfPageTitle(text);
  }

  /** Whether a text in plain letters tells one of the section's values: "Phone: 425 555 0100", "Seattle, WA 98101". */
  #isValue(element: Element): boolean {
    const [name = ''] = flatText(this.#tree, element, MAX_TITLE).split(VALUE);
    return this.#isSectionsOwn(element) || this.#words.isField(name) || HAS_DIGIT.test(element.textContent ?? '');
  }

  /** Another title stands on the control's very line: then it is not clear which one the control belongs to. */
  isConflicted(title: Title | null): boolean {
    if (!title || isOnOneLine(title.element, this.#control)) return false;
    const next = nextHeading(this.#tree, this.#control);
    return next !== null && next !== title.element && isOnOneLine(next, this.#control);
  }

  #pass(node: Element): void {
    if (node.matches(RULE)) this.#belowRule ??= this.#said;
    else if (saysSomething(node)) {
      this.#isRuledOff ||= this.#belowRule !== null;
      this.#said = node;
    }
    // What is nearer to the control than all that looks like a title tells nothing.
    if (!this.allowGuesses || this.#lookalikes.length === 0) return;
    const isLookalike = this.#lookalikes.at(-1) === node;
    if (isLookalike || isControl(node) || saysSomething(node)) this.#passed.push(node);
  }

  #isLarge({ size }: Looks): boolean {
    return size >= this.#textSize * LARGER;
  }

  #search(node: Node | undefined, order: 'first' | 'last'): Title | null {
    if (!(node instanceof Element) || this.budget-- <= 0) return null;
    // Drawn beside what is read: the legend that makes the gap for a label in a field's outline.
    if (node.getAttribute('aria-hidden') === 'true') return null;
    const title = this.#titleAt(node);
    if (title) return title;
    if (order === 'last') this.#pass(node);
    if (holdsNoTitle(node) || node.localName === 'svg') return null;
    for (const child of inOrder(this.#tree, node, order)) {
      if (!(child instanceof Element) || isOwnSection(child)) continue;
      const found = this.#search(child, order);
      if (found) return found;
    }
    return null;
  }

  /** What a heading says; without the controls and badges in it where the rest is a title that is known. */
  #textOf(heading: Element): string {
    const label = heading.getAttribute('aria-label');
    if (label !== null) return label;
    const read = (isLeftOut?: (inner: Element) => boolean) => flatText(this.#tree, heading, MAX_TITLE * 2, isLeftOut);
    const whole = read();
    if (whole === '' || this.#words.isTitle(whole)) return whole;
    const isSetApart = (inner: Element): boolean =>
      isControl(inner) || (isAddition(inner, heading) && !this.#words.isTitle(flatText(this.#tree, inner)));
    const shorter = [read(isControl), read(isSetApart)].map((text) => text.replace(NUMBERING, ''));
    return [...shorter, ...this.#withoutCustomer(whole)].find(this.#words.isTitle) ?? whole;
  }

  /** The rest of a title in which all but one part is the customer's name, as the page's own title has it. */
  #withoutCustomer(whole: string): readonly string[] {
    const parts = whole.split(BEFORE_NAME).filter((part) => part !== '');
    return parts.filter((title) => parts.every((part) => part === title || isOfPageTitle(part)));
  }

  #unfolderTitle(element: Element): Title | null {
    if (!element.hasAttribute('aria-expanded') && !element.hasAttribute('aria-selected')) return null;
    const isUnfolder = element.matches(UNFOLDER);
    if ((!isUnfolder && !element.matches(SHOWN_TAB)) || !element.checkVisibility()) return null;
    const text = flatText(this.#tree, element, MAX_TITLE);
    if (text === '' || text.length > MAX_TITLE) return null;
    // Folded, or a tab, it may stand beside other things; then only a title that is known is believed.
    const isOpen =
      isUnfolder && element.getAttribute('aria-expanded') === 'true' && !this.#unfoldsUnderHeading(element);
    if (!isOpen && !this.#words.isTitle(text)) return null;
    return { element, text, level: LEVEL_OF_TEXT, isGuess: false };
  }

  /** Whether what unfolds a part of the page says nothing itself, or stands beside the heading of that part: "Hide". */
  #unfoldsUnderHeading(unfolder: Element): boolean {
    if (!HAS_LETTER.test(flatText(this.#tree, unfolder, MAX_TITLE))) return true;
    const parent = this.#tree.parent(unfolder);
    const isBeside = (node: Node): boolean =>
      node instanceof Element && headsSomething(node) && isOnOneLine(node, unfolder);
    return parent !== null && [...siblings(this.#tree, parent, unfolder, 'before')].some(isBeside);
  }

  #titleAt(element: Element): Title | null {
    if (headsSomething(element)) {
      if (!element.checkVisibility()) return null;
      const text = this.#textOf(element);
      return text ? { element, text, level: levelOf(element), isGuess: false } : null;
    }
    const unfolder = this.#unfolderTitle(element);
    if (unfolder) return unfolder;
    if (isParagraph(element)) return this.#titleInParagraph(element);
    if (!hasOwnText(this.#tree, element) || holdsNoTitle(element)) return null;
    const text = this.#shortTextOf(element);
    if (text === null) return null;
    if (this.#words.isTitle(text) && !isInSentence(this.#tree, element))
      return { element, text, level: LEVEL_OF_TEXT, isGuess: true };
    if (!this.allowGuesses) return null;
    const looks = looksOf(element);
    if (looks.weight >= BOLD || this.#isLarge(looks)) this.#lookalikes.push(element);
    else if (element.className !== '') this.#plain.push(element);
    return null;
  }

  /** What an element says, where it is seen and short enough for a title. */
  #shortTextOf(element: Element): string | null {
    const text = flatText(this.#tree, element, MAX_TITLE);
    return text.length < 2 || text.length > MAX_TITLE || !element.checkVisibility() ? null : text;
  }

  #titleInParagraph(element: Element): Title | null {
    const holder = textHolderOf(element);
    if (holder.childNodes.length > MAX_TITLE_PARTS || isControl(holder)) return null;
    const text = this.#shortTextOf(element);
    if (text === null) return null;
    const looks = looksOf(holder);
    if (this.#words.isTitle(text) && (looks.weight >= BOLD || this.#isLarge(looks)))
      return { element: holder, text, level: LEVEL_OF_TEXT, isGuess: true };
    // No title, unless it is set like one and is no sentence; then it may well be one.
    const isSet = this.#isLarge(looks) || (looks.weight >= BOLD && !SENTENCE_END.test(text));
    if (this.allowGuesses && isSet) this.#lookalikes.push(element);
    return null;
  }
}

/** A paragraph, or a label of no field, is a title where it is set like one and says what one says. */
const isParagraph = (element: Element): boolean =>
  element.localName === 'p' || (element instanceof HTMLLabelElement && element.control === null);

/** A legend, a caption or a summary heads no more than its own group. */
const levelOf = (title: Element): number => (title.matches(HEADING) ? headingLevelOf(title) : LEVEL_OF_TEXT - 1);

/** What unfolds a part of the page, and the tab that is shown, are titles of that part. */
const UNFOLDER = '[aria-expanded]:not([aria-haspopup],input,[role="combobox"])';
const SHOWN_TAB = '[role="tab"][aria-selected="true"]';

/** A line across the page, which sets apart what is below it. */
const RULE = 'hr,[role="separator"]';

/** What holds all of a page's content. */
const PAGE = 'body,main,[role="main"]';

const NEXT_HEADING_WITHIN = 20;

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
