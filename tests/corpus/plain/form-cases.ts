import { at, type CorpusCase } from '../corpus-case';
import { wordsOf } from '../words';
import { accountPage, billingFields, billingValues, otherSections, page } from './frame';

const BASE = { style: 'plain HTML', language: 'en', page: 'customer-account' } as const;
const FOUND = { submit: 'found' } as const;
const NONE = {} as const;
/** A form without a title is believed only after Update was used. */
const OPENED = { formWasOpened: true } as const;
const submit = at('submit');
const billing = at('billing-info');
const fields = billingFields();
const other = otherSections();
const form = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = FOUND,
  more: Partial<CorpusCase> = {},
): CorpusCase => ({
  ...BASE,
  id: `form: ${id}`,
  content: accountPage(content),
  expect,
  ...more,
});
const feedback = (action = 'Submit') =>
  `<div role="dialog" aria-label="Feedback" style="position:fixed;bottom:0;right:0;width:300px;background:#fff"><h2>How was your experience?</h2><textarea aria-label="Tell us more"></textarea><button>${action}</button><button>Cancel</button></div>`;

/** The Account page while a form is open: which Submit or Save is the one. */
export const formCases: readonly CorpusCase[] = [
  form(
    'in place',
    `<section><h2>Bill-to info</h2><form>${fields}<button type="submit" ${submit}>Submit</button><button type="button">Cancel</button></form></section>${other}`,
  ),
  form(
    'input submit',
    `<section><h2>Bill-to info</h2><form>${fields}<input type="submit" value="Submit" ${submit}><input type="reset" value="Cancel"></form></section>${other}`,
  ),
  form(
    'no form element',
    `<section><h2>Billing information</h2>${fields}<button ${submit}>Save</button><button>Cancel</button></section>${other}`,
  ),
  form(
    'editable at once',
    `<h2>Billing information</h2>${fields}${other}<div style="position:sticky;bottom:0"><button ${submit}>Save</button><button>Cancel</button></div>`,
  ),
  form(
    'editable at once, Save disabled',
    `<h2>Billing information</h2>${fields}<button disabled ${submit}>Save</button>${other}`,
    { submit: 'disabled' },
  ),
  form(
    'command bar above',
    `<div role="toolbar"><button ${submit}>Save</button><button>Discard</button><button>Refresh</button></div><h2>Billing information</h2>${fields}`,
  ),
  form(
    'several Save buttons',
    `<section><h2>Tags</h2><input aria-label="Tag"><button>Save</button></section><section><h2>Billing information</h2>${fields}<button ${submit}>Save</button></section><section><h2>Customer permissions</h2><label><input type="radio" name="r">Allow</label><label><input type="radio" name="r">Disallow</label><button>Save</button></section>`,
  ),
  form(
    'Save of another section only',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section><section><h2>Special qualifications</h2><label>Kind <select><option>None</option></select></label><button>Save</button></section>`,
    { 'billing-info': 'found' },
  ),
  form(
    'Save of tags only',
    `<section><h2>Tags</h2><label>Tag <input></label><button>Save</button><button>Cancel</button></section>`,
    NONE,
  ),
  form(
    'Save of tags in a dialog',
    `<section><h2>Bill-to info</h2>${billingValues()}</section><dialog open><h2>Assign tags</h2><label>Tag <input></label><button>Save</button><button>Cancel</button></dialog>`,
    NONE,
    { formWasOpened: true },
  ),
  form(
    'dialog',
    `<dialog open style="position:fixed"><h2>Edit billing information</h2>${fields}<footer><button ${submit}>Save</button><button>Cancel</button></footer></dialog>`,
  ),
  form(
    'dialog without a title',
    `<div role="dialog" style="position:fixed;inset:100px;background:#fff">${fields}<div><button ${submit}>Submit</button><button>Cancel</button></div></div>`,
    FOUND,
    OPENED,
  ),
  form(
    'dialog without a title that nobody is known to have opened',
    `<div role="dialog" style="position:fixed;inset:100px;background:#fff">${fields}<div><button>Submit</button><button>Cancel</button></div></div>`,
    { submit: 'ambiguous' },
  ),
  form(
    'dialog footer outside of the form',
    `<div role="dialog" aria-labelledby="dt" style="position:fixed;inset:80px;background:#fff"><h2 id="dt">Update Bill-to info</h2><form id="bf">${fields}</form><div class="footer"><button form="bf" ${submit}>Submit</button><button>Cancel</button></div></div>`,
  ),
  form(
    'modal over the page',
    `<section><h2>Bill-to info</h2>${billingValues()}<button>Update</button></section><div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" aria-modal="true" style="position:fixed;inset:100px;background:#fff"><h2>Bill-to info</h2>${fields}<button ${submit}>Submit</button><button>Cancel</button></div>`,
  ),
  form(
    'drawer',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section><aside style="position:fixed;right:0;top:0;bottom:0;width:400px;background:#fff"><h2>Bill-to info</h2>${fields}<div><button ${submit}>Submit</button><button>Cancel</button></div></aside>`,
    { ...FOUND, 'billing-info': 'found' },
  ),
  form(
    'route of its own',
    `<h2>Update Bill-to info</h2><form>${fields}<button ${submit}>Submit</button><a href="#">Cancel</a></form>`,
  ),
  form(
    'route of its own, no title',
    `<form>${fields}<button ${submit}>Submit</button><a href="#">Cancel</a></form>`,
    FOUND,
    OPENED,
  ),
  form(
    'route of its own, no title, loaded anew',
    `<form>${fields}<button>Submit</button><a href="#">Cancel</a></form>`,
    { submit: 'ambiguous' },
  ),
  form(
    'feedback dialog beside',
    `<section><h2>Bill-to info</h2><form>${fields}<button ${submit}>Submit</button></form></section>${feedback()}`,
  ),
  form(
    'feedback dialog alone',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section>${feedback()}`,
    { 'billing-info': 'found' },
  ),
  form(
    'feedback dialog right after the use',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section>${feedback()}`,
    { 'billing-info': 'found' },
    { formWasOpened: true },
  ),
  form(
    'survey with unknown words',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section><div role="dialog" style="position:fixed;bottom:0;right:0"><p>One question for you</p><label>Answer <input></label><button>Submit</button><button>Close</button></div>`,
    { 'billing-info': 'found' },
  ),
  form(
    'survey with unknown words after the use',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section><div role="dialog" style="position:fixed;bottom:0;right:0"><p>One question for you</p><label>Answer <textarea></textarea></label><button>Submit</button><button>Cancel</button></div>`,
    { 'billing-info': 'found' },
    { formWasOpened: true },
  ),
  form(
    'survey that asks for an e-mail',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section><div role="dialog" aria-label="Contact us" style="position:fixed;bottom:0;right:0"><label>Email <input></label><label>Company name <input></label><textarea aria-label="Message"></textarea><button>Submit</button></div>`,
    { 'billing-info': 'found' },
  ),
  form(
    'newsletter in the footer',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section>`,
    { 'billing-info': 'found' },
  ),
  form(
    'cookie banner',
    `<div style="position:fixed;bottom:0;left:0;right:0;background:#eee"><h2>Cookies</h2><label><input type="checkbox">Analytics</label><button>Save</button><button>Cancel</button></div><section><h2>Bill-to info</h2>${billingValues()}</section>`,
    NONE,
  ),
  form(
    'cookie banner beside the form',
    `<section><h2>Bill-to info</h2>${fields}<button ${submit}>Save</button></section><div style="position:fixed;bottom:0;left:0;right:0;background:#eee"><h2>Cookies</h2><label><input type="checkbox">Analytics</label><button>Save</button></div>`,
  ),
  form(
    'filter of a list',
    `<section><h2>Bill-to info</h2>${billingValues()}</section><form><label>Search <input></label><button>Submit</button></form>`,
    NONE,
  ),
  form(
    'read-only fields show values',
    `<section><h2>Bill-to info</h2>${billingFields(undefined, 'readonly')}<button ${billing}>Update</button></section><section><h2>Special qualifications</h2><button>Save</button></section>`,
    { 'billing-info': 'found' },
  ),
  form(
    'disabled fields show values',
    `<section><h2>Bill-to info</h2>${billingFields(undefined, 'disabled')}<button ${billing}>Update</button></section>`,
    { 'billing-info': 'found' },
  ),
  form(
    'components as fields',
    `<section><h2>Bill-to info</h2>${['Company name', 'City', 'Country'].map((label) => `<x-text-field label="${label}"><template shadowrootmode="open"><label for="c">${label}</label><input id="c"></template></x-text-field>`).join('')}<x-button ${submit}><template shadowrootmode="open"><button><slot></slot></button></template>Submit</x-button><x-button><template shadowrootmode="open"><button><slot></slot></button></template>Cancel</x-button></section>${other}`,
  ),
  form(
    'labels beside components',
    `<section><h2>Bill-to info</h2>${['Company name', 'City', 'Country'].map((label) => `<div><span>${label}</span><x-text-field><template shadowrootmode="open"><input></template></x-text-field></div>`).join('')}<button ${submit}>Save</button></section>`,
  ),
  form(
    'contenteditable and combobox',
    `<section><h2>Billing information</h2><div role="textbox" aria-label="Company name" contenteditable="true">Contoso</div><div role="combobox" aria-label="Country" tabindex="0">US</div><button ${submit}>Save</button></section>`,
  ),
  form(
    'placeholder only',
    `<div role="dialog" style="position:fixed;inset:100px;background:#fff"><input placeholder="Company name"><input placeholder="City"><input placeholder="Postal code"><button ${submit}>Save</button><button>Cancel</button></div>`,
    FOUND,
    OPENED,
  ),
  form(
    'labels in cells',
    `<h2>Billing information</h2><table><tr><td>Company name</td><td><input></td></tr><tr><td>City</td><td><input></td></tr><tr><td></td><td><button ${submit}>Save</button></td></tr></table>`,
  ),
  form(
    'labels in cells, no title',
    `<table><tr><td>Company name</td><td><input></td></tr><tr><td>City</td><td><input></td></tr><tr><td>Country</td><td><input></td></tr><tr><td></td><td><button ${submit}>Save</button> <button>Cancel</button></td></tr></table>`,
    FOUND,
    OPENED,
  ),
  form(
    'labels in cells, no title, too few of them',
    `<table><tr><td>Company name</td><td><input></td></tr><tr><td>City</td><td><input></td></tr><tr><td></td><td><button>Save</button> <button>Cancel</button></td></tr></table>`,
    { submit: 'ambiguous' },
    OPENED,
  ),
  form(
    'groups in the form',
    `<h2>Billing information</h2><form><fieldset><legend>Company information</legend>${fields}</fieldset><fieldset><legend>Contacts</legend><label>Email <input></label><label>Phone <input></label></fieldset><button ${submit}>Save</button><button>Cancel</button></form>`,
  ),
  form(
    'footer beyond the section',
    `<div><section><h2>Billing information</h2>${fields}</section><section><h2>Contacts</h2><label>Email <input></label></section></div><footer><button ${submit}>Save</button><button>Cancel</button></footer>`,
  ),
  form(
    'bar fixed at the foot',
    `<h2>Billing information</h2>${fields}<h2>Special qualifications</h2><button>Edit</button><div style="position:fixed;bottom:0;left:0;right:0;background:#fff"><button ${submit}>Save</button><button>Cancel</button></div>`,
  ),
  form('save and continue is another', `<h2>Billing information</h2>${fields}<button>Save and continue</button>`, NONE),
  form(
    'save as draft beside',
    `<h2>Billing information</h2>${fields}<button ${submit}>Submit</button><button>Save as draft</button>`,
  ),
  form(
    'Save and Submit both',
    `<h2>Billing information</h2>${fields}<button>Save</button><button>Submit</button>`,
    NONE,
  ),
  form(
    'Save in a notice',
    `<h2>Billing information</h2>${fields}<div role="alert">Unsaved changes <button>Save</button></div>`,
    NONE,
  ),
  form(
    'Save password prompt',
    `<section><h2>Bill-to info</h2>${billingValues()}</section><div role="dialog" aria-label="Sign in"><label>Password <input type="password"></label><button>Submit</button></div>`,
    NONE,
  ),
  form(
    'confirmation after Submit',
    `<h2>Billing information</h2>${fields}<button>Submit</button><div style="position:fixed;inset:0;background:#0006"></div><div role="alertdialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>Save changes?</h2><button>Save</button><button>Cancel</button></div>`,
    NONE,
  ),
  form(
    'behind a spinner layer',
    `<h2>Billing information</h2>${fields}<button>Submit</button><div role="progressbar" style="position:fixed;inset:0;background:#fffc"></div>`,
    NONE,
  ),
  form(
    'add user form',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section><div role="dialog" aria-label="Add user"><label>First name <input></label><label>Last name <input></label><label>Email <input></label><button>Save</button><button>Cancel</button></div>`,
    { 'billing-info': 'found' },
  ),
  form(
    'address of a device delivery',
    `<section><h2>Bill-to info</h2>${billingValues()}<button ${billing}>Update</button></section><section><h2>Delivery address</h2><label>Street <input></label><label>Carrier <input></label><button>Save</button></section>`,
    { 'billing-info': 'found' },
  ),
  form(
    'company details form',
    `<section><h2>Company details</h2><label>Company name <input></label><label>Website <input></label><button ${submit}>Save</button><button>Cancel</button></section>`,
  ),
  form(
    'role=form',
    `<div role="form" aria-label="Billing information">${fields}</div><div class="actions"><button ${submit}>Save</button><button>Cancel</button></div>`,
  ),
  form(
    'closed root',
    `<closed-panel><span slot="heading">Billing information</span>${fields}<closed-button ${submit}>Save</closed-button><closed-button>Cancel</closed-button></closed-panel>`,
  ),
  form('long labels', `<section><h2>Bill-to info</h2>${fields}<button ${submit}>Save changes</button></section>`),
  form(
    'behind drawer layer',
    `<section><h2>Bill-to info</h2>${fields}<button>Save</button></section><div style="position:fixed;inset:0;background:#fff"><h2>Notifications</h2></div>`,
    NONE,
  ),
  {
    ...BASE,
    id: 'form: German',
    language: 'de',
    lang: 'de',
    content: page(
      `<h1>Contoso | Konto</h1><section><h2>Abrechnungsinformationen</h2>${billingFields(wordsOf('de'))}<button ${submit}>Übermitteln</button><button>Abbrechen</button></section>`,
      '',
      wordsOf('de'),
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'form: Arabic',
    language: 'ar',
    lang: 'ar',
    dir: 'rtl',
    content: page(
      `<h1>Contoso</h1><section><h2>${wordsOf('ar')('billingInformation')}</h2>${billingFields(wordsOf('ar'))}<button ${submit}>${wordsOf('ar')('save')}</button><button>${wordsOf('ar')('cancel')}</button></section>`,
      '',
      wordsOf('ar'),
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'form: Russian, lang en',
    language: 'ru',
    lang: 'en',
    content: page(
      `<h1>Contoso</h1><div role="dialog" style="position:fixed;inset:80px;background:#fff">${billingFields(wordsOf('ru'))}<button ${submit}>${wordsOf('ru')('submit')}</button><button>${wordsOf('ru')('cancel')}</button></div>`,
      '',
      wordsOf('ru'),
    ),
    expect: FOUND,
    ...OPENED,
  },
];
