import type { TargetDescription } from '../guide';
import { discards } from '../words/discarding-words';
import { FIELD_WORDS, OTHER_SECTIONS, type WordKey } from '../words/words';
import type { Candidate, FormFinding } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import {
  holdsWord,
  isDestructive,
  isUnderDestructive,
  isUnderOthers,
  namesAddress,
  namesOtherAddress,
} from './judge-title';
import {
  ACTION_ROLES,
  countOf,
  ENOUGH_FIELDS,
  fieldsEvidence,
  type MatchContext,
  refusalOfPlaces,
  VAGUE_TITLES,
  type Weighed,
  wordsIn,
} from './judgement';
import type { NameHit } from './target-name';

type FormTarget = Extract<TargetDescription, { kind: 'form-action' }>;

/** Of the sections that are never meant, the ones that can also stand as a group inside the form that is meant. */
const POSSIBLE_GROUPS: readonly WordKey[] = [
  'companyInfo',
  'customerAccountInfo',
  'accountSettings',
  'contacts',
  'users',
];
/** One known field says nothing: a company name is asked for to remove something, and to ask for a quote. */
const LEAST_FIELDS = 2;

/** What a candidate's form, and what stands over it, say about whose form it is. */
type FormReading = {
  /** Words that the title over the control may be. */
  readonly nearest: ReadonlySet<WordKey>;
  /** What the form is headed by, besides the page's own title. */
  readonly titles: readonly string[];
  /** The control stands under a title of the target's. */
  readonly isNear: boolean;
  /** The form, or a part of it, has a title of the target's. */
  readonly isMeant: boolean;
  /** How many of its fields are the target's. */
  readonly fields: number;
  readonly hasOwnField: boolean;
  /** It is a short dialog that asks for nothing else, and says so in its title. */
  readonly isAllOurs: boolean;
  /** No title is the target's, but it can only be the form that the person has just opened. */
  readonly isOpened: boolean;
};

const isKnown = ({ isNear, isMeant }: FormReading): boolean => isNear || isMeant;

/** Weighs a candidate for the control that sends a form. */
export function weighForm(
  target: FormTarget,
  candidate: Candidate,
  context: MatchContext,
  { hit: { word } }: NameHit,
): Weighed {
  const refuse = (refusal: Refusal, evidence: readonly EvidenceName[] = []): Weighed => ({
    evidence,
    refusal,
    section: null,
  });
  if (!ACTION_ROLES.includes(candidate.ariaRole)) return refuse('wrong role');
  const misplaced = refusalOfPlaces(candidate, ['header', 'search', 'row', 'notice']);
  if (misplaced) return refuse(misplaced);
  if (!target.names.includes(word) && !sendsForm(candidate, target.sections, context)) return refuse('no form');
  const { form } = candidate;
  if (!form || form.valueFields === 0) return refuse('no form');
  const byRole: EvidenceName = candidate.ariaRole === 'button' ? 'ariaRole' : 'possibleRole';
  if (isFeedback(candidate, form, context)) return refuse('feedback', [byRole]);
  const reading = readForm(target, candidate, form, context);
  const refusal = refusalOfForm(target, candidate, form, reading, context);
  if (refusal) return refuse(refusal, [byRole]);
  const evidence = [byRole, ...evidenceOfForm(target, candidate, form, reading, context)];
  if (!reading.isMeant && reading.fields === 0) return refuse('nothing that belongs to the target is near', evidence);
  if (!isKnown(reading) && !reading.isOpened) return refuse('nothing says whose form it is', evidence);
  return { evidence, refusal: null, section: null };
}

/**
 * Whether what is called Update or Edit sends a form, not opens one: it stands in a form of these sections with its fields, and
 * beside it stands Cancel and nothing else that would send them.
 */
export function sendsForm(candidate: Candidate, sections: readonly WordKey[], context: MatchContext): boolean {
  const words = wordsIn(candidate.beside, context);
  if (!hasCancel(['cancel'], candidate, context) || words.has('submit') || words.has('save')) return false;
  // Asked for last: where a page has no form, all of it is looked through for one.
  const { form } = candidate;
  if (!form?.isMarked) return false;
  return (
    countOf(sections, wordsIn([...form.titles, ...form.fieldSections], context)) > 0 &&
    countOf(FIELD_WORDS, wordsIn(form.fieldLabels, context)) >= LEAST_FIELDS
  );
}

function isFeedback(candidate: Candidate, form: FormFinding, context: MatchContext): boolean {
  const over = titleOver(candidate);
  const said = [...form.titles, ...(over === null ? [] : [over]), ...candidate.names];
  return wordsIn(said, context).has('feedback');
}

