import type { TextPart } from './overlay-model';

/**
 * A sentence in the reader's language with the page's own words in it. Those are isolated, so that an English label in an
 * Arabic sentence (or the reverse) disturbs no word order, and marked with their language for speech and hyphenation.
 */
export function Instruction({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <p class="instruction" data-part="instruction">
      {parts.map((part, index) => {
        if (part.type === 'text') return part.text;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity beyond its place in the sentence
          <bdi key={index}>
            <b class="label" dir="auto" {...(part.language ? { lang: part.language } : {})}>
              {part.text}
            </b>
            {part.meaning ? <span class="meaning"> {part.meaning}</span> : null}
          </bdi>
        );
      })}
    </p>
  );
}
