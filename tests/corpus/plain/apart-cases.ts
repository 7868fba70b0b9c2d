import { at, type CorpusCase, customerAddress } from '../corpus-case';
import { accountPage, NAMES, page } from './frame';

const billing = at('billing-info');
const list = at('customer-list');
const submit = at('submit');

const caseOf = (
  where: CorpusCase['page'],
  id: string,
  content: string,
  expect: CorpusCase['expect'],
  language = 'en',
): CorpusCase => ({ style: 'plain HTML', language, page: where, id: `apart: ${id}`, content, expect });

const SIDE_BY_SIDE = 'display:flex;gap:16px';
const columns = (...boxes: readonly string[]): string =>
  `<div style="${SIDE_BY_SIDE}">${boxes.map((box) => `<div>${box}</div>`).join('')}</div>`;
const PRODUCTS = '<ul><li>M365 E3</li><li>Visio</li></ul>';
const CARD = `<div class="card"><h3>Billing information</h3><p>Contoso</p><button ${billing}>Edit</button></div>`;
const FIELDS = ['Company name', 'Address line 1', 'City'].map((label) => `<label>${label} <input></label>`).join('');
const FORM = `<div class="card"><h3>Billing information</h3>${FIELDS}<button ${submit}>Save</button><button>Cancel</button></div>`;

const account = (id: string, content: string, expect: CorpusCase['expect'] = { 'billing-info': 'found' }): CorpusCase =>
  caseOf('customer-account', id, accountPage(content), expect);

/** The section under the title of another part of the page, which holds it. */
const within = (title: string, section = 'Billing information', verb = 'Edit', language = 'en'): CorpusCase =>
  caseOf(
    'customer-account',
    `section under ${title}`,
    accountPage(
      `<section><h2>${title}</h2><section><h3>${section}</h3><p>x</p><button>${verb}</button></section></section>`,
    ),
    {},
    language,
  );

const table = (heads: readonly string[]): string =>
  `<table ${list}><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${NAMES.map(
    (name, index) => `<tr><td><a href="${customerAddress(index)}">${name}</a></td><td>x.example</td></tr>`,
  ).join('')}</tbody></table>`;
const TABLE = table(['Company name', 'Domain']);
const CHECK = '<label><input type="checkbox"> Active</label>';
const FILTERS = `<h2>Filters</h2>${CHECK}`;
const LISTED = { 'customer-list': 'found' } as const;

const customers = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = LISTED,
  [title, language]: readonly [string, string] = ['Customers', 'en'],
): CorpusCase => caseOf('customers-list', id, page(`<h1>${title}</h1>${content}`), expect, language);

const figures = (...titles: readonly string[]): string =>
  `<div style="${SIDE_BY_SIDE}">${titles.map((title) => `<div class="card"><h3>${title}</h3>120</div>`).join('')}</div>`;

