import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageObservation } from '../../../src/core/walkthrough/page-observation';
import { createFlatTree } from '../../../src/dom/tree/flat-tree';
import { updateCustomerAccount } from '../../../src/guides/update-customer-account';
import { partnerCenter } from '../../../src/portals/partner-center/portal';
import { createPageWatch, type PageWatch } from '../../../src/watching/page-watch';

const ACCOUNT = {
  host: 'partner.microsoft.com',
  path: '/dashboard/v2/customers/11111111-2222-4333-8444-555555555501/account',
};
const BILLING = '<section><h2>Billing information</h2><p>Contoso</p><button>Update</button></section>';
/** A hang guard for what waits on the watch's own times, which are seconds. */
const TIMEOUT = 30_000;

let life: AbortController;
let observations: PageObservation[];

beforeEach(() => {
  life = new AbortController();
  observations = [];
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

let watched: PageWatch;

function watch(html: string, location = ACCOUNT): void {
  document.body.innerHTML = `<main><h1>Contoso | Account</h1>${html}</main>`;
  watched = createPageWatch({
    portal: partnerCenter,
    guide: updateCustomerAccount,
    tree: createFlatTree(),
    getWalkthrough: () => null,
    onObservation: (observation) => observations.push(observation),
    onGone: () => {},
    address: { current: () => location, observe() {} },
    signal: life.signal,
  });
  watched.lookSoon();
}

const verdict = (): string | undefined => observations.at(-1)?.verdicts['billing-info']?.type;
const rowsOf = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, at) => `<div class="row"><a href="#">Row ${from + at}</a><button>Edit</button></div>`,
  ).join('');

describe('a page that answers', () => {
  it('is looked at right after something was used, however far from what is found the answer stands', async () => {
    const far = Array.from({ length: 30 }, () => '<div>').join('');
    watch(`${BILLING}${far}`);
    await expect.poll(verdict).toBe('found');
    const look = (): number => observations.length;
    const answer = async (): Promise<number> => {
      const before = look();
      const places = [...document.querySelectorAll('main > div div')];
      places.at(-1)?.insertAdjacentHTML('beforeend', '<p>We could not save your changes</p>');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return look() - before;
    };
    expect(await answer(), 'nothing was used').toBe(0);
    watched.form.noteUse();
    expect(await answer()).toBeGreaterThan(0);
  });
});

describe('a menu that ends in what unfolds the rest of it', () => {
  const CUSTOMER = { ...ACCOUNT, path: ACCOUNT.path.replace('account', 'subscriptions') };
  const link = (name: string, page: string): string =>
    `<li><a href="https://${ACCOUNT.host}${ACCOUNT.path.replace('account', page)}">${name}</a></li>`;
  const MENU = `<nav><ul>${link('Subscriptions', 'subscriptions')}${link('Order history', 'orders')}${link('Users and licenses', 'users')}<li><button aria-haspopup="menu" aria-expanded="false">…</button></li></ul></nav>`;
  const entry = (): string | undefined => observations.at(-1)?.verdicts.account?.type;

  it('unfolds an entry that is nowhere on the page once that was waited for, until it is unfolded', {
    timeout: TIMEOUT,
  }, async () => {
    watch(MENU, CUSTOMER);
    await expect.poll(entry, { timeout: TIMEOUT }).toBe('folded');
    const seen = observations.map(({ waited, verdicts }) => ({ waited, type: verdicts.account?.type }));
    expect(seen.filter(({ waited, type }) => !waited && type !== 'absent')).toEqual([]);
    document.querySelector('button')?.setAttribute('aria-expanded', 'true');
    await expect.poll(entry).toBe('absent');
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', link('Account', 'account'));
    await expect.poll(entry).toBe('found');
  });
});

describe('a page that changes', () => {
  it('is known to lack the control once it has been quiet, and to have it when a component attaches its root long after', {
    timeout: TIMEOUT,
  }, async () => {
    watch('<x-late></x-late>');
    await expect.poll(() => observations.at(-1)?.waited, { timeout: TIMEOUT }).toBe(true);
    expect(verdict()).toBe('absent');
    const host = document.querySelector('x-late') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = BILLING;
    await expect.poll(verdict, { timeout: TIMEOUT }).toBe('found');
  });

  it('shows the control in the frame after it appears', async () => {
    watch('');
    await expect.poll(verdict).toBe('absent');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', BILLING);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(verdict()).toBe('found');
  });

  it('keeps the control while a list of thousands loads beside it, and while its rows are drawn anew', async () => {
    watch(`${BILLING}<div id="rows"></div>`);
    await expect.poll(verdict).toBe('found');
    const rows = document.getElementById('rows') as HTMLElement;
    for (let page = 0; page < 20; page++) {
      rows.insertAdjacentHTML('beforeend', rowsOf(200, page * 200));
      await new Promise(requestAnimationFrame);
    }
    for (let scroll = 0; scroll < 10; scroll++) {
      rows.innerHTML = rowsOf(30, scroll * 30);
      await new Promise(requestAnimationFrame);
    }
    await expect.poll(() => observations.length).toBeGreaterThan(1);
    expect(new Set(observations.slice(1).map(({ verdicts }) => verdicts['billing-info']?.type))).toEqual(
      new Set(['found']),
    );
  });

  it('is looked at while it changes in every frame, far from the control', async () => {
    watch(`${BILLING}<div id="sheet"></div><div id="ticker">0</div>`);
    await expect.poll(verdict).toBe('found');
    const ticker = document.getElementById('ticker') as HTMLElement;
    let ticks = 0;
    const tick = () => {
      ticker.innerHTML = `<p>${ticks++}</p>`;
      if (!life.signal.aborted) requestAnimationFrame(tick);
    };
    tick();
    (document.getElementById('sheet') as HTMLElement).innerHTML = '<style>section button { display: none }</style>';
    await expect.poll(verdict).toBe('absent');
  });

  it('points at none of hundreds of controls that are called alike', async () => {
    watch(BILLING.repeat(300));
    await expect.poll(() => observations.length).toBeGreaterThan(0);
    expect(verdict()).toBe('absent');
  });

  it('finds the control that a container shows only when it is scrolled', async () => {
    watch('<div id="scroller" style="height: 200px; overflow: auto"><div style="height: 900px"></div></div>');
    await expect.poll(verdict).toBe('absent');
    const scroller = document.getElementById('scroller') as HTMLElement;
    scroller.addEventListener('scroll', () => scroller.lastElementChild?.insertAdjacentHTML('afterend', BILLING), {
      once: true,
    });
    scroller.scrollTop = 700;
    await expect.poll(verdict).toBe('found');
  });
});
