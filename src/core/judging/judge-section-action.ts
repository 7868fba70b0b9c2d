import type { TargetDescription } from '../guide';
import type { PageLocation } from '../page-location';
import { labelKey } from '../words/label';
import { titlesOtherSubject } from '../words/subject-words';
import { OTHER_SECTIONS } from '../words/words';
import type { Candidate } from './candidate';
import type { EvidenceName, Refusal } from './evidence';
import { sendsForm } from './judge-form-action';
import { isDestructive, isInOtherPart, isUnderDestructive, isUnderOthers, namesOtherAddress } from './judge-title';
import {
  ACTION_ROLES,
  countOf,
  isOfOtherCustomer,
  leadsToRemoval,
  type MatchContext,
  refusalOfPlaces,
  type Weighed,
  wordsIn,
} from './judgement';
import type { NameHit } from './target-name';
import { tenantIn } from './tenant';

type SectionTarget = Extract<TargetDescription, { kind: 'section-action' }>;

/** Weighs a candidate for the control of one section. */
export function weighSection(
  target: SectionTarget,
  candidate: Candidate,
  context: MatchContext,
  name: NameHit,
): Weighed {
  const { section, ariaRole, openedBy } = candidate;
  const evidence: EvidenceName[] = [];
  const refuse = (refusal: Refusal): Weighed => ({ evidence, refusal, section: null });
  if (!ACTION_ROLES.includes(ariaRole)) return refuse('wrong role');
  // What opens the form stands on the page. In a dialog a tour tells of it, or something else is asked.
  const inDialog = target.effect === 'opens-form' ? (['dialog'] as const) : [];
  const misplaced = refusalOfPlaces(candidate, ['header', 'row', ...inDialog, 'breadcrumb', 'search']);
  if (misplaced) return refuse(misplaced);
  if (candidate.address) {
    const elsewhere = refusalOfLink(candidate.address, context);
    if (elsewhere) return refuse(elsewhere);
  }
  evidence.push(ariaRole === 'button' ? 'ariaRole' : 'possibleRole');
  const own = section.nearest === null || section.headsPage ? [] : [section.nearest];
  if (isDestructive(own, context) || isUnderDestructive(section.titles, context)) return refuse('takes something away');
  if (isUnderOthers(candidate, context) || isInOtherPart(candidate, context)) return refuse('in another section');
  // A menu called "Tags" is about tags, wherever it is opened.
  if (isDestructive(openedBy, context)) return refuse('takes something away');
  const opened = wordsIn(openedBy, context);
  if (namesOtherAddress(openedBy, context) || OTHER_SECTIONS.some((word) => opened.has(word)))
    return refuse('in another section');
  if (isDescribedAsOther(candidate, context)) return refuse('in another section');
  const nearest = wordsIn(section.nearest === null ? [] : [section.nearest], context);
  const isNear = countOf(target.sections, nearest) > 0;
  if (!isNear && OTHER_SECTIONS.some((word) => nearest.has(word))) return refuse('in another section');
  const depth = isNear
    ? 0
    : section.titles.findIndex((title) => countOf(target.sections, wordsIn([title], context)) > 0);
  const titleAt = (at: number): string | null => (at === 0 ? section.nearest : (section.titles[at] ?? null));
  if (name.section) return { evidence, refusal: null, section: titleAt(depth) };
  if (depth < 0) return refuse('no section');
  if (target.effect === 'opens-form' && sendsForm(candidate, target.sections, context)) return refuse('sends a form');
  evidence.push(depth === 0 ? 'section' : 'outerSection');
  if (isDoubtful(target, candidate, context)) evidence.push('doubtfulSection');
  return { evidence, refusal: null, section: titleAt(depth) };
}

/** Whether something about a control says that it may be of something else than the section that it stands in. */
const isDoubtful = (target: SectionTarget, candidate: Candidate, context: MatchContext): boolean =>
  candidate.section.doubtful ||
  candidate.section.inItem ||
  candidate.places.includes('aside') ||
  isAboutMore(target, candidate, context);

/** What the name of a thing and its value are told apart by: "Payment method: Visa". */
const VALUE = /\s*[:：]\s*/;
/** Names of things, and values, are short; longer texts are sentences. Letters count in scripts without spaces between words. */
const MOST_WORDS = 3;
const MOST_LETTERS = 30;
const MOST_UNSPACED = 12;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const SENTENCE_END = /[.!?…。！？؟]$/;

const isShort = (text: string): boolean =>
  text.length <= (UNSPACED.test(text) ? MOST_UNSPACED : MOST_LETTERS) &&
  text.split(/\s+/).length <= MOST_WORDS &&
  !SENTENCE_END.test(text);

/** Whether a description is the title of another section, or the name of something else that is sold or addressed, with a value or without. */
function isDescribedAsOther({ description }: Candidate, context: MatchContext): boolean {
  if (description === '') return false;
  const [name = ''] = description.split(VALUE);
  const words = wordsIn([description, name], context);
  if (OTHER_SECTIONS.some((word) => words.has(word))) return true;
  return isShort(name) && (titlesOtherSubject(name) || namesOtherAddress([name], context));
}

/** What opens a customer's form stays with that customer, and takes nothing away. */
function refusalOfLink(address: PageLocation, { pageAt, here }: MatchContext): Refusal | null {
  if (pageAt(address) === null) return 'leads to another page';
  if (leadsToRemoval(address)) return 'takes something away';
  if (isOfOtherCustomer(address, here)) return 'belongs to another customer';
  return tenantIn(here.path) !== null && tenantIn(address.path) === null ? 'leads to another page' : null;
}

/** Whether the name says more than what is done: "Update subscription" is about something else than the section. */
function isAboutMore(
  target: SectionTarget,
  { names: [accessibleName, ...others] }: Candidate,
  { lexicon }: MatchContext,
): boolean {
  if (lexicon.find(accessibleName).length > 0 || lexicon.findAction(accessibleName).length > 0) return false;
  const whole = labelKey(accessibleName);
  return others.some((name) => {
    const part = labelKey(name);
    if (part === whole || !whole.includes(part) || mayBeIcon(name) || isIconBefore(accessibleName, name)) return false;
    // A picture called Edit before the label Update says the same once more.
    const rest = whole.replace(part, '').trim();
    if (KEY_HINT.test(rest)) return false;
    return !lexicon.find(rest).some(({ word }) => target.names.includes(word));
  });
}

/** The key that a control answers to, as it is written beside its label: "E", "Ctrl+E". */
const KEY_HINT = /^(?:(?:ctrl|strg|alt|shift|cmd|[⌘⌥⇧⌃])\+?)*[a-z0-9]$/;

/** How icon fonts call their icons. */
const mayBeIcon = (name: string): boolean => /^[a-z0-9_]+$/.test(name);

/** The name of an icon that stands as text right before the label: "editEdit". */
const isIconBefore = (whole: string, name: string): boolean =>
  whole.endsWith(name) && mayBeIcon(whole.slice(0, -name.length));
