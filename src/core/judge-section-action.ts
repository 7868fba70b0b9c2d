import type { Candidate } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import type { TargetDescription } from './guide';
import { isDestructive, isDestructiveAsWhole } from './judge-title';
import { ACTION_ROLES, countOf, type MatchContext, OTHER_SECTIONS, wordsIn } from './judgement';
import type { NameHit } from './target-name';

/** Weighs a candidate for the control of one section. Adds to `evidence`; the result says what rules it out, or its section. */
export function weighSection(
  target: Extract<TargetDescription, { kind: 'section-action' }>,
  candidate: Candidate,
  context: MatchContext,
  name: NameHit,
  evidence: EvidenceName[],
): { refusal: Refusal | null; section: string | null } {
  const { places, section, ariaRole } = candidate;
  const refuse = (refusal: Refusal) => ({ refusal, section: null });
  if (!ACTION_ROLES.includes(ariaRole)) return refuse('wrong role');
  if (places.includes('header')) return refuse('in the header');
  if (places.includes('row')) return refuse('in a row of a list');
  // In a dialog, what stands beside Cancel sends the form; it does not open it.
  const isBesideCancel = places.includes('dialog') && wordsIn(candidate.beside, context).has('cancel');
  if (target.effect === 'opens-form' && isBesideCancel) return refuse('sends a form');
  if (places.includes('breadcrumb') || places.includes('search')) return refuse('in a search');
  evidence.push(ariaRole === 'button' ? 'ariaRole' : 'possibleRole');
  const own = section.nearest === null || section.headsPage ? [] : [section.nearest];
  if (isDestructive(own, context) || isDestructiveAsWhole(section.titles, context))
    return refuse('takes something away');
  const nearest = wordsIn(section.nearest === null ? [] : [section.nearest], context);
  const isNear = countOf(target.sections, nearest) > 0;
  if (!isNear && OTHER_SECTIONS.some((word) => nearest.has(word))) return refuse('in another section');
  const depth = isNear
    ? 0
    : section.titles.findIndex((title) => countOf(target.sections, wordsIn([title], context)) > 0);
  const titleAt = (at: number): string | null => (at === 0 ? section.nearest : (section.titles[at] ?? null));
  if (name.section) {
    return { refusal: null, section: titleAt(depth) };
  }
  if (depth < 0) return refuse('no section');
  evidence.push(depth === 0 ? 'section' : 'outerSection');
  if (section.doubtful || isAboutMore(candidate, context)) evidence.push('doubtfulSection');
  return { refusal: null, section: titleAt(depth) };
}

/** Whether the name says more than what is done: "Update subscription" is about something else than the section. */
function isAboutMore({ names: [accessibleName, ...others] }: Candidate, { lexicon }: MatchContext): boolean {
  if (lexicon.find(accessibleName).length > 0 || lexicon.findAction(accessibleName).length > 0) return false;
  return others.some((name) => accessibleName.includes(name) && !isIconBefore(accessibleName, name));
}

/** The name of an icon that stands as text right before the label: "editEdit". */
const isIconBefore = (whole: string, name: string): boolean =>
  whole.endsWith(name) && /^[a-z0-9_]+$/.test(whole.slice(0, -name.length));
