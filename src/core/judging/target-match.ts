import type { TargetDescription } from '../guide';
import { placeKey } from '../page-location';
import type { Candidate, Opener, Place } from './candidate';
import { type EvidenceName, MARGIN, type Refusal, SURE, scoreOf, type Trace, WEIGHTS } from './evidence';
import { judgeChoice } from './judge-choice';
import { openerOfEntry, weighByAddress, weighEntry } from './judge-entry';
import { weighField } from './judge-field';
import { weighForm } from './judge-form-action';
import { judgeList, listsSomethingElse } from './judge-list';
import { weighSection } from './judge-section-action';
import { describesRemoval, isDestructive } from './judge-title';
import { countOf, type Judgement, type MatchContext, refusalOfPlaces, type Weighed, wordsIn } from './judgement';
import { bestName, isCalledOtherwise, type NamedTarget, type NameHit } from './target-name';
import { traceOf } from './trace';
import { ABSENT, type PickedControl, type Verdict } from './verdict';

/** Places around the content of a page. */
const AROUND_CONTENT: readonly Place[] = ['navigation', 'menu', 'breadcrumb', 'header', 'footer'];

/** Evidence that a title of the target gives. */
const OUR_TITLES: readonly EvidenceName[] = ['section', 'inSection', 'outerSection'];

/** Judges one target: weighs every candidate and says which is sure, or that none is. Pure. */
export function judgeTarget(
  target: TargetDescription,
  candidates: readonly Candidate[],
  context: MatchContext,
): { readonly verdict: Verdict; readonly trace: readonly Trace[] } {
  const lists = candidates.filter(({ list }) => list !== null);
  // What a menu or the site's frame is made of is no list that the page shows, and what says that it lists something else is
  // not in the way.
  const isRival = (candidate: Candidate): boolean =>
    candidate.isVisible &&
    !AROUND_CONTENT.some((place) => candidate.places.includes(place)) &&
    !(target.kind === 'list' && listsSomethingElse(target, candidate, context));
  const isOnlyList = lists.filter(isRival).length === 1;
  const all = (target.kind === 'list' ? lists : candidates)
    .map((candidate) => judge(target, candidate, context, isOnlyList))
    .filter((judgement) => judgement !== null);
  const judgements = isOpenBehind(target, all, context) ? all.map(withoutTitle) : all;
  const trace = judgements.map((judgement) => traceOf(judgement, context));
  const verdict = decide(judgements);
  return { verdict: verdict === ABSENT && mayBeMeant(target, judgements) ? { type: 'ambiguous' } : verdict, trace };
}

/** Whether the form of the section that is meant stands open behind a layer: then what came up over it is another one. */
const isOpenBehind = (target: TargetDescription, judgements: readonly Judgement[], context: MatchContext): boolean =>
  (target.kind === 'form-action' || target.kind === 'field') &&
  judgements.some(
    ({ word, candidate }) =>
      word !== null &&
      target.names.includes(word.key) &&
      candidate.isDrawn &&
      !candidate.isVisible &&
      // Each of these is read when it is asked for, the section last.
      candidate.section.nearest !== null &&
      countOf(target.sections, wordsIn([candidate.section.nearest], context)) > 0,
  );

/** A judgement that counts only where a title of the target speaks for it. */
const withoutTitle = (judgement: Judgement): Judgement =>
  judgement.refusal !== null || OUR_TITLES.some((name) => judgement.evidence.includes(name))
    ? judgement
    : { ...judgement, refusal: 'nothing says whose form it is' };

/**
 * Whether something may be the target although no title says so: in a form with the right fields that may be anybody's, or
 * a Save for all of the page. Of that it is not known whether there is anything to save, which is another thing than that
 * there is not.
 */
function mayBeMeant(target: TargetDescription, judgements: readonly Judgement[]): boolean {
  const isAnybodys = ({ refusal, score, candidate: { isVisible } }: Judgement): boolean =>
    refusal === 'nothing says whose form it is' && score >= SURE && isVisible;
  if (judgements.some(isAnybodys)) return true;
  return (
    target.kind === 'section-action' &&
    target.effect === 'sends-form' &&
    judgements.some(
      ({ refusal, candidate: { isVisible, disabled, places, section } }) =>
        refusal === 'no section' &&
        !disabled &&
        (section.nearest === null || section.headsPage) &&
        !places.includes('footer') &&
        !places.includes('dialog') &&
        isVisible,
    )
  );
}

