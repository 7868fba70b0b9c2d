import type { SectionFinding } from '../core/candidate';
import { ownLabelOf } from './accessibility';
import { type FlatTree, flatText } from './flat-tree';

/** Recognises the portal's own section titles, for pages whose titles are no headings. */
export type IsTitleText = (text: string) => boolean;

type Title = {
  readonly element: Element;
  readonly text: string;
  /** Heading level; text that only looks like a title counts as the lowest. */
  readonly level: number;
  /** It is a title only by its looks. */
  readonly isGuess: boolean;
};

const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary';
const LABELLED =
  'section,article,fieldset,form,dialog,[role="group"],[role="region"],[role="form"],[role="dialog"],[role="alertdialog"],[role="tabpanel"],[role="radiogroup"],[aria-label],[aria-labelledby]';
/** Text inside these is a control's or a field's, never the title of what follows. */
const NO_TITLE_INSIDE =
  'a,button,label,nav,dt,dd,li,th,td,option,input,textarea,select,p,[role="button"],[role="link"],[role="tab"],[role="row"],[role="gridcell"],[role="menuitem"],[role="navigation"],[role="list"]';
const LEVEL_OF_TEXT = 6;
const MAX_TITLE = 70;
/** A title inside one of these heads that, not what stands beside it. */
const OWN_SECTION =
  'section,article,fieldset,details,li,tr,main,aside,nav,dialog,[role="group"],[role="region"],[role="listitem"],[role="row"],[role="main"],[role="complementary"],[role="navigation"],[role="dialog"],[role="alertdialog"],[role="tabpanel"],[role="alert"],[role="status"]';
const OWN_SECTION_TAG = /-(card|panel|section|accordion-item|tile|dialog|drawer|nav|tab-panel|alert|toast)$/;
/** A dialog and the page's own foot stand for themselves: no title around them is theirs. */
const APART = 'dialog,[role="dialog"],[role="alertdialog"],[role="contentinfo"],[role="banner"]';
/** Nodes looked at before the search for a title gives up: a title further away than this belongs to something else. */
const BUDGET = 1200;
/** The same for the titles around the nearest one. */
const BUDGET_FOR_OUTER = 150;
/** How much bolder or larger than its control text must be to look like a title. */
const BOLD = 600;
const LARGER = 1.15;

/**
 * The titles that a control stands under. Climbs from the control; in each ancestor the nearest title before the way up
 * counts, then a title behind it where the layout puts the button first, then the ancestor's own label.
 */
export function findSection(tree: FlatTree, control: Element, isTitleText: IsTitleText): SectionFinding {
  const search = new TitleSearch(tree, control, isTitleText);
  const titles: Title[] = [];
  const labels: string[] = [];
  let outermostLevel = Number.POSITIVE_INFINITY;
  let floating = isSticky(control) || isFixed(control);
  let inner: Node = control;
  if (isFixed(control)) return { titles: [], doubtful: false, floating, headsPage: false };
  for (let scope = tree.parent(control); scope && search.budget > 0; inner = scope, scope = tree.parent(scope)) {
    if (scope === document.body) search.allowGuesses = false;
    const title =
      rowTitle(tree, scope, inner, isTitleText) ??
      search.before(scope, inner) ??
      (titles.length === 0 ? search.behind(scope, inner) : null);
    if (title && title.level < outermostLevel) {
      if (titles.length === 0 && search.isDoubtedBy(title))
        return { titles: [title.text], doubtful: true, floating, headsPage: false };
      titles.push(title);
      search.budget = Math.min(search.budget, BUDGET_FOR_OUTER);
      labels.push(title.text);
      outermostLevel = title.level;
    }
    if (scope.matches(LABELLED) && !isWholePage(scope)) {
      const label = ownLabelOf(tree, scope);
      if (label && !labels.includes(label)) {
        labels.push(label);
        // What stands before a labelled section heads something else; only what is around it counts from here on.
        outermostLevel = 0;
      }
    }
    if (title?.level === 1 || scope.localName === 'main' || scope.getAttribute('role') === 'main') break;
    if (isApart(tree, scope)) break;
    if (isSticky(scope) && labels.length === 0) floating = true;
  }
  const [nearest] = titles;
  const headsPage = nearest?.level === 1 && labels[0] === nearest.text;
  return { titles: labels, doubtful: search.isConflicted(nearest ?? null), floating, headsPage };
}

const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';
const isSticky = (element: Element): boolean => getComputedStyle(element).position === 'sticky';

