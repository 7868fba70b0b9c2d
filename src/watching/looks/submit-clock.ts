import type { Verdict } from '../../core/judging/verdict';

export type SubmitClock = {
  /**
   * Takes in what the form's submit control is now.
   * @param isAsking a question stands on the page: what becomes of the form begins once it is answered
   * @returns for how long the control has been that, in ms
   */
  note(type: Verdict['type'], isAsking: boolean, now: number): number;
};

/** @param since the submit control was not there then, or what `first` says, in ms of `performance.now()` */
export function createSubmitClock(since: number, first: Verdict['type'] = 'absent'): SubmitClock {
  let known = { type: first, since };
  return {
    note(type, isAsking, now) {
      if (type !== known.type || isAsking) known = { type, since: now };
      return now - known.since;
    },
  };
}
