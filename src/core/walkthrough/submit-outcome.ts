import type { Guide } from '../guide';
import {
  canOpenForm,
  type FormObservation,
  formIsOpen,
  isWorkPage,
  type PageObservation,
  verdictsOf,
} from './page-observation';

/** What the person did that something may come of; a part of a walkthrough. */
export type UnderWay = { readonly opening: boolean; readonly submitted: boolean; readonly changed: boolean };

/**
 * How long the form must have been gone before that counts, in ms: pages hide a form while they send it and bring it back
 * with an error. Measured: the demo portals answer within 400 ms; 600 keeps clear of that and is not felt.
 */
export const SETTLED_AFTER = 600;

/**
 * The same for a form that stays on the page with its submit control out of use. Longer, since that is also what a form
 * looks like while it is being sent.
 */
export const SAVED_AFTER = 2500;

/**
 * The same for a form that stays on the page while its submit control goes, and for one that goes while what opened it does
 * not come back: that is also what "Saving…" and a page that is drawn anew look like.
 */
export const TAKEN_AWAY_AFTER = 6000;

/**
 * How long a choice that takes effect at once must have stood, in ms. What the page has to say against it (an error, a
 * question) comes within that time, measured like `SAVED_AFTER`.
 */
export const CHOSEN_AFTER = 2500;

/**
 * Whether the form that was sent has been taken: it closed, or it stayed and says that there is nothing left to save. An alert
 * that nobody can make sense of makes the first doubtful, unless it is said as well that it was taken.
 */
export function outcomeOfSubmit(
  guide: Guide,
  { opening, submitted }: UnderWay,
  observation: PageObservation,
): 'pending' | 'refused' | 'closed' | 'kept' {
  if (!submitted) return 'pending';
  const { page, form, busy, submitStableFor } = observation;
  // A session that ended meanwhile leads home, or to where one signs in.
  if (page === 'home' || page === 'other') return 'refused';
  if (form.failed) return 'refused';
  const closed = form.alerted && !form.saved ? 'refused' : 'closed';
  if (!isWorkPage(guide, page)) return closed;
  const isOpen = formIsOpen(guide, observation);
  if (isOpen || (form.present && (form.openerStays || !canOpenForm(guide, observation)))) {
    if (form.invalid) return 'refused';
    if (busy || form.sending) return 'pending';
    const isSaid = form.saved && !form.alerted;
    // A form that was opened is done when it closes, or it is said that it was saved and it is there to be sent again.
    if (opening) return isSaid && isOpen && submitStableFor >= SAVED_AFTER ? 'kept' : 'pending';
    const isAtRest = form.unused
      ? form.restsUnused && submitStableFor >= SAVED_AFTER
      : !isOpen && submitStableFor >= TAKEN_AWAY_AFTER;
    return (isAtRest && !form.alerted) || isSaid ? 'kept' : 'pending';
  }
  // What is asked now may well be whether it shall be sent.
  if (form.asking) return 'pending';
  // What opened the form comes back when it closes. Until it does, all of the section may be gone to be sent, or drawn anew.
  const isBack = !opening || canOpenForm(guide, observation);
  return !busy && submitStableFor >= (isBack ? SETTLED_AFTER : TAKEN_AWAY_AFTER) ? closed : 'pending';
}

/** Whether the page says that something is wrong with what was chosen. */
export const isObjectedTo = ({ alerted, failed }: FormObservation): boolean => alerted || failed;

/**
 * Whether a choice stands that needs no saving: its control is still there to be used, nothing on the page saves it, and
 * nothing came up against it. A dialog that asks for more hides the control, and so does a page that is being left.
 */
export function choiceStands(guide: Guide, { changed }: UnderWay, observation: PageObservation): boolean {
  return (
    changed &&
    isWorkPage(guide, observation.page) &&
    verdictsOf(guide, observation, 'chooses').some(({ type }) => type === 'found') &&
    verdictsOf(guide, observation, 'sends-form').every(({ type }) => type === 'absent') &&
    !observation.busy &&
    !isObjectedTo(observation.form) &&
    observation.restingFor >= CHOSEN_AFTER
  );
}
