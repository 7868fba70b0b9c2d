import type { Candidate } from './candidate';
import { type EvidenceName, MARGIN, type Refusal, SURE, type Trace, WEIGHTS } from './evidence';
import type { TargetDescription } from './guide';
import type { Lexicon, WordHit } from './lexicon';
import type { LanguageWeights } from './page-language';
import type { PageId, PageLocation } from './page-location';
import { ABSENT, type Pick, type Verdict } from './verdict';
import type { WordKey } from './words';

/** What the judge knows besides the candidates. */
export type MatchContext = {
  readonly lexicon: Lexicon;
  readonly weigh: LanguageWeights;
  /** The portal's page at an address, or null for addresses outside the portal. */
  readonly pageAt: (location: PageLocation) => PageId | null;
  /** Where the page is. */
  readonly here: PageLocation;
  /** The person has just used the control that opens the form. */
  readonly formWasOpened: boolean;
};

type Judgement = {
  readonly candidate: Candidate;
  readonly evidence: readonly EvidenceName[];
  readonly score: number;
  readonly refusal: Refusal | null;
  readonly pick: Pick;
};

/** Titles of sections that look like the ones meant and never are. */
const OTHER_SECTIONS: readonly WordKey[] = [
  'companyInfo',
  'specialQualifications',
  'customerAgreement',
  'tags',
  'accountStatus',
  'customerPermissions',
  'customerAccountInfo',
  'billingProfile',
  'feedback',
  'accountSettings',
  'contacts',
  'users',
];

/** Of these, the ones that can also stand as a group inside the form that is meant. */
const POSSIBLE_GROUPS: readonly WordKey[] = [
  'companyInfo',
  'customerAccountInfo',
  'accountSettings',
  'contacts',
  'users',
];

const ENTRY_ROLES = ['link', 'menuitem', 'treeitem', 'tab', 'button', 'option', 'menuitemradio', 'listitem'];
const TILE_ROLES = ['link', 'button'];
const ACTION_ROLES = ['button', 'link', 'menuitem'];
const TABLE_ROLES = ['grid', 'treegrid', 'table'];
const LIST_ROLES = ['grid', 'treegrid', 'table', 'list', 'listbox'];

/** Of a menu of which so many entries are known, at least one stands beside the target. */
const WELL_KNOWN = 4;

type NameHit = {
  readonly name: string;
  readonly hit: WordHit;
  readonly weight: number;
  readonly section: WordHit | null;
};

/** Judges one target: weighs every candidate and says which is sure, or that none is. Pure. */
export function judgeTarget(
  target: TargetDescription,
  candidates: readonly Candidate[],
  context: MatchContext,
): { readonly verdict: Verdict; readonly trace: readonly Trace[] } {
  const lists = candidates.filter(({ list }) => list !== null);
  const judgements = (target.kind === 'list' ? lists : candidates)
    .map((candidate) => judge(target, candidate, context, lists.filter((other) => other.isVisible).length === 1))
    .filter((judgement) => judgement !== null);
  const trace = judgements.map(({ candidate, evidence, score, refusal }) => {
    return { candidate: candidate.id, ariaRole: candidate.ariaRole, evidence, score, refusal };
  });
  return { verdict: decide(judgements), trace };
}

function decide(judgements: readonly Judgement[]): Verdict {
  const passing = judgements.filter(({ refusal, score }) => refusal === null && score >= SURE);
  // What shows the things themselves is the list; what only has their heads may be the head of it.
  const showing = passing.filter(({ evidence }) => evidence.includes('rowsOfThings'));
  const sure = (showing.length > 0 ? showing : passing).sort((a, b) => b.score - a.score);
  const [best, second] = sure;
  if (best) {
    // Two links to one page say the same thing in two places: the first is as right as the other.
    const isSame = second && addressKey(second) !== null && addressKey(second) === addressKey(best);
    if (second && !isSame && best.score - second.score < MARGIN) return { type: 'ambiguous' };
    return { type: best.candidate.disabled ? 'disabled' : 'found', picks: [best.pick] };
  }
  const folded = judgements.filter(
    ({ refusal, score, candidate }) => refusal === 'hidden' && score >= SURE && candidate.opener !== null,
  );
  const openers = new Map(folded.map(({ candidate }) => [candidate.opener?.id, candidate.opener]));
  const [opener] = openers.values();
  if (opener && openers.size === 1) {
    return {
      type: 'folded',
      picks: [{ candidate: opener.id, label: opener.name, word: null, language: null, section: null }],
    };
  }
  return ABSENT;
}

