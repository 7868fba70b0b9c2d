import type { Language } from './languages';

/** Writing whose full stop brings its own room: nothing stands between two sentences. */
const WITHOUT_SPACES = /^(ja|zh)\b/;

/** Sentences one after the other, as the language sets them. */
export const joinSentences = ({ tag }: Language, sentences: readonly string[]): string =>
  sentences.join(WITHOUT_SPACES.test(tag) ? '' : ' ');