function readForm(target: FormTarget, candidate: Candidate, form: FormFinding, context: MatchContext): FormReading {
  const over = titleOver(candidate);
  const nearest = wordsIn(over === null ? [] : [over], context);
  const isNear = countOf(target.sections, nearest) > 0;
  const labels = wordsIn(form.fieldLabels, context);
  const fields = countOf(target.fields, labels);
  const [ownField] = target.fields;
  const hasOwnField = ownField !== undefined && labels.has(ownField);
  const isMeant =
    countOf(target.sections, wordsIn([...form.titles, ...form.fieldSections], context)) > 0 ||
    (hasOwnField && fields >= LEAST_FIELDS && isInGroups(target, form, context));
  const titles = titlesOf(candidate, isMeant || isNear);
  // Of a short form all fields must be ours, and its title must say as much ("Edit company name"): a company name alone is
  // also asked for to remove something, or to ask for a quote.
  const isAllOurs =
    form.isDialog && fields === form.valueFields && titles.some((title) => holdsWord(title, SHORT_HEADS, context));
  const mayBeOpened = !isMeant && !isNear && hasOwnField && (fields >= ENOUGH_FIELDS || isAllOurs);
  const isOpened = mayBeOpened && isWhatOpened(target, candidate, titles, context);
  return { nearest, titles, isNear, isMeant, fields, hasOwnField, isAllOurs, isOpened };
}

/** Whether the form is that of a section of the target's in groups that have titles of their own: "Company", "Address". */
function isInGroups(target: FormTarget, form: FormFinding, context: MatchContext): boolean {
  const isWithin = countOf(target.sections, wordsIn(form.commonTitles, context)) > 0;
  if (!isWithin || form.fieldSections.length < 2) return false;
  const groups = wordsIn(form.fieldSections, context);
  const isOfOthers = OTHER_SECTIONS.some((word) => groups.has(word) && !POSSIBLE_GROUPS.includes(word));
  return !isOfOthers && !namesOtherAddress(form.fieldSections, context);
}

/** What rules a form out, whatever else speaks for it. */
function refusalOfForm(
  target: FormTarget,
  candidate: Candidate,
  form: FormFinding,
  reading: FormReading,
  context: MatchContext,
): Refusal | null {
  const { section, headings } = candidate;
  const { titles, isNear, isOpened, fields, hasOwnField } = reading;
  if ([section.titles, headings].some((over) => isUnderDestructive(over, context)) || isDestructive(titles, context))
    return 'takes something away';
  if (isUnderOthers(candidate, context)) return 'in another section';
  // A bar outside of the form may be anybody's: of cookies, of a survey.
  const isBarOfForm =
    form.apart === 'no' ||
    form.apart === 'mere' ||
    (form.apart === 'says' && hasCancel(target.beside, candidate, context));
  if (!isBarOfForm) return 'nothing says whose form it is';
  // A title over the control that heads none of the fields makes the control another form's.
  const over = titleOver(candidate);
  const headsFields = over === null || [...form.fieldTitles, ...form.titles].includes(over);
  if (!headsFields && !isNear && !section.headsPage) return 'in another section';
  const elsewhere = otherSection(candidate, reading, context);
  if (elsewhere) return elsewhere;
  // An address may be anybody's: a form with no title of ours must have the field that is its own, and not that alone.
  if (!isKnown(reading) && !isOpened && !(hasOwnField && fields >= LEAST_FIELDS))
    return 'nothing that belongs to the target is near';
  // One field that is none of ours is something else's, whatever section it stands in: a remark, the number of an order.
  const cameUp = context.formWasOpened && candidate.isNew;
  if (fields === 0 && form.valueFields < LEAST_FIELDS && !cameUp) return 'nothing that belongs to the target is near';
  return isKnown(reading) && isHeadedOtherwise(target, candidate, context) ? 'nothing says whose form it is' : null;
}

/** Whether what gives up the form stands beside a control; bars that tell of unsaved changes call it Discard. */
const hasCancel = (cancels: readonly WordKey[], { beside }: Candidate, context: MatchContext): boolean =>
  countOf(cancels, wordsIn(beside, context)) > 0 || beside.some(discards);

