import { describe, expect, test } from 'vitest';
import type { Verdict, Verdicts } from '../../../src/core/judging/verdict';
import type { PageId } from '../../../src/core/page-location';
import type { PageObservation } from '../../../src/core/walkthrough/page-observation';
import { isGuidedPage, presentWalkthrough } from '../../../src/core/walkthrough/presentation';
import {
  OPENS_WITHIN,
  startWalkthrough,
  transition,
  type UsedControl,
  type Walkthrough,
} from '../../../src/core/walkthrough/walkthrough';
import { updateCustomerAccount as guide } from '../../../src/guides/update-customer-account';
import { NO_FORM } from './form-observation';

const pick = { candidate: 1, label: 'Update', word: 'update', language: 'en', section: 'Bill-to info' } as const;
const found: Verdict = { type: 'found', picks: [pick] };
const disabled: Verdict = { type: 'disabled', picks: [pick] };
const absent: Verdict = { type: 'absent' };

const viewMode: Verdicts = { 'billing-info': found, 'company-details': absent, submit: absent };
const editMode: Verdicts = { 'billing-info': absent, 'company-details': absent, submit: found };

const SOUND = { ...NO_FORM, restsUnused: true } as const;

function observe(page: PageId, verdicts: Verdicts = {}, rest: Partial<PageObservation> = {}): PageObservation {
  return {
    page,
    customer: page === 'customer' || page === 'customer-account' ? 'a' : null,
    verdicts,
    form: SOUND,
    busy: false,
    submitStableFor: 5000,
    restingFor: 5000,
    inFront: false,
    waited: false,
    ...rest,
  };
}

