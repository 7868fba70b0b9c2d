import type { Guide, GuideId, Step, StepId } from './guide';
import type { PageId } from './page-location';
import { ABSENT, type Verdict, type Verdicts } from './verdict';

/**
 * A person's way through a guide in one tab. It holds only what the page cannot show by itself; which step it is follows
 * from the page (`presentWalkthrough`).
 *
 *            form seen to close / to be saved
 *   running ─────────────────────────────────▶ done
 *      ▲                                         │  the form opens again, another customer is chosen, restart
 *      └─────────────────────────────────────────┘
 */
export type Walkthrough = {
  readonly guide: GuideId;
  readonly status: 'running' | 'done';
  /** The person used the control that opens the form, and the form has not been seen to close since. */
  readonly opening: boolean;
  /** The person sent the form, and nothing has been seen since that says it was refused. */
  readonly submitted: boolean;
  /** The form stayed on the page when the guide was done (fields that are editable at once). */
  readonly formKept: boolean;
  /** Whose account it was done for, as an opaque mark: a finished walkthrough is not carried over to the next customer. */
  readonly doneFor: string | null;
  /** The step that the person leafed to by hand, or null while the panel follows the page. */
  readonly viewing: StepId | null;
};

export function startWalkthrough(guide: GuideId): Walkthrough {
  return { guide, status: 'running', opening: false, submitted: false, formKept: false, doneFor: null, viewing: null };
}

/** What the form of the Account page looks like. Read for its state alone: no value of a field is ever looked at. */
export type FormObservation = {
  /** A field is marked as wrong, or an error is announced in the form. */
  readonly invalid: boolean;
  /** A polite status message came up after the form was sent. */
  readonly saved: boolean;
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
  /** Something on the page says that it is busy (a visible progress bar, `aria-busy`). */
  readonly busy: boolean;
  /** For how long the form's submit control has been what it is: usable, unused, not there. */
  readonly submitStableFor: number;
  /** The page has had its time: what is not there now is not expected any more. */
  readonly waited: boolean;
};

/** What the person did on the page; observed, never intercepted. */
export type UsedControl =
  /** A control that opens the form. */
  | 'open-form'
  /** The form's submit control. */
  | 'submit-form'
  /** Cancel, Close, Escape. */
  | 'leave-form'
  /** A link to another page. */
  | 'follow-link'
  /** Typing or choosing in a field. */
  | 'edit-field';

export type WalkthroughEvent =
  | { readonly type: 'page-observed'; readonly observation: PageObservation }
  | { readonly type: 'control-used'; readonly control: UsedControl }
  /** The step that the page shows changed, by whatever the person did: leafing ends. */
  | { readonly type: 'step-viewed'; readonly step: StepId | null }
  | { readonly type: 'restarted' };

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

/** The same for a form that stays on the page while its submit control goes: that is also what "Saving…" looks like. */
export const TAKEN_AWAY_AFTER = 6000;

const isThere = (verdict: Verdict | undefined): boolean =>
  verdict?.type === 'found' || verdict?.type === 'disabled' || verdict?.type === 'folded';

function formIsOpen({ verdicts }: PageObservation): boolean {
  const submit = verdicts.submit ?? ABSENT;
  return submit.type === 'found' || submit.type === 'disabled';
}

const canOpenForm = ({ verdicts }: PageObservation): boolean =>
  isThere(verdicts['billing-info']) || isThere(verdicts['company-details']);

/** Whether the form that was sent has been taken: it closed, or it stayed and says that there is nothing left to save. */
function outcomeOfSubmit(
  walkthrough: Walkthrough,
  observation: PageObservation,
): 'pending' | 'refused' | 'closed' | 'kept' {
  if (!walkthrough.submitted) return 'pending';
  if (observation.page !== 'customer-account') return 'closed';
  const { form, busy, submitStableFor } = observation;
  const isOpen = formIsOpen(observation);
  if (isOpen || (form.present && (form.openerStays || !canOpenForm(observation)))) {
    if (form.invalid) return 'refused';
    // A form that was opened is done when it closes; one that stays is done when it says so.
    if (busy || form.sending || walkthrough.opening) return 'pending';
    const isAtRest = form.unused
      ? form.restsUnused && submitStableFor >= SAVED_AFTER
      : !isOpen && submitStableFor >= TAKEN_AWAY_AFTER;
    return isAtRest || form.saved ? 'kept' : 'pending';
  }
  return !busy && submitStableFor >= SETTLED_AFTER ? 'closed' : 'pending';
}

