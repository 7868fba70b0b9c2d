import {
  type BillingField,
  type BillingProfile,
  type Customer,
  countries,
  type validateBilling,
} from '../data/customers.ts';
import type { TextKey } from '../labels/texts-en.ts';
import type { Words } from '../labels/words.ts';
import type { ClassicContext, ClassicPage } from './classic-page.ts';
import { type Html, html } from './html.ts';

/** What the account page shows besides the customer. */
export type AccountView = {
  /** The word on the button that opens the form. */
  readonly action: 'update' | 'edit';
  readonly editing: 'billing' | 'company' | undefined;
  readonly companyDetailsEditable: boolean;
  readonly saved: boolean;
  /** The form as it was posted, where it has been refused. */
  readonly refused?: { readonly draft: BillingProfile; readonly errors: ReturnType<typeof validateBilling> };
};

const fields: readonly (readonly [Exclude<BillingField, 'country'>, TextKey])[] = [
  ['companyName', 'companyName'],
  ['firstName', 'firstName'],
  ['lastName', 'lastName'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['addressLine1', 'addressLine1'],
  ['addressLine2', 'addressLine2'],
  ['city', 'city'],
  ['state', 'state'],
  ['postalCode', 'postalCode'],
];

/** Takes the fields of a posted form; what it does not carry stays. */
export function readPostedProfile(current: BillingProfile, body: string): BillingProfile {
  const posted = new URLSearchParams(body);
  const known = (Object.keys(current) as BillingField[]).map((name) => [name, posted.get(name) ?? current[name]]);
  // The keys are the profile's own.
  return Object.fromEntries(known) as BillingProfile;
}

function renderFacts(facts: readonly (readonly [string, string])[]): Html {
  return html`<table class="facts"><tbody>${facts.map(
    ([term, value]) => html`<tr><th scope="row">${term}</th><td>${value}</td></tr>`,
  )}</tbody></table>`;
}

function renderField(
  words: Words,
  [name, label]: (typeof fields)[number],
  view: AccountView,
  profile: BillingProfile,
): Html {
  const error = view.refused?.errors[name];
  const input = error
    ? html`<input id="${name}" name="${name}" value="${profile[name]}" aria-invalid="true" aria-describedby="${name}-error">
<span class="error" id="${name}-error">${words[error]}</span>`
    : html`<input id="${name}" name="${name}" value="${profile[name]}">`;
  return html`<div><label for="${name}">${words[label]}</label>${input}</div>`;
}

function renderForm(words: Words, action: string, customer: Customer, view: AccountView): Html {
  const profile = view.refused?.draft ?? customer.billing;
  return html`${view.refused && html`<p class="message bad" role="alert">${words.formErrors}</p>`}
<form class="fields" method="post" action="${action}?edit=${view.editing}" novalidate>
  ${fields.map((field) => renderField(words, field, view, profile))}
  <div><label for="country">${words.country}</label><select id="country" name="country">${countries.map((country) =>
    country === profile.country ? html`<option selected>${country}</option>` : html`<option>${country}</option>`,
  )}</select></div>
  <div class="bar"><button class="primary">${words.submit}</button><a class="button" href="${action}">${words.cancel}</a></div>
</form>`;
}

/** The customer's Account page: the form takes the place of its section, after a page load. */
export function accountPage(context: ClassicContext, customer: Customer, view: AccountView): ClassicPage {
  const { words, prefix } = context;
  const { billing } = customer;
  const address = `${prefix}/pcv/customers/${customer.id}/account`;
  const opener = (section: 'billing' | 'company') =>
    html`<form action="${address}"><button name="edit" value="${section}">${words[view.action]}</button></form>`;
  const form = (section: 'billing' | 'company') =>
    view.editing === section && renderForm(words, address, customer, view);
  return {
    title: billing.companyName,
    entry: 'customers',
    customer,
    section: 'account',
    content: html`<p class="breadcrumb"><a href="${prefix}/pcv/customers/list">${words.customers}</a> › ${billing.companyName}</p>
<h1>${billing.companyName} | ${words.account}</h1>
${view.saved && html`<p class="message" role="status">${words.saved}</p>`}
<h2>${words.companyDetails}</h2>
${
  form('company') ||
  html`${renderFacts([
    [words.companyName, billing.companyName],
    [words.country, billing.country],
  ])}${view.companyDetailsEditable && opener('company')}`
}
<h2>${words.billTo}</h2>
${
  form('billing') ||
  html`${renderFacts([
    [words.companyName, billing.companyName],
    [words.contact, `${billing.firstName} ${billing.lastName}`],
    [words.email, billing.email],
    [words.phone, billing.phone],
    [words.address, `${billing.addressLine1}, ${billing.postalCode} ${billing.city}, ${billing.country}`],
  ])}${opener('billing')}`
}
<h2>${words.customerAccountInfo}</h2>
${renderFacts([
  [words.microsoftId, customer.id],
  [words.primaryDomainName, customer.domain],
])}
<h3>${words.specialQualifications}</h3>
<p>${words.noQualification}</p>
<button type="button">${words[view.action]}</button>
<h2>${words.microsoftCustomerAgreement}</h2>
<p>${words.agreementText.replace('{name}', `${billing.firstName} ${billing.lastName}`)}</p>
<h2>${words.customerPermissions}</h2>
<h3 id="reservations">${words.azureReservations}</h3>
<fieldset aria-labelledby="reservations">
  <label><input type="radio" name="reservations" checked> ${words.on}</label>
  <label><input type="radio" name="reservations"> ${words.off}</label>
</fieldset>
<p><a href="${address}/removerelationship">${words.removeResellerRelationship}</a></p>`,
  };
}
