import { isOnOneLine } from '../sight/lines';
import { isControl } from '../tree/element-kinds';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { siblings } from '../tree/flat-walk';
import { BESIDE_NAME, headingLevelOf, headsSomething, isHeading, isOfPageTitle } from '../tree/headings';
import { byTagOrRole } from '../tree/tag-or-role';
import { hasOwnText, isAddition, isInSentence, type Looks, looksOf, MAX_TITLE_PARTS, textHolderOf } from './text-looks';

/** What the portal's words say of texts of the page. */
export type TextWords = {
  /** The title of a section, which need not be a heading then. */
  readonly isTitle: (text: string) => boolean;
  /** What a field is called. */
  readonly isField: (text: string) => boolean;
  /** What a control that closes something is called. */
  readonly isClose: (text: string) => boolean;
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

/** What an element is for a title: one, or a text that looks like one and is none that is known, or any other short text. */
export type TitleReading = Title | 'lookalike' | 'plain' | null;

/** Text inside these is a control's or a field's, never the title of what follows. */
export const holdsNoTitle = byTagOrRole(
  'a button label nav dt dd li th td option input textarea select p',
  'button link tab row gridcell menuitem navigation list',
);
export const LEVEL_OF_TEXT = 6;
export const MAX_TITLE = 70;
/** How much bolder or larger than its control text must be to look like a title. */
const BOLD = 600;
const LARGER = 1.15;

/** What a page sets around a control in a title: "[Edit]". */
const LEFT_OVER = /[\s[\]()|·•–-]+$/;
/** "1. Bill-to info" */
const NUMBERING = /^\d{1,2}[.)]\s+/;
const HAS_LETTER = /\p{L}/u;
const SENTENCE_END = /[.!?。！？؟:：]$/;

/** What unfolds a part of the page, and the tab that is shown, are titles of that part. */
const UNFOLDER = '[aria-expanded]:not([aria-haspopup],input,[role="combobox"])';
export const SHOWN_TAB = '[role="tab"][aria-selected="true"]';

/** Reads what elements around one control say as titles. */
export class TitleReader {
  readonly #tree: FlatTree;
  readonly #words: TextWords;
  readonly #textSize: number;

  constructor(tree: FlatTree, control: Element, words: TextWords) {
    this.#tree = tree;
    this.#words = words;
    // A button's text is often smaller than the text around it, which is no title for that.
    this.#textSize = Math.max(looksOf(control).size, looksOf(document.body).size);
  }

  /** @param allowGuesses whether it is of use to know what only looks like a title, which costs a look at its style */
  read(element: Element, allowGuesses: boolean): TitleReading {
    if (headsSomething(element)) return this.heading(element);
    const unfolder = this.#unfolderTitle(element);
    if (unfolder) return unfolder;
    if (isParagraph(element)) return this.#readParagraph(element, allowGuesses);
    if (!hasOwnText(this.#tree, element) || holdsNoTitle(element)) return null;
    const text = this.#shortTextOf(element);
    if (text === null) return null;
    if (this.#words.isTitle(text) && !isInSentence(this.#tree, element))
      return { element, text, level: LEVEL_OF_TEXT, isGuess: true };
    if (!allowGuesses) return null;
    const looks = looksOf(element);
    if (looks.weight >= BOLD || this.isLarge(looks)) return 'lookalike';
    return element.className === '' ? null : 'plain';
  }

  /** What an element that heads something says, where it is seen and says anything. */
  heading(element: Element): Title | null {
    if (!element.checkVisibility()) return null;
    const text = this.#textOf(element);
    return text ? { element, text, level: levelOf(element), isGuess: false } : null;
  }

  /** Whether text is larger than what is around the control. */
  isLarge({ size }: Looks): boolean {
    return size >= this.#textSize * LARGER;
  }

  /** What an element says apart from the controls in it, and from what the page sets around those. */
  textAroundControls(scope: Element): string {
    return flatText(this.#tree, scope, MAX_TITLE * 2, isControl).replace(LEFT_OVER, '');
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
    const parts = whole.split(BESIDE_NAME).filter((part) => part !== '');
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

  /** What an element says, where it is seen and short enough for a title. */
  #shortTextOf(element: Element): string | null {
    const text = flatText(this.#tree, element, MAX_TITLE);
    return text.length < 2 || text.length > MAX_TITLE || !element.checkVisibility() ? null : text;
  }

  #readParagraph(element: Element, allowGuesses: boolean): TitleReading {
    const holder = textHolderOf(element);
    if (holder.childNodes.length > MAX_TITLE_PARTS || isControl(holder)) return null;
    const text = this.#shortTextOf(element);
    if (text === null) return null;
    const looks = looksOf(holder);
    if (this.#words.isTitle(text) && (looks.weight >= BOLD || this.isLarge(looks)))
      return { element: holder, text, level: LEVEL_OF_TEXT, isGuess: true };
    // No title, unless it is set like one and is no sentence; then it may well be one.
    const isSet = this.isLarge(looks) || (looks.weight >= BOLD && !SENTENCE_END.test(text));
    return allowGuesses && isSet ? 'lookalike' : null;
  }
}

/** A paragraph, or a label of no field, is a title where it is set like one and says what one says. */
const isParagraph = (element: Element): boolean =>
  element.localName === 'p' || (element instanceof HTMLLabelElement && element.control === null);

/** A legend, a caption or a summary heads no more than its own group. */
export const levelOf = (title: Element): number => (isHeading(title) ? headingLevelOf(title) : LEVEL_OF_TEXT - 1);
