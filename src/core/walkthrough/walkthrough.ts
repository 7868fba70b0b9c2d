import type { Guide, GuideId, StepId } from '../guide';
import type { PageId } from '../page-location';
import {
  canOpenForm,
  formIsOpen,
  formMayBeOpen,
  isListPage,
  isWorkPage,
  type PageObservation,
  targetsOf,
} from './page-observation';
import { choiceStands, isObjectedTo, outcomeOfSubmit, SETTLED_AFTER } from './submit-outcome';

/**
 * A person's way through a guide in one tab. It holds only what the page cannot show by itself; which step it is follows
 * from the page (`presentWalkthrough` in `presentation.ts`).
 *
 *            form seen to close / to be saved / choice made and kept
 *   running ──────────────────────────────────────────────────▶ done
 *      ▲                                                          │  the form opens again, another customer, restart
 *      └──────────────────────────────────────────────────────────┘
 */
export type Walkthrough = {
  readonly guide: GuideId;
  readonly status: 'running' | 'done';
  /** The person used the control that opens the form, and the form has not been seen to close since. */
  readonly opening: boolean;
  /** The person sent the form, and nothing has been seen since that says it was refused. */
  readonly submitted: boolean;
  /**
   * The person filled in the field, or used the switch or radio buttons, that the guide is about. That it was used is all that
   * is known: what stands in a field, or whether a switch is on, is the customer's data and is not looked at.
   */
  readonly changed: boolean;
  /** The form stayed on the page when the guide was done (fields that are editable at once). */
  readonly formKept: boolean;
  /** Whose account it is about, as an opaque mark: what was sent or finished is not carried over to the next customer. */
  readonly customer: string | null;
  /** The page that the guide was done on: a portal may go to its list by itself once the form was taken. */
  readonly doneOn: PageId | null;
  /** The step that the person leafed to by hand, or null while the panel follows the page. */
  readonly viewing: StepId | null;
  /** The step that the page was at when the person began to leaf; once it is at another one, the panel follows it again. */
  readonly viewedFrom: StepId | null;
};

export function startWalkthrough(guide: GuideId): Walkthrough {
  return {
    guide,
    status: 'running',
    opening: false,
    submitted: false,
    changed: false,
    formKept: false,
    customer: null,
    doneOn: null,
    viewing: null,
    viewedFrom: null,
  };
}

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
  /** What closes a form in many portals, and in others nothing: a click beside its dialog, Escape outside of it, going back. */
  | 'turn-away'
  /** Typing or choosing in a field. */
  | 'edit-field'
  /** Leaving the field that the guide is about, after typing in it. */
  | 'fill-in'
  /** Using the switch or radio buttons that the guide is about. */
  | 'choose';

export type WalkthroughEvent =
  | { readonly type: 'page-observed'; readonly observation: PageObservation }
  | { readonly type: 'control-used'; readonly control: UsedControl }
  /** The document was loaded anew, by nothing that the form did. */
  | { readonly type: 'page-reloaded' }
  /** The person leafs to another step than the page's own, which is `from`. */
  | { readonly type: 'step-viewed'; readonly step: StepId; readonly from: StepId }
  /** The person leafed back to the page's own step, or the page went on to another one. */
  | { readonly type: 'leafing-ended' }
  | { readonly type: 'restarted' };

/**
 * How long a form may take to come up after its opener was used, in ms. Facts of the portal: a page's data takes 5 s as a
 * rule, and what has not begun to show by then was not opened.
 */
export const OPENS_WITHIN = 5000;

/**
 * A page that closed its form may still say within this time, in ms, that it could not be saved. What it says later is of
 * something else. Facts of the portal: its data takes 5 s as a rule.
 */
export const FAILS_WITHIN = 8000;

/** What is under way for one customer is nothing that was done for another. */
function followCustomer(walkthrough: Walkthrough, { customer }: PageObservation): Walkthrough {
  if (walkthrough.status === 'done' || customer === null || customer === walkthrough.customer) return walkthrough;
  if (walkthrough.customer === null) return { ...walkthrough, customer };
  return { ...walkthrough, customer, opening: false, submitted: false, changed: false };
}

