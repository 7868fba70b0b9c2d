import type { Candidate, ListFinding, SectionFinding } from '../core/judging/candidate';
import { fieldBox, findForm } from './form/form';
import type { Input } from './form/inputs';
import { boxAround, describeList, linksInContent, listsUnderHeads } from './list/list';
import { likeliestLists, withHeadsFromApart, withoutNested } from './list/list-choice';
import { accessibleNameOf, ariaRoleOf, descriptionOf, isDisabled, languageOf } from './names/accessibility';
import { addressAround } from './names/address';
import { leadOf, namesOf, saysOnlyIcon, textsIn } from './names/control-names';
import { neighboursOf } from './neighbours';
import { menuTriggersOf, openerOf } from './opener';
import { placesOf } from './places';
import { headingsAbove } from './section/outline';
import { findSection } from './section/section';
import { shownAround } from './section/shown-around';
import type { TextWords } from './section/title-reading';
import { FULL_BUDGET } from './section/title-search';
import { isDrawn, isVisible } from './sight/visibility';
import { createElementIds } from './tree/element-ids';
import { type FlatTree, outerOnesOf } from './tree/flat-tree';
import { customerInTitle, HEADING, isOfPageTitle, withoutName } from './tree/headings';

/** Nodes looked at for the titles of all controls of one name: where there are many, each has its title near. */
const ALL_BUDGETS = 12_000;
const LEAST_BUDGET = 100;

export type CandidateReader = {
  /** The candidates for these elements; elements that are the same control as another are left out. */
  read(elements: Iterable<Element>): readonly Candidate[];
  /** The candidates for fields, each with the form that it is in. */
  readFields(fields: readonly Input[]): readonly Candidate[];
  /** The candidates for choices, each with all that it stands under. */
  readChoices(choices: readonly Input[]): readonly Candidate[];
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
  words: TextWords,
  /** Whether an element appeared since the person last used a control. */
  isNew: (element: Element) => boolean,
): CandidateReader {
  const { idOf, elementOf } = createElementIds();

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
    const name = calledOf(tree, element);
    const lead = leadOf(tree, element)?.data.trim();
    const address = addressAround(tree, element);
    // An address says what it leads to; the first text is enough of a name then.
    const isLeadApart = lead !== undefined && (address !== null || isOnOwnLine(tree, element));
    const names = [name, ...namesOf(tree, element).filter((each) => each !== lead || isLeadApart)].filter(
      (each, index, all) => each !== '' && all.indexOf(each) === index,
    );
    const [first, ...others] = names;
    if (first === undefined) return null;
    // Read when asked for, and once: a candidate that is refused by its name or place costs no layout.
    const isShown = once(() => isVisible(tree, element));
    const section = once(() => findSection(tree, element, words, budget));
    const form = once(() => (isShown() ? findForm(tree, element, words) : null));
    const beside = once(() => neighboursOf(tree, element));
    const headings = once(() => headingsAbove(tree, element));
    const outerTitles = once(() => {
      const { nearest, titles } = section();
      const customer = customerInTitle(words.isKnown);
      return [...titles.slice(1), ...headings(), ...shownAround(tree, element)]
        .filter((title) => title !== nearest && !isOfPageTitle(title))
        .map((title) => withoutName(title, customer));
    });
    const triggers = once(() => menuTriggersOf(tree, element));
    // What is in a menu is where the menu is opened, too.
    const places = once(() => [...new Set([element, ...triggers()].flatMap((each) => placesOf(tree, each)))]);
    return {
      ...BARE,
      id: idOf(element),
      ariaRole: ariaRoleOf(element),
      names: [first, ...others],
      get description() {
        return descriptionOf(element);
      },
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
      get headings() {
        return headings();
      },
      get outerTitles() {
        return outerTitles();
      },
      get beside() {
        return beside();
      },
      get openedBy() {
        return triggers().map((trigger) => accessibleNameOf(tree, trigger));
      },
      get opener() {
        return isShown() ? null : openerOf(tree, element, idOf);
      },
    };
  };

  const sectionOfField = (element: Element): SectionFinding => findSection(tree, fieldBox(element), words);

  const formOfField = (element: Element): Candidate['form'] => findForm(tree, element, words);

  /** The titles that something stands under by the boxes around it, and those by their levels alone. */
  const withHeadingsAbove = (element: Element, titles: readonly string[]): readonly string[] => [
    ...titles,
    ...headingsAbove(tree, element).filter((heading) => !titles.includes(heading)),
  ];

  /** A choice says little by itself, so all that it stands under is asked for. */
  const sectionOfChoice = (element: Element): SectionFinding => {
    const { nearest, titles, doubtful, inItem, floating, headsPage, namesPage } = findSection(tree, element, words);
    return { nearest, titles: withHeadingsAbove(element, titles), doubtful, inItem, floating, headsPage, namesPage };
  };

  const readInput = (
    { element, control, ariaRole, names, options }: Input,
    sectionOf: (element: Element) => SectionFinding,
    formOf: (element: Element) => Candidate['form'],
  ): Candidate => {
    const isShown = once(() => isVisible(tree, element));
    const section = once(() => sectionOf(element));
    const form = once(() => (isShown() ? formOf(element) : null));
    const places = once(() => placesOf(tree, element));
    return {
      ...BARE,
      id: idOf(element),
      ariaRole,
      names,
      language: languageOf(tree, element),
      disabled: isDisabled(tree, control),
      isNew: isNew(element),
      isDrawn: isDrawn(element),
      get isVisible() {
        return isShown();
      },
      get places() {
        return places();
      },
      get section() {
        return section();
      },
      get form() {
        return form();
      },
      options,
    };
  };

  const readList = (element: Element, more: Partial<ListFinding> = {}): Candidate => {
    const section = findSection(tree, element, words);
    // In a document that is laid out flat the page's own title stands over the results' by its level alone.
    const list: ListFinding = { ...describeList(tree, element, withHeadingsAbove(element, section.titles)), ...more };
    return {
      ...BARE,
      id: idOf(element),
      ariaRole: ariaRoleOf(element),
      names: [accessibleNameOf(tree, element).slice(0, 80) || section.titles[0] || element.localName],
      language: languageOf(tree, element),
      isNew: isNew(element),
      isDrawn: isDrawn(element),
      isVisible: isVisible(tree, element),
      places: placesOf(tree, element),
      section,
      get outerTitles() {
        return shownAround(tree, element);
      },
      list,
    };
  };

  return {
    read(found) {
      const controls = innermost(tree, [...found]);
      const budget = Math.max(LEAST_BUDGET, Math.min(FULL_BUDGET, ALL_BUDGETS / controls.length));
      return controls.map((element) => readOnce(element, budget)).filter((candidate) => candidate !== null);
    },
    readFields: (fields) => fields.map((field) => readInput(field, sectionOfField, formOfField)),
    readChoices: (choices) => choices.map((choice) => readInput(choice, sectionOfChoice, () => null)),
    readLists: (found) =>
      withoutNested(
        tree,
        withHeadsFromApart(likeliestLists(tree, found).map((element) => ({ element, candidate: readList(element) }))),
      ),
    readLooseLists(links, isHead) {
      const things = linksInContent(tree, links);
      const box = things.length > 1 ? boxAround(tree, things) : null;
      if (box) return [readList(box, { isLoose: true })];
      const [first] = things;
      const addresses = things.map((link) => addressAround(tree, link)).filter((address) => address !== null);
      // Rows that stand among the rest of the page: the first one's name stands for them.
      if (first && things.length > 1) return [readList(first, { isLoose: true, rowAddresses: addresses })];
      return listsUnderHeads(tree, document.body, isHead).map(({ box: list, columns }) =>
        readList(list, { isLoose: true, columns }),
      );
    },
    elementOf,
  };
}