/** Whether what is in here belongs to no section outside: a layer of its own, a dialog, the page's head or foot. */
function isApart(tree: FlatTree, scope: Element): boolean {
  if (scope.matches(APART) || isFixed(scope)) return true;
  if (scope.localName !== 'footer' && scope.localName !== 'header') return false;
  for (let node = tree.parent(scope); node; node = tree.parent(node)) {
    if (node.matches('main,article,section,aside,dialog,[role="main"],[role="dialog"],[role="region"],fieldset,form'))
      return false;
    if (node.localName.includes('-') && OWN_SECTION_TAG.test(node.localName)) return false;
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
function rowTitle(tree: FlatTree, scope: Element, inner: Node, isTitleText: IsTitleText): Title | null {
  const isRow = scope.localName === 'tr' || scope.getAttribute('role') === 'row';
  const isTerm = scope.localName === 'dl' || scope.parentElement?.localName === 'dl';
  if (!isRow && !isTerm) return null;
  const isHead = (node: Node): node is Element =>
    node instanceof Element &&
    // A table that lays out a page has no heads; there a cell that is a known title heads its row.
    (node.matches('th,dt,[role="rowheader"]') ||
      (node.localName === 'td' && isTitleText(flatText(tree, node, MAX_TITLE))));
  const head = [...siblings(tree, scope, inner, 'before')].find(isHead);
  return head ? { element: head, text: flatText(tree, head, MAX_TITLE), level: LEVEL_OF_TEXT, isGuess: false } : null;
}

class TitleSearch {
  budget = BUDGET;
  allowGuesses = true;
  /** Texts passed on the way that look like titles but are none that is known. */
  readonly #lookalikes: Element[] = [];
  /** Other short texts passed on the way. */
  readonly #plain: Element[] = [];
  readonly #tree: FlatTree;
  readonly #control: Element;
  readonly #isTitleText: IsTitleText;
  readonly #textSize: number;

  constructor(tree: FlatTree, control: Element, isTitleText: IsTitleText) {
    this.#tree = tree;
    this.#control = control;
    this.#isTitleText = isTitleText;
    // A button's text is often smaller than the text around it, which is no title for that.
    this.#textSize = Math.max(looksOf(control).size, looksOf(document.body).size);
  }

  /** The last title before position `at`. */
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
   * The first title behind position `at`, for layouts that put a section's button before its title. It counts only on the
   * same line as the control: anything further down is the next section.
   */
  behind(scope: Element, inner: Node): Title | null {
    for (const child of siblings(this.#tree, scope, inner, 'behind')) {
      if (this.budget-- <= 0) return null;
      const title = this.#search(child, 'first');
      if (title) return isOnOneLine(title.element, this.#control) ? title : null;
    }
    return null;
  }

  /** A text that looks at least as much like a title as the title does, and stands nearer. */
  isDoubtedBy(title: Title): boolean {
    // Text of the same kind as the title is a title too, whatever it looks like.
    const { localName, className } = title.element;
    if (title.isGuess && this.#plain.some((text) => text.localName === localName && text.className === className))
      return true;
    if (this.#lookalikes.length === 0) return false;
    const own = looksOf(title.element);
    return this.#lookalikes.some((element) => {
      const looks = looksOf(element);
      return looks.size >= own.size && looks.weight >= own.weight;
    });
  }

  /** Another title stands on the control's very line: then it is not clear which one the control belongs to. */
  isConflicted(title: Title | null): boolean {
    if (!title || isOnOneLine(title.element, this.#control)) return false;
    const next = nextHeading(this.#tree, this.#control);
    return next !== null && next !== title.element && isOnOneLine(next, this.#control);
  }

  #search(node: Node | undefined, order: 'first' | 'last'): Title | null {
    if (!(node instanceof Element) || this.budget-- <= 0) return null;
    const title = this.#titleAt(node);
    if (title) return title;
    if (node.matches(NO_TITLE_INSIDE) || node.localName === 'svg') return null;
    for (const child of inOrder(this.#tree, node, order)) {
      if (!(child instanceof Element) || isOwnSection(child)) continue;
      const found = this.#search(child, order);
      if (found) return found;
    }
    return null;
  }

  #unfolderTitle(element: Element): Title | null {
    if (!element.hasAttribute('aria-expanded') && !element.hasAttribute('aria-selected')) return null;
    const isUnfolder = element.matches(UNFOLDER);
    if ((!isUnfolder && !element.matches(SHOWN_TAB)) || !element.checkVisibility()) return null;
    const text = flatText(this.#tree, element, MAX_TITLE);
    if (text === '' || text.length > MAX_TITLE) return null;
    // Folded, or a tab, it may stand beside other things; then only a title that is known is believed.
    const isOpen = isUnfolder && element.getAttribute('aria-expanded') === 'true';
    if (!isOpen && !this.#isTitleText(text)) return null;
    return { element, text, level: LEVEL_OF_TEXT, isGuess: false };
  }

  #titleAt(element: Element): Title | null {
    if (element.matches(HEADING)) {
      if (!element.checkVisibility()) return null;
      const text = element.getAttribute('aria-label') ?? flatText(this.#tree, element, MAX_TITLE * 2);
      return text ? { element, text, level: levelOf(element), isGuess: false } : null;
    }
    const unfolder = this.#unfolderTitle(element);
    if (unfolder) return unfolder;
    if (element.matches(NO_TITLE_INSIDE) || !hasOwnText(this.#tree, element)) return null;
    const text = flatText(this.#tree, element, MAX_TITLE);
    if (text.length < 2 || text.length > MAX_TITLE || !element.checkVisibility()) return null;
    if (this.#isTitleText(text)) return { element, text, level: LEVEL_OF_TEXT, isGuess: true };
    if (!this.allowGuesses) return null;
    const { size, weight } = looksOf(element);
    if (weight >= BOLD || size >= this.#textSize * LARGER) this.#lookalikes.push(element);
    else if (element.className !== '') this.#plain.push(element);
    return null;
  }
}

/** What unfolds a part of the page, and the tab that is shown, are titles of that part. */
const UNFOLDER = '[aria-expanded]:not([aria-haspopup],input,[role="combobox"])';
const SHOWN_TAB = '[role="tab"][aria-selected="true"]';

/** A section of its own: by what it is, or by the box that is drawn around it. */
function isOwnSection(element: Element): boolean {
  if (element.matches(HEADING)) return false;
  if (element.matches(OWN_SECTION) || OWN_SECTION_TAG.test(element.localName)) return true;
  if (element.childElementCount < 2) return false;
  const { borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth, boxShadow } = getComputedStyle(element);
  const hasBorder = [borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth].every(
    (width) => Number.parseFloat(width) >= 1,
  );
  return hasBorder || (boxShadow !== 'none' && boxShadow !== '');
}

/** Children as rendered, from either end. */
function* inOrder(tree: FlatTree, node: Element, order: 'first' | 'last'): Generator<Node> {
  if (tree.isPlain(node)) {
    const isLast = order === 'last';
    const next = (child: Node) => (isLast ? child.previousSibling : child.nextSibling);
    for (let child = isLast ? node.lastChild : node.firstChild; child; child = next(child)) yield child;
    return;
  }
  const children = tree.children(node);
  yield* order === 'last' ? [...children].reverse() : children;
}

/** What stands beside `inner` in `scope` as rendered, the nearest first; a page's main part may have thousands of children. */
function* siblings(tree: FlatTree, scope: Element, inner: Node, side: 'before' | 'behind'): Generator<Node> {
  if (tree.isPlain(scope)) {
    const next = (node: Node) => (side === 'before' ? node.previousSibling : node.nextSibling);
    for (let node = next(inner); node; node = next(node)) yield node;
    return;
  }
  const children = tree.children(scope);
  const at = children.indexOf(inner as ChildNode);
  yield* side === 'before' ? children.slice(0, Math.max(at, 0)).reverse() : children.slice(at + 1);
}

/** Whether the element's text is its own and all that is in it, so that it could be a title. */
function hasOwnText(tree: FlatTree, element: Element): boolean {
  if (tree.isPlain(element) && (element.childNodes.length === 0 || element.childNodes.length > 3)) return false;
  const children = tree.children(element);
  return (
    children.length > 0 &&
    children.length <= 3 &&
    children.some((node) => node instanceof Text && node.data.trim() !== '')
  );
}

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1]);
  return level >= 1 ? level : LEVEL_OF_TEXT - 1;
}

function looksOf(element: Element): { size: number; weight: number } {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return { size: Number.parseFloat(fontSize), weight: Number(fontWeight) || 400 };
}

/** Whether two elements share a line: the middle of the lower one is within the other's height. */
function isOnOneLine(a: Element, b: Element): boolean {
  const first = a.getBoundingClientRect();
  const second = b.getBoundingClientRect();
  const [small, large] = first.height < second.height ? [first, second] : [second, first];
  const middle = small.top + small.height / 2;
  return middle > large.top && middle < large.bottom;
}

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
      const heading = node.matches(HEADING) ? node : node.querySelector(HEADING);
      if (heading) return heading;
    }
  }
  return null;
}
