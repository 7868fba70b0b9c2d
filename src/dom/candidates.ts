import type { Candidate, ListFinding, Place } from '../core/candidate';
import type { PageLocation } from '../core/page-location';
import { accessibleNameOf, ariaRoleOf, isDisabled, languageOf } from './accessibility';
import { leadOf, namesOf, textsIn } from './control-names';
import { type FlatTree, flatText } from './flat-tree';
import { findForm, holdsField } from './form';
import type { Input } from './inputs';
import { addressOf, boxAround, describeList, linksInContent, listsUnderHeads } from './list';
import { findSection } from './section';
import { FULL_BUDGET, type IsTitleText } from './title-search';
import { isDrawn, isVisible } from './visibility';

const PLACES: readonly (readonly [Place, string])[] = [
  ['header', '[role="banner"]'],
  ['navigation', 'nav,[role="navigation"]'],
  ['menu', '[role="menu"],[role="menubar"],[role="tree"],[role="tablist"],[role="listbox"]'],
  ['breadcrumb', '[aria-label*="breadcrumb" i],[class*="breadcrumb" i],[data-part*="breadcrumb" i]'],
  ['footer', 'footer,[role="contentinfo"]'],
  ['toast', '[role="alert"],[role="status"],[role="log"],output,[aria-live="polite"],[aria-live="assertive"]'],
  ['dialog', 'dialog,[role="dialog"],[role="alertdialog"]'],
  ['search', '[role="search"],search'],
  ['tooltip', '[role="tooltip"]'],
];
const NAVIGATION_TAG = /-(nav|navigation|task-menu|side-?bar|menu|menubar|tree-view|tree)$/;
const HEADER_TAG = /-(header|app-bar|top-bar|masthead)$/;
/** A row of a list: in a grid, or in a table that has heads. A table that only lays out a page has none. */
const ROW = '[role="row"],[role="gridcell"],[role="listitem"][aria-setsize]';
const CONTROLS_BESIDE =
  'a,button,input[type="submit"],input[type="button"],[role="menuitem"],[role="menuitemradio"],[role="treeitem"],[role="tab"],[role="option"],[role="button"],[role="link"],[tabindex]:not(:has(a,button,[tabindex]))';
/** A site's header starts at the top of the page, at most below a notice. CSS px. */
const SITE_HEADER_TOP = 80;
/** Text beside the buttons of a box that floats; a row of buttons says no more than that something has changed. */
const NOTICE_TEXT = 30;
/** What neighbours are looked for in, at most. */
const BESIDE_WITHIN =
  'nav,form,dialog,section,main,[role="navigation"],[role="menu"],[role="tree"],[role="dialog"],[role="main"],[role="tablist"]';
const EXPANDS = '[aria-expanded]';
/** Fewer are a row of buttons; a menu has more. */
const FEW = 3;
const ENTRY_LIKE = ['button', 'link', 'menuitem', 'tab'];
/** Enough neighbours to know a menu or a row of buttons by. */
const MAX_BESIDE = 40;

/** Nodes looked at for the titles of all controls of one name: where there are many, each has its title near. */
const ALL_BUDGETS = 12_000;
const LEAST_BUDGET = 100;

export type CandidateReader = {
  /** The candidates for these elements; elements that are the same control as another are left out. */
  read(elements: Iterable<Element>): readonly Candidate[];
  /** The candidates for fields and choices. */
  readInputs(inputs: readonly Input[], withForm: boolean): readonly Candidate[];
  /** Candidates that list things. */
  readLists(elements: Iterable<Element>): readonly Candidate[];
  /** The same for things that no list holds: boxes made out by the links in them, or by heads of columns. */
  readLooseLists(links: Iterable<Element>, isHead: (text: string) => boolean): readonly Candidate[];
  /** The element that a candidate was made from, or null when it is gone. */
  elementOf(id: number): Element | null;
};

