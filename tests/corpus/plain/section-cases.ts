import { at, type CorpusCase } from '../corpus-case';
import { accountPage, customerMenu, page } from './frame';

const billing = at('billing-info');
const account = at('account');
const FOUND = { 'billing-info': 'found' } as const;
const NONE = {} as const;

const open = (id: string, content: string, expect: CorpusCase['expect'] = FOUND): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customer-account',
  id: `section: ${id}`,
  content: accountPage(content),
  expect,
});

/** The section that is meant and another one of the same build; `mark` goes to the control of the first. */
const both = (build: (title: string, mark: string) => string): string =>
  build('Bill-to info', billing) + build('Special qualifications', '');
/** The other one first, and the one that is meant without a control. */
const othersOnly = (build: (title: string, mark: string) => string): string =>
  `<div class="card"><h2>Bill-to info</h2><p>read only</p></div>${build('Special qualifications', '')}`;
const inSection = (content: string): string => `<section><h2>Bill-to info</h2><p>Contoso</p>${content}</section>`;

const glyph = '<i class="ms-Icon">\ue70f</i>';
const grid = (content: string): string =>
  `<div class="card" style="display:grid;grid-template-areas:'t a' 'b b'">${content}</div>`;

/** What stands in a heading besides the title. */
const HEADINGS: readonly (readonly [string, (title: string) => string])[] = [
  ['a badge', (title) => `${title} <span class="badge">New</span>`],
  ['a badge by its ground', (title) => `${title} <span style="background:#dff6dd">Active</span>`],
  ['a subtitle', (title) => `${title} <small>Where invoices go</small>`],
  ['a subtitle by its size', (title) => `${title} <span style="font-size:12px">Where invoices go</span>`],
  ['a link to itself', (title) => `${title} <a href="#here">#</a>`],
  ['a number', (title) => `1. ${title}`],
  ['a button for help', (title) => `${title} <button aria-label="Info">ⓘ</button>`],
];

/** Bars of controls that say that they are bars. */
const BARS = [
  ['toolbar', 'Bill-to info actions'],
  ['toolbar', 'Actions'],
  ['toolbar', 'Toolbar'],
  ['menubar', 'Commands'],
  ['group', 'Actions'],
  ['toolbar', '操作'],
  ['toolbar', 'Befehlsleiste'],
] as const;

/** Lines in the section that are about something of their own. */
const LINES: readonly (readonly [string, string])[] = [
  ['a sentence around a link', '<p>To change the tenant name, <a href="#">Update</a> your organization profile.</p>'],
  ['a sentence around a button', '<p>Press <button>Edit</button> in Contacts to change it.</p>'],
  ['a field by its label', '<div><label>Tax ID</label> <button>Edit</button></div>'],
  ['a field by its place', '<div><span>Tax ID</span> <a href="#">Edit</a></div>'],
  ['a field by the words before', 'Tax ID <button>Edit</button>'],
  ['a field by its colon', '<div>VAT number: DE123 <a href="#">Edit</a></div>'],
  ['a field in a box', '<div style="border:1px solid;padding:8px">Payment terms: net 30 <button>Edit</button></div>'],
  ['news', '<div><span>A new experience is available.</span> <button>Update</button></div>'],
  ['a banner', '<div class="banner">A new experience is available. <button>Update</button></div>'],
  [
    'an offer in a message bar',
    '<div class="ms-MessageBar"><span>Version 2 is here</span> <button>Update</button></div>',
  ],
];

