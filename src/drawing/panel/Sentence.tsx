import { Fragment } from 'preact';
import type { TextPart } from '../overlay-model';

/**
 * A sentence in the reader's language with the page's own words in it. Those are isolated, so that an English label in an
 * Arabic sentence (or the reverse) disturbs no word order, and marked with their language for speech, hyphenation and glyphs.
 * What a label means stands behind it in the direction of the sentence, being of the reader's language.
 */
export function Sentence({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map((part, index) => {
        if (part.type === 'text') return part.text;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity beyond its place in the sentence
          <Fragment key={index}>
            {/* An empty `lang` says that the language is not known; none at all would claim the reader's. */}
            <bdi class="label" lang={part.language ?? ''}>
              {part.text}
            </bdi>
            {part.meaning ? <span class="meaning"> {part.meaning}</span> : null}
          </Fragment>
        );
      })}
    </>
  );
}
