import { isBelow } from '../sight/lines';
import { isControl } from '../tree/element-kinds';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { isOfPageTitle } from '../tree/headings';
import { byTagOrRole } from '../tree/tag-or-role';
import { looksOf, saysSomething } from './text-looks';
import { MAX_TITLE, SHOWN_TAB, type TextWords, type Title, type TitleReader } from './title-reading';

/** Text that is larger than what is around it, and this share of a title's size at least, looks like another one, bold or not. */
const NEARLY_AS_LARGE = 0.9;
const HAS_DIGIT = /\p{N}/u;
/** What a field's name and its value are told apart by: "Phone: 425 555 0100". */
const VALUE = /[:：]/;

/** A line across the page, which sets apart what is below it. */
const isRule = byTagOrRole('hr', 'separator');

/** Notes what is passed on the way from a control to its title, and tells whether that makes the title doubtful. */
export class TitleDoubts {
  /** A title passed on the way that comes after the control in the order of the page. */
  #passedBehind: Title | null = null;
  /** Texts passed on the way that look like titles but are none that is known. */
  readonly #lookalikes: Element[] = [];
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
  readonly #reader: TitleReader;

  constructor(tree: FlatTree, control: Element, words: TextWords, reader: TitleReader) {
    this.#tree = tree;
    this.#control = control;
    this.#words = words;
    this.#reader = reader;
  }

  /** A text that is no title, and what it looks like. */
  noteText(element: Element, looks: 'lookalike' | 'plain'): void {
    if (looks === 'lookalike') this.#lookalikes.push(element);
    else this.#plain.push(element);
  }

  /** A title that comes after the control, and is not on its line. */
  noteBehind(title: Title): void {
    this.#passedBehind ??= title;
  }

  /**
   * Anything that stands before the control, from the nearest on.
   * @param allowGuesses whether what only looks like a title is noted there
   */
  pass(node: Element, allowGuesses: boolean): void {
    if (isRule(node)) this.#belowRule ??= this.#said;
    else if (saysSomething(node)) {
      this.#isRuledOff ||= this.#belowRule !== null;
      this.#said = node;
    }
    // What is nearer to the control than all that looks like a title tells nothing.
    if (!allowGuesses || this.#lookalikes.length === 0) return;
    const isLookalike = this.#lookalikes.at(-1) === node;
    if (isLookalike || isControl(node) || saysSomething(node)) this.#passed.push(node);
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
      if (this.#reader.isLarge(looks) && looks.size >= own.size * NEARLY_AS_LARGE) return true;
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
}