/** How a section's title is told, and what stands under it without being of it. */
export const sectionCases: readonly CorpusCase[] = [
  ...HEADINGS.map(([what, heading]) =>
    open(
      `heading with ${what}`,
      both((title, mark) => `<section><h2>${heading(title)}</h2><p>x</p><button ${mark}>Edit</button></section>`),
    ),
  ),
  open(
    'heading that holds the button',
    both((title, mark) => `<h2>${title} <button ${mark}>Edit</button></h2><p>x</p>`),
  ),
  open(
    'heading that holds a link in brackets',
    both((title, mark) => `<h2><span>${title}</span><span>[<a href="#a" ${mark}>Edit</a>]</span></h2><p>x</p>`),
  ),
  open(
    'heading with another title beside it',
    '<section><h2>Bill-to info <small>Contacts</small></h2><p>x</p><button>Edit</button></section>',
    NONE,
  ),
  open(
    'button above the heading, cards without a border',
    both(
      (title, mark) =>
        `<div class="card"><div style="text-align:right"><button ${mark}>Edit</button></div><h2>${title}</h2><p>x</p></div>`,
    ),
  ),
  open(
    'button above the heading, another card',
    othersOnly(
      (title) =>
        `<div class="other"><div style="text-align:right"><button>Edit</button></div><h2>${title}</h2><p>x</p></div>`,
    ),
    NONE,
  ),
  open(
    'button in the corner of a card',
    both(
      (title, mark) =>
        `<div class="card" style="position:relative"><button ${mark} style="position:absolute;right:8px;top:8px">Edit</button><p>Account</p><h2>${title}</h2><p>x</p></div>`,
    ),
  ),
  open(
    'button in the corner of another card',
    othersOnly(
      (title) =>
        `<div class="other" style="position:relative"><button style="position:absolute;right:8px;top:8px">Edit</button><p>Account</p><h2>${title}</h2></div>`,
    ),
    NONE,
  ),
  open(
    'heading last, first by its place in a grid',
    both((title, mark) =>
      grid(
        `<div style="grid-area:a"><button ${mark}>Edit</button></div><div style="grid-area:b">x</div><h2 style="grid-area:t">${title}</h2>`,
      ),
    ),
  ),
  open(
    'column in reverse',
    both(
      (title, mark) =>
        `<div class="card" style="display:flex;flex-direction:column-reverse"><button ${mark}>Edit</button><p>x</p><h2>${title}</h2></div>`,
    ),
  ),
  open(
    'bold title before bare text, in slots of its own',
    both(
      (title, mark) =>
        `<x-card><template shadowrootmode="open"><header><slot name="header"></slot></header><div><slot></slot></div></template><strong slot="header">${title}</strong>Contoso<button ${mark}>Update</button></x-card>`,
    ),
  ),
  open(
    'bold title with a colon before its value',
    both((title, mark) => `<p><b>${title}:</b> Contoso <a href="#" ${mark}>Edit</a></p>`),
  ),
  open('bold words in a sentence', '<p><b>Bill-to info</b> is what we invoice. <a href="#">Update</a></p>', NONE),
  open(
    'line of a grid with a head',
    `<div role="grid">${both((title, mark) => `<div role="row"><div role="rowheader">${title}</div><div role="gridcell">x</div><div role="gridcell"><button ${mark}>Edit</button></div></div>`)}</div>`,
  ),
  ...BARS.map(([role, label]) =>
    open(
      `bar of role ${role} labelled ${label}`,
      `<section><h2>Bill-to info</h2><p>x</p><div role="${role}" aria-label="${label}"><button ${billing}>Edit</button><button>Copy</button></div></section><section><h2>Tags</h2><div role="${role}" aria-label="${label.replace('Bill-to info', 'Tags')}"><button>Edit</button><button>Copy</button></div></section>`,
    ),
  ),
  open(
    'bar that is labelled after something else',
    inSection('<div role="toolbar" aria-label="Tags actions"><button>Edit</button><button>Copy</button></div>'),
    NONE,
  ),
  open(
    'bar that is labelled after something else, joined',
    inSection('<div role="toolbar" aria-label="标记操作"><button>Edit</button><button>Copy</button></div>'),
    NONE,
  ),
  ...LINES.map(([what, line]) => open(`line about ${what}`, inSection(line), NONE)),
  open(
    'value before the button on its line',
    both(
      (title, mark) => `<section><h2>${title}</h2><p>Contoso, 1 Main Street <a href="#" ${mark}>Edit</a></p></section>`,
    ),
  ),
  open(
    'bare value before the button',
    both((title, mark) => `<section><h2>${title}</h2>Contoso <button ${mark}>Edit</button></section>`),
  ),
  open(
    'sentence about the section before the button on its line',
    both((title, mark) => `<section><h2>${title}</h2><p>For invoices. <a href="#" ${mark}>Edit</a></p></section>`),
  ),
  open(
    'date before the button on its line',
    inSection(`<div><span>Last changed on 3 May 2026</span> <button ${billing}>Update</button></div>`),
  ),
  ...['Edit', 'Update'].flatMap((title) =>
    [
      glyph,
      '<i>✎</i>',
      '<span class="icon">mode_edit</span>',
      '<i class="icon">pencil</i>',
      '<img src="data:," title="">',
    ].map((icon, at) =>
      open(
        `icon ${at + 1} with the tooltip ${title}`,
        both(
          (heading, mark) => `<section><h2>${heading}</h2><button title="${title}" ${mark}>${icon}</button></section>`,
        ),
      ),
    ),
  ),
  open(
    'picture with a tooltip of its own',
    both(
      (title, mark) => `<section><h2>${title}</h2><button ${mark}><img src="data:," title="Edit"></button></section>`,
    ),
  ),
  open('icon with another tooltip', inSection(`<button title="Delete">${glyph}</button>`), NONE),
  open(
    'behind a modal drawer without a backdrop',
    `${inSection('<button>Update</button>')}<div role="dialog" aria-modal="true" aria-label="Special qualifications" style="position:fixed;right:0;top:0;bottom:0;width:400px;background:#fff"><h2>Special qualifications</h2><input aria-label="Tax ID"><button>Submit</button><button>Cancel</button></div>`,
    NONE,
  ),
  open(
    'beside a modal drawer that is put away',
    `${inSection(`<button ${billing}>Update</button>`)}<div role="dialog" aria-modal="true" aria-label="Help" style="position:fixed;left:100%;top:0;bottom:0;width:400px"><button>Close</button></div>`,
  ),
  {
    style: 'plain HTML',
    language: 'en',
    page: 'customer',
    id: 'menu: tabs',
    content: page(
      `<h1>Contoso</h1><div role="tablist"><button role="tab" aria-selected="true">Subscriptions</button><button role="tab">Users and licenses</button><button role="tab" ${account}>Account</button></div>`,
      '',
    ),
    expect: { account: 'found' },
  },
  {
    style: 'plain HTML',
    language: 'en',
    page: 'customer',
    id: 'menu: icons with tooltips',
    content: page(
      '<h1>Contoso</h1>',
      customerMenu(undefined, '').replace(
        /(<a[^>]*account"[^>]*)>[^<]*</,
        `$1 ${account} title="Account"><i style="display:inline-block;width:20px;height:20px">\ue77b</i><`,
      ),
    ),
    expect: { account: 'found' },
  },
];