/** Plays what happened, in order: observations of the page and controls that the person used. */
function play(...events: readonly (PageObservation | UsedControl)[]): Walkthrough {
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

function shown(observation: PageObservation, walkthrough = startWalkthrough(guide.id)): string {
  const { step, state } = presentWalkthrough(guide, walkthrough, observation);
  return `${step.id} ${state}`;
}

const ACCOUNT = observe('customer-account', viewMode);
const FORM = observe('customer-account', editMode);

describe('a form that is opened', () => {
  test('may take a while to come up', () => {
    const justNow = observe('customer-account', viewMode, { restingFor: 40 });
    expect(play(ACCOUNT, 'open-form', justNow).opening).toBe(true);
    expect(play(ACCOUNT, 'open-form', justNow, FORM).opening).toBe(true);
  });

  test('was not opened after all when nothing came up', () => {
    const later = observe('customer-account', viewMode, { restingFor: OPENS_WITHIN });
    expect(play(ACCOUNT, 'open-form', later).opening).toBe(false);
  });
});

describe('a form that was sent', () => {
  const SENT = [ACCOUNT, 'open-form', FORM, 'submit-form', FORM] as const;

  test('is not taken where its page is loaded anew', () => {
    const reloaded = transition(guide, play(...SENT), { type: 'page-reloaded' });
    expect(reloaded).toMatchObject({ submitted: false, opening: true });
    expect(transition(guide, reloaded, { type: 'page-observed', observation: ACCOUNT }).status).toBe('running');
  });

  test('is nothing that was done for the customer that comes next', () => {
    const next = observe('customer-account', viewMode, { customer: 'b' });
    expect(play(...SENT, next)).toMatchObject({ status: 'running', submitted: false, opening: false, customer: 'b' });
    expect(play(...SENT, ACCOUNT).status).toBe('done');
  });

  test('is not taken while a question stands on the page', () => {
    const asked = observe('customer-account', viewMode, { form: { ...SOUND, asking: true } });
    expect(play(...SENT, asked)).toMatchObject({ status: 'running', submitted: true });
    expect(play(...SENT, asked, ACCOUNT).status).toBe('done');
    expect(play(...SENT, asked, 'leave-form', ACCOUNT).status).toBe('running');
  });

  test('is not taken where the person turned away from it', () => {
    expect(play(...SENT, 'turn-away', ACCOUNT)).toMatchObject({ status: 'running', submitted: false });
    // The form is still there in portals where that closes nothing, and is sent again.
    expect(play(...SENT, 'turn-away', FORM, 'submit-form', ACCOUNT).status).toBe('done');
  });
});

describe('a form that stays open after it was sent', () => {
  const saved = (rest: Partial<PageObservation> = {}): PageObservation =>
    observe('customer-account', editMode, { form: { ...SOUND, present: true, saved: true }, ...rest });

  test('is done when the page says that it was saved and it is there to be sent again', () => {
    expect(play(ACCOUNT, 'open-form', FORM, 'submit-form', saved()).status).toBe('done');
  });

  test('is not done while that is new, or when nothing is said', () => {
    expect(play(ACCOUNT, 'open-form', FORM, 'submit-form', saved({ submitStableFor: 300 })).status).toBe('running');
    expect(play(ACCOUNT, 'open-form', FORM, 'submit-form', FORM).status).toBe('running');
  });

  test('is not done while an alert stands that nobody can make sense of', () => {
    const doubtful = saved({ form: { ...SOUND, present: true, saved: true, alerted: true } });
    expect(play(ACCOUNT, 'open-form', FORM, 'submit-form', doubtful)).toMatchObject({
      status: 'running',
      submitted: true,
    });
  });
});

describe('a dialog that asks for something else', () => {
  const covered = observe('customer-account', {}, { inFront: true, waited: true });

  test('is said to be in the way of what is not found', () => {
    const present = (walkthrough: Walkthrough) => presentWalkthrough(guide, walkthrough, covered);
    expect(present(play(ACCOUNT))).toMatchObject({ state: 'not-found', isBehind: true });
    // What the person opened, or is asked about what was sent, is nothing to be put away.
    expect(present(play(ACCOUNT, 'open-form')).isBehind).toBe(false);
    expect(present(play(FORM, 'submit-form')).isBehind).toBe(false);
  });
});

describe('the step that is shown', () => {
  test('is that of the form once it was opened, also where it is not clear what sends it', () => {
    const unclear = observe('customer-account', { ...viewMode, submit: { type: 'ambiguous' } }, { waited: true });
    expect(shown(unclear, play(ACCOUNT, 'open-form', unclear))).toBe('submit-changes not-found');
    expect(shown(unclear)).toBe('update-details pointing');
  });

  test.each<[string, PageObservation, string]>([
    ['home, its target found', observe('home', { customers: found }), 'open-customers pointing'],
    ['home, still loading', observe('home'), 'open-customers searching'],
    ['home, waited', observe('home', {}, { waited: true }), 'open-customers not-found'],
    ['a page of no step', observe('other'), 'open-customers elsewhere'],
    ['a page of no step with the menu entry', observe('other', { customers: found }), 'open-customers pointing'],
    ['the customer list', observe('customers-list', { 'customer-list': found }), 'choose-customer pointing'],
    ['a customer', observe('customer', { account: found }), 'open-account pointing'],
    [
      'a customer whose menu is folded',
      observe('customer', { account: { type: 'folded', picks: [pick] } }),
      'open-account pointing',
    ],
    ['the account page by a deep link', ACCOUNT, 'update-details pointing'],
    ['the account page, loading', observe('customer-account'), 'update-details searching'],
    [
      'several that could be meant',
      observe('customer-account', { 'billing-info': { type: 'ambiguous' } }, { waited: true }),
      'update-details not-found',
    ],
    ['a form that is open', FORM, 'submit-changes pointing'],
    ['a form whose button is disabled', observe('customer-account', { submit: disabled }), 'submit-changes pointing'],
  ])('follows the page: %s', (_, observation, expected) => {
    expect(shown(observation)).toBe(expected);
  });

  test('is the form’s while the form that was opened is not recognised', () => {
    const opened = play(ACCOUNT, 'open-form');
    expect(shown(observe('customer-account', {}, { submitStableFor: 100 }), opened)).toBe('submit-changes searching');
  });

  test('goes back when the form is left', () => {
    const left = play(ACCOUNT, 'open-form', FORM, 'leave-form', ACCOUNT);
    expect(shown(ACCOUNT, left)).toBe('update-details pointing');
  });

  test('can be leafed away from, which points at nothing on other pages', () => {
    const leafed = transition(guide, play(ACCOUNT), {
      type: 'step-viewed',
      step: 'choose-customer',
      from: 'update-details',
    });
    expect(shown(ACCOUNT, leafed)).toBe('choose-customer elsewhere');
  });
});

test('a step that the page is past is not waited for', () => {
  const filling = play(ACCOUNT, 'open-form', FORM);
  const leafed = transition(guide, filling, { type: 'step-viewed', step: 'update-details', from: 'submit-changes' });
  expect(shown(FORM, leafed)).toBe('update-details not-found');
});

test('the panel follows the page again once that is at another step, with a document of its own or not', () => {
  const leafed = transition(guide, play(ACCOUNT), {
    type: 'step-viewed',
    step: 'open-customers',
    from: 'update-details',
  });
  expect(leafed).toMatchObject({ viewing: 'open-customers', viewedFrom: 'update-details' });
  expect(transition(guide, leafed, { type: 'leafing-ended' })).toMatchObject({ viewing: null, viewedFrom: null });
});

describe('done', () => {
  const LIST = observe('customers-list');
  const sent = [ACCOUNT, 'open-form', FORM, 'submit-form'] as const;

  test.each<[string, Walkthrough['status'], readonly (PageObservation | UsedControl)[]]>([
    ['when the form closed after it was sent', 'done', [...sent, ACCOUNT]],
    ['when the portal left the page after it was sent', 'done', [...sent, observe('customer')]],
    ['when the portal went to its list after it was sent', 'done', [...sent, LIST]],
    ['as long as the portal stays on its list after it was sent', 'done', [...sent, LIST, LIST]],
    ['not for the next customer of that list', 'running', [...sent, LIST, observe('customer')]],
    ['not when the page that was left led home', 'running', [...sent, observe('home')]],
    ['not when the page that was left led away from customers', 'running', [...sent, observe('other'), ACCOUNT]],
    ['not while the page is busy', 'running', [...sent, observe('customer-account', viewMode, { busy: true })]],
    [
      'not in the moment in which the form is gone',
      'running',
      [...sent, observe('customer-account', viewMode, { submitStableFor: 100 })],
    ],
    [
      'not while neither the form nor what opens it is there',
      'running',
      [...sent, observe('customer-account', {}, { submitStableFor: 4000 })],
    ],
    [
      'when neither has come back for long',
      'done',
      [...sent, observe('customer-account', {}, { submitStableFor: 7000 })],
    ],
    ['not by the click alone', 'running', [...sent, FORM]],
    [
      'not with a field that is wrong',
      'running',
      [...sent, observe('customer-account', editMode, { form: { ...SOUND, invalid: true } })],
    ],
    [
      'not by Cancel after a field was wrong',
      'running',
      [...sent, observe('customer-account', editMode, { form: { ...SOUND, invalid: true } }), 'leave-form', ACCOUNT],
    ],
    [
      'not with a form that closed and a message that it failed',
      'running',
      [...sent, observe('customer-account', viewMode, { form: { ...SOUND, failed: true } }), ACCOUNT],
    ],
    [
      'not with a form that closed and an alert that says neither',
      'running',
      [...sent, observe('customer-account', viewMode, { form: { ...SOUND, alerted: true } }), ACCOUNT],
    ],
    [
      'with such an alert where it is said, too, that it was taken',
      'done',
      [...sent, observe('customer-account', viewMode, { form: { ...SOUND, alerted: true, saved: true } })],
    ],
    [
      'with such an alert that went before the form did',
      'done',
      [...sent, observe('customer-account', editMode, { form: { ...SOUND, alerted: true } }), ACCOUNT],
    ],
    [
      'when such an alert has made way for better news by the time that counts',
      'done',
      [
        ...sent,
        observe('customer-account', viewMode, { form: { ...SOUND, alerted: true }, submitStableFor: 100 }),
        observe('customer-account', viewMode, { form: { ...SOUND, saved: true } }),
      ],
    ],
    [
      'not where such an alert came up on the page that was led to',
      'running',
      [...sent, observe('customer', {}, { form: { ...SOUND, alerted: true } }), ACCOUNT],
    ],
    [
      'not with such a message a moment later',
      'running',
      [...sent, ACCOUNT, observe('customer-account', viewMode, { form: { ...SOUND, failed: true }, restingFor: 1500 })],
    ],
    [
      'with such a message long after, which is of something else',
      'done',
      [
        ...sent,
        ACCOUNT,
        observe('customer-account', viewMode, { form: { ...SOUND, failed: true }, restingFor: 60_000 }),
      ],
    ],
    ['not by Cancel', 'running', [ACCOUNT, 'open-form', FORM, 'leave-form', ACCOUNT]],
    ['not by leaving for another page', 'running', [...sent, 'follow-link', observe('customer')]],
    ['not when the form closed by itself', 'running', [ACCOUNT, 'open-form', FORM, ACCOUNT]],
  ])('%s: %s', (_, status, events) => {
    expect(play(...events).status).toBe(status);
  });

  const open = observe('customer-account', { submit: disabled }, { form: { ...SOUND, unused: true } });
  const dirty = observe('customer-account', { submit: found });

  test('when a form that stays has nothing left to save', () => {
    const saved = play(open, 'edit-field', dirty, 'submit-form', open);
    expect(saved.status).toBe('done');
    expect(shown(open, saved)).toBe('submit-changes done');
  });

  test('not when an alert came up that nobody can make sense of, however little is left to save', () => {
    const alerted = observe(
      'customer-account',
      { submit: disabled },
      { form: { ...SOUND, unused: true, alerted: true } },
    );
    expect(play(open, 'edit-field', dirty, 'submit-form', alerted).status).toBe('running');
  });

  test('when a form that stays says that it was saved', () => {
    const saved = play(
      dirty,
      'submit-form',
      observe('customer-account', { submit: found }, { form: { ...SOUND, saved: true } }),
    );
    expect(saved.status).toBe('done');
  });

  test('ends when the form opens again, and when another customer is looked at', () => {
    const done = play(...sent, ACCOUNT);
    expect(transition(guide, done, { type: 'page-observed', observation: FORM }).status).toBe('running');
    const next = observe('customer-account', viewMode, { customer: 'b' });
    expect(transition(guide, done, { type: 'page-observed', observation: next }).status).toBe('running');
    expect(transition(guide, done, { type: 'page-observed', observation: observe('customers-list') }).status).toBe(
      'running',
    );
    expect(transition(guide, done, { type: 'page-observed', observation: ACCOUNT })).toBe(done);
  });

  test('ends when the person goes on editing a form that stayed', () => {
    const done = play(dirty, 'submit-form', open);
    expect(transition(guide, done, { type: 'control-used', control: 'edit-field' }).status).toBe('running');
  });
});

test('the panel belongs on guided pages by itself, on others only while the guide is under way', () => {
  const running = startWalkthrough(guide.id);
  expect(isGuidedPage('customers-list', null)).toBe(true);
  expect(isGuidedPage('home', null)).toBe(false);
  expect(isGuidedPage('home', running)).toBe(true);
  expect(isGuidedPage('other', { ...running, status: 'done' })).toBe(false);
});
