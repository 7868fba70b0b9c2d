import type { GuideId, TargetKey } from '../../src/core/guide';
import type { WordKey } from '../../src/core/words/words';
import { at, type CorpusPage, CUSTOMER, customerAddress } from './corpus-case';
import type { Markup } from './generated/generated-cases';
import { billingFields, billingValues } from './plain/frame';
import type { Say } from './words';

/** What the pages that are drawn at random are made of: what is looked for, and what stands around it. */

const button = (label: string) => `<button>${label}</button>`;
const buttons = (say: Say) => button(say('save')) + button(say('cancel'));
/** Fields of the billing form, in a form that is another. */
const fields = (say: Say, words: readonly WordKey[]) =>
  words.map((word) => `<label>${say(word)} <input></label>`).join('');
const ADDRESS = ['companyName', 'addressLine1', 'city', 'postalCode', 'country'] as const;

/** Things on a page that look like a target, or stand near one, and are none. */
export const DECOYS: readonly ((say: Say) => string)[] = [
  (say) => `<section><h2>${say('specialQualifications')}</h2>${button(say('edit'))}</section>`,
  (say) => `<section><h2>${say('customerAgreement')}</h2>${button(say('update'))}</section>`,
  (say) => `<h3>${say('tags')}</h3><p>x</p>${button(say('edit'))}`,
  (say) => `<div style="display:flex"><h2>${say('accountStatus')}</h2>${button(say('update'))}</div>`,
  (say) => `<div style="border:1px solid"><p>Unlabelled</p>${button(say('edit'))}</div>`,
  (say) => `<div style="border:1px solid"><b>Delivery preferences</b><p>x</p>${button(say('update'))}</div>`,
  (say) => `<h2>Marketing consent</h2><p>x</p>${button(say('update'))}`,
  (say) => `<div role="alert">New ${button(say('update'))}</div>`,
  (say) => `<div class="toast" role="status">Saved ${button(say('edit'))}</div>`,
  (say) =>
    `<div style="position:fixed;bottom:0;left:0"><h4>Cookies</h4><label><input type="checkbox">x</label>${button(say('save'))}</div>`,
  (say) =>
    `<div role="dialog" aria-label="${say('feedback')}" style="position:fixed;right:0;bottom:0"><textarea></textarea>${button(say('submit'))}${button(say('cancel'))}</div>`,
  (say) => `<form role="search"><input type="search">${button(say('submit'))}</form>`,
  (say) => `<form><label>Newsletter <input type="email"></label>${button(say('submit'))}</form>`,
  (say) =>
    `<section><h2>${say('tags')}</h2><label>Tag <input></label>${button(say('save'))}${button(say('cancel'))}</section>`,
  (say) =>
    `<table><thead><tr><th>Contact</th><th></th></tr></thead><tr><td>Ann</td><td>${button(say('edit'))}</td></tr></table>`,
  (say) => `<dl><dt>${say('accountStatus')}</dt><dd>x ${button(say('edit'))}</dd></dl>`,
  (say) => `<a href="#">${say('removeResellerRelationship')}</a>`,
  (say) => `<div role="toolbar">${button(say('update'))}${button(say('save'))}</div>`,
  (say) => `<section hidden><h2>${say('billTo')}</h2>${button(say('update'))}</section>`,
  (say) =>
    `<section aria-hidden="true"><h2>${say('billTo')}</h2>${billingFields(say)}${button(say('submit'))}</section>`,
  (say) => `<details><summary>${say('companyInfo')}</summary>${button(say('edit'))}</details>`,
  (say) =>
    `<nav><a href="${CUSTOMER}/users">${say('users')}</a><a href="/dashboard/account/v3/settings">${say('accountSettings')}</a></nav>`,
  (say) =>
    `<x-card><template shadowrootmode="open"><h3><slot name="t"></slot></h3><slot></slot></template><span slot="t">${say('billingProfile')}</span>${button(say('update'))}</x-card>`,
  (say) =>
    `<closed-panel><span slot="heading">${say('contacts')}</span><closed-button>${say('edit')}</closed-button></closed-panel>`,
  (say) => `<section><h2>${say('otherAddress')}</h2>${fields(say, ADDRESS)}${buttons(say)}</section>`,
  (say) => `<form aria-label="Registered office">${fields(say, ADDRESS)}${buttons(say)}</form>`,
  (say) =>
    `<div style="border:1px solid"><div style="font-weight:700">Sold to</div>${fields(say, ADDRESS)}${buttons(say)}</div>`,
  (say) =>
    `<table><tr><td><b>${say('otherAddress')}</b></td></tr><tr><td>${fields(say, ADDRESS)}</td></tr><tr><td>${buttons(say)}</td></tr></table>`,
  (say) =>
    `<section><h2>${say('removeResellerRelationship')}</h2>${fields(say, ['companyName'])}${button(say('submit'))}${button(say('cancel'))}</section>`,
  (say) =>
    `<fieldset><legend>${say('remove')}</legend>${fields(say, ADDRESS)}${button(say('submit'))}${button(say('cancel'))}</fieldset>`,
  (say) =>
    `<section><h2>Request a quote</h2>${fields(say, ['companyName', 'email', 'phone'])}${buttons(say)}</section>`,
  (say) =>
    `<section><h2>Notifications</h2><label><input type="checkbox" role="switch"> Email me about ${say('azureReservations')}</label></section>`,
];

