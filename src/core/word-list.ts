import { foldText, labelKey } from './label';

/** Words by language, those of one language separated by `|`. */
export type WordList = Readonly<Record<string, string>>;

/** All words of a list, folded as `foldText` folds the texts that they are looked for in. */
export const foldedWords = (list: WordList): ReadonlySet<string> =>
  new Set(Object.values(list).flatMap((words) => words.split('|').map(foldText)));

/** A test whether a label is one of a list of whole labels, in whichever language. */
export function labelTestOf(list: WordList): (label: string) => boolean {
  const keys = new Set([...foldedWords(list)].map(labelKey));
  return (label) => keys.has(labelKey(label));
}

/** Those of some words that languages without spaces between words write; the longest first. */
export const unspacedOf = (words: ReadonlySet<string>): readonly string[] =>
  [...words]
    .filter((word) => /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(word))
    .sort((one, other) => other.length - one.length);

/** What is left of a label without the words of a list, in whichever language; '' where it says nothing else. */
export function withoutWordsOf(list: WordList): (label: string) => string {
  const words = foldedWords(list);
  const unspaced = unspacedOf(words);
  return (label) => {
    const rest = label
      .split(/\s+/)
      .filter((word) => !words.has(foldText(word)))
      .join(' ');
    const folded = foldText(rest);
    const without = unspaced.reduce((text, word) => text.replaceAll(word, ''), folded);
    return (without === folded ? rest : without).trim();
  };
}

/** Languages that write words without spaces between them, or hang prefixes on them. */
const UNBOUND: ReadonlySet<string> = new Set(['ar', 'he', 'ja', 'ko', 'zh-Hans', 'zh-Hant']);
const IN_WORD = '[\\p{L}\\p{M}\\p{N}]';

/**
 * A test whether a text holds one of a list's phrases where words begin, in whichever language; in those without bounds
 * between words, anywhere. `*fout` is meant anywhere, too ("Netwerkfout"); `erro$` as a whole word, since names begin like it.
 */
export function phraseTestOf(list: WordList): (text: string) => boolean {
  const patterns = Object.entries(list).flatMap(([language, phrases]) =>
    phrases.split('|').map((phrase) => {
      const isWhole = phrase.endsWith('$');
      const isInner = phrase.startsWith('*') || UNBOUND.has(language);
      const text = foldText(phrase.replace(/^\*|\$$/g, '')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `${isInner ? '' : `(?<!${IN_WORD})`}${text}${isWhole ? `(?!${IN_WORD})` : ''}`;
    }),
  );
  const anyOf = new RegExp(patterns.join('|'), 'u');
  return (text) => anyOf.test(foldText(text));
}
