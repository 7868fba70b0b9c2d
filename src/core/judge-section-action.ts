import type { Candidate } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import type { TargetDescription } from './guide';
import { ACTION_ROLES, countOf, type MatchContext, OTHER_SECTIONS, wordsIn } from './judgement';
import type { NameHit } from './target-name';

/** Weighs a candidate for the control of one section. Adds to `evidence`; the result says what rules it out, or its section. */
export function weighSection(
  target: Extract<TargetDescription, { kind: 'section-action' }>,
  candidate: Candidate,
  context: MatchContext,
  name: NameHit,
  evidence: EvidenceName[],
  refused: Refusal | null,
): { refusal: Refusal | null; section: string | null } {
  const { places, section, ariaRole } = candidate;
  const refuse = (refusal: Refusal) => ({ refusal, section: null });
  if (refused) return refuse(refused);
  if (!ACTION_ROLES.includes(ariaRole)) return refuse('wrong role');
  if (places.includes('header')) return refuse('in the header');
  if (places.includes('breadcrumb') || places.includes('search')) return refuse('in a search');
  evidence.push(ariaRole === 'button' ? 'ariaRole' : 'possibleRole');
  const depth = section.titles.findIndex((title) => countOf(target.sections, wordsIn([title], context)) > 0);
  const nearest = wordsIn(section.titles.slice(0, 1), context);
  const isElsewhere = depth !== 0 && OTHER_SECTIONS.some((word) => nearest.has(word));
  if (isElsewhere) return refuse('in another section');
  if (name.section) {
    return { refusal: null, section: depth >= 0 ? (section.titles[depth] ?? null) : null };
  }
  if (depth < 0) return refuse('no section');
  evidence.push(depth === 0 ? 'section' : 'outerSection');
  if (section.doubtful) evidence.push('doubtfulSection');
  return { refusal: null, section: section.titles[depth] ?? null };
}
