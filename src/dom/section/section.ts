import type { SectionFinding } from '../../core/judging/candidate';
import { saysBar, withoutBar } from '../../core/words/bar-words';
import { controlsIn } from '../around/neighbours';
import { menuTriggerOf } from '../around/opener';
import { accessibleNameOf, ownLabelOf } from '../names/accessibility';
import { DIALOG } from '../sight/layers';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { siblings } from '../tree/flat-walk';
import { isOfPageTitle } from '../tree/headings';
import { isFieldRow, isLineOfItsOwn } from './control-line';
import { isInNotice } from './notice';
import { isOwnSectionTag } from './own-section';
import { isNoticeTag, NOTICE } from './set-apart';
import { LEVEL_OF_TEXT, MAX_TITLE, type TextWords, type Title } from './title-reading';
import { FULL_BUDGET, TitleSearch } from './title-search';

const LABELLED =
  'section,article,fieldset,form,dialog,[role="group"],[role="region"],[role="form"],[role="dialog"],[role="alertdialog"],[role="tabpanel"],[role="radiogroup"],[aria-label],[aria-labelledby]';
/** A dialog and the page's own foot stand for themselves: no title around them is theirs. */
const APART = `${DIALOG},[role="contentinfo"],[role="banner"]`;
/** How far, in nodes, titles are looked for around the nearest one. */
const BUDGET_FOR_OUTER = 150;

/**
 * The titles that a control stands under. The titles around the nearest one are looked for when they are asked for: few
 * controls need them. What stands in a menu without a title of its own stands where the menu is opened, wherever that is drawn.
 * @param budget so many nodes are looked at
 */
export function findSection(tree: FlatTree, control: Element, words: TextWords, budget = FULL_BUDGET): SectionFinding {
  return findTitles(tree, control, new TitleSearch(tree, control, words, budget), words);
}

/** The titles that a list stands under. A list is large, so headings in boxes beside it, or of boxes of their own, are none of its. */
export const findListSection = (tree: FlatTree, list: Element, words: TextWords): SectionFinding =>
  findTitles(tree, list, new TitleSearch(tree, list, words, FULL_BUDGET, 'list'), words);

function findTitles(tree: FlatTree, control: Element, search: TitleSearch, words: TextWords): SectionFinding {
  if (isFixed(control))
    return {
      nearest: null,
      titles: [],
      doubtful: false,
      inItem: false,
      floating: true,
      headsPage: false,
      namesPage: false,
    };
  const climb = new SectionClimb(tree, control, words, search);
  climb.toNearest();
  return climb.atTrigger ?? climb.finding();
}

/**
 * Climbs from a control. In each ancestor the nearest title before the way up counts, then a title behind it where the layout
 * puts the button first, then the ancestor's own label.
 */
class SectionClimb {
  /** Where the menu is opened that the control stands in, if it stands in one without a title. */
  atTrigger: SectionFinding | null = null;
  readonly #tree: FlatTree;
  readonly #control: Element;
  readonly #words: TextWords;
  readonly #search: TitleSearch;
  #inner: Node;
  /** What is looked at next; null at the end of the way. */
  #scope: Element | null;
  #labels: string[] = [];
  #nearest: Title | null = null;
  /** Only titles of a higher rank than this count. */
  #outermostLevel = Number.POSITIVE_INFINITY;
  #isDoubted = false;
  #isInItem = false;
  /** What holds the control and its nearest title. */
  #titled: Element | null = null;
  #isInBar = false;
  /** The nearest title heads a row, and what the rows are about is nothing of the portal's. */
  #isInRow = false;
  #isForeign = false;
  #isFloating: boolean;

  constructor(tree: FlatTree, control: Element, words: TextWords, search: TitleSearch) {
    this.#tree = tree;
    this.#control = control;
    this.#words = words;
    this.#search = search;
    this.#inner = control;
    this.#scope = tree.parent(control);
    this.#isFloating = isSticky(control);
  }