function decide(judgements: readonly Judgement[]): Verdict {
  const passing = judgements.filter(({ refusal, score }) => refusal === null && score >= SURE);
  // What shows the things themselves is the list; what only has their heads may be the head of it.
  const showing = passing.filter(({ evidence }) => evidence.includes('rowsOfThings'));
  // What sends a form stands in its section; a Save for all of the page comes after that.
  const near = passing.filter(({ evidence }) => evidence.includes('inSection'));
  // What says by its address where it leads comes before what has the name alone.
  const addressed = passing.filter(({ evidence }) => evidence.includes('address'));
  const likeliest = [showing, near, addressed].find(({ length }) => length > 0) ?? passing;
  const sure = likeliest.sort((a, b) => b.score - a.score);
  const [best, second] = sure;
  const folded = judgements.filter(
    ({ refusal, score, opener }) => refusal === 'hidden' && score >= SURE && opener !== null,
  );
  // What is called as the target is and leads nowhere itself may be what unfolds it.
  const isGroup = folded.some(({ candidate: { address }, opener }) => address && opener?.id === best?.candidate.id);
  if (best && !(isGroup && best.candidate.address === null)) {
    // Two links to one page say the same thing in two places: the first is as right as the other.
    const isSame = second && addressKey(second) !== null && addressKey(second) === addressKey(best);
    if (second && !isSame && best.score - second.score < MARGIN) return { type: 'ambiguous' };
    return { type: best.candidate.disabled ? 'disabled' : 'found', picks: [best.pick] };
  }
  const openers = new Map(folded.map((each) => [each.opener?.id, each.opener]));
  const [opener] = openers.values();
  const [hidden] = folded;
  if (opener && hidden && openers.size === 1) {
    // What unfolds it stands around it or beside it, where the page declares the same language.
    const { language } = hidden.candidate;
    return {
      type: 'folded',
      picks: [{ candidate: opener.id, label: opener.name, word: null, language, section: null }],
    };
  }
  return ABSENT;
}

const addressKey = ({ candidate: { address } }: Judgement): string | null => (address ? placeKey(address) : null);

/** Weighs one candidate; null when it has nothing to do with the target. */
function judge(
  target: TargetDescription,
  candidate: Candidate,
  context: MatchContext,
  isOnlyList: boolean,
): Judgement | null {
  if (target.kind === 'list') return judgeList(target, candidate, context, isOnlyList);
  if (target.kind === 'choice') return judgeChoice(target, candidate, context);
  const name = bestName(target, candidate, context);
  if (!name) return target.kind === 'entry' ? judgeByAddress(target, candidate, context) : null;
  const byName = name.section ? 'nameWithSection' : 'name';
  const ruledOut = refusalAtOnce(target, candidate, context, name);
  const weighed: Weighed = ruledOut
    ? { evidence: [], refusal: ruledOut, section: null }
    : weighByKind(target, candidate, context, name);
  const { evidence, section } = weighed;
  const refusal = weighed.refusal ?? (candidate.isVisible ? null : 'hidden');
  const score = scoreOf(evidence, WEIGHTS[byName] * name.weight);
  const pick: PickedControl = {
    candidate: candidate.id,
    label: name.name,
    word: name.hit.word,
    language: candidate.language ?? name.hit.language,
    section,
  };
  const word = { key: name.hit.word, language: name.hit.language, weight: name.weight };
  const opener = openerFor(target, candidate, context, refusal);
  return { candidate, evidence: [byName, ...evidence], score, refusal, opener, word, pick };
}

/** Weighs an entry whose name is no word of the target; null when nothing else says that it may be the target. */
function judgeByAddress(
  target: Extract<TargetDescription, { kind: 'entry' }>,
  candidate: Candidate,
  context: MatchContext,
): Judgement | null {
  if (!candidate.address) return null;
  const ruledOut = refusalAtOnce(target, candidate, context, null);
  const { evidence, refusal: weighed } = ruledOut
    ? { evidence: [], refusal: ruledOut }
    : weighByAddress(target, candidate, context);
  const pick: PickedControl = {
    candidate: candidate.id,
    label: candidate.names[0],
    word: null,
    language: candidate.language,
    section: null,
  };
  const refusal = weighed ?? (candidate.isVisible ? null : 'hidden');
  const opener = openerFor(target, candidate, context, refusal);
  return { candidate, evidence, score: scoreOf(evidence), refusal, opener, word: null, pick };
}

/** What rules a candidate out before anything else about it is asked. */
function refusalAtOnce(
  target: NamedTarget,
  candidate: Candidate,
  context: MatchContext,
  name: NameHit | null,
): Refusal | null {
  // What is not drawn matters only where something unfolds it.
  if (!candidate.isDrawn && openerFor(target, candidate, context, 'hidden') === null) return 'hidden';
  const misplaced = refusalOfPlaces(candidate, ['toast', 'tooltip']);
  if (misplaced) return misplaced;
  if (name && isCalledOtherwise(target, candidate, name, context)) return 'called something else';
  const takesAway =
    isDestructive(candidate.names.filter(isLabel), context) || describesRemoval(candidate.description, context);
  return takesAway ? 'takes something away' : null;
}

/** What unfolds a candidate, where nothing but being hidden is against it. */
function openerFor(
  target: NamedTarget,
  candidate: Candidate,
  context: MatchContext,
  refusal: Refusal | null,
): Opener | null {
  if (refusal !== 'hidden') return null;
  return target.kind === 'entry' ? openerOfEntry(target, candidate, context) : candidate.opener;
}

/** A tile also describes what it leads to ("Add, update or remove customers"); that is no name. */
const MAX_LABEL = 40;
const isLabel = (name: string): boolean => name.length <= MAX_LABEL;

function weighByKind(target: NamedTarget, candidate: Candidate, context: MatchContext, name: NameHit): Weighed {
  switch (target.kind) {
    case 'entry':
      return weighEntry(target, candidate, context);
    case 'section-action':
      return weighSection(target, candidate, context, name);
    case 'form-action':
      return weighForm(target, candidate, context, name);
    case 'field':
      return weighField(target, candidate, context);
    default:
      return target satisfies never;
  }
}
