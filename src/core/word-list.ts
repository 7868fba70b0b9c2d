import { foldText } from './label';

/** Words by language, those of one language separated by `|`. */
export type WordList = Readonly<Record<string, string>>;

/** All words of a list, folded as `foldText` folds the texts that they are looked for in. */
export const foldedWords = (list: WordList): ReadonlySet<string> =>
  new Set(Object.values(list).flatMap((words) => words.split('|').map(foldText)));

/** Those of some words that languages without spaces between words write; the longest first. */
export const unspacedOf = (words: ReadonlySet<string>): readonly string[] =>
  [...words]
    .filter((word) => /[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/u.test(word))
    .sort((one, other) => other.length - one.length);