/** Turns elements into plain data for the judge. Numbers stay with their elements for as long as those live. */
export function createCandidateReader(
  tree: FlatTree,
  isTitleText: IsTitleText,
  /** Whether an element appeared since the person last used a control. */
  isNew: (element: Element) => boolean,
): CandidateReader {
  const ids = new WeakMap<Element, number>();
  const elements = new Map<number, WeakRef<Element>>();
  let lastId = 0;

  const idOf = (element: Element): number => {
    const known = ids.get(element);
    if (known !== undefined) return known;
    const id = ++lastId;
    ids.set(element, id);
    elements.set(id, new WeakRef(element));
    return id;
  };

  /** Several targets ask for the same control in one look; the page cannot change in between. */
  let readBefore: Map<Element, Candidate | null> | null = null;
  const readOnce = (element: Element, budget: number): Candidate | null => {
    if (!readBefore) {
      readBefore = new Map();
      queueMicrotask(() => {
        readBefore = null;
      });
    }
    const known = readBefore.get(element);
    if (known !== undefined) return known;
    const candidate = readOne(element, budget);
    readBefore.set(element, candidate);
    return candidate;
  };

  const readOne = (element: Element, budget: number): Candidate | null => {
    const name = accessibleNameOf(tree, element);
    const lead = leadOf(tree, element)?.data.trim();
    const address = readAddress(tree, element);
    // An address says what it leads to; the first text is enough of a name then.
    const isLeadApart = lead !== undefined && (address !== null || isOnOwnLine(tree, element));
    const names = [name, ...namesOf(tree, element).filter((each) => each !== lead || isLeadApart)].filter(
      (each, index, all) => each !== '' && all.indexOf(each) === index,
    );
    const [first, ...others] = names;
    if (first === undefined) return null;
    // Read when asked for, and once: a candidate that is refused by its name or place costs no layout.
    const isShown = once(() => isVisible(tree, element));
    const section = once(() => findSection(tree, element, isTitleText, budget));
    const form = once(() => (isShown() ? findForm(tree, element, isTitleText) : null));
    const beside = once(() => neighboursOf(tree, element));
    const places = once(() => placesOf(tree, element));
    return {
      id: idOf(element),
      ariaRole: ariaRoleOf(element),
      names: [first, ...others],
      language: languageOf(tree, element),
      disabled: isDisabled(tree, element),
      get isTile() {
        return isShown() && isTile(element);
      },
      isNew: isNew(element),
      isDrawn: isDrawn(element),
      get isVisible() {
        return isShown();
      },
      address,
      get places() {
        return places();
      },
      get section() {
        return section();
      },
      get form() {
        return form();
      },
      list: null,
      options: [],
      get beside() {
        return beside();
      },
      get opener() {
        return isShown() ? null : openerOf(tree, element, idOf);
      },
    };
  };

  const readInput = ({ element, control, ariaRole, names, options }: Input, withForm: boolean): Candidate => {
    const isShown = once(() => isVisible(tree, element));
    const section = once(() => findSection(tree, element, isTitleText));
    const form = once(() => (withForm && isShown() ? findForm(tree, element, isTitleText) : null));
    const places = once(() => placesOf(tree, element));
    return {
      id: idOf(element),
      ariaRole,
      names,
      language: languageOf(tree, element),
      disabled: isDisabled(tree, control),
      isTile: false,
      isNew: isNew(element),
      isDrawn: isDrawn(element),
      get isVisible() {
        return isShown();
      },
      address: null,
      get places() {
        return places();
      },
      get section() {
        return section();
      },
      get form() {
        return form();
      },
      list: null,
      options,
      beside: [],
      opener: null,
    };
  };

  const readList = (element: Element, more: Partial<ListFinding> = {}): Candidate => {
    const section = findSection(tree, element, isTitleText);
    const list: ListFinding = { ...describeList(tree, element, section.titles), ...more };
    return {
      id: idOf(element),
      ariaRole: ariaRoleOf(element),
      names: [accessibleNameOf(tree, element).slice(0, 80) || section.titles[0] || element.localName],
      language: languageOf(tree, element),
      disabled: false,
      isTile: false,
      isNew: isNew(element),
      isDrawn: isDrawn(element),
      isVisible: isVisible(tree, element),
      address: null,
      places: placesOf(tree, element),
      section,
      form: null,
      list,
      options: [],
      beside: [],
      opener: null,
    };
  };

  return {
    read(found) {
      const controls = innermost(tree, [...found]);
      const budget = Math.max(LEAST_BUDGET, Math.min(FULL_BUDGET, ALL_BUDGETS / controls.length));
      return controls.map((element) => readOnce(element, budget)).filter((candidate) => candidate !== null);
    },
    readInputs: (inputs, withForm) => inputs.map((input) => readInput(input, withForm)),
    readLists: (found) =>
      withoutNested(
        tree,
        likeliestLists(found).map((element) => ({ element, candidate: readList(element) })),
      ),
    readLooseLists(links, isHead) {
      const things = linksInContent(tree, links);
      const box = things.length > 1 ? boxAround(tree, things) : null;
      if (box) return [readList(box, { isLoose: true })];
      const [first] = things;
      const addresses = things.map((link) => readAddress(tree, link)).filter((address) => address !== null);
      // Rows that stand among the rest of the page: the first one's name stands for them.
      if (first && things.length > 1) return [readList(first, { isLoose: true, rowAddresses: addresses })];
      return listsUnderHeads(tree, document.body, isHead).map(({ box: list, columns }) =>
        readList(list, { isLoose: true, columns }),
      );
    },
    elementOf: (id) => {
      const element = elements.get(id)?.deref();
      return element?.isConnected ? element : null;
    },
  };
}

