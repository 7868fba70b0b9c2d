import { type PickedControl, picksOf } from '../core/judging/verdict';
import type { Presentation } from '../core/walkthrough/presentation';
import type { TextPart } from '../drawing/overlay-model';
import { plain, spokenText } from '../drawing/panel/text-parts';
import { gapAfter } from '../i18n/sentences';
import { MARKS, type Quoting, quoteLabel, quoteSection, withQuotes } from './quotation';

type InstructionInput = Quoting & { readonly presentation: Presentation };

/**
 * Says what to do, with the names of all controls that are marked as they stand on the page: who does not see the rings finds
 * the controls by these names alone.
 */
export function describeInstruction(input: InstructionInput): readonly TextPart[] {
  const { presentation, translator } = input;
  const { step, state, verdicts } = presentation;
  if (state === 'elsewhere') return plain(translator.t(step.wayThere));
  const isList = step.targets.some(({ kind }) => kind === 'list');
  const picks = Object.values(verdicts).flatMap((verdict) => (verdict.type === 'folded' ? [] : picksOf(verdict)));
  // What a frame's agent may not quote has no label.
  const sentences = isList ? [] : picks.flatMap((pick) => (pick.label ? [sentenceAbout(input, pick)] : []));
  const quoted = sentences.filter((sentence) => sentence !== null);
  if (quoted.length === 0) return plain(translator.t(step.instructionUnquoted));
  const isChoice = quoted.length > 1 && step.instructionSeveral !== undefined;
  return joinParts([...(isChoice ? [plain(translator.t(step.instructionSeveral))] : []), ...quoted]);
}

/** What to do with one control; null where it can only be said by the title of its section, and there is none. */
function sentenceAbout(input: InstructionInput, pick: PickedControl): readonly TextPart[] | null {
  const { presentation, translator } = input;
  const { step } = presentation;
  const named = translator.t(step.instruction, MARKS);
  const isPlaced = pick.section !== null || !named.includes(MARKS.section);
  const sentence = isPlaced ? named : step.instructionUntitled && translator.t(step.instructionUntitled, MARKS);
  if (!sentence) return null;
  return withQuotes(sentence, {
    label: () => quoteLabel(input, pick),
    section: () => quoteSection(input, step, pick),
  });
}

/** Sentences one after the other, each in parts. */
function joinParts(sentences: readonly (readonly TextPart[])[]): readonly TextPart[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    return before ? [...plain(gapAfter(spokenText(before))), ...sentence] : sentence;
  });
}