export const WRAPPERS: readonly ((content: string) => string)[] = [
  (content) => `<div>${content}</div>`,
  (content) => `<div style="display:flex;flex-direction:column">${content}</div>`,
  (content) => `<div style="padding:8px;border:1px solid">${content}</div>`,
  (content) =>
    `<x-wrap style="display:block"><template shadowrootmode="open"><div><slot></slot></div></template>${content}</x-wrap>`,
  (content) =>
    `<x-deep style="display:block"><template shadowrootmode="open"><x-in><template shadowrootmode="open">${content}</template></x-in></template></x-deep>`,
  (content) => `<div style="overflow:auto;max-height:300px">${content}</div>`,
];

/** A target that is looked for, with the page that it is on. */
export type Kind = {
  readonly page: CorpusPage;
  readonly guide?: GuideId;
  readonly expect: Readonly<Partial<Record<TargetKey, 'found'>>>;
  /** The target is the entry of the customer's menu, not in the page's content. */
  readonly isInMenu?: true;
  readonly write: (markup: Markup, say: Say, title: string) => string;
};

const form = (markup: Markup, say: Say, title: string, mark = ''): string =>
  markup.section(
    title,
    billingFields(say).replace('<input id="f0"', `<input id="f0" ${mark}`),
    markup.button(say('submit'), at('submit')) + markup.button(say('cancel'), ''),
  );

export const KINDS: Readonly<Record<string, Kind>> = {
  closed: {
    page: 'customer-account',
    expect: { 'billing-info': 'found' },
    write: (markup, say, title) =>
      markup.section(title, billingValues(say), markup.button(say('update'), at('billing-info'))),
  },
  open: { page: 'customer-account', expect: { submit: 'found' }, write: form },
  details: {
    page: 'customer-account',
    expect: { 'company-details': 'found' },
    write: (markup, say) =>
      markup.section(say('companyDetails'), billingValues(say), markup.button(say('edit'), at('company-details'))),
  },
  rename: {
    page: 'customer-account',
    guide: 'rename-customer',
    expect: { 'company-name': 'found', submit: 'found' },
    write: (markup, say, title) => form(markup, say, title, at('company-name')),
  },
  permission: {
    page: 'customer-account',
    guide: 'give-customers-permission',
    expect: { 'azure-reservations': 'found' },
    write: (_, say) =>
      `<section><h2>${say('customerPermissions')}</h2><div><h3>${say('azureReservations')}</h3><label>${say('allowPurchase')} <input type="checkbox" role="switch" ${at('azure-reservations')}></label></div></section>`,
  },
  menu: { page: 'customer', expect: { account: 'found' }, isInMenu: true, write: () => '' },
  list: {
    page: 'customers-list',
    expect: { 'customer-list': 'found' },
    write: (_, say) =>
      `<table ${at('customer-list')}><thead><tr><th>${say('companyName')}</th><th>${say('primaryDomainName')}</th></tr></thead><tbody>${[1, 2, 3].map((row) => `<tr><td><a href="${customerAddress(row)}">Customer ${row}</a></td><td>x</td></tr>`).join('')}</tbody></table>`,
  },
};
