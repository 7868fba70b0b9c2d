import type { PageId, PageLocation } from '../page-location';
import type { Lexicon } from '../words/lexicon';
import type { LanguageWeights } from '../words/page-language';
import type { WordKey } from '../words/words';
import type { Candidate, Opener, Place } from './candidate';
import type { EvidenceName, MatchedWord, Refusal } from './evidence';
import { tenantIn } from './tenant';
import type { PickedControl } from './verdict';

/** What the judge knows besides the candidates. */
export type MatchContext = {
  readonly lexicon: Lexicon;
  readonly weigh: LanguageWeights;
  /** The portal's page at an address, or null for addresses outside the portal. */
  readonly pageAt: (location: PageLocation) => PageId | null;
  /** Where the page is. */
  readonly here: PageLocation;
  /** The person has just used the control that opens the form. */
  readonly formWasOpened: boolean;
};

/** What a candidate's kind of target says for and against it. */
export type Weighed = {
  readonly evidence: readonly EvidenceName[];
  /** What rules it out, whatever speaks for it. */
  readonly refusal: Refusal | null;
  /** The title of the section that it was found under. */
  readonly section: string | null;
};

/** What was found of one candidate, for and against. */
export type Judgement = {
  readonly candidate: Candidate;
  readonly evidence: readonly EvidenceName[];
  readonly score: number;
  readonly refusal: Refusal | null;
  /** What unfolds it, where it is hidden and that is sure. */
  readonly opener: Opener | null;
  /** Null where it is known by something else than a name. */
  readonly word: MatchedWord | null;
  readonly pick: PickedControl;
};

/** Of the `OTHER_SECTIONS`, titles that say so little that the form which Update opened may have them: "Update account information". */
export const VAGUE_TITLES: readonly WordKey[] = ['companyInfo', 'customerAccountInfo', 'accountSettings'];

/** So many fields of a form are known, and it is a form of that kind, if only by its fields. */
export const ENOUGH_FIELDS = 3;

/** How much it says that so many fields of a form are known; one at least. */
export function fieldsEvidence(known: number): EvidenceName {
  if (known >= ENOUGH_FIELDS) return 'fields';
  return known > 1 ? 'twoFields' : 'oneField';
}

/** What is said of a candidate that stands where its kind never does. */
const REFUSALS = {
  header: 'in the header',
  row: 'in a row of a list',
  breadcrumb: 'in a breadcrumb',
  search: 'in a search',
  dialog: 'in a dialog',
  notice: 'in a message or tooltip',
  toast: 'in a message or tooltip',
  tooltip: 'in a message or tooltip',
} as const satisfies Partial<Record<Place, Refusal>>;

/** Why a candidate is ruled out by the places that it stands in: by the first of `refused` that is among them. */
export function refusalOfPlaces({ places }: Candidate, refused: readonly (keyof typeof REFUSALS)[]): Refusal | null {
  const place = refused.find((each) => places.includes(each));
  return place === undefined ? null : REFUSALS[place];
}

/** Roles of the controls that do something in a section or form. */
export const ACTION_ROLES = ['button', 'link', 'menuitem'];

/** Whether an address says that something is taken away there, as addresses do in English whatever the page's language. */
export const leadsToRemoval = ({ path }: PageLocation): boolean => /[/-](remove|delete)/i.test(path);

/** Whether an address is a page of another customer than the one that the page is about. */
export function isOfOtherCustomer(address: PageLocation, here: PageLocation): boolean {
  const [there, own] = [tenantIn(address.path), tenantIn(here.path)];
  return there !== null && own !== null && there !== own;
}

/** The portal's words that texts of the page are, sections named beside an action included. */
export const wordsIn = (texts: readonly string[], { lexicon }: MatchContext): Set<WordKey> =>
  new Set(
    texts.flatMap((text) => [
      ...lexicon.find(text).map(({ word }) => word),
      // "Edit billing information" heads the form of that section.
      ...lexicon.findAction(text).map(({ section }) => section.word),
    ]),
  );

/** How many of `words` are among those present. */
export const countOf = (words: readonly WordKey[], present: ReadonlySet<WordKey>): number =>
  words.filter((word) => present.has(word)).length;
