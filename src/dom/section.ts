import { saysBar, withoutBar } from '../core/bar-words';
import type { SectionFinding } from '../core/candidate';
import { accessibleNameOf, ownLabelOf } from './accessibility';
import { isFieldRow, isLineOfItsOwn } from './control-line';
import { type FlatTree, flatText } from './flat-tree';
import { DIALOG } from './layers';
import { controlsIn } from './neighbours';
import { menuTriggerOf } from './opener';
import {
  FULL_BUDGET,
  isOwnSectionTag,
  LEVEL_OF_TEXT,
  MAX_TITLE,
  siblings,
  type TextWords,
  type Title,
  TitleSearch,
} from './title-search';

const LABELLED =
  'section,article,fieldset,form,dialog,[role="group"],[role="region"],[role="form"],[role="dialog"],[role="alertdialog"],[role="tabpanel"],[role="radiogroup"],[aria-label],[aria-labelledby]';
/** A dialog and the page's own foot stand for themselves: no title around them is theirs. */
const APART = `${DIALOG},[role="contentinfo"],[role="banner"]`;
/** How far, in nodes, titles are looked for around the nearest one. */
const BUDGET_FOR_OUTER = 150;

/**
 * The titles that a control stands under. Climbs from the control; in each ancestor the nearest title before the way up
 * counts, then a title behind it where the layout puts the button first, then the ancestor's own label. The titles around
 * the nearest one are looked for when they are asked for: few controls need them. What stands in a menu without a title of
 * its own stands where the menu is opened, wherever that is drawn.
 * @param budget so many nodes are looked at
 */
export function findSection(tree: FlatTree, control: Element, words: TextWords, budget = FULL_BUDGET): SectionFinding {
  if (isFixed(control))
    return { nearest: null, titles: [], doubtful: false, inItem: false, floating: true, headsPage: false };
  const search = new TitleSearch(tree, control, words, budget);
  let labels: string[] = [];
  let nearest: Title | null = null;
  let isDoubted = false;
  let isInItem = false;
  let isInBar = false;
  /** The nearest title heads a row, and what the rows are about is nothing of the portal's. */
  let isInRow = false;
  let isForeign = false;
  let outermostLevel = Number.POSITIVE_INFINITY;
  let floating = isSticky(control);
  let inner: Node = control;
  let scope = tree.parent(control);
  let atTrigger: SectionFinding | null = null;

  /** Takes in one ancestor. Returns whether nothing around it counts. */
  const visit = (here: Element): boolean => {
    if (here === document.body) search.allowGuesses = false;
    const inRow = rowTitle(tree, here, inner, words);
    if (inRow && nearest === null) isInRow = true;
    const title =
      inRow ??
      search.around(here) ??
      search.before(here, inner) ??
      (nearest === null && !words.isTitle(ownLabelOf(tree, here)) ? search.behind(here, inner) : null);
    if (title && title.level < outermostLevel) {
      isDoubted = nearest === null && search.isDoubtedBy(title);
      nearest ??= title;
      if (isDoubted) {
        labels = [title.text];
        return true;
      }
      if (isInRow && title !== nearest && title.level > 1 && !words.isKnown(title.text)) isForeign = true;
      search.budget = Math.min(search.budget, BUDGET_FOR_OUTER);
      labels.push(title.text);
      outermostLevel = title.level;
    }
    if (nearest === null && isItem(here) && saysMoreThan(tree, here, control)) isInItem = true;
    if (nearest === null && inner === control && isFieldRow(tree, here, control)) isInItem = true;
    if (inner === control && isLineOfItsOwn(tree, here, control, words)) isInItem = true;
    const trigger = labels.length === 0 ? menuTriggerOf(tree, here) : null;
    if (trigger && [accessibleNameOf(tree, trigger), ''].includes(ownLabelOf(tree, here))) {
      // Half of what is left, so that menus which name each other come to an end.
      atTrigger = findSection(tree, trigger, words, Math.floor(search.budget / 2));
      return true;
    }
    if (here.matches(LABELLED) && !isWholePage(here)) {
      const label = ownLabelOf(tree, here);
      const isMereBar = !words.isTitle(label) && (saysBar(label) || isBar(tree, here));
      const subject = isMereBar ? withoutBar(label) : label;
      if (isMereBar && subject !== '' && !words.isTitle(subject)) {
        isInBar = true;
      } else if (subject !== '' && !labels.includes(subject)) {
        labels.push(subject);
        // What stands before a labelled section heads something else; only what is around it counts from here on.
        outermostLevel = 0;
      }
    }
    if (title?.level === 1 || here.localName === 'main' || here.getAttribute('role') === 'main') return true;
    if (isApart(tree, here)) return true;
    if (isSticky(here) && labels.length === 0) floating = true;
    return false;
  };

  const climb = (until: 'nearest' | 'end'): void => {
    while (scope && search.budget > 0 && !(until === 'nearest' && nearest)) {
      const here: Element = scope;
      const isLast = visit(here);
      inner = here;
      scope = isLast ? null : tree.parent(here);
    }
  };

  climb('nearest');
  const moved = atTrigger as SectionFinding | null;
  if (moved) return moved;
  const [first = null] = labels;
  const own = nearest as Title | null;
  return {
    nearest: first,
    get titles() {
      climb('end');
      return labels;
    },
    get doubtful() {
      if (isInRow) climb('end');
      return isDoubted || isInBar || isForeign || search.isConflicted(own);
    },
    inItem: isInItem,
    floating,
    headsPage: !isDoubted && own?.level === 1 && first === own.text,
  };
}

/** Items of lists and rows of tables, and boxes that pages call what tells of something. */
const ITEM =
  'li,tr,[role="listitem"],[role="row"],[class*="banner" i],[class*="notice" i],[class*="callout" i],[class*="message-bar" i],[class*="messagebar" i],[class*="notification" i]';
const MESSAGE_TAG = /-(message-bar|banner|callout|notification|infobar)$/;
const isItem = (element: Element): boolean => element.matches(ITEM) || MESSAGE_TAG.test(element.localName);

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
