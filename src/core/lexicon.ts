import { labelKey, labelVariants } from './label';
import type { LanguageWords, WordKey } from './words';

/** A label that is one of the portal's words, in one of its languages. */
export type WordHit = { readonly word: WordKey; readonly language: string };

/** A longer name that holds an action and what it acts on: "Update billing information". */
export type ActionHit = { readonly action: WordHit; readonly section: WordHit };

/** The portal's words of all languages, to look labels up in. */
export type Lexicon = {
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
const MAX_REMEMBERED = 4000;

const ACTIONS: readonly WordKey[] = ['update', 'edit', 'remove'];
const SECTIONS: readonly WordKey[] = [
  'billTo',
  'billingInformation',
  'companyDetails',
  'companyInfo',
  'specialQualifications',
  'customerAgreement',
  'tags',
  'accountStatus',
  'customerPermissions',
  'customerAccountInfo',
  'billingProfile',
  'contacts',
];

/** Makes the lexicon of a portal. Look-ups are remembered, since pages repeat their labels. */
export function createLexicon(wordsByLanguage: Readonly<Record<string, LanguageWords>>): Lexicon {
  const byKey = new Map<string, WordHit[]>();
  const actions: { readonly key: string; readonly hit: WordHit }[] = [];
  const sections: { readonly key: string; readonly hit: WordHit }[] = [];
  for (const [language, words] of Object.entries(wordsByLanguage)) {
    for (const word of Object.keys(words) as WordKey[]) {
      for (const label of words[word]) {
        const key = labelKey(label);
        const hit = { word, language };
        const known = byKey.get(key);
        if (known) known.push(hit);
        else byKey.set(key, [hit]);
        if (ACTIONS.includes(word)) actions.push({ key, hit });
        if (SECTIONS.includes(word)) sections.push({ key, hit });
      }
    }
  }

  let lastKey = { name: '', key: '' };
  // Each name is looked up both ways, one after the other.
  const keyOf = (name: string): string => {
    if (lastKey.name !== name) lastKey = { name, key: labelKey(name) };
    return lastKey.key;
  };

  const lookUp = (name: string): readonly WordHit[] => {
    const hits = new Map<string, WordHit>();
    for (const variant of labelVariants(name)) {
      for (const hit of byKey.get(keyOf(variant)) ?? []) hits.set(`${hit.word} ${hit.language}`, hit);
    }
    return [...hits.values()];
  };

  const firstLetters = new Set(actions.map(({ key }) => key.charAt(0)));
  const lastLetters = new Set(actions.map(({ key }) => key.at(-1) ?? ''));

  const lookUpAction = (name: string): readonly ActionHit[] => {
    const key = keyOf(name);
    if (key.length < SHORTEST_ACTION || !(firstLetters.has(key.charAt(0)) || lastLetters.has(key.at(-1) ?? '')))
      return [];
    const found: ActionHit[] = [];
    for (const action of actions) {
      if (key.length <= action.key.length || !(key.startsWith(action.key) || key.endsWith(action.key))) continue;
      const rest = key.startsWith(action.key) ? key.slice(action.key.length) : key.slice(0, -action.key.length);
      for (const section of sections) {
        const fits = section.hit.language === action.hit.language || section.hit.language === 'en';
        if (fits && rest.includes(section.key) && rest.length - section.key.length <= MAX_EXTRA) {
          found.push({ action: action.hit, section: section.hit });
        }
      }
    }
    return found;
  };

  return { find: remembered(lookUp), findAction: remembered(lookUpAction) };
}

function remembered<T>(lookUp: (name: string) => readonly T[]): (name: string) => readonly T[] {
  const results = new Map<string, readonly T[]>();
  return (name) => {
    if (name.length > MAX_LABEL) return [];
    const known = results.get(name);
    if (known) return known;
    if (results.size >= MAX_REMEMBERED) results.clear();
    const found = lookUp(name);
    results.set(name, found);
    return found;
  };
}