/** The accessible name, or the tooltip where the name is an icon's. */
function calledOf(tree: FlatTree, element: Element): string {
  const name = accessibleNameOf(tree, element);
  const title = element.getAttribute('title')?.trim();
  const isOwnText =
    title && name !== title && !element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby');
  return isOwnText && saysOnlyIcon(tree, element) ? title : name;
}

/** What most candidates have nothing of. */
const BARE = {
  description: '',
  disabled: false,
  isTile: false,
  address: null,
  form: null,
  list: null,
  options: [],
  headings: [],
  outerTitles: [],
  beside: [],
  openedBy: [],
  opener: null,
} as const satisfies Partial<Candidate>;

/** A value that is worked out when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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

/** Roles of what may be in a control and is none: a component of its own for the label, or for an icon. */
const NO_CONTROL = ['', 'img', 'image', 'presentation', 'none', 'generic'];

/** A component and the button inside of it are one control; the inner one has the role. */
function innermost(tree: FlatTree, elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  // A label or a picture that is a component of its own, inside a control, is no control.
  const isMereLabel = (element: Element): boolean =>
    NO_CONTROL.includes(ariaRoleOf(element)) &&
    outerOnesOf(tree, element, all).some((other) => ariaRoleOf(other) !== '');
  const controls = new Set(elements.filter((element) => !isMereLabel(element)));
  const outer = new Set([...controls].flatMap((element) => outerOnesOf(tree, element, controls)));
  return [...controls].filter((element) => !outer.has(element));
}

/** Switches, chips and menu buttons are no tiles, however large. */
const NO_TILE = '[aria-pressed],[aria-checked],[aria-selected],[aria-haspopup],[aria-expanded]';
/** The least size of a tile without a heading, in CSS px. */
const TILE = { width: 88, height: 56 };

function isTile(element: Element): boolean {
  if (element.matches(NO_TILE)) return false;
  if (element.querySelector(HEADING)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= TILE.width && height >= TILE.height;
}
