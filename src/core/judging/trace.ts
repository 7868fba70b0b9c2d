import type { Refusal, Trace } from './evidence';
import { type Judgement, type MatchContext, wordsIn } from './judgement';

/** Refusals that a place is the reason of. */
const BY_PLACE: readonly (Refusal | null)[] = [
  'in a row of a list',
  'in a message or tooltip',
  'in the header',
  'in a breadcrumb',
  'in a search',
];
/** Refusals that a title above it is the reason of. */
const BY_TITLE: readonly (Refusal | null)[] = ['in another section', 'takes something away'];

/** The reasoning about one candidate, without anything that the page says. What it asks the candidate for has been read before. */
export function traceOf(judgement: Judgement, context: MatchContext): Trace {
  const { candidate, evidence, score, refusal, word } = judgement;
  return {
    candidate: candidate.id,
    ariaRole: candidate.ariaRole,
    evidence,
    score,
    refusal,
    word,
    ruledOutBy: ruledOutBy(judgement, context),
  };
}

function ruledOutBy({ candidate, refusal }: Judgement, context: MatchContext): Trace['ruledOutBy'] {
  if (BY_PLACE.includes(refusal)) return candidate.places;
  if (!BY_TITLE.includes(refusal)) return [];
  return [...wordsIn([...candidate.section.titles, ...candidate.openedBy], context)];
}
