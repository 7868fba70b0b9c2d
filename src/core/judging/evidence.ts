import type { WordKey } from '../words/words';
import type { Place } from './candidate';

/**
 * What speaks for and against a candidate, and how much. Each weight is a share of certainty; a candidate is sure from
 * `SURE` on, and only when it leads the next one by `MARGIN`.
 *
 * The weights are set so that no single observation is enough: a name needs a place, an address, a section or neighbours
 * beside it, unless it says the section itself. They were tuned on the corpus in `tests/corpus/`; changing one means running it.
 */
export const SURE = 0.66;
/** Two candidates closer than this are ambiguous: then none is pointed at. */
export const MARGIN = 0.12;

export const WEIGHTS = {
  /** The name is a word of the target (times the weight of its language). */
  name: 0.4,
  /** The name holds the action and the section's title. */
  nameWithSection: 0.75,
  ariaRole: 0.1,
  /** A role that such a control sometimes has (a link where a button is usual). */
  possibleRole: 0.06,
  /** The address of the link is a page that the target leads to. */
  address: 0.35,
  /** It leads to that very page, whatever it is called. */
  wholeAddress: 0.15,
  inNavigation: 0.2,
  /** In a menu, tree or row of tabs, which may be about anything. */
  inMenu: 0.1,
  /** One, or several, of the controls that stand beside the target are beside it. */
  oneNeighbour: 0.1,
  neighbours: 0.25,
  /** An entry of the main menu, beside others of it on the start page. */
  onHome: 0.12,
  /** It stands alone, as a tile does, on a page made of tiles. */
  tile: 0.26,
  /** The nearest title is the target's section. */
  section: 0.4,
  /** A title further up is. */
  outerSection: 0.15,
  /** The control that sends the form stands in the target's section too, not in a bar for all of the page. */
  inSection: 0.2,
  oneField: 0.05,
  twoFields: 0.15,
  fields: 0.35,
  /** All fields of the form that came up are the target's. */
  onlyOwnFields: 0.2,
  cancelBeside: 0.15,
  /** It appeared after the person used the control that opens the form. */
  formWasOpened: 0.15,
  rowsOfThings: 0.5,
  oneRowOfThings: 0.3,
  /** The list itself is called what the target is. */
  ownListLabel: 0.4,
  oneColumn: 0.2,
  columns: 0.4,
  listTitle: 0.2,
  /** No other title stands nearer to the list. */
  nearestTitle: 0.17,
  onlyList: 0.25,
  /** All there is of such things on the page is in it. */
  soleRows: 0.2,
  /** The choice says what it decides: On, Off, Allow. */
  saysChoice: 0.15,
  /** The choice has no name of its own, so that the titles above it are all it goes by. */
  saysNothing: 0.05,
  // against
  /** The choice says something that is no word of the target. */
  saysOtherwise: -0.1,
  doubtfulSection: -0.3,
  underAnotherTitle: -0.3,
  /** The form or dialog has a title that is no title of the target. */
  otherFormTitle: -0.2,
  /** The form asks for a message. */
  message: -0.3,
  inHeader: -0.5,
  inDialog: -0.1,
} as const;

export type EvidenceName = keyof typeof WEIGHTS;

/** Reasons that rule a candidate out, whatever speaks for it. */
export type Refusal =
  | 'name is no word of the target'
  | 'called something else'
  | 'hidden'
  | 'wrong role'
  | 'leads to another page'
  | 'belongs to another customer'
  | 'in a row of a list'
  | 'in a message or tooltip'
  | 'in the header'
  | 'in a breadcrumb'
  | 'in a search'
  | 'in a dialog'
  | 'in another section'
  | 'feedback'
  | 'takes something away'
  | 'nothing says whose form it is'
  | 'no section'
  | 'no form'
  | 'sends a form'
  | 'nothing that belongs to the target is near';

/** What all evidence together weighs, beside what is known to weigh already. */
export const scoreOf = (evidence: readonly EvidenceName[], already = 0): number =>
  evidence.reduce((sum, each) => sum + WEIGHTS[each], already);

/** The word that a candidate is called by: which of the portal's, in which language of our lists, and how much that counts here. */
export type MatchedWord = { readonly key: WordKey; readonly language: string; readonly weight: number };

/** The reasoning about one candidate, for a maintainer to read: why this one, why not that one. */
export type Trace = {
  readonly candidate: number;
  readonly ariaRole: string;
  readonly evidence: readonly EvidenceName[];
  readonly score: number;
  readonly refusal: Refusal | null;
  readonly word: MatchedWord | null;
  /** What ruled it out, where that is a place or a title: the places that it stands in, the words that stand above it. */
  readonly ruledOutBy: readonly (Place | WordKey)[];
};
