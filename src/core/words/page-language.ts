import { remembered } from '../remembered';
import type { WordHit } from './lexicon';

/** How much the language of a label weighs, 0 to 1. */
export type LanguageWeights = (language: string) => number;

/** Labels in the page's language, in English (always possible on the portal), and in any other. */
const DECLARED = 1;
const ENGLISH = 0.95;
const OTHER = 0.75;
/** So many different words of one language alone on a page, and the page speaks it, whatever it declares. */
const ENOUGH_WORDS = 3;
/** The same where every label of the page that is known at all is one of that language, if not of it alone. */
const ENOUGH_OF_ALL = 2;

/** The language of the word lists (`pt-BR`, `zh-Hans`, `de`) that a BCP 47 tag or an address prefix means. */
export const wordLanguagesOf = remembered((tag): readonly string[] => {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return [];
  }
  const { language, script, region } = locale;
  if (language === 'zh') return [`zh-${script}`];
  // Portuguese of any country may be written either way.
  if (language === 'pt') return region === 'BR' ? ['pt-BR', 'pt-PT'] : ['pt-PT', 'pt-BR'];
  return [language === 'iw' ? 'he' : language];
});

/**
 * Weighs languages for a page.
 * @param declared tags from the address, `lang` on the page and on the control's component
 * @param labels what each label of the page that is a word of the portal may be; the labels themselves speak too
 */
export function weighLanguages(declared: readonly string[], labels: Iterable<readonly WordHit[]>): LanguageWeights {
  const spoken = new Set(declared.flatMap(wordLanguagesOf));
  /** By language: how many labels may be of it, the words that they are, and those of them that no other language has. */
  const heardIn = new Map<string, { readonly all: Set<string>; readonly own: Set<string>; labels: number }>();
  let labelsKnown = 0;
  for (const hits of labels) {
    const languages = new Set(hits.map(({ language }) => language));
    if (languages.size > 0) labelsKnown++;
    for (const language of languages) {
      const heard = heardIn.get(language) ?? { all: new Set(), own: new Set(), labels: 0 };
      heardIn.set(language, heard);
      heard.labels++;
      for (const hit of hits) {
        if (hit.language !== language) continue;
        heard.all.add(hit.word);
        // "Account" is English, Italian and Dutch: it says nothing about the language.
        if (languages.size === 1) heard.own.add(hit.word);
      }
    }
  }
  for (const [language, { all, own, labels: ofLanguage }] of heardIn) {
    const isAll = ofLanguage === labelsKnown && all.size >= ENOUGH_OF_ALL && own.size > 0;
    if (own.size >= ENOUGH_WORDS || isAll) spoken.add(language);
  }
  return (language) => (spoken.has(language) ? DECLARED : language === 'en' ? ENGLISH : OTHER);
}
