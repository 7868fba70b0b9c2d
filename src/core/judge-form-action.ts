import type { Candidate } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import type { TargetDescription } from './guide';
import { ACTION_ROLES, countOf, type MatchContext, OTHER_SECTIONS, wordsIn } from './judgement';
import type { WordKey } from './words';

/** Of the sections that are never meant, the ones that can also stand as a group inside the form that is meant. */
const POSSIBLE_GROUPS: readonly WordKey[] = [
  'companyInfo',
  'customerAccountInfo',
  'accountSettings',
  'contacts',
  'users',
];

/** Weighs a candidate for the control that sends a form. Adds to `evidence`; the result says what rules it out. */
export function weighForm(
  target: Extract<TargetDescription, { kind: 'form-action' }>,
  candidate: Candidate,
  context: MatchContext,
  evidence: EvidenceName[],
): Refusal | null {
  const { places, section, form, ariaRole } = candidate;
  if (!ACTION_ROLES.includes(ariaRole)) return 'wrong role';
  if (places.includes('header')) return 'in the header';
  if (places.includes('search')) return 'in a search';
  if (places.includes('row')) return 'in a row of a list';
  if (places.includes('notice')) return 'in a message or tooltip';
  if (!form || form.valueFields === 0) return 'no form';
  evidence.push(ariaRole === 'button' ? 'ariaRole' : 'possibleRole');
  const titles = wordsIn(form.titles, context);
  const nearestTitle = section.floating ? null : section.nearest;
  const nearest = wordsIn(nearestTitle === null ? [] : [nearestTitle], context);
  if (titles.has('feedback') || nearest.has('feedback') || wordsIn(candidate.names, context).has('feedback'))
    return 'feedback';
  const isNear = countOf(target.sections, nearest) > 0;
  // A title over the control that heads none of the fields makes the control another form's.
  if (
    nearestTitle !== null &&
    !isNear &&
    !section.headsPage &&
    ![...form.fieldTitles, ...form.titles].includes(nearestTitle)
  )
    return 'in another section';
  const isMeant = countOf(target.sections, wordsIn([...form.titles, ...form.fieldSections], context)) > 0;
  const others = OTHER_SECTIONS.filter((word) => !isNear && nearest.has(word));
  if (others.length > 0 && !isMeant) return 'in another section';
  if (others.some((word) => !POSSIBLE_GROUPS.includes(word))) return 'in another section';
  const labels = wordsIn(form.fieldLabels, context);
  const fields = countOf(target.fields, labels);
  // Under a title that is unknown an address may be anybody's: then the form must have the field that is its own.
  const isTitled = form.titles.length > 0 || (nearestTitle !== null && !section.headsPage);
  const [ownField] = target.fields;
  const isExpected = (ownField !== undefined && labels.has(ownField)) || (context.formWasOpened && candidate.isNew);
  if (isTitled && !isMeant && !isExpected) return 'nothing that belongs to the target is near';
  if (isMeant) evidence.push('section');
  if (isNear) evidence.push('inSection');
  if (others.length > 0) evidence.push('underAnotherTitle');
  if (!isMeant && form.titles.length > 0) evidence.push('otherFormTitle');
  if (form.messageFields > 0) evidence.push('message');
  if (fields > 0) evidence.push(fields > 2 ? 'fields' : fields > 1 ? 'twoFields' : 'oneField');
  if (countOf(target.beside, wordsIn(candidate.beside, context)) > 0) evidence.push('cancelBeside');
  if (context.formWasOpened && candidate.isNew) evidence.push('formWasOpened');
  return isMeant || fields > 0 ? null : 'nothing that belongs to the target is near';
}
