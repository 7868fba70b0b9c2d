import type { Candidate } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import type { TargetDescription } from './guide';
import { countOf, type MatchContext, OTHER_SECTIONS, wordsIn } from './judgement';

const FIELD_ROLES = ['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox'];
/** So many other fields of the form are known, and it is the form. */
const ENOUGH_FIELDS = 3;

/** Weighs a candidate for a field of a form. Adds to `evidence`; the result says what rules it out, or its section. */
export function weighField(
  target: Extract<TargetDescription, { kind: 'field' }>,
  candidate: Candidate,
  context: MatchContext,
  evidence: EvidenceName[],
): { refusal: Refusal | null; section: string | null } {
  const { places, section, form, ariaRole } = candidate;
  const refuse = (refusal: Refusal) => ({ refusal, section: null });
  if (!FIELD_ROLES.includes(ariaRole)) return refuse('wrong role');
  if (places.includes('header')) return refuse('in the header');
  if (places.includes('search')) return refuse('in a search');
  if (places.includes('row')) return refuse('in a row of a list');
  if (!form) return refuse('no form');
  evidence.push('ariaRole');
  const titles = [...section.titles, ...form.titles];
  const nearest = wordsIn(titles.slice(0, 1), context);
  const depth = titles.findIndex((title) => countOf(target.sections, wordsIn([title], context)) > 0);
  if (depth !== 0 && OTHER_SECTIONS.some((word) => nearest.has(word))) return refuse('in another section');
  const known = countOf(target.fields, wordsIn(form.fieldLabels, context));
  if (depth >= 0) evidence.push(depth === 0 || titles[depth] === form.titles[0] ? 'section' : 'outerSection');
  if (known > 0) evidence.push(known >= ENOUGH_FIELDS ? 'fields' : known > 1 ? 'twoFields' : 'oneField');
  if (form.messageFields > 0) evidence.push('message');
  if (depth < 0 && known < ENOUGH_FIELDS) return refuse('nothing that belongs to the target is near');
  return { refusal: null, section: titles[depth] ?? null };
}
