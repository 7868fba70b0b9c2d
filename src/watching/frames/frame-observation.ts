import type { PickedControl, Verdict } from '../../core/judging/verdict';
import type { PageObservation } from '../../core/walkthrough/page-observation';
import type { FrameObservation, FrameSize, InnerFrame } from '../../messaging/frame-messages';
import type { PageWatch } from '../page-watch';

type TellablePick = { -readonly [K in keyof PickedControl]: PickedControl[K] };

/** Times, which say nothing new while nothing else changes. */
type Times = 'submitStableFor' | 'restingFor';

/**
 * What a frame's document was found to be, as it may be told: labels and titles are words of the portal, or left out, since
 * a list for one may be called after a customer.
 */
export function tellableObservation(
  { verdicts, form, busy, submitStableFor, restingFor, inFront, waited }: PageObservation,
  { lexicon, addresses }: Pick<PageWatch, 'lexicon' | 'addresses'>,
  {
    visit,
    uses,
    size,
    frames,
    isElsewhere,
  }: Pick<FrameObservation, 'visit' | 'uses' | 'isElsewhere'> & {
    readonly size: FrameSize;
    readonly frames: readonly InnerFrame[];
  },
): FrameObservation {
  const isWord = (text: string): boolean => lexicon.find(text).length > 0 || lexicon.findAction(text).length > 0;
  const tellablePick = (pick: PickedControl): TellablePick => ({
    ...pick,
    label: isWord(pick.label) ? pick.label : '',
    section: pick.section !== null && isWord(pick.section) ? pick.section : null,
  });
  const tellable = (verdict: Verdict): FrameObservation['verdicts'][string] => {
    if (!('picks' in verdict)) return verdict;
    const [first, ...others] = verdict.picks;
    return { type: verdict.type, picks: [tellablePick(first), ...others.map(tellablePick)] };
  };
  return {
    visit,
    uses,
    size,
    frames: [...frames],
    isElsewhere,
    verdicts: Object.fromEntries(Object.entries(verdicts).map(([key, verdict]) => [key, tellable(verdict)])),
    addresses: { ...addresses() },
    form,
    busy,
    submitStableFor,
    restingFor: Number.isFinite(restingFor) ? restingFor : null,
    inFront,
    waited,
  };
}

/** Whether two observations tell the same, times apart. */
export function tellsSame(a: FrameObservation, b: FrameObservation | null): boolean {
  const lasting = ({ submitStableFor: _, restingFor: __, ...rest }: FrameObservation): Omit<FrameObservation, Times> =>
    rest;
  return b !== null && JSON.stringify(lasting(a)) === JSON.stringify(lasting(b));
}
