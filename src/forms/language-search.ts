import type { Language } from '../i18n/languages';

/** A language as it stands in the list: under its own name, and under the one that the reader knows it by. */
export type ListedLanguage = Language & {
  /** Its name in the reader's language; null where that is its own name. */
  readonly readersName: string | null;
  /** All that it may be looked for by, folded. */
  readonly terms: readonly string[];
};

const SOURCE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Letters without case, accents and vowel points; Korean syllables in parts, so that half a syllable finds them. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').trim();
}

/** Names the languages for a reader. Browsers know the names; in running text some languages write them small. */
export function listLanguages(languages: readonly Language[], reader: string): readonly ListedLanguage[] {
  const names = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' });
  return languages.map((language) => {
    const { tag, ownName } = language;
    const name = names.of(tag);
    const readersName = name === undefined ? null : name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
    const terms = [ownName, readersName, SOURCE_NAMES.of(tag), tag].flatMap((term) => (term ? fold(term) : []));
    return { ...language, readersName: readersName && fold(readersName) === fold(ownName) ? null : readersName, terms };
  });
}

/** How well a name fits: its beginning best, then that of one of its words, then anything in it. */
function closeness(term: string, wanted: string): number {
  const at = term.indexOf(wanted);
  if (at === 0) return 3;
  if (at < 0) return 0;
  return /[\p{L}\p{N}]/u.test(term.charAt(at - 1)) ? 1 : 2;
}

/** The languages that `query` may mean, the likeliest first; all of them for an empty one. */
export function findLanguages(languages: readonly ListedLanguage[], query: string): readonly ListedLanguage[] {
  const wanted = fold(query);
  if (wanted === '') return languages;
  const closenessOf = ({ terms }: ListedLanguage) => Math.max(...terms.map((term) => closeness(term, wanted)));
  return languages.filter((language) => closenessOf(language) > 0).sort((a, b) => closenessOf(b) - closenessOf(a));
}
