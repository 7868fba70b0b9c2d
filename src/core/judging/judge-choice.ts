import type { TargetDescription } from '../guide';
import type { WordKey } from '../words/words';
import type { Candidate } from './candidate';
import { type EvidenceName, type Refusal, scoreOf } from './evidence';
import { isUnderDestructive } from './judge-title';
import { countOf, type Judgement, type MatchContext, refusalOfPlaces, wordsIn } from './judgement';
import type { PickedControl } from './verdict';

const CHOICE_ROLES = ['switch', 'checkbox', 'radiogroup'];
/** What parts of a name may stand apart by: "Azure reservations: Allow customer to purchase". */
const PARTS = /[:;,|()（）：、–—\n]|\s-\s/;
/** Longer names are texts, not worth taking apart. */
const MAX_NAME = 70;

type ChoiceTarget = Extract<TargetDescription, { kind: 'choice' }>;

/**
 * Judges a switch, checkbox or group of radio buttons. Such a control often says no more than On and Off, so what it is about
 * is told by the nearest title or by its own name, and it counts only in the section that is meant. One that says something
 * else ("Email me") is about that, whatever it stands under.
 */
export function judgeChoice(target: ChoiceTarget, candidate: Candidate, context: MatchContext): Judgement | null {
  const { section, names, options } = candidate;
  const [name] = names;
  const [nearest] = section.titles;
  const said = wordsOfName(name, [...target.names, ...target.says], context);
  const isNamed = countOf(target.names, said) > 0;
  const isTitled = nearest !== undefined && countOf(target.names, wordsIn([nearest], context)) > 0;
  if (!isNamed && !isTitled) return null;
  const depth = section.titles.findIndex((title) => countOf(target.sections, wordsIn([title], context)) > 0);
  const evidence: EvidenceName[] = ['ariaRole'];
  if (isNamed) evidence.push('name');
  if (isTitled || depth === 0) evidence.push('section');
  if (isTitled && depth > 0) evidence.push('outerSection');
  const saysChoice = [name, ...options].some(
    (each) => countOf(target.says, wordsOfName(each, target.says, context)) > 0,
  );
  if (saysChoice) evidence.push('saysChoice');
  else if (name === '' && options.length === 0) evidence.push('saysNothing');
  else if (!isNamed) evidence.push('saysOtherwise');
  if (section.doubtful) evidence.push('doubtfulSection');
  const refusal = refusalOf(candidate, depth, context);
  const label = isTitled ? nearest : name;
  const pick: PickedControl = {
    candidate: candidate.id,
    label,
    word: target.names[0] ?? null,
    language: candidate.language,
    section: isTitled ? nearest : label,
  };
  return {
    candidate,
    evidence,
    score: scoreOf(evidence),
    refusal,
    opener: null,
    word: null,
    pick,
  };
}

function refusalOf(candidate: Candidate, depth: number, context: MatchContext): Refusal | null {
  const { ariaRole, isVisible, section } = candidate;
  if (!CHOICE_ROLES.includes(ariaRole)) return 'wrong role';
  const misplaced = refusalOfPlaces(candidate, ['header', 'row', 'notice', 'toast']);
  if (misplaced) return misplaced;
  if (isUnderDestructive(section.titles, context)) return 'takes something away';
  if (depth < 0) return 'no section';
  return isVisible ? null : 'hidden';
}

/** The words that a name says: as a whole, part by part, or as two of them one after the other. */
function wordsOfName(name: string, wanted: readonly WordKey[], context: MatchContext): Set<WordKey> {
  const whole = wordsIn([name, ...name.split(PARTS)], context);
  if (name.length > MAX_NAME || wanted.some((word) => whole.has(word))) return whole;
  for (let at = 1; at < name.length; at++) {
    const before = wordsIn([name.slice(0, at)], context);
    if (!wanted.some((word) => before.has(word))) continue;
    const behind = wordsIn([name.slice(at)], context);
    if (wanted.some((word) => behind.has(word))) return new Set([...before, ...behind]);
  }
  return whole;
}
