import { remembered } from '../remembered';
import type { Lexicon } from '../words/lexicon';
import { titlesPartner } from '../words/partner-words';
import { titlesOtherSubject } from '../words/subject-words';
import { OTHER_PARTS, type WordKey } from '../words/words';
import type { Candidate } from './candidate';
import { type MatchContext, wordsIn } from './judgement';

/** What is done under such a title ends or takes away something; no guide ever leads there. */
const DESTRUCTIVE: readonly WordKey[] = ['remove', 'removeResellerRelationship', 'cancel'];
/** The same of a description, which may well say what Cancel does. */
const DESTRUCTIVE_IN_DESCRIPTION: readonly WordKey[] = ['remove', 'removeResellerRelationship'];
/** Words that make a title that of an address. */
const ADDRESSES: readonly WordKey[] = ['otherAddress', 'addressLine1'];

/** Scripts that write words without spaces, and Korean, which hangs endings on them. */
const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Longer parts of titles are no words of the lists. */
const MOST_TOKENS = 5;
const MOST_LETTERS = 14;
const FEWEST_LETTERS = 3;
const MOST_REMEMBERED = 300;

/** One memory per lexicon: judges come and go with each look, and pages repeat their titles. */
const readers = new WeakMap<Lexicon, (title: string) => ReadonlySet<WordKey>>();

/** Whether one of the titles says that something is taken away or ended: "Remove reseller relationship with Contoso". */
export const isDestructive = (titles: readonly string[], context: MatchContext): boolean =>
  titles.some((title) => holdsWord(title, DESTRUCTIVE, context));

/**
 * The same of all titles that something stands under, the nearest first. The outermost is the page's and may hold a
 * customer's name, which may be any word: there only what it is as a whole counts, as in the nearest, which is asked about
 * by itself.
 */
export function isUnderDestructive(titles: readonly string[], context: MatchContext): boolean {
  const words = wordsIn(titles, context);
  return DESTRUCTIVE.some((word) => words.has(word)) || isDestructive(titles.slice(1, -1), context);
}

/** A description is a sentence, in which English bends its verbs ("Removes the relationship"); other languages' are words too. */
const REMOVES = /\b(remov|delet|terminat)(es?|ing)\b/i;

/** Whether what is said of a control besides its name is that it takes something away. */
export const describesRemoval = (description: string, context: MatchContext): boolean =>
  description !== '' && (REMOVES.test(description) || holdsWord(description, DESTRUCTIVE_IN_DESCRIPTION, context));

/** What stands between the parts of a title: "Account settings | Billing profile". */
const BETWEEN_PARTS = /\s[-–—|·]\s/;

/**
 * Whether a title around the nearest one is that of something which is not the customer's account: the partner's own ("Your
 * partner account", over "Billing information"), or what is sold. The portal's account settings are the partner's, also where
 * the whole page is called so.
 */
export const isUnderOthers = ({ outerTitles, headings, section }: Candidate, context: MatchContext): boolean =>
  outerTitles.some((title) => titlesPartner(title) || titlesOtherSubject(title)) ||
  [...section.titles, ...headings, ...outerTitles].some((title) =>
    wordsIn(title.split(BETWEEN_PARTS), context).has('accountSettings'),
  );

/** Whether a section stands within another part of the portal: "Billing information" in the section "Users". */
export const isInOtherPart = ({ section }: Candidate, context: MatchContext): boolean => {
  const words = wordsIn(section.titles.slice(1), context);
  return OTHER_PARTS.some((part) => words.has(part));
};

/** Whether one of the titles names an address that is known to be another than the one to pay from. */
export const namesOtherAddress = (titles: readonly string[], context: MatchContext): boolean =>
  titles.some((title) => holdsWord(title, ['otherAddress'], context));

/** Whether one of the titles names an address, whosesoever. */
export const namesAddress = (titles: readonly string[], context: MatchContext): boolean =>
  titles.some((title) => holdsWord(title, ADDRESSES, context));

/** Whether a title is one of these words, or has one among others. */
export const holdsWord = (title: string, words: readonly WordKey[], { lexicon }: MatchContext): boolean => {
  const held = wordsHeldBy(title, lexicon);
  return words.some((word) => held.has(word));
};

/** The words that a title holds, as a whole or beside others. */
function wordsHeldBy(title: string, lexicon: Lexicon): ReadonlySet<WordKey> {
  const known = readers.get(lexicon);
  if (known) return known(title);
  const reader = remembered(
    (text) => new Set(partsOf(text).flatMap((part) => lexicon.find(part).map(({ word }) => word))),
    MOST_REMEMBERED,
  );
  readers.set(lexicon, reader);
  return reader(title);
}

/** Runs of words; of scripts without spaces, runs of letters. */
function partsOf(title: string): string[] {
  const tokens = title.split(/\s+/).filter((token) => token !== '');
  const runs = tokens.flatMap((_, at) =>
    tokens.slice(at, at + MOST_TOKENS).map((__, more) => tokens.slice(at, at + more + 1).join(' ')),
  );
  const letters = tokens.filter((token) => NO_SPACES.test(token)).flatMap(partsOfToken);
  return [title, ...runs.filter(({ length }) => length >= FEWEST_LETTERS), ...letters];
}

function partsOfToken(token: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < token.length; from++) {
    for (let to = from + 2; to <= Math.min(token.length, from + MOST_LETTERS); to++) parts.push(token.slice(from, to));
  }
  return parts;
}
