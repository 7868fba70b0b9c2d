import type { Guide, Step, StepId, TargetKey } from '../../../src/core/guide';
import type { PickedControl, Verdict, Verdicts } from '../../../src/core/judging/verdict';
import type { PageObservation } from '../../../src/core/walkthrough/page-observation';
import { type Presentation, presentWalkthrough } from '../../../src/core/walkthrough/presentation';
import { startWalkthrough, type Walkthrough } from '../../../src/core/walkthrough/walkthrough';
import { GUIDES } from '../../../src/guides/catalog';
import { giveCustomersPermission } from '../../../src/guides/give-customers-permission';
import { guideAfter } from '../../../src/guides/offered';
import { renameCustomer } from '../../../src/guides/rename-customer';
import { updateCustomerAccount } from '../../../src/guides/update-customer-account';
import { createLabelReader } from '../../../src/overlay/label-reading';
import type { PanelInput } from '../../../src/overlay/panel-texts';
import { addressOfStep } from '../../../src/overlay/step-address';
import { partnerCenter } from '../../../src/portals/partner-center/portal';
import { NO_FORM } from '../../unit/core/form-observation';

/** What the panel is to say, and what of it is unfolded in the picture. */
export type VisualState = {
  readonly name: string;
  readonly unfolded: 'nothing' | 'steps' | 'all';
  readonly input: Omit<PanelInput, 'translator'>;
};

/** What there is besides the page. */
type Circumstances = {
  readonly guide?: Guide;
  readonly walkthrough?: Partial<Walkthrough>;
  readonly unfolded?: VisualState['unfolded'];
} & Partial<Pick<PanelInput, 'role' | 'offScreen' | 'minimized'>>;

const readLabel = createLabelReader(partnerCenter);

/** Nothing here is made up beside the page and the way through the guide: the rest is what Waymark makes of them. */
function stateOf(name: string, observation: PageObservation, circumstances: Circumstances = {}): VisualState {
  const { guide = updateCustomerAccount, unfolded = 'nothing', role = 'none' } = circumstances;
  const walkthrough = { ...startWalkthrough(guide.id), ...circumstances.walkthrough };
  const presentation: Presentation = presentWalkthrough(guide, walkthrough, observation);
  return {
    name,
    unfolded,
    input: {
      guide,
      walkthrough,
      presentation,
      readLabel,
      role,
      minimized: circumstances.minimized ?? false,
      offScreen: circumstances.offScreen ?? null,
      link: addressOfStep(presentation, partnerCenter),
      nextGuide: guideAfter(guide, GUIDES),
    },
  };
}

/** A page that has had its time. */
function pageWith(page: PageObservation['page'], verdicts: Verdicts = {}): PageObservation {
  const customer = page === 'customer' || page === 'customer-account' ? 'one' : null;
  const stable = { busy: false, submitStableFor: 0, restingFor: 0, inFront: false, waited: true };
  return { page, customer, verdicts, form: NO_FORM, ...stable };
}

const loading = (page: PageObservation['page']): PageObservation => ({ ...pageWith(page), waited: false });

const picked = (label: string, word: PickedControl['word'], section: string | null = null): PickedControl => ({
  candidate: 0,
  label,
  word,
  language: 'en',
  section,
});

/** The controls as the portal names them in English. */
const CONTROLS: Readonly<Record<TargetKey, PickedControl>> = {
  customers: picked('Customers', 'customers'),
  'customer-list': picked('Customers', 'customers'),
  account: picked('Account', 'account'),
  'billing-info': picked('Update', 'update', 'Billing information'),
  'company-details': picked('Update', 'update', 'Company details'),
  submit: picked('Submit', 'submit'),
  'company-name': picked('Company name', 'companyName', 'Billing information'),
  'permission-edit': picked('Edit', 'edit', 'Customer permissions'),
  'azure-reservations': picked('Azure reservations', 'azureReservations', 'Azure reservations'),
  'azure-savings-plan': picked('Azure savings plan', 'azureSavingsPlan', 'Azure savings plan'),
  'permission-save': picked('Save', 'save', 'Customer permissions'),
};

function decided(
  type: 'found' | 'disabled' | 'folded',
  key: TargetKey,
  changes: Partial<PickedControl> = {},
): Verdicts {
  const control = CONTROLS[key];
  if (!control) throw new Error(`no control is known for ${key}`);
  const verdict: Verdict = { type, picks: [{ ...control, ...changes }] };
  return { [key]: verdict };
}

const unclear = (key: TargetKey): Verdicts => ({ [key]: { type: 'ambiguous' } });

/** All that a step points at, found. */
const foundAt = ({ targets }: Step): Verdicts => Object.assign({}, ...targets.map(({ key }) => decided('found', key)));

const pageOf = ({ pages }: Step): PageObservation['page'] => pages[0] ?? 'other';

/** How the person comes to a step that has the page in common with another. */
const wayTo = (step: Step): Partial<Walkthrough> => (step.id === 'submit-changes' ? { opening: true } : {});

/** Where the person is while the panel says of a step that it is elsewhere, and has been leafed to. */
const BEFORE: Readonly<Record<StepId, PageObservation>> = {
  'open-customers': pageWith('other'),
  'choose-customer': pageWith('home', decided('found', 'customers')),
  'open-account': pageWith('customers-list', decided('found', 'customer-list')),
  'update-details': pageWith('customer', decided('found', 'account')),
  'submit-changes': pageWith('customer', decided('found', 'account')),
};

