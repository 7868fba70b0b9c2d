import type { TextPart } from './overlay-model';

/** A sentence of our own, in which nothing of the page is quoted. */
export const plain = (text: string): readonly TextPart[] => [{ type: 'text', text }];

/** What the parts say when they are read out one after the other. */
export function spokenText(parts: readonly TextPart[]): string {
  return parts
    .map((part) => (part.type === 'quote' && part.meaning ? `${part.text} ${part.meaning}` : part.text))
    .join('');
}

/** What stands between a sentence and the next one: after a full-width full stop there is no space. */
export const gapAfter = (sentence: string): string => (/[。！？]$/.test(sentence) ? '' : ' ');

/** Sentences one after the other. */
export function joinSentences(sentences: readonly (readonly TextPart[])[]): readonly TextPart[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    return before ? [...plain(gapAfter(spokenText(before))), ...sentence] : sentence;
  });
}
