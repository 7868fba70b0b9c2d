import type { TextPart } from '../overlay-model';

/** A sentence of our own, in which nothing of the page is quoted. */
export const plain = (text: string): readonly TextPart[] => [{ type: 'text', text }];

/** What the parts say when they are read out one after the other. */
export function spokenText(parts: readonly TextPart[]): string {
  return parts
    .map((part) => (part.type === 'quote' && part.meaning ? `${part.text} ${part.meaning}` : part.text))
    .join('');
}
