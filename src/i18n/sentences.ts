/** What stands between a sentence and the next one: a full-width full stop brings its own room, in any language. */
export const gapAfter = (sentence: string): string => (/[。！？]$/.test(sentence) ? '' : ' ');

/** Sentences one after the other. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.reduce((text, next) => text + gapAfter(text) + next);