function evidenceOfForm(
  target: FormTarget,
  candidate: Candidate,
  form: FormFinding,
  { nearest, isNear, isMeant, isOpened, isAllOurs, fields }: FormReading,
  context: MatchContext,
): readonly EvidenceName[] {
  const evidence: EvidenceName[] = [];
  if (isMeant) evidence.push('section');
  if (isNear) evidence.push('inSection');
  if (isMeant && isUnderGroup(nearest, isNear)) evidence.push('underAnotherTitle');
  if (!isMeant && form.titles.length > 0) evidence.push('otherFormTitle');
  if (form.messageFields > 0) evidence.push('message');
  if (fields > 0) evidence.push(fieldsEvidence(fields));
  if (isOpened && isAllOurs) evidence.push('onlyOwnFields');
  if (hasCancel(target.beside, candidate, context)) evidence.push('cancelBeside');
  if (context.formWasOpened && candidate.isNew) evidence.push('formWasOpened');
  return evidence;
}

/** The title over the control; of a bar that floats over the page it may be another's, of one in a dialog it is the dialog's. */
const titleOver = ({ section, form }: Candidate): string | null =>
  section.floating && !form?.isDialog ? null : section.nearest;

/** What the form is headed by, besides the page's own title; of a form that is meant, what stands over all of it. */
function titlesOf(candidate: Candidate, isKnown: boolean): string[] {
  const { section, form } = candidate;
  if (!form) return [];
  const over = titleOver(candidate);
  const page = section.headsPage ? section.nearest : null;
  // Frames around fields are labelled by the fields.
  const sections = isKnown ? [] : form.fieldSections.filter((title) => !form.fieldLabels.includes(title));
  const titles = [...form.titles, ...(over === null ? [] : [over]), ...sections];
  return [...new Set(titles)].filter((title) => title !== page);
}

const isUnderGroup = (nearest: ReadonlySet<WordKey>, isNear: boolean): boolean =>
  !isNear && OTHER_SECTIONS.some((word) => nearest.has(word));

/**
 * Whether a form with no title of ours can only be the one that Update opened ("Edit details", the customer's own name, no
 * title at all): it came up as a dialog, stands in the section that is meant, or is new and under no title but the page's.
 * A title that is an address's is not believed even then.
 */
function isWhatOpened(
  target: FormTarget,
  { section, form, isNew }: Candidate,
  titles: readonly string[],
  context: MatchContext,
): boolean {
  if (!context.formWasOpened || !form || namesAddress(titles, context)) return false;
  const isWithin = countOf(target.sections, wordsIn([...section.titles, ...form.fieldTitles], context)) > 0;
  // A box that floats over the page since then is a dialog, whatever it says of itself.
  const isBare = titles.length === 0 || section.floating;
  return form.isDialog || isWithin || (isNew && isBare && !section.doubtful);
}

/** Words that head a short form that is meant. */
const SHORT_HEADS: readonly WordKey[] = ['update', 'edit', 'companyName'];

/** Words that head the form that is meant, besides its section's: "Edit Contoso", "Contoso | Account". */
const OWN_HEADS: readonly WordKey[] = ['update', 'edit', 'account', 'customerAccountInfo', 'companyInfo', 'contacts'];

/**
 * Whether a dialog has our section for one of its parts and is itself headed by something else ("Add customer", a transfer),
 * while nobody has used the control that opens ours.
 */
function isHeadedOtherwise(target: FormTarget, { form }: Candidate, context: MatchContext): boolean {
  const [head] = form?.titles ?? [];
  if (context.formWasOpened || !form?.isDialog || head === undefined) return false;
  return countOf(target.sections, wordsIn([head], context)) === 0 && !holdsWord(head, OWN_HEADS, context);
}

/** The refusal of what stands under the title of another section, or of another address. */
function otherSection(
  { section, form }: Candidate,
  { nearest, titles, isNear, isMeant, isOpened }: FormReading,
  context: MatchContext,
): Refusal | null {
  const refusal = 'in another section';
  const isAllowed = (word: WordKey): boolean =>
    isMeant ? POSSIBLE_GROUPS.includes(word) : isNear || (isOpened && VAGUE_TITLES.includes(word));
  const others = OTHER_SECTIONS.filter((word) => !isNear && nearest.has(word));
  if (others.some((word) => !isAllowed(word))) return refusal;
  if (isMeant || isNear) {
    // A dialog says first what it is about; groups of other addresses may follow.
    const first = form?.titles.slice(0, 1) ?? [];
    return !isNear && namesOtherAddress(first, context) ? refusal : null;
  }
  const said = wordsIn(titles, context);
  if (OTHER_SECTIONS.some((word) => said.has(word) && !isAllowed(word))) return refusal;
  return namesOtherAddress(titles, context) || wordsIn(section.titles, context).has('otherAddress') ? refusal : null;
}
