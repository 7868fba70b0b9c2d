import { at, type CorpusCase } from '../corpus-case';
import { wordsOf } from '../words';
import { accountPage, billingFields, billingValues, otherSections } from './frame';

const FOUND = { 'billing-info': 'found' } as const;
const FOLDED = { 'billing-info': 'folded' } as const;
const NONE = {} as const;
const billing = at('billing-info');
const opener = at('menu');
const values = billingValues();
const other = otherSections();
const tags = '<section><h2>Tags</h2><p>None</p><button>Edit</button></section>';

const busy = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = FOUND,
  more: Partial<CorpusCase> = {},
): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customer-account',
  id: `busy: ${id}`,
  content: accountPage(content),
  expect,
  ...more,
});

/** The Account page as large applications write theirs: bars, overflows, tabs, folds, tips, cards in cards. */
export const busyAccountCases: readonly CorpusCase[] = [
  busy(
    'command bar of the section with an overflow',
    `<section><h2>Bill-to info</h2><div role="toolbar"><button ${billing}>Update</button><button>Export</button><button aria-haspopup="menu" aria-expanded="false" aria-controls="ov" aria-label="More">…</button></div><div id="ov" role="menu" hidden><button role="menuitem">Print</button></div>${values}</section>${other}`,
  ),
  busy(
    'Edit in the overflow of the section',
    `<section><h2>Bill-to info</h2><div role="toolbar"><button>Export</button><button aria-haspopup="menu" aria-expanded="false" aria-controls="ov" aria-label="More" ${opener}>…</button></div><div id="ov" role="menu" hidden><button role="menuitem">Edit</button></div>${values}</section>${other}`,
    FOLDED,
  ),
  busy(
    'Edit in the overflow of another section',
    `<section><h2>Bill-to info</h2>${values}</section><section><h2>Tags</h2><button aria-haspopup="menu" aria-expanded="false" aria-controls="ov" aria-label="More">…</button><div id="ov" role="menu" hidden><button role="menuitem">Edit</button></div></section>`,
    NONE,
  ),
  busy(
    'overflow of another section open at the end of the body',
    `<section><h2>Bill-to info</h2>${values}</section><section><h2>Tags</h2><button aria-haspopup="menu" aria-expanded="true" aria-controls="ov" aria-label="More">…</button></section><div id="ov" role="menu" style="position:absolute;top:200px;left:400px;background:#fff"><button role="menuitem">Edit</button></div>`,
    NONE,
  ),
  busy(
    'page-wide overflow open under the section',
    `<section><h2>Bill-to info</h2>${values}</section><div role="menu" style="position:absolute;top:300px;left:400px;background:#fff"><button role="menuitem">Edit</button><button role="menuitem">Remove</button></div>`,
    NONE,
  ),
  busy(
    'split button',
    `<section><h2>Bill-to info</h2>${values}<div role="group" style="display:inline-flex"><button ${billing}>Update</button><button aria-haspopup="menu" aria-expanded="false" aria-label="More options">▾</button></div></section>${other}`,
  ),
  busy(
    'split button of another section',
    `<section><h2>Bill-to info</h2>${values}</section><section><h2>Special qualifications</h2><div role="group" style="display:inline-flex"><button>Update</button><button aria-haspopup="menu" aria-expanded="false" aria-label="More options">▾</button></div></section>`,
    NONE,
  ),
  busy(
    'billing is a tab that is shown, its panel has no title',
    `<div role="tablist"><button role="tab" aria-selected="false">Overview</button><button role="tab" aria-selected="true" id="bt">Billing information</button><button role="tab" aria-selected="false">Tags</button></div><div role="tabpanel" aria-labelledby="bt">${values}<button ${billing}>Edit</button></div>`,
  ),
  busy(
    'billing is a tab in an item of a list, its panel has neither role nor title',
    `<ul role="tablist"><li><a role="tab" href="#c">Company</a></li><li><a role="tab" href="#b" aria-selected="true">Billing information</a></li></ul><div><div id="c" hidden><p>x</p><button>Edit</button></div><div id="b">${values}<button ${billing}>Edit</button></div></div>`,
  ),
  busy(
    'billing is a tab in an item of a list, and another is shown',
    `<ul role="tablist"><li><a role="tab" href="#c" aria-selected="true">Company</a></li><li><a role="tab" href="#b">Billing information</a></li></ul><div><div id="c"><p>x</p><button>Edit</button></div></div>`,
    NONE,
  ),
  busy(
    'billing is a tab that is not shown',
    `<div role="tablist"><button role="tab" aria-selected="false">Billing information</button><button role="tab" aria-selected="true">Preferences</button></div><div role="tabpanel"><p>x</p><button>Edit</button></div>`,
    NONE,
  ),
  busy(
    'tabs known by a class alone, another is shown',
    `<div class="pivot" style="display:flex"><button class="active">Preferences</button><button>Billing information</button></div><div class="panel"><p>x</p><button>Edit</button></div>`,
    NONE,
  ),
  busy(
    'tabs as links, another is shown',
    `<ul style="display:flex"><li><a href="#billing">Billing information</a></li><li><a href="#prefs" aria-current="page">Preferences</a></li></ul><div><p>x</p><button>Edit</button></div>`,
    NONE,
  ),
  busy(
    'contents of the page beside a section without a title',
    `<nav aria-label="On this page"><a href="#b">Billing information</a><a href="#t">Preferences</a></nav><div id="t"><p>x</p><button>Edit</button></div>`,
    NONE,
  ),
  busy(
    'all folds closed',
    `<div><button aria-expanded="false" aria-controls="a1">Tags</button><div id="a1" style="display:none"><button>Edit</button></div></div><div><button aria-expanded="false" aria-controls="a2" ${opener}>Bill-to info</button><div id="a2" style="display:none">${values}<button>Update</button></div></div>`,
    FOLDED,
  ),
  busy(
    'billing fold closed, tags open',
    `<div><button aria-expanded="true" aria-controls="a1">Tags</button><div id="a1"><button>Edit</button></div></div><div><button aria-expanded="false" aria-controls="a2" ${opener}>Bill-to info</button><div id="a2" style="display:none">${values}<button>Update</button></div></div>`,
    FOLDED,
  ),
  busy(
    'fold closed by content-visibility',
    `<div><h3><button aria-expanded="false" aria-controls="a2" ${opener}>Bill-to info</button></h3><div id="a2" style="content-visibility:hidden;height:0">${values}<button>Update</button></div></div>`,
    FOLDED,
  ),
  busy(
    'fold closed, its content not there yet',
    `<div><button aria-expanded="false">Bill-to info</button></div><div><button aria-expanded="true">Preferences</button><div><p>x</p><button>Edit</button></div></div>`,
    NONE,
  ),
  busy(
    'card of another thing in the billing section',
    `<section><h2>Billing information</h2>${values}<div style="border:1px solid;padding:8px"><h3>Azure plan</h3><p>Pay as you go</p><button>Update</button></div></section>`,
    NONE,
  ),
  busy(
    'part of another thing in the billing section, no card',
    `<section><h2>Billing information</h2>${values}<h3>Invoice delivery</h3><p>By e-mail</p><button>Edit</button></section>`,
    NONE,
  ),
  busy(
    'parts by bold text in the billing section',
    `<section><h2>Billing information</h2>${values}<div><b>Payment method</b><p>Visa 1234</p><button>Edit</button></div></section>`,
    NONE,
  ),
  busy(
    'part of another thing and the right one',
    `<section><div style="display:flex"><h2>Billing information</h2><button ${billing}>Edit</button></div>${values}<h3>Invoice delivery</h3><p>By e-mail</p><button>Edit</button></section>`,
  ),
  busy(
    'update of the payment method',
    `<section><h2>Billing information</h2>${values}<button>Update payment method</button><a href="#">Edit payment terms</a></section>`,
    NONE,
  ),
  busy(
    'update of a subscription under billing',
    `<section><h2>Billing information</h2>${values}<button aria-label="Update subscription">Update</button></section>`,
    NONE,
  ),
  busy(
    'invoices under billing, each with Edit',
    `<section><h2>Billing information</h2><table><thead><tr><th>Invoice</th><th>Total</th><th></th></tr></thead><tbody><tr><td>G01</td><td>12</td><td><button>Edit</button></td></tr></tbody></table></section>`,
    NONE,
  ),
  busy(
    'table in a card with Edit in its head',
    `<div class="card" style="border:1px solid"><div style="display:flex"><span style="font-weight:600">Billing information</span><button ${billing}>Edit</button></div><table><thead><tr><th>Invoice</th><th></th></tr></thead><tbody><tr><td>G01</td><td><button>Edit</button></td></tr><tr><td>G02</td><td><button>Edit</button></td></tr></tbody></table></div>`,
  ),
  busy(
    'notice about billing with an Update of its own',
    `<div class="notice" style="border:1px solid;padding:8px"><strong>Billing information</strong> can be exported now. <button>Update</button> the application to see it.</div>`,
    NONE,
  ),
  busy(
    'help beside the page',
    `<section><h2>Tags</h2><p>x</p></section><aside aria-label="Help"><h2>How to</h2><ol><li>Go to <b>Billing information</b>.</li><li>Select <a href="#">Update</a>.</li></ol></aside>`,
    NONE,
  ),
  busy(
    'teaching bubble over the section',
    `<section><h2>Bill-to info</h2>${values}</section><div class="callout" style="position:absolute;top:120px;left:300px;background:#fff;box-shadow:0 0 8px"><p>You can export this now.</p><button>Update</button><button>Got it</button></div>`,
    NONE,
  ),
  busy(
    'toast without a role',
    `<section><h2>Bill-to info</h2>${values}</section><div class="toast" style="position:fixed;bottom:16px;right:16px;background:#fff">A new version is there <button>Update</button></div>`,
    NONE,
  ),
  busy(
    'no permission, a link to ask for it',
    `<section><h2>Bill-to info</h2><div role="note">You can read this, not change it. <a href="#">Request access</a></div>${values}</section>${tags}`,
    NONE,
  ),
  busy(
    'no permission, the control greyed out by a class and aria-disabled',
    `<section><h2>Bill-to info</h2>${values}<a role="button" tabindex="-1" aria-disabled="true" class="disabled" style="opacity:.5" ${billing}>Update</a></section>${tags}`,
    { 'billing-info': 'disabled' },
  ),
  busy(
    'error in place of the section',
    `<section><h2>Bill-to info</h2><div role="alert">Something went wrong. <button>Update</button></div></section>${tags}`,
    NONE,
  ),
  busy(
    'error without a role in place of the section',
    `<section><h2>Tags</h2><p>Something went wrong.</p><button>Update</button></section>`,
    NONE,
  ),
  busy(
    'skeleton of billing, tags are there',
    `<section aria-busy="true"><h2>Bill-to info</h2><div class="skeleton" style="height:80px;background:#eee"></div></section>${tags}`,
    NONE,
  ),
  busy(
    'skeleton of billing, a nameless section is there',
    `<section aria-busy="true"><h2>Bill-to info</h2><div class="skeleton" style="height:80px;background:#eee"></div></section><div class="card" style="border:1px solid"><p>x</p><button>Edit</button></div>`,
    NONE,
  ),
  busy(
    'carousel of cards, billing slid away',
    `<div style="width:300px;overflow:hidden"><div style="display:flex;transform:translateX(-300px)"><section style="flex:0 0 300px"><h2>Bill-to info</h2><button>Update</button></section><section style="flex:0 0 300px"><h2>Tags</h2><button>Edit</button></section></div></div>`,
    NONE,
  ),
  busy(
    'sections drawn for their place in a long page',
    `<div style="height:400px;overflow:auto"><div style="height:4000px;position:relative"><section style="position:absolute;top:0;transform:translateY(60px)"><h2>Tags</h2><button>Edit</button></section><section style="position:absolute;top:0;transform:translateY(2400px)"><h2>Bill-to info</h2>${values}<button ${billing}>Update</button></section></div></div>`,
  ),
  busy(
    'section put aside by a virtual list',
    `<div style="height:400px;overflow:auto"><div style="height:4000px;position:relative"><section style="position:absolute;top:0;transform:translateY(-9999px)"><h2>Bill-to info</h2>${values}<button>Update</button></section></div></div>`,
    NONE,
  ),
  busy(
    'two views of one section, one for small windows',
    `<section style="display:none"><h2>Bill-to info</h2>${values}<button>Update</button></section><section><h2>Bill-to info</h2>${values}<button ${billing}>Update</button></section>`,
  ),
  busy(
    'dialog of the section with an Update that sends it',
    `<section aria-hidden="true"><h2>Tags</h2></section><div role="dialog" aria-modal="true" style="position:fixed;inset:80px;background:#fff"><h2>Bill-to info</h2>${billingFields()}<button ${at('submit')}>Update</button><button>Cancel</button></div>`,
    { submit: 'found' },
  ),
  busy(
    'Arabic, folds closed',
    `<div><button aria-expanded="false" aria-controls="a2" ${opener}>${wordsOf('ar')('billTo')}</button><div id="a2" style="display:none"><button>${wordsOf('ar')('update')}</button></div></div><section><h2>${wordsOf('ar')('tags')}</h2><button>${wordsOf('ar')('edit')}</button></section>`,
    FOLDED,
    { language: 'ar', lang: 'ar', dir: 'rtl' },
  ),
];