const addressKey = ({ candidate: { address } }: Judgement): string | null =>
  address ? `${address.host}${address.path.toLowerCase()}` : null;

/** Weighs one candidate; null when it has nothing to do with the target. */
function judge(
  target: TargetDescription,
  candidate: Candidate,
  context: MatchContext,
  isOnlyList: boolean,
): Judgement | null {
  if (target.kind === 'list') return judgeList(target, candidate, context, isOnlyList);
  const name = bestName(target, candidate, context);
  if (!name) return null;
  const evidence: EvidenceName[] = [name.section ? 'nameWithSection' : 'name'];
  let refusal: Refusal | null =
    candidate.places.includes('toast') || candidate.places.includes('tooltip')
      ? 'in a message or tooltip'
      : isCalledOtherwise(target, candidate, context)
        ? 'called something else'
        : null;
  let section: string | null = null;
  switch (target.kind) {
    case 'entry':
      refusal ??= weighEntry(target, candidate, context, evidence);
      break;
    case 'section-action':
      ({ refusal, section } = weighSection(target, candidate, context, name, evidence, refusal));
      break;
    case 'form-action':
      refusal ??= weighForm(target, candidate, context, evidence);
      break;
    default:
      target satisfies never;
  }
  if (refusal === null && !candidate.isVisible) refusal = 'hidden';
  const base = WEIGHTS[name.section ? 'nameWithSection' : 'name'] * name.weight;
  const score = evidence.slice(1).reduce((sum, each) => sum + WEIGHTS[each], base);
  const pick: Pick = {
    candidate: candidate.id,
    label: name.name,
    word: name.hit.word,
    language: candidate.language ?? name.hit.language,
    section,
  };
  return { candidate, evidence, score, refusal, pick };
}

/** The name of the candidate that says best what the target is called, in the language that weighs most. */
function bestName(
  target: Exclude<TargetDescription, { kind: 'list' }>,
  { names }: Candidate,
  { lexicon, weigh }: MatchContext,
): NameHit | null {
  let best: NameHit | null = null;
  const offer = (name: string, hit: WordHit, section: WordHit | null) => {
    const weight = weigh(hit.language);
    if (!best || weight > best.weight || (weight === best.weight && section && !best.section)) {
      best = { name, hit, weight, section };
    }
  };
  for (const name of names) {
    for (const hit of lexicon.find(name)) if (target.names.includes(hit.word)) offer(name, hit, null);
    if (target.kind !== 'section-action') continue;
    for (const { action, section } of lexicon.findAction(name)) {
      if (target.names.includes(action.word) && target.sections.includes(section.word)) offer(name, action, section);
    }
  }
  return best;
}

/** A control with a longer name than its text ("Edit tags" on an Edit) is about what the longer name says. */
function isCalledOtherwise(
  target: Exclude<TargetDescription, { kind: 'list' }>,
  { names }: Candidate,
  { lexicon }: MatchContext,
): boolean {
  const [accessibleName] = names;
  const called = lexicon.find(accessibleName);
  if (called.length > 0 && !called.some(({ word }) => target.names.includes(word))) return true;
  if (target.kind === 'entry') return false;
  const sections = names.flatMap((name) => lexicon.findAction(name)).map(({ section }) => section.word);
  return sections.length > 0 && !sections.some((word) => target.sections.includes(word));
}

const wordsIn = (texts: readonly string[], { lexicon }: MatchContext): Set<WordKey> =>
  new Set(
    texts.flatMap((text) => [
      ...lexicon.find(text).map(({ word }) => word),
      // "Edit billing information" heads the form of that section.
      ...lexicon.findAction(text).map(({ section }) => section.word),
    ]),
  );

const countOf = (words: readonly WordKey[], present: ReadonlySet<WordKey>): number =>
  words.filter((word) => present.has(word)).length;

