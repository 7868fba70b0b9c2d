import { at, type CorpusCase } from '../corpus-case';
import { wordsOf } from '../words';
import { accountPage, billingFields, billingValues, otherSections } from './frame';

const FOUND = { submit: 'found' } as const;
const BILLING = { 'billing-info': 'found' } as const;
const NONE = {} as const;
const submit = at('submit');
const fields = billingFields();
const read = `<section><h2>Bill-to info</h2>${billingValues()}</section>`;
const update = `<section><h2>Bill-to info</h2>${billingValues()}<button ${at('billing-info')}>Update</button></section>`;
const BUTTONS = '<button>Save</button><button>Cancel</button>';
const MARKED = `<button ${submit}>Save</button><button>Cancel</button>`;
const OVER = 'position:fixed;inset:80px;background:#fff';
const input = (label: string): string => `<label>${label} <input></label>`;
const ADDRESS = ['Address line 1', 'City', 'Postal code', 'Country'].map(input).join('');

const busy = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = FOUND,
  more: Partial<CorpusCase> = {},
): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customer-account',
  id: `busy form: ${id}`,
  content: accountPage(content),
  expect,
  ...more,
});

/** Forms that stand beside the billing form, over it, or in its place. */
export const busyFormCases: readonly CorpusCase[] = [
  busy(
    'sticky bar of the tags',
    `${read}<section><h2>Tags</h2>${input('Tag')}${input('Value')}</section><div style="position:sticky;bottom:0;background:#fff">${BUTTONS}</div>`,
    NONE,
  ),
  busy(
    'sticky bar of the permissions',
    `${read}<section><h2>Customer permissions</h2><label><input type="radio" name="p">Allow</label><label><input type="radio" name="p">Disallow</label></section><div style="position:sticky;bottom:0;background:#fff">${BUTTONS}</div>`,
    NONE,
  ),
  busy(
    'sticky bar of the billing form',
    `<section><h2>Billing information</h2>${fields}</section>${otherSections()}<div style="position:sticky;bottom:0;background:#fff">${MARKED}</div>`,
  ),
  busy(
    'bar at the head of the form',
    `<section><div style="display:flex"><h2>Billing information</h2><span style="flex:1"></span>${MARKED}</div>${fields}</section>${otherSections()}`,
  ),
  busy(
    'step of an assistant',
    `<ol style="display:flex"><li>Company</li><li aria-current="step">Billing information</li><li>Review</li></ol><h2>Billing information</h2>${fields}<button>Back</button><button>Next</button>`,
    NONE,
  ),
  busy(
    'review step of an assistant',
    `<h2>Review</h2>${billingValues()}<button>Back</button><button>Submit</button>`,
    NONE,
  ),
  busy('Save and close', `<h2>Billing information</h2>${fields}<button ${submit}>Save and close</button>`),
  busy('Save and continue', `<h2>Billing information</h2>${fields}<button>Save and continue</button>`, NONE),
  busy(
    'Save draft beside Submit',
    `<h2>Billing information</h2>${fields}<button>Save draft</button><button ${submit}>Submit</button>`,
  ),
  busy(
    'confirmation over the form',
    `<div role="dialog" aria-modal="true" style="${OVER}"><h2>Bill-to info</h2>${fields}${BUTTONS}</div><div role="alertdialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>Leave without saving?</h2><button>Save</button><button>Cancel</button></div>`,
    NONE,
  ),
  busy(
    'confirmation with a field over the form',
    `<div role="dialog" aria-modal="true" style="${OVER}"><h2>Bill-to info</h2>${fields}${BUTTONS}</div><div role="alertdialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>Confirm</h2>${input('Type the company name')}<button>Submit</button><button>Cancel</button></div>`,
    NONE,
  ),
  busy(
    'drawer over the form',
    `<section><h2>Bill-to info</h2>${fields}${BUTTONS}</section><div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" aria-modal="true" aria-label="Add tag" style="position:fixed;right:0;top:0;bottom:0;width:300px;background:#fff">${input('Tag')}<button>Save</button></div>`,
    NONE,
  ),
  busy(
    'two forms open',
    `<section><h2>Bill-to info</h2>${fields}${MARKED}</section><section><h2>Contacts</h2>${input('First name')}${input('Last name')}${input('Email')}${BUTTONS}</section>`,
  ),
  busy(
    'two forms open, the other one first',
    `<section><h2>Contacts</h2>${input('First name')}${input('Email')}${input('Country')}${BUTTONS}</section><section><h2>Bill-to info</h2>${fields}${MARKED}</section>`,
  ),
  busy(
    'form of contacts alone, with an address',
    `${update}<section><h2>Contacts</h2>${input('First name')}${ADDRESS}${BUTTONS}</section>`,
    BILLING,
  ),
  busy(
    'address to ship to, in a section',
    `${update}<section><h2>Ship-to address</h2>${ADDRESS}${BUTTONS}</section>`,
    BILLING,
  ),
  busy(
    'address to ship to, in a dialog',
    `${read}<div role="dialog" aria-modal="true" aria-labelledby="st" style="${OVER}"><h2 id="st">Ship-to address</h2>${ADDRESS}${BUTTONS}</div>`,
    NONE,
  ),
  busy(
    'address to ship to, in a drawer without a role',
    `${read}<div style="position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff"><h2>Ship-to address</h2>${ADDRESS}${BUTTONS}</div>`,
    NONE,
  ),
  busy(
    'add a user, with where they are',
    `${read}<div role="dialog" aria-modal="true" aria-label="Add user" style="${OVER}">${input('First name')}${input('Last name')}${input('City')}${input('State')}${input('Country')}${BUTTONS}</div>`,
    NONE,
  ),
  busy(
    'add a card, with its address',
    `${read}<div role="dialog" aria-modal="true" aria-labelledby="pm" style="${OVER}"><h2 id="pm">Add a payment method</h2>${input('Card number')}${input('Name on card')}<h3>Billing address</h3>${ADDRESS}${BUTTONS}</div>`,
    NONE,
  ),
  busy(
    'edit of the tax exemption',
    `${read}<section><h2>Tax exemption</h2>${input('Certificate')}${input('Country')}${input('State')}${input('City')}${BUTTONS}</section>`,
    NONE,
  ),
  busy(
    'report of an error, with a message',
    `${read}<section><h2>Something went wrong</h2>${input('Email')}<label>What happened <textarea></textarea></label><button>Submit</button><button>Cancel</button></section>`,
    NONE,
  ),
  busy(
    'service request',
    `${read}<section><h2>New service request</h2>${input('Title')}${input('Country')}<label>Description <textarea></textarea></label><button>Submit</button><button>Cancel</button></section>`,
    NONE,
  ),
  busy(
    'notes with an editor',
    `${update}<section><h2>Notes</h2><div role="toolbar"><button>Bold</button><button>Save</button></div><div contenteditable="true" aria-label="Note">x</div></section>`,
    BILLING,
  ),
  busy(
    'columns of a table',
    `${update}<div role="dialog" aria-label="Choose columns" style="position:absolute;right:0;top:100px;background:#fff"><label><input type="checkbox">Company name</label><label><input type="checkbox">City</label>${BUTTONS}</div>`,
    BILLING,
  ),
  busy(
    'view to be saved',
    `${update}<div role="dialog" aria-label="Save view" style="position:absolute;right:0;top:100px;background:#fff">${input('View name')}${BUTTONS}</div>`,
    BILLING,
  ),
  busy(
    'filter of the invoices by company',
    `${update}<section><h2>Invoices</h2>${input('Company name')}${input('Country')}<button>Submit</button></section>`,
    BILLING,
  ),
  busy(
    'portal at the end of the body, the page out of use',
    `<main inert><section><h2>Bill-to info</h2>${billingValues()}<button>Update</button></section></main><div id="portal"><div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" aria-modal="true" aria-labelledby="pt" style="${OVER}"><h2 id="pt">Bill-to info</h2>${fields}${MARKED}</div></div>`,
  ),
  busy(
    'panel without a role at the end of the body',
    `${read}<div id="portal"><div style="position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff"><div style="font-size:20px;font-weight:600">Bill-to info</div>${fields}<div style="position:absolute;bottom:0">${MARKED}</div></div></div>`,
  ),
  busy(
    'fields in nested presentation',
    `<section><h2>Billing information</h2><div role="presentation"><div role="none"><table role="presentation"><tr><td>${fields}</td></tr></table></div></div><div role="presentation"><div role="none">${MARKED}</div></div></section>${otherSections()}`,
  ),
  busy(
    'fields without boxes',
    `<form style="display:contents"><fieldset style="display:contents"><legend>Billing information</legend>${fields}</fieldset><div style="display:contents">${MARKED}</div></form>${otherSections()}`,
  ),
  busy(
    'fields in columns, buttons in the last',
    `<h2>Billing information</h2><div style="display:grid;grid-template-columns:1fr 1fr"><div>${fields}</div><div><p>Why we ask</p>${MARKED}</div></div>${otherSections()}`,
  ),
  busy(
    'Save that stands for a state',
    `<section><h2>Billing information</h2>${fields}<button aria-label="Save, no changes" disabled ${submit}>Save</button></section>`,
    { submit: 'disabled' },
  ),
  busy(
    'Save with a mark that it is busy',
    `<section><h2>Billing information</h2>${fields}<button ${submit} aria-busy="true"><span role="progressbar" style="display:inline-block;width:16px;height:16px"></span>Save</button><button>Cancel</button></section>`,
  ),
  busy(
    'Japanese with spaces',
    `<section><h2>請求先 情報</h2>${billingFields(wordsOf('ja'))}<button ${submit}>保 存</button><button>キャンセル</button></section>`,
    FOUND,
    { language: 'ja', lang: 'ja' },
  ),
];