/** A value that is worked out when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** So many lists are looked at; tables and grids first, since a page may have a list in every row. */
const MAX_LISTS = 60;

function likeliestLists(lists: Iterable<Element>): Element[] {
  const all = [...lists];
  if (all.length <= MAX_LISTS) return all;
  const isTable = (element: Element) => element.matches('table,[role="grid"],[role="table"],[role="treegrid"]');
  return [...all.filter(isTable), ...all.filter((element) => !isTable(element))].slice(0, MAX_LISTS);
}

/** Whether the first text of a control is a line by itself: "Account" over what it is about, not "Account settings". */
function isOnOwnLine(tree: FlatTree, element: Element): boolean {
  const [lead, next] = textsIn(tree, element, 2).map((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  });
  return lead !== undefined && next !== undefined && next.height > 0 && next.top >= lead.bottom - 2;
}

/** A component and the button inside of it are one control; the inner one has the role. */
function innermost(tree: FlatTree, elements: readonly Element[]): Element[] {
  // A label that is a component of its own, inside a control, is no control.
  const controls = elements.filter((element) => !isMereLabel(tree, element, elements));
  return controls.filter((element) => !controls.some((other) => other !== element && tree.contains(element, other)));
}

const isMereLabel = (tree: FlatTree, element: Element, elements: readonly Element[]): boolean =>
  ariaRoleOf(element) === '' &&
  elements.some((other) => other !== element && ariaRoleOf(other) !== '' && tree.contains(other, element));

/** Switches, chips and menu buttons are no tiles, however large. */
const NO_TILE = '[aria-pressed],[aria-checked],[aria-selected],[aria-haspopup],[aria-expanded]';
/** The least size of a tile without a heading, in CSS px. */
const TILE = { width: 88, height: 56 };

function isTile(element: Element): boolean {
  if (element.matches(NO_TILE)) return false;
  if (element.querySelector('h1,h2,h3,h4,h5,h6,[role="heading"]')) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= TILE.width && height >= TILE.height;
}

/**
 * Of a list in a list, the one that lists the things: the inner one where it holds all that the outer one does (a table in a
 * grid component, a grid in a table that lays out the page), else the outer one (rows that hold lists).
 */
function withoutNested(tree: FlatTree, lists: readonly { element: Element; candidate: Candidate }[]): Candidate[] {
  const richness = ({ candidate }: { candidate: Candidate }): number =>
    new Set(candidate.list?.rowAddresses.map(({ path }) => path)).size * 100 + (candidate.list?.columns.length ?? 0);
  return lists
    .filter((one) =>
      lists.every((other) => {
        if (other === one) return true;
        if (tree.contains(one.element, other.element))
          return richness(other) < richness(one) && other.candidate.isVisible;
        if (tree.contains(other.element, one.element)) return richness(one) >= richness(other);
        return true;
      }),
    )
    .map(({ candidate }) => candidate);
}

function readAddress(tree: FlatTree, element: Element): PageLocation | null {
  const link = element instanceof HTMLAnchorElement ? element : closestLink(tree, element);
  return link ? addressOf(link) : hrefOf(element, tree);
}

function closestLink(tree: FlatTree, element: Element): HTMLAnchorElement | null {
  for (let node: Element | null = element, up = 0; node && up < 4; node = tree.parent(node), up++) {
    if (node instanceof HTMLAnchorElement) return node;
  }
  return null;
}

/** Components take `href` on their host. */
function hrefOf(element: Element, tree: FlatTree): PageLocation | null {
  for (let node: Element | null = element, up = 0; node && up < 3; node = tree.parent(node), up++) {
    const href = node.localName.includes('-') ? node.getAttribute('href') : null;
    if (!href) continue;
    const link = document.createElement('a');
    link.href = href;
    return addressOf(link);
  }
  return null;
}