function observePage(walkthrough: Walkthrough, observation: PageObservation): Walkthrough {
  if (walkthrough.status === 'done') {
    const wasRefused = walkthrough.formKept && formIsOpen(observation) && observation.form.invalid;
    const beginsAnew =
      wasRefused ||
      observation.page === 'customers-list' ||
      (observation.customer !== null && observation.customer !== walkthrough.doneFor) ||
      (observation.page === 'customer-account' && formIsOpen(observation) && !walkthrough.formKept);
    return beginsAnew ? startWalkthrough(walkthrough.guide) : walkthrough;
  }
  const outcome = outcomeOfSubmit(walkthrough, observation);
  if (outcome === 'closed' || outcome === 'kept') {
    const { customer } = observation;
    return { ...startWalkthrough(walkthrough.guide), status: 'done', formKept: outcome === 'kept', doneFor: customer };
  }
  const submitted = walkthrough.submitted && outcome !== 'refused';
  // Seen closed with its opener back in place: whatever was opened is over.
  const opening =
    walkthrough.opening &&
    observation.page === 'customer-account' &&
    !(canOpenForm(observation) && !formIsOpen(observation) && observation.submitStableFor >= SETTLED_AFTER);
  if (submitted === walkthrough.submitted && opening === walkthrough.opening) return walkthrough;
  return { ...walkthrough, submitted, opening };
}

function observeControl(walkthrough: Walkthrough, control: UsedControl): Walkthrough {
  switch (control) {
    case 'open-form':
      return { ...startWalkthrough(walkthrough.guide), opening: true };
    case 'submit-form':
      return walkthrough.status === 'done' ? walkthrough : { ...walkthrough, submitted: true };
    case 'edit-field':
      if (walkthrough.status === 'done') {
        return walkthrough.formKept ? startWalkthrough(walkthrough.guide) : walkthrough;
      }
      // Changed again, so it was refused: it will be sent again.
      return walkthrough.submitted ? { ...walkthrough, submitted: false } : walkthrough;
    case 'leave-form':
    case 'follow-link':
      return { ...walkthrough, submitted: false, opening: false };
    default:
      return control satisfies never;
  }
}

/** The one function that changes a walkthrough. Pure: the same walkthrough and event give the same result. */
export function transition(walkthrough: Walkthrough, event: WalkthroughEvent): Walkthrough {
  switch (event.type) {
    case 'page-observed':
      return observePage(walkthrough, event.observation);
    case 'control-used':
      return observeControl(walkthrough, event.control);
    case 'step-viewed':
      return walkthrough.viewing === event.step ? walkthrough : { ...walkthrough, viewing: event.step };
    case 'restarted':
      return startWalkthrough(walkthrough.guide);
    default:
      return event satisfies never;
  }
}

export type PresentedState = 'searching' | 'pointing' | 'not-found' | 'elsewhere' | 'done';

/** What there is to show of a walkthrough: everything that the panel and the highlights are made from. */
export type Presentation = {
  readonly step: Step;
  readonly state: PresentedState;
  /** The step that the page is at; differs from `step` while the person leafs. */
  readonly pageStep: Step;
  /** The verdicts to show, for `step`'s targets only. */
  readonly verdicts: Verdicts;
};

function stepById(guide: Guide, id: StepId): Step {
  return guide.steps.find((step) => step.id === id) ?? guide.steps[0];
}

/** The step that the page is at, from where the person is and what the page shows. */
export function stepAtPage(guide: Guide, walkthrough: Walkthrough, observation: PageObservation): Step {
  const here = guide.steps.filter((step) => step.pages.includes(observation.page));
  if (observation.page !== 'customer-account') return here[0] ?? guide.steps[0];
  const atForm = formIsOpen(observation) || walkthrough.status === 'done' || walkthrough.submitted;
  const opened = walkthrough.opening && !canOpenForm(observation);
  return stepById(guide, atForm || opened ? 'submit-changes' : 'update-details');
}

/** What to show of `walkthrough` on the page that was observed. */
export function presentWalkthrough(guide: Guide, walkthrough: Walkthrough, observation: PageObservation): Presentation {
  const pageStep = stepAtPage(guide, walkthrough, observation);
  if (walkthrough.status === 'done') {
    const step = stepById(guide, 'submit-changes');
    return { step, pageStep: step, state: 'done', verdicts: {} };
  }
  const step = walkthrough.viewing ? stepById(guide, walkthrough.viewing) : pageStep;
  const verdicts: Verdicts = Object.fromEntries(
    step.targets.map(({ key }) => [key, observation.verdicts[key] ?? ABSENT] as const),
  );
  const isHere = step.pages.includes(observation.page);
  const isSure = Object.values(verdicts).some(isThere);
  // The menu stands on every page of the portal, so its entry may be pointed at from pages that no step is about.
  const mayPoint = isHere || (step === pageStep && observation.page === 'other');
  if (isSure && mayPoint) return { step, pageStep, state: 'pointing', verdicts };
  if (!isHere) return { step, pageStep, state: 'elsewhere', verdicts: {} };
  return { step, pageStep, state: observation.waited && !walkthrough.submitted ? 'not-found' : 'searching', verdicts };
}

/**
 * Whether the panel belongs on a page: on the pages that steps are about by itself, on every other page of the portal only
 * while a walkthrough is under way.
 */
export function isGuidedPage(page: PageId, walkthrough: Walkthrough | null): boolean {
  switch (page) {
    case 'customers-list':
    case 'customer':
    case 'customer-account':
      return true;
    case 'home':
    case 'other':
      return walkthrough?.status === 'running';
    default:
      return page satisfies never;
  }
}
