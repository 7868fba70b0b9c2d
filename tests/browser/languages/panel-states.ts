import type { Guide, Step } from '../../../src/core/guide';
import type { Pick, Verdict, Verdicts } from '../../../src/core/verdict';
import { type Presentation, startWalkthrough } from '../../../src/core/walkthrough';
import { updateCustomerAccount } from '../../../src/guides/update-customer-account';
import type { Translator } from '../../../src/i18n/translator';
import { createLabelReader } from '../../../src/overlay/label-reading';
import type { OverlayModel } from '../../../src/overlay/overlay-model';
import { describePanel, type PanelInput } from '../../../src/overlay/panel-texts';
import { partnerCenter } from '../../../src/portals/partner-center/portal';

const guide: Guide = updateCustomerAccount;

/** The words of the page in the longest form that the portal has in English, for each step. */
const PICKS: Readonly<Record<Step['id'], Partial<Pick>>> = {
  'open-customers': { label: 'Customers', word: 'customers' },
  'choose-customer': { label: 'Contoso Ltd.' },
  'open-account': { label: 'Account', word: 'account' },
  'update-details': { label: 'Update', word: 'update', section: 'Company name and Bill-to information' },
  'submit-changes': { label: 'Submit', word: 'submit' },
};

/** A state of the panel: what it is called, and what `describePanel` is to make of it. */
export type PanelState = {
  readonly name: string;
  readonly step: Step;
  readonly input: Omit<PanelInput, 'translator'>;
};

function stateOf(
  name: string,
  step: Step,
  presentation: Partial<Presentation>,
  input: Partial<PanelInput> = {},
): PanelState {
  return {
    name: `${name}, ${step.id}`,
    step,
    input: {
      guide,
      walkthrough: startWalkthrough(guide.id),
      presentation: { step, pageStep: step, state: 'searching', verdicts: {}, ...presentation },
      readLabel: createLabelReader(partnerCenter),
      role: 'none',
      minimized: false,
      offScreen: null,
      link: null,
      ...input,
    },
  };
}

function verdictsOf(step: Step, type: 'found' | 'disabled' | 'folded'): Verdicts {
  const pick: Pick = { candidate: 0, label: '', word: null, language: 'en', section: null, ...PICKS[step.id] };
  const verdict: Verdict = { type, picks: [pick] };
  return Object.fromEntries(step.targets.slice(0, 1).map(({ key }) => [key, verdict]));
}

const [firstStep] = guide.steps;
const lastStep = guide.steps.at(-1) ?? firstStep;
const LINK = 'https://partner.microsoft.com/dashboard/v2/customers/list';

/** Each state at each step, and what can come on top of it. */
export const PANEL_STATES: readonly PanelState[] = [
  ...guide.steps.flatMap((step) => [
    stateOf('searching', step, {}),
    stateOf('pointing', step, { state: 'pointing', verdicts: verdictsOf(step, 'found') }),
    stateOf('elsewhere', step, { state: 'elsewhere' }, { link: LINK }),
    stateOf('not found', step, { state: 'not-found' }, { role: 'user-management-admin', link: LINK }),
  ]),
  stateOf('disabled', lastStep, { state: 'pointing', verdicts: verdictsOf(lastStep, 'disabled') }),
  stateOf('folded', firstStep, { state: 'pointing', verdicts: verdictsOf(firstStep, 'folded') }),
  ...(['up', 'down', 'left', 'right'] as const).map((offScreen) =>
    stateOf(
      `off screen ${offScreen}`,
      lastStep,
      { state: 'pointing', verdicts: verdictsOf(lastStep, 'found') },
      { offScreen },
    ),
  ),
  stateOf('ambiguous', lastStep, { state: 'not-found', verdicts: { submit: { type: 'ambiguous' } } }),
  stateOf(
    'leafed to',
    firstStep,
    { state: 'elsewhere', pageStep: lastStep },
    { walkthrough: { ...startWalkthrough(guide.id), viewing: firstStep.id }, role: 'admin-agent', link: LINK },
  ),
  stateOf('done', lastStep, { state: 'done' }),
  stateOf(
    'folded to the pill',
    lastStep,
    { state: 'pointing', verdicts: verdictsOf(lastStep, 'found') },
    { minimized: true },
  ),
];

export function overlayModelOf({ step, input }: PanelState, translator: Translator): OverlayModel {
  return {
    guide: guide.id,
    step: step.id,
    state: input.presentation.state,
    panel: describePanel({ ...input, translator }),
    highlights: [],
    keepFree: null,
    corner: 'bottom-end',
  };
}
