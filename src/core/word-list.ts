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
    .filter((word) => /[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/u.test(word))
    .sort((one, other) => other.length - one.length);
