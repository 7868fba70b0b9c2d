import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageObservation } from '../../../src/core/walkthrough/page-observation';
import { SETTLED_AFTER } from '../../../src/core/walkthrough/submit-outcome';
import { startWalkthrough, type UsedControl, type Walkthrough } from '../../../src/core/walkthrough/walkthrough';
import { createFlatTree, type FlatTree } from '../../../src/dom/tree/flat-tree';
import { updateCustomerAccount } from '../../../src/guides/update-customer-account';
import { partnerCenter } from '../../../src/portals/partner-center/portal';
import { createPageWatch } from '../../../src/watching/page-watch';
import { watchUse } from '../../../src/watching/use/use-watch';
import { keepRoots } from '../kept-roots';

const ACCOUNT = {
  host: 'partner.microsoft.com',
  path: '/dashboard/v2/customers/11111111-2222-4333-8444-555555555501/account',
};

const FIELDS = `
  <label>Company name <input id="name" value="Contoso"></label>
  <label>Address line 1 <input></label>
  <label>City <input></label>
  <label>Country <input id="country" role="combobox" aria-expanded="false" aria-haspopup="listbox"></label>`;
/** The open form, with whatever else stands in its dialog and on the page. */
const page = ({ inDialog = '', around = '' } = {}): string => `
  <main><h1>Contoso</h1>${around}</main>
  <div role="dialog" aria-label="Billing information" style="position: fixed; inset: 60px">
    <h2>Billing information</h2>${inDialog}
    <div>${FIELDS}</div>
    <footer><button id="submit" type="button">Submit</button><button id="cancel" type="button">Cancel</button></footer>
  </div>`;

let life: AbortController;
let observations: PageObservation[];
let used: UsedControl[];

