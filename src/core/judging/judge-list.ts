import type { TargetDescription } from '../guide';
import { headsFormer, titlesFormer } from '../words/former-words';
import { titlesPlainList, withoutCount } from '../words/list-title-words';
import { headsDealings, titlesOtherSubject } from '../words/subject-words';
import type { Candidate } from './candidate';
import { type EvidenceName, type Refusal, scoreOf } from './evidence';
import { holdsWord } from './judge-title';
import { countOf, type Judgement, type MatchContext, refusalOfPlaces, wordsIn } from './judgement';
import { depthBelowTenant, tenantIn } from './tenant';
import type { PickedControl } from './verdict';

const TABLE_ROLES = ['grid', 'treegrid', 'table'];
/** What says something to the person; things that it names are no list of them. */
const MESSAGE_ROLES = ['alert', 'status', 'log', 'tooltip'];
const LIST_ROLES = ['grid', 'treegrid', 'table', 'list', 'listbox'];

type ListTarget = Extract<TargetDescription, { kind: 'list' }>;

/** What a list says about what it lists. */
type ListReading = {
  /** So many different things of the target's kind are linked to. */
  readonly things: number;
  readonly columns: number;
  readonly isTable: boolean;
  /** The nearest title is the target's. */
  readonly isOwnTitle: boolean;
  /** One of the titles is the target's, and none that is nearer names another subject. */
  readonly isUnderTitle: boolean;
  /**
   * A title nearer than the target's names another subject, and the target not even among other words; or the list is of those
   * who are no customers now.
   */
  readonly isOfOtherSubject: boolean;
  /** Rows lead to other pages of the portal. */
  readonly leadsElsewhere: boolean;
};

/** Judges a candidate that lists things. */
export function judgeList(target: ListTarget, candidate: Candidate, context: MatchContext, isOnly: boolean): Judgement {
  const reading = readList(target, candidate, context);
  const evidence = evidenceOf(target, candidate, reading, context, isOnly);
  const refusal = refusalOf(candidate, reading, evidence);
  const pick: PickedControl = {
    candidate: candidate.id,
    label: candidate.names[0],
    word: null,
    language: null,
    section: null,
  };
  return { candidate, evidence, score: scoreOf(evidence), refusal, opener: null, word: null, pick };
}

function readList(target: ListTarget, candidate: Candidate, context: MatchContext): ListReading {
  const { list, ariaRole } = candidate;
  const addresses = list?.rowAddresses ?? [];
  const titles = list?.titles ?? [];
  const [nearest = ''] = titles;
  // What is below a customer's page is something else of the customer: an order, a request.
  const things = addresses.filter(
    (address) => context.pageAt(address) === target.rowsLeadTo && depthBelowTenant(address.path) <= 1,
  );
  const isOther = listsSomethingElse(target, candidate, context);
  const isOurs = isTargets(target, context);
  return {
    things: new Set(things.map(({ path }) => tenantIn(path) ?? path)).size,
    columns: countOf(target.columns, wordsIn(list?.columns ?? [], context)),
    isTable: TABLE_ROLES.includes(ariaRole),
    isOwnTitle: isOurs(nearest),
    isUnderTitle: titles.some(isOurs) && !isOther,
    isOfOtherSubject:
      (isOther && !holdsWord(nearest, target.headings, context)) ||
      (!isOurs(nearest) && titlesFormer(nearest)) ||
      candidate.outerTitles.some((title) => titlesFormer(title) || titlesOtherSubject(title)) ||
      (things.length === 0 && (list?.columns ?? []).some((head) => headsFormer(head) || headsDealings(head))),
    leadsElsewhere: addresses.some((address) => context.pageAt(address) === 'other'),
  };
}

const isTargets =
  ({ headings }: ListTarget, context: MatchContext) =>
  (title: string): boolean =>
    countOf(headings, wordsIn([withoutCount(title)], context)) > 0;

/** Whether the title of a list that stands under the target's own names another subject: "Recent orders", under "Customers". */
export function listsSomethingElse(target: ListTarget, { list }: Candidate, context: MatchContext): boolean {
  const titles = list?.titles ?? [];
  const first = titles.findIndex(isTargets(target, context));
  return first > 0 && !titles.slice(0, first).every(titlesPlainList);
}

function evidenceOf(
  target: ListTarget,
  { list, ariaRole }: Candidate,
  { things, columns, isTable, isOwnTitle, isUnderTitle }: ListReading,
  context: MatchContext,
  isOnly: boolean,
): readonly EvidenceName[] {
  const evidence: EvidenceName[] = [];
  if (LIST_ROLES.includes(ariaRole)) evidence.push('ariaRole');
  if (things > 0) evidence.push(things > 1 ? 'rowsOfThings' : 'oneRowOfThings');
  if (columns > 0) evidence.push(columns > 1 ? 'columns' : 'oneColumn');
  // One customer is named in news and logs, too, on the same page.
  const hasTitle = isUnderTitle && (isOwnTitle || things !== 1 || columns > 0);
  if (hasTitle) evidence.push('listTitle');
  if (isOwnTitle && isTable && columns > 0) evidence.push('nearestTitle');
  // "Customers" may also label a filter; only a table of that name is the list.
  const label = wordsIn([list?.label ?? ''], context);
  const [ownName] = target.headings;
  if ((ownName && label.has(ownName)) || (isTable && countOf(target.headings, label) > 0))
    evidence.push('ownListLabel');
  // Under a title that is unknown the only table may list something else with the same columns.
  const isTitledOtherwise = (list?.titles.length ?? 0) > 0 && !hasTitle && things === 0;
  if (isOnly && isTable && !isTitledOtherwise) evidence.push('onlyList');
  if (list?.isLoose) evidence.push('soleRows');
  return evidence;
}

function refusalOf(
  candidate: Candidate,
  { things, columns, isOwnTitle, isOfOtherSubject, leadsElsewhere }: ListReading,
  evidence: readonly EvidenceName[],
): Refusal | null {
  const { places, ariaRole, isVisible } = candidate;
  if (MESSAGE_ROLES.includes(ariaRole)) return 'in a message or tooltip';
  const misplaced = refusalOfPlaces(candidate, ['toast', 'tooltip', 'header']);
  if (misplaced) return misplaced;
  if (places.includes('footer')) return 'in the header';
  const isOfMenu = places.includes('navigation') || places.includes('breadcrumb');
  const isUnknown = things === 0 && columns === 0 && !evidence.includes('listTitle');
  if (isOfMenu || isUnknown) return 'nothing that belongs to the target is near';
  if (isOfOtherSubject) return 'in another section';
  if (things === 0 && leadsElsewhere && !isOwnTitle) return 'leads to another page';
  return isVisible ? null : 'hidden';
}
