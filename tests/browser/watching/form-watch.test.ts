import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormObservation } from '../../../src/core/walkthrough/page-observation';
import { createPageIndex } from '../../../src/dom/index/page-index';
import { createFlatTree } from '../../../src/dom/tree/flat-tree';
import { createFormWatch, type FormWatch, MARKS_SETTLED_AFTER } from '../../../src/watching/form-watch';
import { NO_FORM } from '../../unit/core/form-observation';

const FIELDS = ['Company name', 'Address line 1', 'City', 'Postal code']
  .map((label) => `<label>${label} <input></label>`)
  .join('');
const PAGE = `
  <nav><a href="#customers">Customers</a></nav>
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
    isKnownName: (name) => /submit|saving|customers/i.test(name),
    addressPart: 'customers/',
    onChange() {},
    signal: life.signal,
  });
  form = createFormWatch({ index, tree, holds: 'values', isFeedback: (title) => /feedback/i.test(title) });
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

const SAVING = '<p role="status">Saving your changes…</p>';
const EXPIRED =
  '<div role="dialog" aria-modal="true" style="position: fixed; inset: 80px; background: #fff"><h2>Your session has expired</h2><button>Sign in</button></div>';
const NOTHING: FormObservation = { ...NO_FORM, present: true };

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
    [
      'an alert outside of it may say so, too',
      () => say('<p role="alert">The customer was updated.</p>'),
      { saved: true },
    ],
    [
      'a component may say so by its marks alone',
      () => say('<div role="alert" class="alert alert-success">Contoso: OK</div>'),
      { saved: true },
    ],
    ['a status of something else says no such thing', () => say('<p role="status">3 filters applied</p>'), {}],
    ['of a draft neither', () => say('<p role="status" class="toast-success">Draft saved</p>'), {}],
    [
      'a status that it was not saved, whatever its marks',
      () => say('<p role="status" class="toast-success">Your changes haven’t been saved.</p>'),
      {},
    ],
    ['a status that it was not saved', () => say('<p role="status">No changes were saved.</p>'), { failed: true }],
    [
      'a status inside of it that its field was checked',
      () => at('#form').insertAdjacentHTML('beforeend', '<p role="status">Address verified successfully</p>'),
      {},
    ],
    [
      'an alert inside of it that its field was checked',
      () => at('#form').insertAdjacentHTML('beforeend', '<p role="alert">Address verified successfully</p>'),
      {},
    ],
    [
      'good news beside an alert that nobody can make sense of',
      () => say('<p role="status">Changes were saved</p><p role="alert">Your policy will change</p>'),
      { saved: true, alerted: true },
    ],
    ['a status that something is going on is none that it was saved', () => say(SAVING), {}],
    ['an alert that something is going on is none to stop at', () => say('<p role="alert">Saving…</p>'), {}],
    ['an alert that only names the page', () => say('<h1>Contoso</h1><p role="alert">Contoso</p>'), {}],
    ['a dialog that says why nothing was taken', () => say(EXPIRED), { failed: true }],
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

  it('hears a message whose text is slotted into a component', async () => {
    send();
    say('<x-bar>We could not save your changes</x-bar>');
    at('x-bar').attachShadow({ mode: 'open' }).innerHTML = '<div role="status"><slot></slot></div>';
    await expect.poll(sent).toMatchObject({ failed: true, saved: false });
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

describe('an error that is told again', () => {
  const ERROR = '<p role="alert" id="error">We could not save your changes</p>';
  const fail = (): void => {
    open();
    say(ERROR);
    form.noteUse();
  };

  it('is no news where it was only drawn anew', () => {
    fail();
    at('#error').outerHTML = ERROR;
    expect(sent()).toMatchObject({ alerted: false, failed: false });
  });

  it('is news where it had gone meanwhile', () => {
    fail();
    at('#error').remove();
    expect(sent()).toMatchObject({ failed: false });
    say(ERROR);
    expect(sent()).toMatchObject({ alerted: true, failed: true });
  });
});

describe('a failure that is told in plain words', () => {
  const PLAIN = '<div>We couldn’t save your changes. Try again.</div>';
  const tell = (html: string): void => {
    say(html);
    form.noteChange(new Set([at('#messages')]));
  };

  it.each<[string, () => void, boolean]>([
    ['is heard once the form is gone', () => tell(PLAIN), true],
    ['is heard where it is put as a mere no', () => tell('<div>Your changes haven’t been saved.</div>'), true],
    ['is heard in a language of the portal', () => tell('<p>変更を保存できませんでした。もう一度</p>'), true],
    [
      'is heard in a dialog that says why nothing was taken',
      () => tell('<div role="dialog"><h2>Session timeout</h2><p>Sign in again to continue.</p></div>'),
      true,
    ],
    ['is heard in a script with short sentences', () => tell('<p>无法保存更改。</p>'), true],
    [
      'is not what a part of the page says of itself',
      () => tell('<p>You do not have permission to edit tags.</p>'),
      false,
    ],
    ['is not heard where the page has not changed', () => say(PLAIN), false],
    ['is not heard where a status says that it was saved', () => tell(`${PLAIN}<p role="status">Saved</p>`), false],
    ['is not what a control is called', () => tell('<button>Report a problem with this page</button>'), false],
    ['is not what a list holds', () => tell('<ul><li>Failed sign-in on Monday</li></ul>'), false],
    ['is not heard while it is hidden', () => tell(`<div style="display: none">${PLAIN}</div>`), false],
  ])('%s', (_, change, failed) => {
    send();
    at('#form').remove();
    change();
    expect(sent(null).failed).toBe(failed);
  });

  it('is no news where it stood there before the form was sent', () => {
    say(PLAIN);
    send();
    at('#form').remove();
    form.noteChange(null);
    expect(sent(null).failed).toBe(false);
  });
});

describe('what comes in place of the form', () => {
  const MODAL_STYLE = 'style="position: fixed; inset: 80px; background: #fff"';
  const close = (): void => at('#form').remove();

  it.each<[string, string, Partial<FormObservation>]>([
    ['nothing', '', {}],
    [
      'a question',
      `<div role="dialog" aria-modal="true" ${MODAL_STYLE}>Confirm changes <button>OK</button></div>`,
      { asking: true },
    ],
    ['an alert dialog', `<div role="alertdialog" ${MODAL_STYLE}>Are you sure?</div>`, { asking: true }],
    ['a dialog that leaves the page in use', `<div role="dialog" ${MODAL_STYLE}>Did you know?</div>`, {}],
    ['a survey', `<div role="dialog" aria-modal="true" ${MODAL_STYLE}>How was it? <textarea></textarea></div>`, {}],
    ['a dialog for feedback', `<div role="dialog" aria-modal="true" ${MODAL_STYLE}><h2>Give feedback</h2></div>`, {}],
    ['a page that says what went wrong', '<h1>Something went wrong</h1>', { failed: true }],
    ['a page under another title', '<h1>Contoso</h1>', {}],
    ['a page to sign in on', '<h1>Welcome back</h1><input type="password" style="width: 100px">', { failed: true }],
  ])('is %s', (_, html, expected) => {
    send();
    close();
    say(html);
    expect(sent(null)).toEqual({ ...NOTHING, present: false, ...expected });
  });

  it('is no question that stood there before', () => {
    say(`<div role="dialog" aria-modal="true" ${MODAL_STYLE}>Cookies</div>`);
    send();
    close();
    expect(sent(null).asking).toBe(false);
  });

  it('may be the news that the form was taken, in the dialog that it was in', () => {
    at('#form').outerHTML = `<div role="dialog" ${MODAL_STYLE}>${at('#form').outerHTML}</div>`;
    const dialog = at('[role=dialog]');
    const turnInto = (html: string): boolean => {
      dialog.innerHTML = html;
      return form.saysTaken();
    };
    open();
    expect(form.saysTaken()).toBe(false);
    expect(turnInto('<h2>Bill-to info</h2><p>Your changes have been saved.</p><button>Close</button>')).toBe(true);
    expect(turnInto(`<p>Your changes have been saved.</p>${FIELDS}<button>Close</button>`)).toBe(false);
    expect(turnInto('<p>We could not save your changes.</p><button>Close</button>')).toBe(false);
    expect(turnInto('<p>Your changes will be saved.</p><button class="success">OK</button>')).toBe(false);
    turnInto('<p>Your changes have been saved.</p>');
    dialog.remove();
    expect(form.saysTaken()).toBe(false);
  });

  it('is awaited while nothing is left of the portal: a page to sign in on, or none yet', async () => {
    send();
    close();
    expect(sent(null).asking).toBe(false);
    at('nav').outerHTML = '<h1>Sign in</h1><input type="email"><button>Next</button>';
    await expect.poll(() => sent(null).asking).toBe(true);
    at('h1').outerHTML = '<nav><a href="#customers">Customers</a></nav>';
    await expect.poll(() => sent(null).asking).toBe(false);
  });

  it('may be a question in the dialog that the form was in', () => {
    at('#form').outerHTML = `<div role="dialog" ${MODAL_STYLE}>${at('#form').outerHTML}</div>`;
    send();
    at('#form').outerHTML = 'Review your changes <button>Send</button>';
    expect(sent(null).asking).toBe(true);
    at('[role=dialog]').remove();
    expect(sent(null).asking).toBe(false);
  });
});

it('knows from a message that something is going on, until that is gone', () => {
  say(SAVING);
  send();
  sent();
  expect(form.isUnderWay(), 'it stood there before').toBe(false);
  say(SAVING.replace('your changes', 'the account'));
  sent();
  expect(form.isUnderWay()).toBe(true);
  at('#messages').textContent = '';
  sent();
  expect(form.isUnderWay()).toBe(false);
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

it('asks nothing where the document had nothing of the portal’s before either, as one around a frame', async () => {
  document.body.innerHTML = '<p>Loading</p>';
  await new Promise((resolve) => setTimeout(resolve));
  form.observe(null, { wasSubmitted: false, canOpen: false });
  expect(sent(null).asking).toBe(false);
});

describe('a page that comes after the form was sent', () => {
  const SECTION = '<section><h2>Bill-to info</h2><p>Contoso</p></section>';
  /** The page as it stands when it is looked at for the first time. */
  const answer = async (html: string, canOpen = true): Promise<FormObservation> => {
    document.body.innerHTML = `<nav><a href="#customers">Customers</a></nav>${html}`;
    await new Promise((resolve) => setTimeout(resolve));
    return form.observe(null, { wasSubmitted: true, canOpen });
  };
  const GONE: FormObservation = { ...NOTHING, present: false };

  it.each<[string, string, Partial<FormObservation>]>([
    ['says nothing', SECTION, {}],
    ['says that it was saved', `<p role="status">Your changes have been saved.</p>${SECTION}`, { saved: true }],
    ['says that it failed', `<p role="alert">Your changes could not be saved.</p>${SECTION}`, { failed: true }],
    [
      'says so without a role',
      `<p>Contoso was not updated: the postal code is invalid.</p>${SECTION}`,
      { failed: true },
    ],
    ['has a notice that may stand there at any time', `<p role="alert">Prices change in May.</p>${SECTION}`, {}],
    [
      'says that it was saved, and that something else is not in order',
      `<p role="status">Your changes have been saved.</p><p>The last import failed, please try again.</p>${SECTION}`,
      { saved: true },
    ],
  ])('%s', async (_, html, expected) => {
    expect(await answer(html)).toEqual({ ...GONE, ...expected });
  });

  const CHECK = '<h2>Verify address</h2><form><p>We suggest 1 Main Street.</p><button>Use this address</button></form>';

  it('asks something, where nothing can be updated there', async () => {
    expect((await answer(CHECK, false)).asking).toBe(true);
    expect(form.observe(null, { wasSubmitted: true, canOpen: true }).asking).toBe(false);
  });

  it.each([
    ['a search in the header', '<header><form><input><button>Search</button></form></header>'],
    ['a survey', '<form><h2>Feedback</h2><textarea></textarea><button>Send</button></form>'],
    ['what it says besides', `<p role="status">Your changes have been saved.</p>${CHECK}`],
  ])('asks nothing in %s', async (_, html) => {
    expect((await answer(html, false)).asking).toBe(false);
  });

  it('says what it says of the form within some time after it came, until something is used there', async () => {
    await answer(SECTION);
    expect(form.restingFor()).toBeLessThan(5000);
    document.body.insertAdjacentHTML('beforeend', '<p role="alert">Your changes could not be saved.</p>');
    expect(form.observe(null, { wasSubmitted: false, canOpen: true }).failed).toBe(true);
    form.noteUse();
    expect(form.observe(null, { wasSubmitted: false, canOpen: true }).failed).toBe(false);
  });
});
