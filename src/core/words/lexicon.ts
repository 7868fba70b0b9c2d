import { addTo, groupBy } from '../groups';
import { remembered } from '../remembered';
import { labelKey, labelVariants, mayCarryIcon } from './label';
import { END_LETTERS, firstLettersOf, lastLettersOf } from './label-ends';
import { createLabelShelves } from './label-shelves';
import { createNameGlance } from './name-glance';
import { type LanguageWords, SECTION_WORDS, type WordKey } from './words';

/** A label that is one of the portal's words, in one of its languages. */
export type WordHit = { readonly word: WordKey; readonly language: string };

/** A longer name that holds an action and what it acts on: "Update billing information". */
export type ActionHit = { readonly action: WordHit; readonly section: WordHit };

/** The portal's words of all languages, to look labels up in. */
export type Lexicon = {
  /** Quick: false for a name that surely is none of the words and holds none, which most names of a page are. */
  mayKnow(name: string): boolean;
  /** The words that a name is, in whichever languages. Empty for a name that is none. */
  find(name: string): readonly WordHit[];
  /** For names that hold an action (Update, Edit) together with a section's title, in one language or with English. */
  findAction(name: string): readonly ActionHit[];
};

/** What may stand in a name besides the action and the section's title ("Update your billing information for …"). */
const MAX_EXTRA = 12;
/** An action and a title together have at least so many letters (更新 and 标记). */
const SHORTEST_ACTION = 4;
/** No label of the portal is as long; longer names are texts. Measured over `words/`: the longest has 43 characters. */
const MAX_LABEL = 80;

const ACTIONS: readonly WordKey[] = ['update', 'edit', 'remove'];

/** A word's label as its list has it; its form to compare is made when a name of the page begins as it does. */
type Entry = { readonly label: string; readonly hit: WordHit };

/** How many letters of an action there are to look it up by: the shortest is two characters of Chinese. */
const SHORTEST = 2;
const ACTION_LETTERS = [SHORTEST, 3, 4, END_LETTERS];
const NONE: readonly never[] = [];

/**
 * Makes the lexicon of a portal. That costs little: some thousand labels are put aside by their initial, and only those that
 * a page's name begins like are sorted and folded. Look-ups are remembered, since pages repeat their labels.
 */
export function createLexicon(wordsByLanguage: Readonly<Record<string, LanguageWords>>): Lexicon {
  const entries: Entry[] = Object.entries(wordsByLanguage).flatMap(([language, words]) =>
    (Object.keys(words) as WordKey[]).flatMap((word) => {
      const hit = { word, language };
      return words[word].map((label) => ({ label, hit }));
    }),
  );
  const shelves = createLabelShelves(entries);
  const byKey = new Map<string, Entry[]>();
  const folded = new Set<string>();

  /** All entries whose key begins with these letters are folded by the time that a key is looked up. */
  const hitsOf = (name: string): readonly Entry[] => {
    const letters = firstLettersOf(name);
    if (!folded.has(letters)) {
      folded.add(letters);
      for (const entry of shelves.at(letters)) addTo(byKey, labelKey(entry.label), entry);
    }
    return byKey.get(labelKey(name)) ?? NONE;
  };

  const lookUp = remembered((name): readonly WordHit[] => {
    // Without what may be an icon's name only where the whole is no word: "Account settings" is none of "Account".
    const found =
      labelVariants(name)
        .map(hitsOf)
        .find(({ length }) => length > 0) ?? NONE;
    return found.length === 0
      ? NONE
      : [...new Map(found.map(({ hit }) => [`${hit.word} ${hit.language}`, hit])).values()];
  });
  const mayBeWord = (name: string): boolean => shelves.at(firstLettersOf(name)).length > 0 || mayCarryIcon(name);

  const actions = entries.filter(({ hit }) => ACTIONS.includes(hit.word));
  const actionsByStart = groupBy(actions, ({ label }) => firstLettersOf(label));
  const actionsByEnd = groupBy(actions, ({ label }) => lastLettersOf(label));
  /** Actions that a name may begin or end with; short ones stand under fewer letters. */
  const actionsNear = (name: string): readonly Entry[] => {
    const start = firstLettersOf(name);
    const end = lastLettersOf(name);
    const near = new Set<Entry>();
    for (const length of ACTION_LETTERS) {
      for (const entry of actionsByStart.get(start.slice(0, length)) ?? NONE) near.add(entry);
      for (const entry of actionsByEnd.get(end.slice(-length)) ?? NONE) near.add(entry);
    }
    return [...near];
  };
  const sections = entries.filter(({ hit }) => SECTION_WORDS.includes(hit.word));
  const sectionKeyOf = remembered(labelKey);

  const lookUpAction = remembered((name): readonly ActionHit[] => {
    const key = labelKey(name);
    if (key.length < SHORTEST_ACTION) return NONE;
    return actionsNear(name).flatMap(({ label, hit: action }) => {
      const actionKey = labelKey(label);
      if (key.length <= actionKey.length || !(key.startsWith(actionKey) || key.endsWith(actionKey))) return [];
      const rest = key.startsWith(actionKey) ? key.slice(actionKey.length) : key.slice(0, -actionKey.length);
      return sections
        .filter(({ label: title, hit }) => {
          const fits = hit.language === action.language || hit.language === 'en';
          const titleKey = fits ? sectionKeyOf(title) : '';
          return fits && rest.includes(titleKey) && rest.length - titleKey.length <= MAX_EXTRA;
        })
        .map(({ hit: section }) => ({ action, section }));
    });
  });

  const pairsAtStart = new Set(actions.map(({ label }) => firstLettersOf(label).slice(0, SHORTEST)));
  const pairsAtEnd = new Set(actions.map(({ label }) => lastLettersOf(label).slice(-SHORTEST)));
  const mayHoldAction = (name: string): boolean => {
    const start = firstLettersOf(name);
    const end = lastLettersOf(name);
    // Two letters first, since they tell of most names that they hold none.
    const mayStart = pairsAtStart.has(start.slice(0, SHORTEST));
    const mayEnd = pairsAtEnd.has(end.slice(-SHORTEST));
    if (!mayStart && !mayEnd) return false;
    for (const length of ACTION_LETTERS) {
      if (mayStart && actionsByStart.has(start.slice(0, length))) return true;
      if (mayEnd && actionsByEnd.has(end.slice(-length))) return true;
    }
    return false;
  };

  // Most names of a page are none of the words and hold none; that is told by their ends alone. Both questions are asked of
  // each name, one after the other.
  const glance = createNameGlance({
    startsUnder: shelves.startsUnder,
    actionStarts: actionsByStart.keys(),
    actionEnds: actionsByEnd.keys(),
  });
  let glanced = '';
  let isWorthMore = false;
  const mayKnow = (name: string): boolean => {
    if (name === glanced) return isWorthMore;
    glanced = name;
    isWorthMore = name.length <= MAX_LABEL && glance(name);
    return isWorthMore;
  };
  return {
    mayKnow,
    find: (name) => (mayKnow(name) && mayBeWord(name) ? lookUp(name) : NONE),
    findAction: (name) => (mayKnow(name) && mayHoldAction(name) ? lookUpAction(name) : NONE),
  };
}
