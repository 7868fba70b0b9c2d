import type { TargetDescription } from '../guide';
import { OTHER_SECTIONS, type WordKey } from '../words/words';
import type { Candidate } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import { isDestructive, isUnderDestructive, namesAddress, namesOtherAddress } from './judge-title';
import {
  countOf,
  ENOUGH_FIELDS,
  fieldsEvidence,
  type MatchContext,
  refusalOfPlaces,
  VAGUE_TITLES,
  type Weighed,
  wordsIn,
} from './judgement';

const FIELD_ROLES = ['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox'];

/** Weighs a candidate for a field of a form. */
export function weighField(
  target: Extract<TargetDescription, { kind: 'field' }>,
  candidate: Candidate,
  context: MatchContext,
): Weighed {
  const { section, form, ariaRole } = candidate;
  const evidence: EvidenceName[] = [];
  const refuse = (refusal: Refusal): Weighed => ({ evidence, refusal, section: null });
  if (!FIELD_ROLES.includes(ariaRole)) return refuse('wrong role');
  const misplaced = refusalOfPlaces(candidate, ['header', 'search', 'row']);
  if (misplaced) return refuse(misplaced);
  if (!form) return refuse('no form');
  evidence.push('ariaRole');
  const titles = [...section.titles, ...form.titles];
  const isOurs = (title: string): boolean => countOf(target.sections, wordsIn([title], context)) > 0;
  const nearest = wordsIn(titles.slice(0, 1), context);
  const depth = titles.findIndex(isOurs);
  /** What stands between the field and the title that is meant, or where none is, what heads it and its form. */
  const own = depth < 0 ? [...section.titles.slice(0, 1), ...form.titles] : titles.slice(0, depth);
  const nearer = own.filter((title) => !(section.headsPage && title === section.nearest));
  if (isDestructive(nearer, context) || isUnderDestructive(titles, context)) return refuse('takes something away');
  const known = countOf(target.fields, wordsIn(form.fieldLabels, context));
  const isOpened =
    context.formWasOpened && known >= ENOUGH_FIELDS && (form.isDialog || depth > 0) && !namesAddress(nearer, context);
  const isOther = (word: WordKey): boolean => nearest.has(word) && !(isOpened && VAGUE_TITLES.includes(word));
  if (depth !== 0 && OTHER_SECTIONS.some(isOther)) return refuse('in another section');
  const first = form.titles.slice(0, 1).filter((title) => !isOurs(title));
  if (namesOtherAddress([...nearer, ...first], context)) return refuse('in another section');
  const isFormOurs = depth === 0 || form.titles.slice(0, 1).some(isOurs);
  if (depth >= 0) evidence.push(isFormOurs ? 'section' : 'outerSection');
  if (known > 0) evidence.push(fieldsEvidence(known));
  if (form.messageFields > 0) evidence.push('message');
  if (depth < 0 && known < ENOUGH_FIELDS) return refuse('nothing that belongs to the target is near');
  if (!isFormOurs && !isOpened) return refuse('nothing says whose form it is');
  return { evidence, refusal: null, section: titles[depth] ?? null };
}