function placesOf(tree: FlatTree, element: Element): Place[] {
  const places = new Set<Place>();
  for (let node: Element | null = tree.parent(element); node; node = tree.parent(node)) {
    for (const [place, selector] of PLACES) if (node.matches(selector)) places.add(place);
    if (NAVIGATION_TAG.test(node.localName)) places.add('navigation');
    if ((node.localName === 'header' || HEADER_TAG.test(node.localName)) && isSiteHeader(tree, node))
      places.add('header');
    if (node.matches(ROW) || (node.localName === 'tr' && node.closest('table')?.querySelector('thead,th[scope="col"]')))
      places.add('row');
    if (/-breadcrumb(-item)?$/.test(node.localName)) places.add('breadcrumb');
    if (isNotice(tree, node)) places.add('notice');
  }
  return [...places];
}

/** A box that floats over the page and says something, with buttons to answer it: cookies, an update, a tip. */
function isNotice(tree: FlatTree, element: Element): boolean {
  if (getComputedStyle(element).position !== 'fixed' || holdsField(tree, element)) return false;
  const text = flatText(tree, element, NOTICE_TEXT * 10);
  const labels = controlsIn(tree, element).map((control) => flatText(tree, control));
  return text.length - labels.join(' ').length > NOTICE_TEXT;
}

/** A header that heads the site, not a card, an article or a page's own title. */
function isSiteHeader(tree: FlatTree, header: Element): boolean {
  if (isInContent(tree, header)) return false;
  const { top, width } = header.getBoundingClientRect();
  return top + window.scrollY < SITE_HEADER_TOP && width > window.innerWidth / 2;
}

function isInContent(tree: FlatTree, element: Element): boolean {
  for (let node = tree.parent(element); node; node = tree.parent(node)) {
    if (
      node.matches('main,article,section,dialog,[role="main"],[role="dialog"]') ||
      /-(card|dialog|panel)$/.test(node.localName)
    )
      return true;
  }
  return false;
}

/** The names of the other controls in the menu or button row around a control. */
function neighboursOf(tree: FlatTree, element: Element): string[] {
  let others: Element[] = [];
  for (let scope = tree.parent(element); scope && scope !== document.body; scope = tree.parent(scope)) {
    const controls = controlsIn(tree, scope);
    const found = controls.filter(
      (control) =>
        !tree.contains(element, control) && !tree.contains(control, element) && isInOneLine(element, control),
    );
    if (controls.length > MAX_BESIDE && others.length > 0) break;
    others = found.slice(0, MAX_BESIDE);
    if (others.length >= FEW || scope.matches(BESIDE_WITHIN)) break;
  }
  return others.flatMap((control) => namesOf(tree, control).slice(0, 2));
}

/** Whether two controls stand above each other or beside each other, as those of one menu do; or are both not shown. */
function isInOneLine(a: Element, b: Element): boolean {
  const one = a.getBoundingClientRect();
  const other = b.getBoundingClientRect();
  if (one.width === 0 || other.width === 0) return one.width === other.width;
  return (one.left < other.right && other.left < one.right) || (one.top < other.bottom && other.top < one.bottom);
}

/** Controls rendered in a container, components without a native control inside included; at most a few more than are needed. */
function controlsIn(tree: FlatTree, scope: Element, into: Element[] = []): Element[] {
  for (const node of tree.children(scope)) {
    if (!(node instanceof Element) || into.length > MAX_BESIDE) continue;
    if (node.matches(CONTROLS_BESIDE)) {
      into.push(node);
      continue;
    }
    const before = into.length;
    controlsIn(tree, node, into);
    const isBareComponent =
      before === into.length && node.localName.includes('-') && ENTRY_LIKE.includes(ariaRoleOf(node));
    if (isBareComponent) into.push(node);
  }
  return into;
}

/** What unfolds a hidden control, where the page says so: a `details`, or a control that names it in `aria-controls`. */
function openerOf(
  tree: FlatTree,
  element: Element,
  idOf: (element: Element) => number,
): { id: number; name: string } | null {
  for (let node: Element | null = element; node && node !== document.body; node = tree.parent(node)) {
    const opener =
      node instanceof HTMLDetailsElement && !node.open ? node.querySelector(':scope > summary') : controlOf(tree, node);
    if (opener && isVisible(tree, opener)) return { id: idOf(opener), name: accessibleNameOf(tree, opener) };
  }
  return null;
}

function controlOf(tree: FlatTree, folded: Element): Element | null {
  if (!folded.id) return null;
  const root = folded.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const openers = [...root.querySelectorAll(`[aria-controls~="${CSS.escape(folded.id)}"]`)].filter((control) => {
    // Components hand their state on to the button inside.
    const button = control.hasAttribute('aria-expanded') ? control : tree.shadowRootOf(control)?.querySelector(EXPANDS);
    return button?.getAttribute('aria-expanded') === 'false';
  });
  return openers.length === 1 ? (openers[0] ?? null) : null;
}