/** Each step of the first guide, in a row: pointed at with the list of steps, looked for, not found, elsewhere. */
export const STEP_STATES: readonly VisualState[] = updateCustomerAccount.steps.flatMap((step): VisualState[] => {
  const [page, walkthrough] = [pageOf(step), wayTo(step)];
  const before = BEFORE[step.id];
  if (!before) throw new Error(`no page is known for ${step.id}`);
  const leafed = before.page === 'other' ? {} : { viewing: step.id };
  return [
    stateOf(`${step.id}: pointing`, pageWith(page, foundAt(step)), { walkthrough, unfolded: 'steps' }),
    stateOf(`${step.id}: searching`, loading(page), { walkthrough }),
    stateOf(`${step.id}: not found`, pageWith(page), { walkthrough }),
    stateOf(`${step.id}: elsewhere`, before, { walkthrough: leafed }),
  ];
});

const account = (...verdicts: readonly Verdicts[]): PageObservation =>
  pageWith('customer-account', Object.assign({}, ...verdicts));

const BILLING = decided('found', 'billing-info');
const DONE: Circumstances = { walkthrough: { status: 'done' } };

/** What can be the matter at one step or another of the first guide. */
const CASES: readonly VisualState[] = [
  stateOf('one of two, all unfolded', account(BILLING), { unfolded: 'all', role: 'sales-agent' }),
  stateOf('no title of a section', account(decided('found', 'billing-info', { section: null }))),
  stateOf('no name', account(decided('found', 'billing-info', { label: '', word: null }))),
  stateOf(
    'words in another language',
    account(
      decided('found', 'billing-info', { label: 'Aktualisieren', section: 'Abrechnungsinformationen', language: 'de' }),
    ),
  ),
  stateOf('disabled: entry', pageWith('home', decided('disabled', 'customers'))),
  stateOf('disabled: opener', account(decided('disabled', 'billing-info'))),
  stateOf('disabled: one of two', account(BILLING, decided('disabled', 'company-details'))),
  stateOf('disabled: submit', account(decided('disabled', 'submit'))),
  stateOf('folded, named', account(decided('folded', 'billing-info', { label: 'More actions', word: null }))),
  stateOf('folded, unnamed', account(decided('folded', 'billing-info', { label: '', word: null, section: null }))),
  stateOf(
    'folded: one of two',
    account(BILLING, decided('folded', 'company-details', { label: 'More actions', word: null })),
  ),
  stateOf('ambiguous', account(unclear('billing-info'))),
  stateOf('ambiguous: one of two', account(BILLING, unclear('company-details'))),
  stateOf('out of sight', account(BILLING), { offScreen: 'down' }),
  stateOf('covered', account(BILLING), { offScreen: 'covered' }),
  stateOf('minimized', account(BILLING), { minimized: true }),
  stateOf('the form is open already', account(decided('found', 'submit')), {
    walkthrough: { viewing: 'update-details' },
  }),
  stateOf('not found, with a role', account(), { role: 'user-management-admin' }),
  stateOf('done, the next guide is named', account(), DONE),
];

const PERMISSIONS: Circumstances = { guide: giveCustomersPermission };
const SWITCHES = [decided('found', 'azure-reservations'), decided('found', 'azure-savings-plan')];

/** What only the other guides have: steps of their own, switches, a field. */
const OTHER_GUIDES: readonly VisualState[] = [
  stateOf('permissions: opener', account(decided('found', 'permission-edit')), { ...PERMISSIONS, unfolded: 'steps' }),
  stateOf('permissions: two switches', account(...SWITCHES), PERMISSIONS),
  stateOf('permissions: read-only', account(decided('disabled', 'azure-reservations')), PERMISSIONS),
  stateOf('permissions: not found by a reader', account(), { ...PERMISSIONS, role: 'sales-agent' }),
  stateOf('permissions: save', account(...SWITCHES, decided('found', 'permission-save')), {
    ...PERMISSIONS,
    walkthrough: { changed: true },
  }),
  stateOf('permissions: done', account(), { ...PERMISSIONS, ...DONE }),
  stateOf('name: field', account(decided('found', 'company-name')), { guide: renameCustomer, unfolded: 'all' }),
  stateOf('name: field locked', account(decided('disabled', 'company-name')), {
    guide: renameCustomer,
    walkthrough: { opening: true },
  }),
  stateOf('name: done', account(), { guide: renameCustomer, ...DONE }),
];

/** What is on the sheets, each with so many panels that a person can look it through. */
export const VISUAL_SHEETS: Readonly<Record<string, readonly VisualState[]>> = {
  steps: STEP_STATES,
  cases: CASES,
  guides: OTHER_GUIDES,
};

/** Drawn on a page, with so many rings: what a sheet of panels does not show. */
export const WINDOW_STATES: Readonly<Record<string, { readonly rings: 0 | 1 | 2; readonly state: VisualState }>> = {
  'one-ring': { rings: 1, state: stateOf('one ring', account(BILLING)) },
  'two-rings': { rings: 2, state: stateOf('two rings', account(BILLING, decided('found', 'company-details'))) },
  minimized: { rings: 1, state: stateOf('minimized', account(BILLING), { minimized: true }) },
};
