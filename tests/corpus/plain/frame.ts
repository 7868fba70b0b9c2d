import { at, CUSTOMER, customerAddress } from '../corpus-case';
import { type Say, wordsOf } from '../words';

/** Parts of pages that several cases share. */

export const english = wordsOf('en');

/** A site header with decoys: search, notices, the person's own account. */
export const header = (say: Say = english): string => `
  <header style="display:flex;gap:12px;height:48px;background:#243a5e;color:#fff">
    <a href="/dashboard/home">Partner Center</a>
    <form role="search"><input type="search" aria-label="${say('search')}"><button type="submit">${say('submit')}</button></form>
    <button aria-haspopup="true">${say('account')}</button>
    <a href="/dashboard/account/v3/settings">${say('accountSettings')}</a>
  </header>`;

export const CUSTOMER_ENTRIES = [
  ['subscriptions', 'subscriptions'],
  ['orderHistory', 'orderhistory'],
  ['software', 'software'],
  ['azureReservations', 'reservations'],
  ['devices', 'devices'],
  ['usersAndLicenses', 'users'],
  ['serviceManagement', 'servicemanagementpage'],
] as const;

/** The menu of a customer's pages, marked on its Account entry. */
export const customerMenu = (say: Say = english, mark = at('account')): string => `
  <nav aria-label="${say('menu')}"><ul>
    ${CUSTOMER_ENTRIES.map(([word, path]) => `<li><a href="${CUSTOMER}/${path}">${say(word)}</a></li>`).join('')}
    <li><a ${mark} href="${CUSTOMER}/account">${say('account')}</a></li>
  </ul></nav>`;

export const breadcrumb = (say: Say = english): string => `
  <nav aria-label="Breadcrumb"><ol style="display:flex;gap:8px;list-style:none">
    <li><a href="/dashboard/home">${say('home')}</a></li>
    <li><a href="/dashboard/v2/customers/list">${say('customers')}</a></li>
    <li><span aria-current="page">Contoso</span></li>
  </ol></nav>`;

export const NAMES = ['Contoso', 'Fabrikam', 'Adventure Works', 'Tailspin Toys', 'Wingtip Toys', 'Northwind Traders'];

/** Table rows with linked names. */
export const customerRows = (names: readonly string[] = NAMES): string =>
  names
    .map(
      (name, row) =>
        `<tr><td><a href="${customerAddress(row)}">${name}</a></td><td>${name.toLowerCase().replace(/ /g, '')}.example</td></tr>`,
    )
    .join('');

/** The fields of the billing form. */
export const billingFields = (say: Say = english, attributes = ''): string =>
  (['companyName', 'firstName', 'lastName', 'addressLine1', 'city', 'postalCode', 'country'] as const)
    .map(
      (word, i) =>
        `<p><label for="f${i}">${say(word)}</label> <input id="f${i}" type="text" value="x" ${attributes}></p>`,
    )
    .join('');

/** Sections of the Account page around the billing section, each with a control that is never meant. */
export const otherSections = (say: Say = english): string => `
  <section><h2>${say('specialQualifications')}</h2><p>None</p><button>${say('edit')}</button></section>
  <section><h2>${say('customerAgreement')}</h2><p>Accepted</p><button>${say('update')}</button></section>
  <section><h2>${say('customerPermissions')}</h2><p>Allowed</p><button>${say('edit')}</button></section>
  <a href="#">${say('removeResellerRelationship')}</a>`;

/** The values of the billing section, as text. */
export const billingValues = (say: Say = english): string => `
  <dl><dt>${say('companyName')}</dt><dd>Contoso</dd><dt>${say('addressLine1')}</dt><dd>1 Main St</dd>
  <dt>${say('city')}</dt><dd>Redmond</dd><dt>${say('country')}</dt><dd>US</dd></dl>`;

/** A whole page around its main part. */
export const page = (main: string, nav = '', say: Say = english): string => `
  ${header(say)}<div style="display:flex;gap:24px">${nav}<main style="flex:1">${main}</main></div>
  <footer><a href="#">Privacy</a><form><label>Newsletter <input type="email" name="newsletter"></label>
  <button>${say('submit')}</button></form></footer>`;

/** The Account page of a customer, with the portal's menu of it, around what it shows. */
export const accountPage = (content: string): string =>
  page(`${breadcrumb()}<h1>Contoso | Account</h1>${content}`, customerMenu(undefined, ''));
