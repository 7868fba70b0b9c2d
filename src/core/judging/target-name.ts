import type { TargetDescription } from '../guide';
import { labelKey } from '../words/label';
import type { WordHit } from '../words/lexicon';
import type { WordKey } from '../words/words';
import type { Candidate } from './candidate';
import type { MatchContext } from './judgement';

/** Targets that are known by their name. */
export type NamedTarget = Exclude<TargetDescription, { kind: 'list' | 'choice' }>;

/** A name that is one of the target's words, and how much its language weighs on the page. */
export type NameHit = {
  readonly name: string;
  readonly hit: WordHit;
  readonly weight: number;
  readonly section: WordHit | null;
};

/** Whether a target may be called that. Asked of every name that is known, so it makes no lists. */
export const mayBeCalled = (target: NamedTarget, word: WordKey): boolean =>
  target.names.includes(word) || (target.kind === 'form-action' && target.possibleNames.includes(word));

/** The name of the candidate that says best what the target is called, in the language that weighs most. */
export function bestName(target: NamedTarget, { names }: Candidate, { lexicon, weigh }: MatchContext): NameHit | null {
  let best: NameHit | null = null;
  const offer = (name: string, hit: WordHit, section: WordHit | null) => {
    const weight = weigh(hit.language);
    if (!best || weight > best.weight || (weight === best.weight && section && !best.section)) {
      best = { name, hit, weight, section };
    }
  };
  for (const name of names) {
    for (const hit of lexicon.find(name)) if (mayBeCalled(target, hit.word)) offer(name, hit, null);
    if (target.kind !== 'section-action') continue;
    for (const { action, section } of lexicon.findAction(name)) {
      if (target.names.includes(action.word) && target.sections.includes(section.word)) offer(name, action, section);
    }
  }
  return best;
}

/**
 * A control with a longer name than its text ("Edit tags" on an Edit) is about what the longer name says, and one with
 * another name altogether (an Update that is called Refresh) about something else: a label is a part of the name (WCAG 2.2,
 * 2.5.3), unless the name is one of the target's too.
 */
export function isCalledOtherwise(
  target: NamedTarget,
  { names }: Candidate,
  { name }: NameHit,
  { lexicon }: MatchContext,
): boolean {
  const [accessibleName] = names;
  const called = lexicon.find(accessibleName);
  if (called.length > 0 && !called.some(({ word }) => mayBeCalled(target, word))) return true;
  const isNamed = called.length > 0 || lexicon.findAction(accessibleName).length > 0;
  if (!isNamed && !labelKey(accessibleName).includes(labelKey(name))) return true;
  if (target.kind === 'entry' || target.kind === 'field') return false;
  const sections = names.flatMap((name) => lexicon.findAction(name)).map(({ section }) => section.word);
  return sections.length > 0 && !sections.some((word) => target.sections.includes(word));
}