/** Headings in boxes of their own, which head those and nothing beside or below them, and headings that do. */
export const apartCases: readonly CorpusCase[] = [
  account('another part in the column beside', columns(`<h2>Subscriptions</h2>${PRODUCTS}`, CARD)),
  account(
    'a notice above',
    `<div class="banner"><h2>Subscription expires soon</h2><button>Dismiss</button></div><div>${CARD}</div>`,
  ),
  account('a form beside another part', columns(`<h2>Subscriptions</h2>${PRODUCTS}`, FORM), { submit: 'found' }),
  account(
    'a form beside another part in its middle',
    columns(`<h2>Subscriptions</h2>${PRODUCTS}`, FORM.replaceAll('<label>', '<label style="display:block">')).replace(
      'gap',
      'align-items:center;gap',
    ),
    { submit: 'found' },
  ),
  caseOf(
    'customer-account',
    'a subtitle below the page’s title',
    page(
      `<header><h1>Contoso | Account</h1><h2>Reseller: Fabrikam</h2></header><div>${CARD.replace(billing, '')}</div>`,
    ),
    {},
  ),
  caseOf(
    'customer-account',
    'another part in the column beside, de',
    page(
      `<h1>Contoso | Konto</h1>${columns(
        `<h2>Abonnements</h2>${PRODUCTS}`,
        `<div class="card"><h3>Abrechnungsinformationen</h3><p>Contoso</p><button ${billing}>Bearbeiten</button></div>`,
      )}`,
    ),
    { 'billing-info': 'found' },
    'de',
  ),
  account('a heading alone in its box', `<div><h2>Subscriptions</h2></div><div>${CARD.replace(billing, '')}</div>`, {}),
  account(
    'the head of a product, then its parts',
    `<div><h2>Azure plan</h2><p>$120 this month</p></div><div>${CARD.replace(billing, '')}</div>`,
    {},
  ),
  ...['Users', 'Users and licenses', 'Devices', 'Payment methods', 'Shipping address'].map((title) => within(title)),
  within('Zahlungsarten', 'Abrechnungsinformationen', 'Bearbeiten', 'de'),
  within('ユーザー', '請求先情報', '更新', 'ja'),
  within('Appareils', 'Informations de facturation', 'Modifier', 'fr'),
  account('the section under payment and billing', `<section><h2>Billing and payment methods</h2>${CARD}</section>`),
  customers('filters on the left', columns(FILTERS, TABLE)),
  customers('filters with a part of their own', columns(`<h2>Refine</h2><h3>Status</h3>${CHECK}`, TABLE)),
  customers('filters on the right', columns(TABLE, FILTERS)),
  customers('filters above', `<div>${FILTERS}</div>${TABLE}`),
  customers('news on the right', columns(TABLE, '<h2>News</h2><p>Prices change in May.</p>')),
  customers('filters on the left, de', columns(`<h2>Filter</h2>${CHECK}`, table(['Firmenname', 'Domäne'])), LISTED, [
    'Kunden',
    'de',
  ]),
  customers('figures above', `${figures('Active', 'Pending')}${TABLE}`),
  customers('figures of other things above', `${figures('Customers', 'Subscriptions')}${TABLE}`),
  customers(
    'an offer above',
    `<div class="banner"><h2>Request a reseller relationship</h2><a href="#">Start</a></div>${TABLE}`,
  ),
  customers(
    'a heading of others alone in its box',
    `<div><h2>Removed customers</h2></div>${TABLE.replace(list, '')}`,
    {},
  ),
  customers(
    'a heading of others with what it means',
    `<div><h2>Removed customers</h2><p>You removed them in the last 30 days.</p></div>${TABLE.replace(list, '')}`,
    {},
  ),
  customers(
    'a heading of others with a command',
    `<div style="${SIDE_BY_SIDE}"><h2>Removed customers</h2><button>Export</button></div>${TABLE.replace(list, '')}`,
    {},
  ),
  customers(
    'a heading of others beside, with what it means',
    columns('<h2>Removed customers</h2><p>You removed them in the last 30 days.</p>', TABLE.replace(list, '')),
    {},
  ),
  caseOf(
    'customers-list',
    'a heading of others below the page’s title',
    page(`<header><h1>Customers</h1><h2>Invited customers</h2></header>${TABLE.replace(list, '')}`),
    {},
  ),
  ...['Microsoft 365 Business Premium', 'Azure subscription 1', 'Reseller'].flatMap((title) => [
    account(
      `${title} beside, with what it is`,
      columns(`<h2>${title}</h2><p>Since May 2024</p>`, CARD.replace(billing, '')),
      {},
    ),
    caseOf(
      'customer-account',
      `${title} below the page’s title`,
      page(`<header><h1>Contoso | Account</h1><h2>${title}</h2></header><div>${CARD.replace(billing, '')}</div>`),
      {},
    ),
  ]),
  ...['Tags', 'Special qualifications', 'Microsoft Customer Agreement'].map((title) =>
    account(`${title} before, of a higher level`, `<h2>${title}</h2><p>VIP</p><div>${CARD}</div>`),
  ),
];