function observePage(guide: Guide, before: Walkthrough, observation: PageObservation): Walkthrough {
  const walkthrough = followCustomer(before, observation);
  const isOpen = formIsOpen(guide, observation);
  if (walkthrough.status === 'done') {
    const { form, restingFor } = observation;
    const wasRefused = (walkthrough.formKept && isOpen && form.invalid) || (form.failed && restingFor < FAILS_WITHIN);
    const beginsAnew =
      wasRefused ||
      (isListPage(guide, observation.page) && observation.page !== walkthrough.doneOn) ||
      (observation.customer !== null && observation.customer !== walkthrough.customer) ||
      (isWorkPage(guide, observation.page) && isOpen && !walkthrough.formKept);
    return beginsAnew ? startWalkthrough(walkthrough.guide) : walkthrough;
  }
  const outcome = outcomeOfSubmit(guide, walkthrough, observation);
  if (outcome === 'closed' || outcome === 'kept' || choiceStands(guide, walkthrough, observation)) {
    const { customer, page } = observation;
    const formKept = outcome === 'kept';
    return { ...startWalkthrough(walkthrough.guide), status: 'done', formKept, customer, doneOn: page };
  }
  const submitted = walkthrough.submitted && outcome !== 'refused';
  const isOnWorkPage = isWorkPage(guide, observation.page);
  // Seen closed with its opener back in place: whatever was opened is over.
  const opening =
    walkthrough.opening &&
    isOnWorkPage &&
    !(
      canOpenForm(guide, observation) &&
      !isOpen &&
      !formMayBeOpen(guide, observation) &&
      observation.submitStableFor >= SETTLED_AFTER &&
      observation.restingFor >= OPENS_WITHIN
    );
  // What was said against a choice is said of it; a name stays in its field, to be corrected.
  const isTakenBack = isObjectedTo(observation.form) && targetsOf(guide, 'chooses').length > 0;
  const changed = walkthrough.changed && isOnWorkPage && !isTakenBack && !(walkthrough.opening && !opening);
  if (submitted === walkthrough.submitted && opening === walkthrough.opening && changed === walkthrough.changed)
    return walkthrough;
  return { ...walkthrough, submitted, opening, changed };
}

/** Whatever was sent before is not waited for any more. */
const notSent = (walkthrough: Walkthrough): Walkthrough =>
  walkthrough.submitted ? { ...walkthrough, submitted: false } : walkthrough;

function observeControl(walkthrough: Walkthrough, control: UsedControl): Walkthrough {
  switch (control) {
    case 'open-form':
      return { ...startWalkthrough(walkthrough.guide), opening: true };
    case 'submit-form':
      return walkthrough.status === 'done' ? walkthrough : { ...walkthrough, submitted: true };
    case 'fill-in':
      return walkthrough.status === 'done' ? walkthrough : { ...walkthrough, changed: true };
    case 'choose':
      if (walkthrough.status === 'running') return { ...walkthrough, changed: true, submitted: false };
      return walkthrough.formKept ? { ...startWalkthrough(walkthrough.guide), changed: true } : walkthrough;
    case 'edit-field':
      if (walkthrough.status === 'done') {
        return walkthrough.formKept ? startWalkthrough(walkthrough.guide) : walkthrough;
      }
      // Changed again, so it was refused: it will be sent again.
      return notSent(walkthrough);
    case 'turn-away':
      return notSent(walkthrough);
    case 'leave-form':
    case 'follow-link':
      return { ...walkthrough, submitted: false, opening: false, changed: false };
    default:
      return control satisfies never;
  }
}

/** The one function that changes a walkthrough. Pure: the same walkthrough and event give the same result. */
export function transition(guide: Guide, walkthrough: Walkthrough, event: WalkthroughEvent): Walkthrough {
  switch (event.type) {
    case 'page-observed':
      return observePage(guide, walkthrough, event.observation);
    case 'control-used':
      return observeControl(walkthrough, event.control);
    case 'page-reloaded':
      return notSent(walkthrough);
    case 'step-viewed':
      return { ...walkthrough, viewing: event.step, viewedFrom: event.from };
    case 'leafing-ended':
      return walkthrough.viewing === null ? walkthrough : { ...walkthrough, viewing: null, viewedFrom: null };
    case 'restarted':
      return startWalkthrough(walkthrough.guide);
    default:
      return event satisfies never;
  }
}
