import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormObservation } from '../../../src/core/page-observation';
import { createFlatTree } from '../../../src/dom/flat-tree';
import { createPageIndex } from '../../../src/dom/page-index';
import { createFormWatch, type FormWatch, MARKS_SETTLED_AFTER } from '../../../src/watching/form-watch';

const FIELDS = ['Company name', 'Address line 1', 'City', 'Postal code']
  .map((label) => `<label>${label} <input></label>`)
  .join('');
const PAGE = `
  <p role="status" id="old">3 customers were added</p>
  <form id="form"><div id="fields">${FIELDS}</div><button id="submit" type="button">Submit</button></form>
  <div id="messages"></div>`;

let life: AbortController;
let form: FormWatch;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = PAGE;
  const tree = createFlatTree();
  const index = createPageIndex({
    tree,
    isKnownName: (name) => /submit|saving/i.test(name),
    addressPart: 'customers/',
    onChange() {},
    signal: life.signal,
  });
  form = createFormWatch({ index, tree, holds: 'values' });
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const at = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
const say = (html: string): void => at('#messages').insertAdjacentHTML('beforeend', html);
const open = (canOpen = false): FormObservation => form.observe(at('#submit'), { wasSubmitted: false, canOpen });
const sent = (submit: Element | null = document.querySelector('#submit')): FormObservation =>
  form.observe(submit, { wasSubmitted: true, canOpen: false });
const send = (): void => {
  open();
  form.noteUse();
};

const NOTHING: FormObservation = {
  invalid: false,
  alerted: false,
  saved: false,
  failed: false,
  present: true,
  openerStays: false,
  sending: false,
  unused: false,
  restsUnused: false,
};

it('says nothing of a form that just stands there', () => {
  expect(open()).toEqual(NOTHING);
  expect(form.scope()).toBe(at('#form'));
  expect(form.restingFor()).toBe(Number.POSITIVE_INFINITY);
});

describe('after the form was sent', () => {
  it.each<[string, () => void, Partial<FormObservation>]>([
    [
      'a status outside of it says that it was saved',
      () => say('<p role="status">Changes were saved</p>'),
      { saved: true },
    ],
    [
      'a status inside of it does not',
      () => at('#form').insertAdjacentHTML('beforeend', '<p role="status">12 of 40 letters</p>'),
      {},
    ],
    ['a status that says that it failed', () => say('<p role="status">Something went wrong</p>'), { failed: true }],
    ['an alert anywhere', () => say('<p role="alert">Your session ends soon</p>'), { alerted: true }],
    [
      'an alert in the form',
      () => at('#form').insertAdjacentHTML('afterbegin', '<p role="alert">Enter a city</p>'),
      { alerted: true, invalid: true },
    ],
    ['a field that is marked as wrong', () => at('input').setAttribute('aria-invalid', 'true'), { invalid: true }],
    ['a hidden alert says nothing', () => say('<p role="alert" style="display: none">Error</p>'), {}],
    ['an empty one neither', () => say('<p role="alert"> </p>'), {}],
    [
      'all fields switched off: it is being sent',
      () => {
        for (const input of document.querySelectorAll('input')) input.disabled = true;
      },
      { sending: true },
    ],
    ['its control out of use', () => at('#submit').setAttribute('disabled', ''), { unused: true }],
  ])('%s', (_, change, expected) => {
    send();
    change();
    expect(sent()).toEqual({ ...NOTHING, ...expected });
  });

  it('takes what stood there before for old, until it says something else', () => {
    send();
    expect(sent().saved).toBe(false);
    at('#old').textContent = 'Contoso was updated';
    expect(sent().saved).toBe(true);
  });

  it('knows the form by its fields while the control says something else', () => {
    send();
    at('#submit').textContent = 'Wait…';
    expect(sent(null)).toMatchObject({ present: true });
    expect(form.scope()).toBe(at('#form'));
  });

  it('knows a form that is drawn anew, with half of its fields', () => {
    send();
    at('#form').outerHTML = `<form id="form"><label>Company name <input></label><label>City <input></label></form>`;
    expect(sent(null).present).toBe(true);
    at('#form').outerHTML = '<form><label>Search <input></label></form>';
    expect(sent(null).present).toBe(false);
  });

  it('has marks that stood before settle before they count', async () => {
    at('input').setAttribute('aria-invalid', 'true');
    send();
    expect(sent().invalid).toBe(false);
    await expect.poll(() => sent().invalid, { timeout: MARKS_SETTLED_AFTER * 5 }).toBe(true);
    expect(form.restingFor()).toBeGreaterThanOrEqual(MARKS_SETTLED_AFTER);
  });

  it('counts marks at once that went and came again', () => {
    at('input').setAttribute('aria-invalid', 'true');
    send();
    at('input').removeAttribute('aria-invalid');
    expect(sent().invalid).toBe(false);
    at('input').setAttribute('aria-invalid', 'true');
    expect(sent().invalid).toBe(true);
  });
});

it('remembers what the controls were like before anything was sent', () => {
  at('#submit').setAttribute('disabled', '');
  open(true);
  at('#submit').removeAttribute('disabled');
  form.noteUse();
  expect(sent()).toMatchObject({ restsUnused: true, openerStays: true, unused: false });
  form.forget();
  expect(sent()).toMatchObject({ restsUnused: false, openerStays: false });
});

it('tells what came after the person used something from what was there', () => {
  expect(form.isNew(performance.now())).toBe(false);
  const before = performance.now() - 1;
  form.noteUse();
  expect(form.isNew(before)).toBe(false);
  expect(form.isNew(performance.now() + 1)).toBe(true);
});

it('lets go of the form once it is gone and was not sent', () => {
  open();
  at('#form').remove();
  expect(form.observe(null, { wasSubmitted: false, canOpen: true })).toEqual({ ...NOTHING, present: false });
  expect(form.scope()).toBeNull();
});
