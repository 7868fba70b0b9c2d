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

/** What ends a sentence, and what parts those clauses of one that may say different things. */
const SENTENCE_END = '[.!?…。！？؟]';
const IN_CLAUSE = '[^.!?…。！？؟,;:،؛、，；：()]';
/** So far apart, in characters, two phrases of one clause may stand. */
const MOST_APART = 40;

const END_OF_SENTENCE = `\\s*(?:${SENTENCE_END}|$)`;

/**
 * What a text is looked through for, to find one of the phrases of a list. Bounds of words are asked for once for all phrases that
 * have them: with each phrase they would cost a hundred times as much.
 */
function patternOf(list: WordList): string {
  const groups = new Map<string, string[]>();
  for (const [language, phrases] of Object.entries(list)) {
    for (const phrase of phrases.split('|')) {
      const [, start = '', plain = '', end = ''] = /^(\*?)(.*?)([$.]?)$/.exec(phrase) ?? [];
      const key = `${start === '*' || UNBOUND.has(language) ? '*' : ''}${end}`;
      const text = foldText(plain).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      groups.set(key, [...(groups.get(key) ?? []), text]);
    }
  }
  const oneOf = (start: string): string[] =>
    [
      ['', ''],
      ['$', `(?!${IN_WORD})`],
      ['.', `(?=${END_OF_SENTENCE})`],
    ].flatMap(([end, after]) => {
      const texts = groups.get(`${start}${end}`);
      return texts ? [`(?:${texts.join('|')})${after}`] : [];
    });
  const bound = oneOf('');
  return `(?:${[...(bound.length > 0 ? [`(?<!${IN_WORD})(?:${bound.join('|')})`] : []), ...oneOf('*')].join('|')})`;
}

/**
 * A test whether a text holds one of a list's phrases where words begin, in whichever language; in those without bounds
 * between words, anywhere. `*fout` is meant anywhere, too ("Netwerkfout"); `erro$` as a whole word, since names begin like it;
 * `saved.` at the end of a sentence, since elsewhere it says what something is ("saved addresses").
 */
export function phraseTestOf(list: WordList): (text: string) => boolean {
  const anyOf = new RegExp(patternOf(list), 'u');
  return (text) => anyOf.test(foldText(text));
}

/**
 * What a folded text is looked through for, to find each place where a phrase of one list is followed, within a clause, by one
 * of the other in the same language. Languages that either list lacks are passed over.
 */
export function sequencesOf(list: WordList, followers: WordList): RegExp {
  const patterns = Object.entries(list).flatMap(([language, phrases]) => {
    const follower = followers[language];
    if (follower === undefined) return [];
    return `${patternOf({ [language]: phrases })}${IN_CLAUSE}{0,${MOST_APART}}?${patternOf({ [language]: follower })}`;
  });
  return new RegExp(patterns.join('|'), 'gu');
}
