import type { Candidate } from './candidate';
import { type EvidenceName, type Refusal, scoreOf } from './evidence';
import type { TargetDescription } from './guide';
import { countOf, type Judgement, type MatchContext, wordsIn } from './judgement';
import { depthBelowTenant, tenantIn } from './tenant';
import type { PickedControl } from './verdict';

const TABLE_ROLES = ['grid', 'treegrid', 'table'];
/** What says something to the person; things that it names are no list of them. */
const MESSAGE_ROLES = ['alert', 'status', 'log', 'tooltip'];
const LIST_ROLES = ['grid', 'treegrid', 'table', 'list', 'listbox'];

/** Judges a candidate that lists things. */
export function judgeList(
  target: Extract<TargetDescription, { kind: 'list' }>,
  candidate: Candidate,
  context: MatchContext,
  isOnly: boolean,
): Judgement {
  const { list, places, ariaRole } = candidate;
  const evidence: EvidenceName[] = [];
  let refusal: Refusal | null = null;
  if (places.includes('navigation') || places.includes('breadcrumb'))
    refusal = 'nothing that belongs to the target is near';
  if (places.includes('header') || places.includes('footer')) refusal = 'in the header';
  if (places.includes('toast') || places.includes('tooltip') || MESSAGE_ROLES.includes(ariaRole))
    refusal = 'in a message or tooltip';
  const things = new Set(
    (list?.rowAddresses ?? [])
      .filter((address) => context.pageAt(address) === target.rowsLeadTo && depthBelowTenant(address.path) <= 1)
      .map(({ path }) => tenantIn(path) ?? path),
  );
  if (LIST_ROLES.includes(ariaRole)) evidence.push('ariaRole');
  if (things.size > 0) evidence.push(things.size > 1 ? 'rowsOfThings' : 'oneRowOfThings');
  // "Customers" may also label a filter; only a table of that name is the list.
  const isTable = TABLE_ROLES.includes(ariaRole);
  const columns = countOf(target.columns, wordsIn(list?.columns ?? [], context));
  if (columns > 0) evidence.push(columns > 1 ? 'columns' : 'oneColumn');
  const isOwnTitle = countOf(target.headings, wordsIn(list?.titles.slice(0, 1) ?? [], context)) > 0;
  // One thing of a customer is named in news and logs, too, on the same page.
  const isTitled = isOwnTitle || things.size !== 1 || columns > 0;
  if (isTitled && countOf(target.headings, wordsIn(list?.titles ?? [], context)) > 0) evidence.push('listTitle');
  if (isOwnTitle && isTable && columns > 0) evidence.push('nearestTitle');
  const label = wordsIn([list?.label ?? ''], context);
  const [ownName] = target.headings;
  if ((ownName && label.has(ownName)) || (isTable && countOf(target.headings, label) > 0))
    evidence.push('ownListLabel');
  // Under a title that is unknown the only table may list something else with the same columns.
  const isTitledOtherwise = (list?.titles.length ?? 0) > 0 && !evidence.includes('listTitle') && things.size === 0;
  if (isOnly && isTable && !isTitledOtherwise) evidence.push('onlyList');
  if (list?.isLoose) evidence.push('soleRows');
  if (things.size === 0 && columns === 0 && !evidence.includes('listTitle')) {
    refusal ??= 'nothing that belongs to the target is near';
  }
  const leadsElsewhere = (list?.rowAddresses ?? []).some((address) => context.pageAt(address) === 'other');
  if (things.size === 0 && leadsElsewhere && !isOwnTitle) refusal ??= 'leads to another page';
  if (!candidate.isVisible) refusal ??= 'hidden';
  const score = scoreOf(evidence);
  const pick: PickedControl = {
    candidate: candidate.id,
    label: candidate.names[0],
    word: null,
    language: null,
    section: null,
  };
  return { candidate, evidence, score, refusal, word: null, pick };
}
