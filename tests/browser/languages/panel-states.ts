import type { Guide, Step, TargetEffect } from '../../../src/core/guide';
import type { PickedControl, Verdict, Verdicts } from '../../../src/core/judging/verdict';
import { hasTargetOf } from '../../../src/core/walkthrough/page-observation';
import type { Presentation } from '../../../src/core/walkthrough/presentation';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import type { OverlayModel } from '../../../src/drawing/overlay-model';
import { GUIDES, guideById } from '../../../src/guides/catalog';
import type { Translator } from '../../../src/i18n/translator';
import { createLabelReader } from '../../../src/overlay/label-reading';
import { describePanel, type PanelInput } from '../../../src/overlay/panel-texts';
import { partnerCenter } from '../../../src/portals/partner-center/portal';

/** The words of the page in the longest form that the portal has in English, for each step. */
const PICKS: Readonly<Record<Step['id'], Partial<PickedControl>>> = {
  'open-customers': { label: 'Customers', word: 'customers' },
  'choose-customer': { label: 'Contoso Ltd.' },
  'open-account': { label: 'Account', word: 'account' },
  'update-details': { label: 'Update', word: 'update', section: 'Company name and Bill-to information' },
  'submit-changes': { label: 'Submit', word: 'submit' },
  'open-billing-info': { label: 'Update', word: 'update', section: 'Company name and Bill-to information' },
  'change-name': { label: 'Company name', word: 'companyName', section: 'Billing information' },
  'edit-permissions': { label: 'Update', word: 'update', section: 'Customer permissions' },
  'change-permissions': { label: 'Azure reservations', word: 'azureReservations', section: 'Azure reservations' },
  'save-permissions': { label: 'Save changes', word: 'save', section: 'Customer permissions' },
};

/** A state of the panel: what it is called, and what `describePanel` is to make of it. */
export type PanelState = {
  readonly name: string;
  readonly step: Step;
  readonly input: Omit<PanelInput, 'translator'>;
};

function stateOf(
  guide: Guide,
  name: string,
  step: Step,
  presentation: Partial<Presentation>,
  input: Partial<PanelInput> = {},
): PanelState {
  return {
    name: `${guide.id}: ${name}, ${step.id}`,
    step,
    input: {
      guide,
      walkthrough: startWalkthrough(guide.id),
      presentation: { step, pageStep: step, state: 'searching', isBehind: false, verdicts: {}, ...presentation },
      readLabel: createLabelReader(partnerCenter),
      role: 'none',
      minimized: false,
      offScreen: null,
      link: null,
      nextGuide: guideById(guide.next?.guide ?? ''),
      ...input,
    },
  };
}

/** One target of a step decided, the first unless another is named. */
function verdictsOf(step: Step, type: 'found' | 'disabled' | 'folded', at = 0): Verdicts {
  const pick: PickedControl = { candidate: 0, label: '', word: null, language: 'en', section: null, ...PICKS[step.id] };
  const opener: PickedControl = { ...pick, label: 'More actions for this section', word: null, section: null };
  const verdict: Verdict = { type, picks: [type === 'folded' ? opener : pick] };
  return Object.fromEntries(step.targets.slice(at, at + 1).map(({ key }) => [key, verdict]));
}

const LINK = 'https://partner.microsoft.com/dashboard/v2/customers/list';

/** Each state at each step of a guide, and what can come on top of it. */
function statesOf(guide: Guide): readonly PanelState[] {
  const [firstStep] = guide.steps;
  const lastStep = guide.steps.at(-1) ?? firstStep;
  const [{ key: lastKey } = { key: 'submit' }] = lastStep.targets;
  const stepWith = (effect: TargetEffect) => guide.steps.find((step) => hasTargetOf(step, effect));
  const choice = stepWith('chooses');
  // Each kind of target has its own reason for being out of use.
  const disabled = [lastStep, firstStep, stepWith('opens-form'), stepWith('fills-in'), choice];
  const double = guide.steps.find(({ targets }) => targets.length > 1);
  return [
    ...guide.steps.flatMap((step) => [
      stateOf(guide, 'searching', step, {}),
      stateOf(guide, 'pointing', step, { state: 'pointing', verdicts: verdictsOf(step, 'found') }),
      stateOf(guide, 'elsewhere', step, { state: 'elsewhere' }, { link: LINK }),
      stateOf(guide, 'not found', step, { state: 'not-found' }, { role: 'user-management-admin', link: LINK }),
    ]),
    ...[...new Set(disabled)].flatMap((step) =>
      step ? stateOf(guide, 'disabled', step, { state: 'pointing', verdicts: verdictsOf(step, 'disabled') }) : [],
    ),
    ...(choice
      ? [stateOf(guide, 'not found for a reader', choice, { state: 'not-found' }, { role: 'sales-agent', link: LINK })]
      : []),
    stateOf(guide, 'folded', firstStep, { state: 'pointing', verdicts: verdictsOf(firstStep, 'folded') }),
    ...(double ? statesOfTwo(guide, double) : []),
    ...(['up', 'down', 'left', 'right', 'covered'] as const).map((offScreen) =>
      stateOf(
        guide,
        `off screen ${offScreen}`,
        lastStep,
        { state: 'pointing', verdicts: verdictsOf(lastStep, 'found') },
        { offScreen },
      ),
    ),
    stateOf(guide, 'ambiguous', lastStep, { state: 'not-found', verdicts: { [lastKey]: { type: 'ambiguous' } } }),
    stateOf(
      guide,
      'leafed to',
      firstStep,
      { state: 'elsewhere', pageStep: lastStep },
      { walkthrough: { ...startWalkthrough(guide.id), viewing: firstStep.id }, role: 'admin-agent', link: LINK },
    ),
    stateOf(guide, 'done', lastStep, { state: 'done' }),
    stateOf(
      guide,
      'folded to the pill',
      lastStep,
      { state: 'pointing', verdicts: verdictsOf(lastStep, 'found') },
      { minimized: true },
    ),
  ];
}

/** What is said of the second target of a step beside the first one. */
function statesOfTwo(guide: Guide, step: Step): readonly PanelState[] {
  const first = verdictsOf(step, 'found');
  const second = step.targets[1]?.key ?? '';
  const seconds: Readonly<Record<string, Verdicts>> = {
    found: verdictsOf(step, 'found', 1),
    disabled: verdictsOf(step, 'disabled', 1),
    folded: verdictsOf(step, 'folded', 1),
    ambiguous: { [second]: { type: 'ambiguous' } },
  };
  return Object.entries(seconds).map(([name, verdicts]) =>
    stateOf(guide, `two controls, one ${name}`, step, { state: 'pointing', verdicts: { ...first, ...verdicts } }),
  );
}

/** Of every guide. */
export const PANEL_STATES: readonly PanelState[] = GUIDES.flatMap(statesOf);

export function overlayModelOf({ step, input }: PanelState, translator: Translator): OverlayModel {
  return {
    guide: input.guide.id,
    step: step.id,
    state: input.presentation.state,
    panel: describePanel({ ...input, translator }),
    highlights: [],
    keepFree: null,
    corner: 'bottom-end',
  };
}