function weighEntry(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  candidate: Candidate,
  context: MatchContext,
  evidence: EvidenceName[],
): Refusal | null {
  const { places, address, ariaRole } = candidate;
  if (!ENTRY_ROLES.includes(ariaRole)) return 'wrong role';
  if (places.includes('row')) return 'in a row of a list';
  if (places.includes('breadcrumb')) return 'in a breadcrumb';
  if (places.includes('search')) return 'in a search';
  const leadsTo = address && context.pageAt(address);
  if (address && leadsTo !== target.leadsTo) return 'leads to another page';
  if (address && isOtherTenant(address, context.here)) return 'belongs to another customer';
  evidence.push(ariaRole === 'button' || ariaRole === 'option' ? 'possibleRole' : 'ariaRole');
  if (address) evidence.push('address');
  if (places.includes('navigation')) evidence.push('inNavigation');
  else if (places.includes('menu')) evidence.push('inMenu');
  const neighbours = countOf(target.beside, wordsIn(candidate.beside, context));
  if (neighbours > 0) evidence.push(neighbours > 1 ? 'neighbours' : 'oneNeighbour');
  // On the start page no trail leads anywhere yet: what stands beside Home there is the menu.
  if (neighbours > 0 && target.leadsTo === 'customers-list' && context.pageAt(context.here) === 'home')
    evidence.push('onHome');
  // A menu that is well known shows at least one more of its entries.
  const isKnownMenu = target.beside.length >= WELL_KNOWN;
  const isPlaced = address !== null || neighbours > 0 || (places.includes('navigation') && !isKnownMenu);
  // What opens a person's own account stands in the header under the same name.
  if (places.includes('header') && !address && neighbours === 0) evidence.push('inHeader');
  const isTile =
    !isPlaced &&
    candidate.isTile &&
    TILE_ROLES.includes(ariaRole) &&
    !places.includes('header') &&
    !places.includes('footer');
  if (isTile && target.leadsTo === 'customers-list') evidence.push('tile', 'ariaRole');
  else if (!isPlaced) return 'nothing that belongs to the target is near';
  if (places.includes('dialog')) evidence.push('inDialog');
  return null;
}

function weighSection(
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

function weighForm(
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
  const [nearestTitle] = section.floating ? [] : section.titles;
  const nearest = wordsIn(nearestTitle === undefined ? [] : [nearestTitle], context);
  if (titles.has('feedback') || nearest.has('feedback') || wordsIn(candidate.names, context).has('feedback'))
    return 'feedback';
  const isNear = countOf(target.sections, nearest) > 0;
  // A title over the control that heads none of the fields makes the control another form's.
  if (
    nearestTitle !== undefined &&
    !isNear &&
    !section.headsPage &&
    ![...form.fieldTitles, ...form.titles].includes(nearestTitle)
  )
    return 'in another section';
  const isMeant = countOf(target.sections, wordsIn([...form.titles, ...form.fieldSections], context)) > 0;
  const others = OTHER_SECTIONS.filter((word) => !isNear && nearest.has(word));
  if (others.some((word) => !POSSIBLE_GROUPS.includes(word))) return 'in another section';
  const fields = countOf(target.fields, wordsIn(form.fieldLabels, context));
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

function judgeList(
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
  const things = new Set(
    (list?.rowAddresses ?? [])
      .filter((address) => context.pageAt(address) === target.rowsLeadTo)
      .map(({ path }) => tenantOf(path)),
  );
  if (LIST_ROLES.includes(ariaRole)) evidence.push('ariaRole');
  if (things.size > 0) evidence.push(things.size > 1 ? 'rowsOfThings' : 'oneRowOfThings');
  const columns = countOf(target.columns, wordsIn(list?.columns ?? [], context));
  if (columns > 0) evidence.push(columns > 1 ? 'columns' : 'oneColumn');
  if (countOf(target.headings, wordsIn(list?.titles ?? [], context)) > 0) evidence.push('listTitle');
  const label = wordsIn([list?.label ?? ''], context);
  // "Customers" may also label a filter; only a table of that name is the list.
  const isTable = TABLE_ROLES.includes(ariaRole);
  const [ownName] = target.headings;
  if ((ownName && label.has(ownName)) || (isTable && countOf(target.headings, label) > 0))
    evidence.push('ownListLabel');
  if (isOnly && isTable) evidence.push('onlyList');
  if (list?.isLoose) evidence.push('soleRows');
  if (things.size === 0 && columns === 0 && !evidence.includes('listTitle')) {
    refusal ??= 'nothing that belongs to the target is near';
  }
  if (!candidate.isVisible) refusal ??= 'hidden';
  const score = evidence.reduce((sum, each) => sum + WEIGHTS[each], 0);
  const pick: Pick = { candidate: candidate.id, label: candidate.names[0], word: null, language: null, section: null };
  return { candidate, evidence, score, refusal, pick };
}

const isOtherTenant = (address: PageLocation, here: PageLocation): boolean => {
  const [there, own] = [TENANT.exec(address.path)?.[0], TENANT.exec(here.path)?.[0]];
  return there !== undefined && own !== undefined && there.toLowerCase() !== own.toLowerCase();
};

const TENANT = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** What tells one customer's address from another's: the identifier, wherever it stands in the path. */
const tenantOf = (path: string): string => TENANT.exec(path)?.[0].toLowerCase() ?? path;
