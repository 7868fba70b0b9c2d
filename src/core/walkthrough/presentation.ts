import type { Guide, Step, StepId } from '../guide';
import { ABSENT, type Verdicts } from '../judging/verdict';
import type { PageId } from '../page-location';
import {
  canChange,
  canOpenForm,
  formIsOpen,
  formMayBeOpen,
  hasTargetOf,
  isChangeStep,
  isThere,
  isWorkPage,
  type PageObservation,
  verdictsOf,
} from './page-observation';
import type { Walkthrough, WalkthroughEvent } from './walkthrough';

export type PresentedState = 'searching' | 'pointing' | 'not-found' | 'elsewhere' | 'done';

/** What there is to show of a walkthrough: everything that the panel and the highlights are made from. */
export type Presentation = {
  readonly step: Step;
  readonly state: PresentedState;
  /** The step that the page is at; differs from `step` while the person leafs. */
  readonly pageStep: Step;
  /** What is looked for may be there, behind a dialog that asks for something else. */
  readonly isBehind: boolean;
  /** The verdicts to show, for `step`'s targets only. */
  readonly verdicts: Verdicts;
};

function stepById(guide: Guide, id: StepId): Step {
  return guide.steps.find((step) => step.id === id) ?? guide.steps[0];
}

/** The step that the page is at, from where the person is and what the page shows. */
function stepAtPage(guide: Guide, walkthrough: Walkthrough, observation: PageObservation): Step {
  const here = guide.steps.filter((step) => step.pages.includes(observation.page));
  const [first] = here;
  if (!first || !isWorkPage(guide, observation.page)) return first ?? guide.steps[0];
  const opener = here.find((step) => hasTargetOf(step, 'opens-form'));
  const change = here.find(isChangeStep);
  const sender = here.find((step) => hasTargetOf(step, 'sends-form'));
  if (walkthrough.status === 'done' || walkthrough.submitted) return sender ?? change ?? first;
  const canOpen = canOpenForm(guide, observation);
  const isOpen = formIsOpen(guide, observation);
  // What the person opened is there, if only one could tell what sends it.
  const isUnsure = walkthrough.opening && formMayBeOpen(guide, observation);
  const isAtForm = isOpen || isUnsure || canChange(guide, observation) || (walkthrough.opening && !canOpen);
  // An opener that only some pages have is not waited for where there is none.
  if (opener && !isAtForm && (canOpen || !opener.optional)) return opener;
  if (!change) return sender ?? first;
  const isToBeSent =
    !sender?.optional || verdictsOf(guide, observation, 'sends-form').some(({ type }) => type !== 'absent');
  return walkthrough.changed && sender && isToBeSent ? sender : change;
}

/** What to show of `walkthrough` on the page that was observed. */
export function presentWalkthrough(guide: Guide, walkthrough: Walkthrough, observation: PageObservation): Presentation {
  const pageStep = stepAtPage(guide, walkthrough, observation);
  if (walkthrough.status === 'done') {
    const step = guide.steps.at(-1) ?? guide.steps[0];
    return { step, pageStep: step, state: 'done', isBehind: false, verdicts: {} };
  }
  const step = walkthrough.viewing ? stepById(guide, walkthrough.viewing) : pageStep;
  const verdicts: Verdicts = Object.fromEntries(
    step.targets.map(({ key }) => [key, observation.verdicts[key] ?? ABSENT] as const),
  );
  const isHere = step.pages.includes(observation.page);
  const isSure = Object.values(verdicts).some(isThere);
  // The menu stands on every page of the portal, so its entry may be pointed at from pages that no step is about.
  const mayPoint = isHere || (step === pageStep && observation.page === 'other');
  if (isSure && mayPoint) return { step, pageStep, state: 'pointing', isBehind: false, verdicts };
  if (!isHere) return { step, pageStep, state: 'elsewhere', isBehind: false, verdicts: {} };
  // What came up by the person's own doing, a form or a question of it, is nothing to be put away.
  const isBehind = observation.inFront && !walkthrough.opening && !walkthrough.submitted;
  // Of two steps on one page the page is at the later one: what the earlier one asks for is not to be waited for.
  const isPast = guide.steps.indexOf(step) < guide.steps.indexOf(pageStep);
  const state = (observation.waited && !walkthrough.submitted) || isPast ? 'not-found' : 'searching';
  return { step, pageStep, state, isBehind, verdicts };
}

/** Whether the page went on, or back, since the person began to leaf, perhaps with a document of its own: the panel follows it. */
export const isOvertaken = ({ viewing, viewedFrom }: Walkthrough, { pageStep }: Presentation): boolean =>
  viewing !== null && pageStep.id !== viewedFrom;

/** What it is to leaf so many steps on or back from the one that is shown; null where the guide has no such step. */
export function leafEvent(guide: Guide, { step, pageStep }: Presentation, by: 1 | -1): WalkthroughEvent | null {
  const target = guide.steps[guide.steps.indexOf(step) + by];
  if (!target) return null;
  return target === pageStep ? { type: 'leafing-ended' } : { type: 'step-viewed', step: target.id, from: pageStep.id };
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