beforeEach(() => {
  life = new AbortController();
  observations = [];
  used = [];
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

async function open(html: string, walkthrough: Partial<Walkthrough> = {}): Promise<void> {
  document.body.innerHTML = html;
  await watchHere(createFlatTree(), walkthrough);
}

async function watchHere(tree: FlatTree, changes: Partial<Walkthrough> = {}): Promise<void> {
  const walkthrough = { ...startWalkthrough(updateCustomerAccount.id), opening: true, ...changes };
  const watch = createPageWatch({
    portal: partnerCenter,
    guide: updateCustomerAccount,
    tree,
    getWalkthrough: () => walkthrough,
    onObservation: (observation) => observations.push(observation),
    onGone: () => {},
    address: { current: () => ACCOUNT, observe() {} },
    signal: life.signal,
  });
  watchUse(
    watch,
    { guide: updateCustomerAccount, getWalkthrough: () => walkthrough },
    (control) => used.push(control),
    life.signal,
  );
  // What a click does to the page is not what is tried here.
  document.addEventListener('click', (event) => event.preventDefault(), { signal: life.signal });
  watch.lookSoon();
  await expect.poll(() => observations.at(-1)?.verdicts.submit?.type).toBe('found');
}

const at = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing on the page is ${selector}`);
  return element;
};
const press = (selector: string, key: string): boolean =>
  at(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
const clickWith = (selector: string, init: MouseEventInit): boolean =>
  at(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));

const TOAST = '<div role="status">Customer was added <button class="x" aria-label="Close">×</button></div>';
const NOTICE = `<div style="position: fixed; bottom: 0">We use cookies to make this site work for you.
  <button class="x">Close</button></div>`;
const LINK =
  '<p>Before you change an address <a class="more" href="https://partner.microsoft.com/dashboard/help/addresses">Learn more</a></p>';
const LINK_APART = LINK.replace('class=', 'target="_blank" class=');

describe('what is used while the form is open', () => {
  it.each<[string, string, () => unknown, readonly UsedControl[]]>([
    ['Submit', page(), () => at('#submit').click(), ['submit-form']],
    ['Cancel', page(), () => at('#cancel').click(), ['leave-form']],
    ['Enter in a field', page(), () => press('#name', 'Enter'), ['submit-form']],
    ['Escape in a field', page(), () => press('#name', 'Escape'), ['leave-form']],
    ['nothing, by another key', page(), () => press('#name', 'a'), []],
    [
      'Close of the dialog',
      page({ inDialog: '<button class="x" aria-label="Close">×</button>' }),
      () => at('.x').click(),
      ['leave-form'],
    ],
    ['not Close of a toast', page({ around: TOAST }), () => at('.x').click(), []],
    ['not Close of a message in the dialog', page({ inDialog: TOAST }), () => at('.x').click(), []],
    ['not Close of a notice over the page', page({ around: NOTICE }), () => at('.x').click(), []],
    ['a link to another page', page({ inDialog: LINK }), () => at('.more').click(), ['follow-link']],
    ['not a link into a tab of its own', page({ inDialog: LINK_APART }), () => at('.more').click(), []],
    [
      'not a link that is opened in another tab',
      page({ inDialog: LINK }),
      () => clickWith('.more', { ctrlKey: true }),
      [],
    ],
  ])('is %s', async (_, html, use, expected) => {
    await open(html);
    use();
    expect(used).toEqual(expected);
  });

  it.each(['Enter', 'Escape'])('is nothing where %s goes to a list that unfolded from a field', async (key) => {
    await open(page());
    at('#country').setAttribute('aria-expanded', 'true');
    press('#country', key);
    expect(used).toEqual([]);
    at('#country').setAttribute('aria-expanded', 'false');
    press('#country', key);
    expect(used).toHaveLength(1);
  });
});

it('is nothing of our own panel, when that stands in a closed root of the page', async () => {
  const { attach, shadowRootOf } = keepRoots();
  document.body.innerHTML = '<x-shell></x-shell>';
  const shell = attach(
    at('x-shell'),
    page({ inDialog: '<waymark-overlay style="position: fixed; inset: 0"></waymark-overlay>' }),
  );
  const panel = (shell.querySelector('waymark-overlay') as HTMLElement).attachShadow({ mode: 'open' });
  panel.innerHTML = '<button style="position: absolute; inset: 0">Close</button>';
  await watchHere(createFlatTree(shadowRootOf));
  const button = panel.querySelector('button') as HTMLElement;
  // It lies over the page's own Submit.
  const { left, top, width, height } = (shell.querySelector('#submit') as HTMLElement).getBoundingClientRect();
  const point = { clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...point }));
  button.focus();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  expect(used).toEqual([]);
});

it('is Submit in closed roots, also where its text is slotted into another of them', async () => {
  const { attach, shadowRootOf } = keepRoots();
  document.body.innerHTML = '<x-shell></x-shell>';
  const shell = attach(
    at('x-shell'),
    page().replace('<button id="submit" type="button">Submit</button>', '<x-button>Submit</x-button>'),
  );
  const host = shell.querySelector('x-button') as HTMLElement;
  const button = attach(host, '<button type="button"><slot></slot></button>').querySelector('button') as HTMLElement;
  await watchHere(createFlatTree(shadowRootOf));
  const { left, top, width, height } = button.getBoundingClientRect();
  const point = { clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...point }));
  expect(used).toEqual(['submit-form']);
});

describe('what is used after the form was sent', () => {
  const SENT = { submitted: true } as const;
  const MODAL_PAGE = page().replace('role="dialog"', 'role="dialog" aria-modal="true"');
  const question = (buttons: string): string =>
    `<div role="alertdialog" style="position: fixed; inset: 100px; background: #fff">Save these changes? What was there before cannot be had back. ${buttons}</div>`;
  const CANCEL = '<button class="no">Cancel</button>';
  const CLOSE = '<button class="x">Close</button>';

  it.each<[string, string, string, readonly UsedControl[]]>([
    ['Cancel of a question takes it back', question(CANCEL), '.no', ['leave-form']],
    ['No takes it back', question('<button class="no">Nein</button>'), '.no', ['leave-form']],
    ['Yes does not', question('<button class="no">No</button><button class="yes">Yes</button>'), '.yes', []],
    ['Close of a question that has a Cancel, too', question(CANCEL + CLOSE), '.x', ['leave-form']],
    ['Close of a dialog that only tells something does not', question(CLOSE), '.x', []],
  ])('%s', async (_, dialog, use, expected) => {
    await open(page(), SENT);
    // In place of the form, as most portals ask.
    at('[role=dialog]').remove();
    document.body.insertAdjacentHTML('beforeend', dialog);
    await expect.poll(() => observations.at(-1)?.form.present).toBe(false);
    at(use).click();
    expect(used).toEqual(expected);
  });

  const NEWS = '<h2>Bill-to info</h2><p>Your changes have been saved.</p>';
  it.each<[string, string, () => unknown, readonly UsedControl[]]>([
    ['Close of the news that it was taken does not', `${NEWS}${CLOSE}`, () => userEvent.click(at('.x')), []],
    [
      'its sign does not',
      `${NEWS}<button class="x" aria-label="Close">×</button>`,
      () => userEvent.click(at('.x')),
      [],
    ],
    ['Escape does not', `${NEWS}${CLOSE}`, () => [press('.x', 'Escape'), press('body', 'Escape')], []],
    [
      'a click beside it does not',
      `${NEWS}${CLOSE}`,
      () => userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true }),
      [],
    ],
    [
      'Close of the news that it was not taken does',
      `<h2>Error</h2><p>We could not update the customer.</p>${CLOSE}`,
      () => userEvent.click(at('.x')),
      ['leave-form'],
    ],
    [
      'Close of what is still to come does',
      `<p>Your changes will be saved.</p><button>OK</button>${CLOSE}`,
      () => userEvent.click(at('.x')),
      ['leave-form'],
    ],
  ])('%s, in the dialog of the form', async (_, inside, use, expected) => {
    await open(MODAL_PAGE, SENT);
    at('[role=dialog]').innerHTML = inside;
    await expect.poll(() => observations.at(-1)?.form.asking).toBe(true);
    await use();
    expect(used).toEqual(expected);
  });

  it('Save of a question about the form sends it', async () => {
    await open(page());
    document.body.insertAdjacentHTML(
      'beforeend',
      question('<button class="save">Save</button><button class="discard">Discard</button>'),
    );
    at('.discard').click();
    expect(used).toEqual([]);
    at('.save').click();
    expect(used).toEqual(['submit-form']);
  });

  it('Escape closes the dialog wherever the focus is', async () => {
    await open(MODAL_PAGE, SENT);
    press('body', 'Escape');
    press('body', 'a');
    expect(used).toEqual(['turn-away']);
  });

  it('a click beside the modal dialog may close it', async () => {
    await open(MODAL_PAGE, SENT);
    await userEvent.click(at('#cancel').closest('div') as Element, { position: { x: 5, y: 5 } });
    expect(used).toEqual([]);
    await userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true });
    expect(used).toEqual(['turn-away']);
  });

  it('a click into a question above the modal dialog closes nothing', async () => {
    await open(MODAL_PAGE, SENT);
    document.body.insertAdjacentHTML('beforeend', question('<button class="yes">Yes</button>'));
    await userEvent.click(at('.yes'));
    expect(used).toEqual([]);
  });

  it('a click into a question in a plain box beside the modal dialog closes nothing', async () => {
    await open(MODAL_PAGE, SENT);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position: fixed; inset: 100px; z-index: 1">Are you sure? <button class="yes">Proceed</button></div>',
    );
    await userEvent.click(at('.yes'));
    expect(used).toEqual([]);
  });

  it.each([
    ['a control without a known name', '<button class="x" aria-label="X">✕</button>'],
    ['a mere sign', '<span class="x">✕</span>'],
  ])('%s in the dialog may close it, once the form stands there to be sent again', async (_, html) => {
    await open(page({ inDialog: html }), SENT);
    at('main').setAttribute('aria-busy', 'true');
    await expect.poll(() => observations.at(-1)?.busy).toBe(true);
    await userEvent.click(at('.x'));
    expect(used, 'the page is still at it').toEqual([]);
    at('main').removeAttribute('aria-busy');
    await expect.poll(() => observations.at(-1)?.busy).toBe(false);
    await expect.poll(() => observations.at(-1)?.submitStableFor).toBeGreaterThan(SETTLED_AFTER);
    await userEvent.click(at('#name'));
    expect(used, 'a field is filled in again').toEqual([]);
    await userEvent.click(at('.x'));
    expect(used).toEqual(['turn-away']);
  });

  it('a click beside a panel that leaves the page in use closes nothing', async () => {
    await open(page(), SENT);
    await userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true });
    expect(used).toEqual([]);
  });
});

it('is Submit, too, when the page has drawn it anew just before', async () => {
  await open(page());
  const fresh = at('#submit').cloneNode(true) as HTMLElement;
  at('#submit').replaceWith(fresh);
  // The records of the change are there with the next microtask; the next look is not.
  await Promise.resolve();
  fresh.click();
  expect(used).toEqual(['submit-form']);
});

it('is nothing of this before the form was sent', async () => {
  await open(page().replace('role="dialog"', 'role="dialog" aria-modal="true"'));
  press('body', 'Escape');
  await userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true });
  expect(used).toEqual([]);
});
