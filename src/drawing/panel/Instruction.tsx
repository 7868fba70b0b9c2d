import type { TextPart } from '../overlay-model';
import { Sentence } from './Sentence';

/** What to do at this step. */
export function Instruction({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <p class="instruction" data-part="instruction">
      <Sentence parts={parts} />
    </p>
  );
}
