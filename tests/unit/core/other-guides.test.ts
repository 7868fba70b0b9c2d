import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../src/core/guide';
import type { Verdict, Verdicts } from '../../../src/core/judging/verdict';
import type { PageObservation } from '../../../src/core/walkthrough/page-observation';
import { presentWalkthrough } from '../../../src/core/walkthrough/presentation';
import {
  startWalkthrough,
  transition,
  type UsedControl,
  type Walkthrough,
} from '../../../src/core/walkthrough/walkthrough';
import { giveCustomersPermission } from '../../../src/guides/give-customers-permission';
import { renameCustomer } from '../../../src/guides/rename-customer';
import { NO_FORM } from './form-observation';

const pick = { candidate: 1, label: 'x', word: null, language: 'en', section: null } as const;
const found: Verdict = { type: 'found', picks: [pick] };
const disabled: Verdict = { type: 'disabled', picks: [pick] };
const absent: Verdict = { type: 'absent' };
const ambiguous: Verdict = { type: 'ambiguous' };

const FORM = { ...NO_FORM, restsUnused: true } as const;

function observe(verdicts: Verdicts, rest: Partial<PageObservation> = {}): PageObservation {
  return {
    page: 'customer-account',
    customer: 'a',
    verdicts,
    form: FORM,
    busy: false,
    submitStableFor: 9000,
    restingFor: 9000,
    inFront: false,
    waited: true,
    ...rest,
  };
}

type Happening = PageObservation | UsedControl;

function play(guide: Guide, ...events: readonly Happening[]): Walkthrough {
  return events.reduce<Walkthrough>(
    (walkthrough, event) =>
      transition(
        guide,
        walkthrough,
        typeof event === 'string'
          ? { type: 'control-used', control: event }
          : { type: 'page-observed', observation: event },
      ),
    startWalkthrough(guide.id),
  );
}

/** What is shown on the last page observed. */
function shown(guide: Guide, ...events: readonly Happening[]): string {
  const last = events.findLast((event) => typeof event !== 'string') as PageObservation;
  const { step, state } = presentWalkthrough(guide, play(guide, ...events), last);
  return `${step.id} ${state}`;
}

describe('give-customers-permission', () => {
  const guide = giveCustomersPermission;
  const none = { 'permission-edit': absent, 'permission-save': absent };
  const atOnce = observe({ ...none, 'azure-reservations': found, 'azure-savings-plan': found });
  const justNow = observe(atOnce.verdicts, { restingFor: 100 });
  const withSave = observe({ ...atOnce.verdicts, 'permission-save': disabled });
  const withEdit = observe({ ...none, 'permission-edit': found, 'azure-reservations': disabled });
  const readOnly = observe({ ...none, 'azure-reservations': disabled });
  const unsureSave = observe({ ...atOnce.verdicts, 'permission-save': ambiguous });
  const covered = observe({ ...none, 'azure-reservations': absent, 'azure-savings-plan': absent });
  const alerted = observe(atOnce.verdicts, { form: { ...FORM, alerted: true } });
  const failed = observe(atOnce.verdicts, { form: { ...FORM, failed: true }, restingFor: 1000 });

  test.each<[string, string, readonly Happening[]]>([
    ['the switches, where they take effect at once', 'change-permissions pointing', [atOnce]],
    ['the switches, where they cannot be used and no Edit is there', 'change-permissions pointing', [readOnly]],
    ['Edit, where it comes first', 'edit-permissions pointing', [withEdit]],
    ['the switches behind it', 'change-permissions pointing', [withEdit, 'open-form', withSave]],
    ['nothing, where none of it is sure', 'change-permissions not-found', [covered]],
    ['the switches still, where Save is there and nothing was chosen', 'change-permissions pointing', [withSave]],
    ['Save, once something was chosen', 'save-permissions pointing', [withSave, 'choose', withSave]],
    ['that Save is unsure', 'save-permissions not-found', [unsureSave, 'choose', unsureSave]],
    ['that it is done, once the choice stands', 'save-permissions done', [atOnce, 'choose', justNow, atOnce]],
    ['the switches until then', 'change-permissions pointing', [atOnce, 'choose', justNow]],
    ['done after Save', 'save-permissions done', [withSave, 'choose', withSave, 'submit-form', atOnce]],
  ])('shows %s: %s', (_, expected, events) => {
    expect(shown(guide, ...events)).toBe(expected);
  });

  test.each<[string, readonly Happening[]]>([
    ['by looking alone', [atOnce, atOnce]],
    ['while a question lies over the switch', [atOnce, 'choose', covered]],
    ['when the question was answered with Cancel', [atOnce, 'choose', covered, 'leave-form', atOnce]],
    ['when an error came up', [atOnce, 'choose', alerted, atOnce]],
    ['when a quiet message said that it failed', [atOnce, 'choose', failed, atOnce]],
    ['while the page is busy', [atOnce, 'choose', observe(atOnce.verdicts, { busy: true })]],
    [
      'when the person left for another page',
      [atOnce, 'choose', justNow, 'follow-link', observe({}, { page: 'customer' })],
    ],
    ['without Save where there is one', [withSave, 'choose', withSave]],
    ['while it is unsure whether there is one', [unsureSave, 'choose', unsureSave]],
  ])('is not done %s', (_, events) => {
    expect(play(guide, ...events).status).toBe('running');
  });

  test('stays done when another permission is changed, and begins anew where that has to be saved', () => {
    expect(play(guide, atOnce, 'choose', atOnce, 'choose').status).toBe('done');
    const kept = observe(withSave.verdicts, { form: { ...FORM, unused: true } });
    expect(play(guide, withSave, 'choose', 'submit-form', kept)).toMatchObject({ status: 'done', formKept: true });
    expect(play(guide, withSave, 'choose', 'submit-form', kept, 'choose')).toMatchObject({
      status: 'running',
      changed: true,
    });
  });
});

describe('rename-customer', () => {
  const guide = renameCustomer;
  const view = observe({ 'billing-info': found, 'company-name': absent, submit: absent });
  const form = observe({ 'billing-info': absent, 'company-name': found, submit: found });
  const opened = [view, 'open-form', form] as const;

  test.each<[string, string, readonly Happening[]]>([
    ['the opener', 'open-billing-info pointing', [view]],
    ['the name, once the form is open', 'change-name pointing', opened],
    ['the name at once, where the fields are open', 'change-name pointing', [form]],
    ['the name while it is typed', 'change-name pointing', [...opened, 'edit-field', form]],
    ['what sends it, once the field was left', 'submit-changes pointing', [...opened, 'edit-field', 'fill-in', form]],
    ['the opener again after Cancel', 'open-billing-info pointing', [...opened, 'fill-in', 'leave-form', view]],
    ['done', 'submit-changes done', [...opened, 'fill-in', 'submit-form', view]],
    ['that the name is missing in a form', 'change-name not-found', [observe({ submit: found })]],
  ])('shows %s: %s', (_, expected, events) => {
    expect(shown(guide, ...events)).toBe(expected);
  });
});
