import { effectOf, type Guide, type Step, type TargetDescription, type TargetEffect } from '../guide';
import { ABSENT, type Verdict, type Verdicts } from '../judging/verdict';
import type { PageId } from '../page-location';

/** What the form of the Account page looks like. Read for its state alone: no value of a field is ever looked at. */
export type FormObservation = {
  /** A field is marked as wrong, or an error is announced in the form. */
  readonly invalid: boolean;
  /** An assertive message came up since the person last used a control, anywhere on the page, that tells of no success. */
  readonly alerted: boolean;
  /** A message came up since the person last used a control, outside of the form, that says that something was taken. */
  readonly saved: boolean;
  /** A message that something did not work came up since the person last used a control, anywhere on the page. */
  readonly failed: boolean;
  /**
   * The form is gone and something else wants an answer first: a modal dialog that came up since the person last used a
   * control, or a page that has nothing of the portal's on it (blank as yet, or one to sign in on).
   */
  readonly asking: boolean;
  /** Its fields stand on the page, whatever has become of its submit control (which may say "Saving…" meanwhile). */
  readonly present: boolean;
  /** The control that opens it could be used while it was open, so that it says nothing when that is there again. */
  readonly openerStays: boolean;
  /** All of its fields are switched off, as pages do while they send a form. */
  readonly sending: boolean;
  /** Its submit control is out of use now. */
  readonly unused: boolean;
  /** Its submit control was out of use before anything was sent; so it is again when there is nothing left to save. */
  readonly restsUnused: boolean;
};

/** What is known of the page at one moment. Times are in ms and measured outside, since the core has no clock. */
export type PageObservation = {
  readonly page: PageId;
  /** Tells one customer's pages from another's, and says nothing else; null on pages of no customer. */
  readonly customer: string | null;
  readonly verdicts: Verdicts;
  readonly form: FormObservation;
  /** Something on the page says that it is busy (a visible progress bar, `aria-busy`, a new message "Saving…"). */
  readonly busy: boolean;
  /** For how long the form's submit control has been what it is: usable, unused, not there. */
  readonly submitStableFor: number;
  /** For how long the person has not used any control that is known. */
  readonly restingFor: number;
  /** Nothing was found, and a dialog that asks for something else lies over the page. */
  readonly inFront: boolean;
  /** The page has had its time: what is not there now is not expected any more. */
  readonly waited: boolean;
};

/** The control is there, whether or not it can be used now. */
export const isThere = (verdict: Verdict | undefined): boolean =>
  verdict?.type === 'found' || verdict?.type === 'disabled' || verdict?.type === 'folded';

/** What was decided about the guide's targets of one effect. */
export function verdictsOf(guide: Guide, { verdicts }: PageObservation, effect: TargetEffect): readonly Verdict[] {
  return targetsOf(guide, effect).map(({ key }) => verdicts[key] ?? ABSENT);
}

/** The guide's targets of one effect. */
export const targetsOf = (guide: Guide, effect: TargetEffect): readonly TargetDescription[] =>
  guide.steps.flatMap(({ targets }) => targets.filter((target) => effectOf(target) === effect));

/** Whether a step has a target of that effect. */
export const hasTargetOf = ({ targets }: Step, effect: TargetEffect): boolean =>
  targets.some((target) => effectOf(target) === effect);

/** Whether something is changed in a step: filled in or chosen. */
export const isChangeStep = (step: Step): boolean => hasTargetOf(step, 'fills-in') || hasTargetOf(step, 'chooses');

/** Whether a page is the one on which the guide's work is done; the others only lead there. */
export const isWorkPage = (guide: Guide, page: PageId): boolean =>
  guide.steps.some((step) => step.pages.includes(page) && (hasTargetOf(step, 'sends-form') || isChangeStep(step)));

/** The form that the guide is about can be seen, by what sends it. */
export const formIsOpen = (guide: Guide, observation: PageObservation): boolean =>
  verdictsOf(guide, observation, 'sends-form').some(({ type }) => type === 'found' || type === 'disabled');

/** A form is there that may be the one, or of which it is not clear what sends it. */
export const formMayBeOpen = (guide: Guide, observation: PageObservation): boolean =>
  verdictsOf(guide, observation, 'sends-form').some(({ type }) => type === 'ambiguous');

/** What opens the form is there. */
export const canOpenForm = (guide: Guide, observation: PageObservation): boolean =>
  verdictsOf(guide, observation, 'opens-form').some(isThere);

/** What is to be filled in or chosen stands there and can be used. */
export const canChange = (guide: Guide, observation: PageObservation): boolean =>
  [...verdictsOf(guide, observation, 'fills-in'), ...verdictsOf(guide, observation, 'chooses')].some(
    ({ type }) => type === 'found',
  );

/** A list of things to choose from: who comes back to it begins with another thing. */
export const isListPage = (guide: Guide, page: PageId): boolean =>
  guide.steps.some((step) => step.pages.includes(page) && step.targets.some(({ kind }) => kind === 'list'));