  toNearest(): void {
    while (this.#canGoOn() && !this.#nearest) this.#goOn();
  }

  /** What was found. The rest of the way is gone when something asks for it. */
  finding(): SectionFinding {
    const climb = this;
    const [first = null] = this.#labels;
    const nearest = this.#nearest;
    return {
      nearest: first,
      get titles() {
        climb.#toEnd();
        return climb.#labels;
      },
      get doubtful() {
        return climb.#isDoubtful(nearest);
      },
      get inItem() {
        return climb.#isOfItem();
      },
      floating: this.#isFloating,
      headsPage: !this.#isDoubted && nearest?.level === 1 && first === nearest.text,
      get namesPage() {
        return first !== null && isOfPageTitle(first);
      },
    };
  }

  #isDoubtful(nearest: Title | null): boolean {
    if (this.#isInRow) this.#toEnd();
    return this.#isDoubted || this.#isInBar || this.#isForeign || this.#search.isConflicted(nearest);
  }

  #isOfItem(): boolean {
    if (this.#isInItem || !this.#titled) return this.#isInItem;
    return isInNotice(this.#tree, this.#control, this.#titled, this.#words);
  }

  #toEnd(): void {
    while (this.#canGoOn()) this.#goOn();
  }

  #canGoOn(): boolean {
    return this.#scope !== null && this.#search.budget > 0;
  }

  #goOn(): void {
    const here = this.#scope;
    if (!here) return;
    const isLast = this.#visit(here);
    if (this.#labels.length > 0) this.#titled ??= here;
    this.#inner = here;
    this.#scope = isLast ? null : this.#tree.parent(here);
  }

  /** Takes in one ancestor. Returns whether nothing around it counts. */
  #visit(here: Element): boolean {
    if (here === document.body) this.#search.allowGuesses = false;
    const title = this.#titleIn(here);
    if (title) this.#takeTitle(title);
    if (this.#isDoubted) return true;
    if (this.#isAboutSomethingElse(here)) this.#isInItem = true;
    if (this.#goesToTrigger(here)) return true;
    this.#takeLabel(here);
    if (title?.level === 1 || here.localName === 'main' || here.getAttribute('role') === 'main') return true;
    if (isApart(this.#tree, here)) return true;
    if (isSticky(here) && this.#labels.length === 0) this.#isFloating = true;
    return false;
  }

  #titleIn(here: Element): Title | null {
    if (this.#nearest !== null)
      return this.#search.around(here) ?? this.#search.headingBefore(here, this.#inner, this.#outermostLevel);
    const inRow = rowTitle(this.#tree, here, this.#inner, this.#words) ?? this.#search.inLine(here);
    if (inRow) this.#isInRow = true;
    const title = inRow ?? this.#search.around(here) ?? this.#search.before(here, this.#inner);
    if (title) return title;
    // A part of the page that has its title in its label has none behind the control.
    return this.#words.isTitle(ownLabelOf(this.#tree, here)) ? null : this.#search.behind(here, this.#inner);
  }

  #takeTitle(title: Title): void {
    if (title.level >= this.#outermostLevel) return;
    if (this.#nearest === null) {
      this.#isDoubted = this.#search.isDoubtedBy(title);
      this.#nearest = title;
    } else if (this.#isInRow && title.level > 1 && !this.#words.isKnown(title.text)) {
      this.#isForeign = true;
    }
    if (this.#isDoubted) {
      this.#labels = [title.text];
      return;
    }
    this.#search.budget = Math.min(this.#search.budget, BUDGET_FOR_OUTER);
    // What looks like a title makes the nearest one doubtful, and no other.
    this.#search.allowGuesses = false;
    this.#labels.push(title.text);
    this.#outermostLevel = title.level;
  }

  /** Whether the line, the item or the message that the control stands in says something itself. */
  #isAboutSomethingElse(here: Element): boolean {
    const isInner = this.#inner === this.#control;
    if (this.#nearest === null && isItem(here) && saysMoreThan(this.#tree, here, this.#control)) return true;
    if (this.#nearest === null && isInner && isFieldRow(this.#tree, here, this.#control)) return true;
    return isInner && isLineOfItsOwn(this.#tree, here, this.#control, this.#words);
  }

  #goesToTrigger(here: Element): boolean {
    const trigger = this.#labels.length === 0 ? menuTriggerOf(this.#tree, here) : null;
    if (!trigger || ![accessibleNameOf(this.#tree, trigger), ''].includes(ownLabelOf(this.#tree, here))) return false;
    // Half of what is left, so that menus which name each other come to an end.
    this.atTrigger = findSection(this.#tree, trigger, this.#words, Math.floor(this.#search.budget / 2));
    return true;
  }

  #takeLabel(here: Element): void {
    if (!here.matches(LABELLED) || isWholePage(here)) return;
    const label = ownLabelOf(this.#tree, here);
    const isMereBar = !this.#words.isTitle(label) && (saysBar(label) || isBar(this.#tree, here));
    const subject = isMereBar ? withoutBar(label) : label;
    if (isMereBar && subject !== '' && !this.#words.isTitle(subject)) {
      this.#isInBar = true;
    } else if (subject !== '' && !this.#labels.includes(subject)) {
      this.#labels.push(subject);
      // What stands before a labelled section heads something else; only what is around it counts from here on.
      this.#outermostLevel = 0;
    }
  }
}

/** Items of lists and rows of tables, and boxes that pages call what tells of something. */
const ITEM = `li,tr,[role="listitem"],[role="row"],${NOTICE}`;
const isItem = (element: Element): boolean => element.matches(ITEM) || isNoticeTag(element);

/** Whether there is text in an item besides that of its control. */
const saysMoreThan = (tree: FlatTree, item: Element, control: Element): boolean =>
  flatText(tree, item).length > flatText(tree, control).length;

/** Whether there is nothing in an element but several controls: its label ("Dialog actions") says that, and heads nothing. */
function isBar(tree: FlatTree, element: Element): boolean {
  if (element.getAttribute('role') === 'toolbar') return true;
  const controls = controlsIn(tree, element);
  const said = controls.map((control) => flatText(tree, control)).join('');
  return controls.length > 1 && flatText(tree, element).replaceAll(' ', '') === said.replaceAll(' ', '');
}

const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';
const isSticky = (element: Element): boolean => getComputedStyle(element).position === 'sticky';

/** Whether what is in here belongs to no section outside: a layer of its own, a dialog, the page's head or foot. */
function isApart(tree: FlatTree, scope: Element): boolean {
  if (scope.matches(APART) || isFixed(scope)) return true;
  if (scope.localName !== 'footer' && scope.localName !== 'header') return false;
  for (let node = tree.parent(scope); node; node = tree.parent(node)) {
    if (node.matches(`main,article,section,aside,[role="main"],[role="region"],fieldset,form,${DIALOG}`)) return false;
    if (isOwnSectionTag(node)) return false;
  }
  // Not inside any content: heads or foots the site, unless it does so for a box that holds a title of its own.
  return tree.parent(scope) === document.body || isAcrossPage(scope);
}

/** As wide as the window: a band of the page, not a part of a card. */
const isAcrossPage = (element: Element): boolean => element.getBoundingClientRect().width > window.innerWidth * 0.9;

/** A label on the page's frame (`<main aria-label>`, a navigation) is no section's. */
const isWholePage = (scope: Element): boolean =>
  scope.matches('main,nav,header,footer,body,html,[role="main"],[role="navigation"],[role="banner"]');

/** In a table or a list of terms, the head of the row is what a control in the row belongs to. */
function rowTitle(tree: FlatTree, scope: Element, inner: Node, words: TextWords): Title | null {
  const isRow = scope.localName === 'tr' || scope.getAttribute('role') === 'row';
  const isTerm = scope.localName === 'dl' || scope.parentElement?.localName === 'dl';
  if (!isRow && !isTerm) return null;
  const isHead = (node: Node): node is Element =>
    node instanceof Element &&
    // A table that lays out a page has no heads; there a cell that is a known title heads its row.
    (node.matches('th,dt,[role="rowheader"]') ||
      (node.localName === 'td' && words.isTitle(flatText(tree, node, MAX_TITLE))));
  const head = [...siblings(tree, scope, inner, 'before')].find(isHead);
  return head ? { element: head, text: flatText(tree, head, MAX_TITLE), level: LEVEL_OF_TEXT, isGuess: false } : null;
}
