import type { PageObservation } from '../../core/walkthrough/page-observation';
import { CHOSEN_AFTER, SAVED_AFTER, SETTLED_AFTER, TAKEN_AWAY_AFTER } from '../../core/walkthrough/submit-outcome';
import { OPENS_WITHIN, type Walkthrough } from '../../core/walkthrough/walkthrough';

/** So much past the moment that is waited for, in ms, that a timer that comes a little early is not before it: clocks are coarse. */
export const TIMER_SLACK = 10;

/**
 * In how many ms time alone changes what an observation means for a walkthrough: a form that was sent has been gone for long
 * enough, a choice has stood for long enough. Empty when nothing is waited for.
 */
export function dueLooks(
  walkthrough: Walkthrough | null,
  { submitStableFor, restingFor, form }: Pick<PageObservation, 'submitStableFor' | 'restingFor' | 'form'>,
): readonly number[] {
  const left = (times: readonly number[], passed: number): readonly number[] =>
    times.filter((ms) => ms > passed).map((ms) => ms - passed + TIMER_SLACK);
  // A question that stands on the page is answered first.
  const isFormAwaited = (walkthrough?.submitted || walkthrough?.opening) && !form.asking;
  const isChoiceAwaited = walkthrough?.changed && walkthrough.status === 'running';
  return [
    ...(isFormAwaited ? left([SETTLED_AFTER, SAVED_AFTER, TAKEN_AWAY_AFTER], submitStableFor) : []),
    ...(walkthrough?.opening ? left([OPENS_WITHIN], restingFor) : []),
    ...(isChoiceAwaited ? left([CHOSEN_AFTER], restingFor) : []),
  ];
}
