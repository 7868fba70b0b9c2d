import type { Customer } from '../data/customers.ts';
import { demoNote } from '../demo-note.ts';
import type { TextKey } from '../labels/texts-en.ts';
import type { Words } from '../labels/words.ts';
import { type Html, html } from './html.ts';

/** Where the pages find their style sheet. */
export const classicStylePath = '/pcv/_demo/classic.css';

/** What every classic page needs. */
export type ClassicContext = {
  readonly words: Words;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The locale prefix of the address, put before every link. */
  readonly prefix: string;
};

/** One page, before the frame is put around it. */
export type ClassicPage = {
  readonly title: string;
  readonly content: Html;
  /** Which entry of the Dashboard menu the page belongs to. */
  readonly entry?: 'home' | 'customers';
  readonly customer?: Customer;
  /** Which entry of the customer's menu the page is. */
  readonly section?: string;
};

/** The entries of a customer's menu: what stands in the address, and the label. */
export const classicSections: readonly (readonly [string, TextKey])[] = [
  ['overview', 'subscriptions'],
  ['orders', 'orderHistory'],
  ['users', 'usersAndLicenses'],
  ['servicemanagement', 'serviceManagement'],
  ['servicerequests', 'serviceRequests'],
  ['account', 'account'],
];

function renderLink(href: string, label: string, current: boolean): Html {
  return current
    ? html`<li><a href="${href}" aria-current="page">${label}</a></li>`
    : html`<li><a href="${href}">${label}</a></li>`;
}

function dashboardMenu({ words, prefix }: ClassicContext, entry: ClassicPage['entry']): Html {
  return html`<nav class="menu" aria-labelledby="dashboard-menu">
  <h2 id="dashboard-menu">${words.dashboard}</h2>
  <ul>
    ${renderLink(`${prefix}/pcv/dashboard/overview`, words.home, entry === 'home')}
    ${renderLink(`${prefix}/pcv/customers/list`, words.customers, entry === 'customers')}
    ${renderLink(`${prefix}/pcv/referrals`, words.referrals, false)}
    ${renderLink(`${prefix}/pcv/pricing`, words.pricing, false)}
    ${renderLink(`${prefix}/pcv/billing`, words.billing, false)}
  </ul>
</nav>`;
}

function customerMenu({ words, prefix }: ClassicContext, customer: Customer, section: string | undefined): Html {
  const base = `${prefix}/pcv/customers/${customer.id}`;
  return html`<nav class="menu customer-menu" aria-labelledby="customer-menu">
  <h2 id="customer-menu">${customer.billing.companyName}</h2>
  <ul>${classicSections.map(([segment, key]) => renderLink(`${base}/${segment}`, words[key], segment === section))}</ul>
</nav>`;
}

/** Puts the frame around a page: header, Dashboard menu, the customer's menu where there is one, footer. */
export function renderClassicPage(context: ClassicContext, page: ClassicPage): string {
  const { words, prefix } = context;
  return html`<!doctype html>
<html lang="${context.locale}" dir="${context.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} | ${words.partnerCenter}</title>
<link rel="stylesheet" href="${classicStylePath}">
</head>
<body>
<header class="top">
  <a class="brand" href="${prefix}/pcv/dashboard/overview">${words.partnerCenter}</a>
  <a href="${prefix}/pcv/accountsettings">${words.accountSettings}</a>
  <span>Adele Vance</span>
</header>
<div class="frame">
${dashboardMenu(context, page.entry)}
${page.customer && customerMenu(context, page.customer, page.section)}
<div class="content">
<main>${page.content}</main>
<footer>${demoNote}</footer>
</div>
</div>
</body>
</html>
`.html;
}
