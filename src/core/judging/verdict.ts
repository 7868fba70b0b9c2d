import type { TargetKey } from '../guide';
import type { WordKey } from '../words/words';

/** A control that was judged to be a target, and what may be said of it. */
export type PickedControl = {
  /** The candidate's number with the reader that made it; the overlay turns it back into an element at the moment of use. */
  readonly candidate: number;
  /** The control's name as it stands on the page. */
  readonly label: string;
  /** Which of the portal's words the name is. */
  readonly word: WordKey | null;
  /** BCP 47 language of the label, or null when it is not known. */
  readonly language: string | null;
  /** The title of the section that the control belongs to, as it stands on the page. */
  readonly section: string | null;
};

/**
 * What was decided about a target. Not knowing is a value like any other: `ambiguous` and `absent` are shown to the person
 * in words, and nothing is highlighted.
 */
export type Verdict =
  | { readonly type: 'found'; readonly picks: readonly [PickedControl, ...PickedControl[]] }
  /** The control is there and is the right one, but cannot be used now. */
  | { readonly type: 'disabled'; readonly picks: readonly [PickedControl, ...PickedControl[]] }
  /** The control sits in something that is folded; the pick is what unfolds it. */
  | { readonly type: 'folded'; readonly picks: readonly [PickedControl, ...PickedControl[]] }
  | { readonly type: 'ambiguous' }
  | { readonly type: 'absent' };

export type Verdicts = Readonly<Record<TargetKey, Verdict>>;

export const ABSENT: Verdict = { type: 'absent' };

/** The controls that a verdict points at: none where it is not sure, or where there is no verdict. */
export const picksOf = (verdict: Verdict | undefined): readonly PickedControl[] =>
  verdict && 'picks' in verdict ? verdict.picks : [];
