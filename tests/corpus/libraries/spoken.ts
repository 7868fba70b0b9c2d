import type { WordKey } from '../../../src/core/words/words';
import { type Say, wordsOf } from '../words';

/** A way in which a page may speak. */
export type Spoken = {
  /** What is in the report, and in the case's name. */
  readonly language: string;
  readonly name: string;
  readonly say: Say;
  /** `lang` on the document; none by default. */
  readonly lang?: string;
  readonly prefix?: string;
  readonly dir?: 'rtl';
};

const ACTIONS: readonly WordKey[] = ['update', 'edit', 'submit', 'save', 'cancel', 'close'];

/** Labels of actions in one language, all others in another: applications of several makers on one page. */
const mixed =
  (actions: Say, others: Say): Say =>
  (key) =>
    (ACTIONS.includes(key) ? actions : others)(key);

const english = wordsOf('en');
const own = (language: string, more: Partial<Spoken> = {}): Spoken => ({
  language,
  name: `${language}, lang ${language}`,
  say: wordsOf(language),
  lang: language,
  ...more,
});

/** The ways in which each library's pages are tried: languages of several scripts, declared rightly, wrongly and not at all. */
export const SPOKEN: readonly Spoken[] = [
  own('en'),
  { language: 'en', name: 'en, lang missing', say: english },
  own('de'),
  { language: 'de', name: 'de, lang en', say: wordsOf('de'), lang: 'en' },
  { language: 'de', name: 'de, other words of the list', say: wordsOf('de', 'last'), lang: 'de-DE' },
  { language: 'de', name: 'de actions on an English page', say: mixed(wordsOf('de'), english), prefix: 'de-de' },
  own('ja'),
  { language: 'ja', name: 'ja, lang missing', say: wordsOf('ja') },
  { language: 'ja', name: 'English actions on a ja page', say: mixed(english, wordsOf('ja')), lang: 'ja' },
  own('ar', { dir: 'rtl' }),
  { language: 'ar', name: 'ar, lang en, left to right', say: wordsOf('ar'), lang: 'en' },
  own('cs'),
  { language: 'cs', name: 'cs, lang missing, by prefix', say: wordsOf('cs'), prefix: 'cs-cz' },
  own('tr'),
  { language: 'tr', name: 'tr in capitals', say: (key) => wordsOf('tr')(key).toLocaleUpperCase('tr'), lang: 'tr' },
];
