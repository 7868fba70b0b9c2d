import { type Customer, products, users } from '../data/customers.ts';
import { type ClassicContext, type ClassicPage, classicSections } from './classic-page.ts';
import { type Html, html } from './html.ts';

const pageSize = 10;

function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="scroll"><table>
  <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
  <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

/** The home page: text only, the menu leads on. */
export function overviewPage({ words }: ClassicContext): ClassicPage {
  return {
    title: words.home,
    entry: 'home',
    content: html`<h1>${words.welcome}</h1><p>${words.welcomeText}</p>
<h2>${words.insights}</h2><p>${words.insightsTile}</p>
<h2>${words.referrals}</h2><p>${words.referralsTile}</p>
<h2>${words.billing}</h2><p>${words.billingTile}</p>`,
  };
}

/** The customer list: a table, ten customers a page, searched by a form. */
export function listPage(context: ClassicContext, customers: readonly Customer[], query: URLSearchParams): ClassicPage {
  const { words, prefix } = context;
  const list = `${prefix}/pcv/customers/list`;
  const wanted = (query.get('q') ?? '').trim();
  const found = customers.filter(({ billing, domain }) =>
    `${billing.companyName} ${domain}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const page = Math.max(0, Number(query.get('page') ?? 0) || 0);
  const from = page * pageSize;
  const shown = found.slice(from, from + pageSize);
  const pageLink = (target: number, label: string) =>
    html`<a href="${list}?${new URLSearchParams({ q: wanted, page: String(target) }).toString()}">${label}</a>`;
  return {
    title: words.customers,
    entry: 'customers',
    content: html`<h1>${words.customers}</h1>
<div class="bar">
  <button type="button">${words.addCustomer}</button>
  <button type="button">${words.exportCustomers}</button>
  <form class="bar end" role="search" action="${list}">
    <input id="customer-search-box" type="search" name="q" value="${wanted}" aria-label="${words.searchCustomers}" placeholder="${words.searchCustomers}">
    <button>${words.search}</button>
  </form>
</div>
${shown.length === 0 && html`<p>${words.noResults}</p>`}
<div class="scroll"><table aria-label="${words.customerList}">
  <thead><tr>
    <th scope="col">${words.companyName}</th>
    <th scope="col">${words.primaryDomainName}</th>
    <th scope="col">${words.relationship}</th>
  </tr></thead>
  <tbody>${shown.map(
    (customer) => html`<tr>
    <td><a href="${prefix}/pcv/customers/${customer.id}/overview">${customer.billing.companyName}</a></td>
    <td>${customer.domain}</td><td>${customer.relationship}</td></tr>`,
  )}</tbody>
</table></div>
<nav class="bar" aria-label="${words.pages}">
  ${page > 0 && pageLink(page - 1, words.previousPage)}
  ${from + pageSize < found.length && pageLink(page + 1, words.nextPage)}
</nav>`,
  };
}

/** A customer's page other than Account. */
export function sectionPage(context: ClassicContext, customer: Customer, section: string): ClassicPage {
  const { words } = context;
  const label = words[classicSections.find(([segment]) => segment === section)?.[1] ?? 'subscriptions'];
  const name = customer.billing.companyName;
  const tables: Readonly<Record<string, Html>> = {
    overview: renderTable(
      [words.product, words.quantity, words.status],
      products.map((product, index) => [product, String(((name.length * (index + 3)) % 180) + 5), words.active]),
    ),
    orders: renderTable(
      [words.order, words.product],
      products.map((product, index) => [`A-${10240 + name.length * 7 + index}`, product]),
    ),
    users: renderTable(
      [words.name, words.userName],
      users.map((user) => [user.name, `${user.login}@${customer.domain}`]),
    ),
  };
  return {
    title: name,
    entry: 'customers',
    customer,
    section,
    content: html`<h1>${name} | ${label}</h1>${tables[section] ?? html`<p>${words.comingSoon}</p>`}`,
  };
}

/** Any other address of the portal. */
export function plainPage({ words }: ClassicContext, title: string): ClassicPage {
  return { title, content: html`<h1>${title}</h1><p>${words.comingSoon}</p>` };
}

/** The partner's own settings, with an Update that is nobody's target. */
export function settingsPage({ words }: ClassicContext): ClassicPage {
  return {
    title: words.accountSettings,
    content: html`<h1>${words.accountSettings}</h1>
<h2>${words.organizationProfile}</h2><p>Fabrikam Cloud Services</p><button type="button">${words.update}</button>
<h2>${words.billingInformation}</h2><p>1 Sample Street, Redmond</p><button type="button">${words.edit}</button>`,
  };
}
