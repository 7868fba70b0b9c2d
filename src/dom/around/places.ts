import type { Place } from '../../core/judging/candidate';
import { holdsField } from '../form/form';
import { ownLabelOf } from '../names/accessibility';
import { headingsAbove } from '../section/outline';
import { DIALOG, MESSAGE } from '../sight/layers';
import { closestOf, type FlatTree, flatText } from '../tree/flat-tree';
import { controlsIn } from './neighbours';

const PLACES: readonly (readonly [Place, string])[] = [
  ['navigation', 'nav,[role="navigation"]'],
  ['menu', '[role="menu"],[role="menubar"],[role="tree"],[role="tablist"],[role="listbox"]'],
  ['breadcrumb', '[aria-label*="breadcrumb" i],[class*="breadcrumb" i],[data-part*="breadcrumb" i]'],
  ['footer', 'footer,[role="contentinfo"]'],
  ['toast', MESSAGE],
  ['dialog', DIALOG],
  ['search', '[role="search"],search'],
  ['tooltip', '[role="tooltip"]'],
  ['aside', 'aside,[role="complementary"]'],
];
const NAVIGATION_TAG = /-(nav|navigation|task-menu|side-?bar|menu|menubar|tree-view|tree)$/;
const HEADER_TAG = /-(header|app-bar|top-bar|masthead)$/;
/** A row of a list: in a grid, or in a table that has heads. A table that only lays out a page has none. */
const ROW = '[role="row"],[role="gridcell"],[role="listitem"][aria-setsize]';
/** A site's header starts at the top of the page, at most below a notice. CSS px. */
const SITE_HEADER_TOP = 80;
/** Text beside the buttons of a box that floats; a row of buttons says no more than that something has changed. */
const NOTICE_TEXT = 30;

/** The places that an element stands in, all the way up. */
export function placesOf(tree: FlatTree, element: Element): Place[] {
  const places = new Set<Place>();
  for (let node: Element | null = tree.parent(element); node; node = tree.parent(node)) {
    for (const place of placesIn(tree, node)) places.add(place);
    if (isNotice(tree, node)) places.add('notice');
  }
  return [...places];
}

/** What is in an element stands in these places, but for a notice, which takes a look at all that is in it. */
function placesIn(tree: FlatTree, node: Element): Place[] {
  const places = PLACES.filter(([, selector]) => node.matches(selector)).map(([place]) => place);
  if (NAVIGATION_TAG.test(node.localName)) places.push('navigation');
  if (isBanner(tree, node)) places.push('header');
  if ((node.localName === 'header' || HEADER_TAG.test(node.localName)) && isSiteHeader(tree, node))
    places.push('header');
  if (
    (node.matches(ROW) && !isHeadedRow(node)) ||
    (node.localName === 'tr' && node.closest('table')?.querySelector('thead,th[scope="col"]'))
  )
    places.push('row');
  if (/-breadcrumb(-item)?$/.test(node.localName)) places.push('breadcrumb');
  return places;
}

/**
 * Where a frame's element stands in its document, for what is in the frame: in the page, in a dialog of it, or `apart`, in
 * something that is beside the page's content (a pane for help, a header, a dialog for feedback).
 */
export type FrameStanding = 'page' | 'dialog' | 'apart';

/** Where nothing that is looked for is sure. A navigation holds entries, and of live regions and menus too much is a part of the page. */
const APART: readonly Place[] = ['aside', 'header', 'footer', 'search', 'tooltip', 'row'];

/**
 * Where a frame stands. Its document knows nothing of that.
 * @param isFeedback whether a title is that of a dialog for feedback
 */
export function standingOf(tree: FlatTree, frame: Element, isFeedback: (title: string) => boolean): FrameStanding {
  for (let node: Element | null = frame; node; node = tree.parent(node)) {
    const places = placesIn(tree, node);
    // A pane that is a dialog by its role is one: portals edit in such panes.
    if (!places.includes('dialog') && places.some((place) => APART.includes(place))) return 'apart';
  }
  const dialog = closestOf(tree, frame, DIALOG);
  if (!dialog) return 'page';
  const titles = [ownLabelOf(tree, dialog), ...headingsAbove(tree, frame)];
  return titles.some(isFeedback) ? 'apart' : 'dialog';
}

/** A line of a grid that has no columns but a head of its own: it lays out a section and its values. */
function isHeadedRow(element: Element): boolean {
  const row = element.closest('[role="row"]');
  const grid = row?.closest('[role="grid"],[role="table"],[role="treegrid"]');
  return row?.querySelector('[role="rowheader"]') != null && !grid?.querySelector('[role="columnheader"]');
}

/** A box that floats over the page and says something, with buttons to answer it: cookies, an update, a tip. */
function isNotice(tree: FlatTree, element: Element): boolean {
  if (getComputedStyle(element).position !== 'fixed' || holdsField(tree, element)) return false;
  const text = flatText(tree, element, NOTICE_TEXT * 10);
  const labels = controlsIn(tree, element).map((control) => flatText(tree, control));
  return text.length - labels.join(' ').length > NOTICE_TEXT;
}

/** What says of itself that it heads the site. Components say so of the head of a dialog, too. */
function isBanner(tree: FlatTree, element: Element): boolean {
  if (element.getAttribute('role') !== 'banner') return false;
  for (let node = tree.parent(element); node; node = tree.parent(node)) if (node.matches(DIALOG)) return false;
  return true;
}

/** A header that heads the site, not a card, an article or a page's own title. */
function isSiteHeader(tree: FlatTree, header: Element): boolean {
  if (isInContent(tree, header)) return false;
  const { top, width } = header.getBoundingClientRect();
  return top + window.scrollY < SITE_HEADER_TOP && width > window.innerWidth / 2;
}

function isInContent(tree: FlatTree, element: Element): boolean {
  for (let node = tree.parent(element); node; node = tree.parent(node)) {
    if (node.matches(`main,article,section,[role="main"],${DIALOG}`) || /-(card|dialog|panel)$/.test(node.localName))
      return true;
  }
  return false;
}
