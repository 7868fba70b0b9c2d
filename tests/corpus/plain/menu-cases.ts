import { at, type CorpusCase } from '../corpus-case';
import { accountPage, billingValues, otherSections, page } from './frame';

const FOUND = { 'billing-info': 'found' } as const;
const FOLDED = { 'billing-info': 'folded' } as const;
const ABSENT = { 'billing-info': 'absent' } as const;
const billing = at('billing-info');
const opener = at('menu');
const values = billingValues();
const other = otherSections();

const account = (id: string, content: string, expect: CorpusCase['expect'], atEnd = ''): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customer-account',
  id: `overflow: ${id}`,
  content: accountPage(content) + atEnd,
  expect,
});

const section = (title: string, content: string): string => `<section><h2>${title}</h2>${content}</section>`;

/** A button for more; `state` is what it says of its menu. */
const more = (state: string, label = 'More actions'): string =>
  `<button aria-label="${label}" aria-haspopup="menu" ${state}>…</button>`;
const closed = 'aria-expanded="false"';
const opened = 'aria-expanded="true"';

const items = (update = ''): string =>
  `<button role="menuitem" style="display:block">Copy</button><button role="menuitem" style="display:block" ${update}>Update</button>`;

/** A menu as libraries draw it at the end of the body, over the page. */
const float = (attributes: string, content: string, position = 'absolute'): string =>
  `<div role="menu" ${attributes} style="position:${position};left:500px;top:260px;padding:6px;background:#fff">${content}</div>`;

/** A component as Shoelace writes its dropdown: the trigger and the menu in slots, the label of the box around both. */
const dropdown = (
  isOpen: boolean,
  trigger: string,
  menu: string,
  marks = `aria-haspopup="true" aria-expanded="${isOpen}"`,
): string => `
  <x-dropdown><template shadowrootmode="open"><x-popup id="dropdown"><template shadowrootmode="open">
    <slot name="anchor"></slot><div style="position:absolute;background:#fff;${isOpen ? '' : 'display:none'}"><slot></slot></div>
  </template><slot name="trigger" slot="anchor"></slot><div aria-hidden="${!isOpen}" aria-labelledby="dropdown"><slot></slot></div></x-popup></template>
  <x-button slot="trigger" aria-label="More" ${trigger}><template shadowrootmode="open"><button ${marks}><slot></slot></button></template>…</x-button>
  <x-menu role="menu">${menu}</x-menu></x-dropdown>`;
const card = (title: string, action: string): string =>
  `<x-card><template shadowrootmode="open"><div><slot name="header"></slot></div><div><slot></slot></div></template>
  <div slot="header" style="display:flex"><span>${title}</span>${action}</div><p>values</p></x-card>`;
const slotted = (update = ''): string =>
  `<x-menu-item role="menuitem" tabindex="-1" style="display:block">Copy</x-menu-item><x-menu-item role="menuitem" tabindex="-1" style="display:block" ${update}>Update</x-menu-item>`;

const tagsWith = (content: string): string => section('Tags', `<p>None</p>${content}`);

/** The Update of a section in an overflow menu, drawn beside what opens it, in a component, or at the end of the page. */
export const menuCases: readonly CorpusCase[] = [
  // named by what opens it
  account(
    'at the end of the page, closed',
    section('Bill-to info', more(`${opener} ${closed} aria-controls="m"`) + values) + other,
    FOLDED,
    float('id="m" hidden', items()),
  ),
  account(
    'at the end of the page, open',
    section('Bill-to info', more(`${opened} aria-controls="m"`) + values) + other,
    FOUND,
    float('id="m"', items(billing)),
  ),
  account(
    'at the end of the page, fixed, owned, and named after what opens it',
    section('Bill-to info', more(`${opened} aria-owns="m" id="t"`) + values) + other,
    FOUND,
    float('id="m" aria-labelledby="t"', items(billing), 'fixed'),
  ),
  account(
    'at the end of the page, names what opens it, closed',
    section('Bill-to info', more(`${opener} ${closed} id="t"`) + values) + other,
    FOLDED,
    float('aria-labelledby="t" hidden', items()),
  ),
  account(
    'at the end of the page, names what opens it, open',
    section('Bill-to info', more(`${opened} id="t"`) + values) + other,
    FOUND,
    float('aria-labelledby="t"', items(billing)),
  ),
  account(
    'in a layer that is named in its place',
    section('Bill-to info', more(`${opened} aria-controls="m" id="t"`) + values) + other,
    FOUND,
    `<div role="presentation" id="m" style="position:fixed;inset:0">${float('', items(billing))}</div>`,
  ),
  account(
    'a menu that has something destructive, too',
    section('Bill-to info', more(`${opened} aria-controls="m"`) + values) + other,
    FOUND,
    float('id="m"', `${items(billing)}<button role="menuitem" style="display:block">Remove</button>`),
  ),
  account(
    'two sections, the other one is open',
    section('Bill-to info', more(`${opener} ${closed} aria-controls="m1"`) + values) +
      tagsWith(more(`${opened} aria-controls="m2"`)),
    FOLDED,
    float('id="m1" hidden', items()) + float('id="m2"', items()),
  ),
  account(
    'two sections, both closed',
    tagsWith(more(`${closed} aria-controls="m2"`)) +
      section('Bill-to info', more(`${opener} ${closed} aria-controls="m1"`) + values),
    FOLDED,
    float('id="m2" hidden', items()) + float('id="m1" hidden', items()),
  ),
  account(
    'two sections, the right one is open',
    tagsWith(more(`${closed} aria-controls="m2"`)) +
      section('Bill-to info', more(`${opened} aria-controls="m1"`) + values),
    FOUND,
    float('id="m2" hidden', items()) + float('id="m1"', items(billing)),
  ),
  account(
    'one menu for two sections, opened in the right one',
    tagsWith(more(`${closed} aria-controls="m"`)) +
      section('Bill-to info', more(`${opened} aria-controls="m"`) + values),
    FOUND,
    float('id="m"', items(billing)),
  ),
  account(
    'one menu for two sections, opened in the other one',
    tagsWith(more(`${opened} aria-controls="m"`)) +
      section('Bill-to info', more(`${closed} aria-controls="m"`) + values),
    ABSENT,
    float('id="m"', items()),
  ),
  account(
    'one menu for two sections, closed',
    tagsWith(more(`${closed} aria-controls="m"`)) +
      section('Bill-to info', more(`${closed} aria-controls="m"`) + values),
    ABSENT,
    float('id="m" hidden', items()),
  ),
  account(
    'opened in another section',
    tagsWith(more(`${opened} aria-controls="m"`)) + section('Bill-to info', values),
    ABSENT,
    float('id="m"', items()),
  ),
  account(
    'closed in another section',
    section('Bill-to info', values) + tagsWith(more(`${closed} aria-controls="m"`)),
    ABSENT,
    float('id="m" hidden', items()),
  ),
  account(
    'a menu within another section is opened from the right one',
    section('Bill-to info', more(`${opened} aria-controls="m"`) + values) + tagsWith(float('id="m"', items(billing))),
    FOUND,
  ),
  account(
    'a menu within the right section is opened from another one',
    section('Bill-to info', values + float('id="m"', items())) + tagsWith(more(`${opened} aria-controls="m"`)),
    ABSENT,
  ),
  account(
    'opened in a row of a list',
    section(
      'Bill-to info',
      `<table><thead><tr><th>Name</th><th>Actions</th></tr></thead><tbody><tr><td>Contoso</td><td>${more(`${opened} aria-controls="m"`)}</td></tr></tbody></table>`,
    ) + other,
    ABSENT,
    float('id="m"', items()),
  ),
  account(
    'closed in a row of a list',
    section(
      'Bill-to info',
      `<table><thead><tr><th>Name</th><th>Actions</th></tr></thead><tbody><tr><td>Contoso</td><td>${more(`${closed} aria-controls="m"`)}</td></tr></tbody></table>`,
    ) + other,
    ABSENT,
    float('id="m" hidden', items()),
  ),
  ...[closed, opened].map((state) => ({
    ...account(`of the header of the site, ${state}`, '', ABSENT),
    content: `<header style="height:48px">${more(`${state} aria-controls="m"`)}</header>${page(section('Bill-to info', values) + other)}${float(`id="m" ${state === closed ? 'hidden' : ''}`, items())}`,
  })),
  account(
    'what opens it names nothing that is there',
    section('Bill-to info', more(`${opened} aria-controls="gone"`) + values) + other,
    ABSENT,
    float('id="m"', items()),
  ),
  account(
    'what opens it names nothing that is there, closed',
    section('Bill-to info', more(`${closed} aria-controls="gone"`) + float('id="m" hidden', items()) + values) + other,
    ABSENT,
  ),
  account(
    'a menu about something else that is opened in the section',
    section('Bill-to info', more(`${opened} aria-controls="m"`, 'Tags') + values) + other,
    ABSENT,
    float('id="m"', items()),
  ),
  account(
    'a menu about another address that is opened in the section, closed',
    section('Bill-to info', more(`${closed} aria-controls="m"`, 'Shipping address') + values) + other,
    ABSENT,
    float('id="m" hidden', items()),
  ),
  account(
    'a menu with titles of its own',
    section('Bill-to info', more(`${opened} aria-controls="m"`) + values) + other,
    FOUND,
    float(
      'id="m"',
      `<div role="group" aria-label="Tags">${items()}</div><div role="group" aria-label="Bill-to info">${items(billing)}</div>`,
    ),
  ),
  account(
    'a menu in a menu, of the section',
    section('Bill-to info', more(`${opened} aria-controls="m"`) + values) + other,
    FOUND,
    `${float('id="m"', `<button role="menuitem" aria-haspopup="menu" ${opened} aria-controls="s">More</button>`)}<div role="menu" id="s" style="position:absolute;left:700px;top:260px">${items(billing)}</div>`,
  ),
  account(
    'a menu in a menu, of a row',
    section(
      'Bill-to info',
      `<div role="grid"><div role="row"><div role="gridcell">Contoso</div><div role="gridcell">${more(`${opened} aria-controls="m"`)}</div></div></div>`,
    ) + other,
    ABSENT,
    `${float('id="m"', `<button role="menuitem" aria-haspopup="menu" ${opened} aria-controls="s">More</button>`)}<div role="menu" id="s" style="position:absolute;left:700px;top:260px">${items()}</div>`,
  ),
  account(
    'menus that say to be opened by each other',
    section('Bill-to info', values) + other,
    ABSENT,
    float('id="m"', `<button role="menuitem" aria-haspopup="menu" aria-controls="s">More</button>${items()}`) +
      float('id="s"', `<button role="menuitem" aria-haspopup="menu" aria-controls="m">More</button>${items()}`),
  ),
  // beside what opens it, and named by nothing
  account(
    'beside what opens it, closed',
    section('Bill-to info', more(`${opener} ${closed}`) + float('hidden', items()) + values) + other,
    FOLDED,
  ),
  account(
    'beside what opens it, both in boxes, closed',
    section(
      'Bill-to info',
      `<div><span>${more(`${opener} ${closed}`)}</span><div style="display:none">${float('', items())}</div></div>${values}`,
    ) + other,
    FOLDED,
  ),
  account(
    'beside what opens it, fixed, open',
    section('Bill-to info', more(opened) + float('', items(billing), 'fixed') + values) + other,
    FOUND,
  ),
  account(
    'beside two that open menus, closed',
    section('Bill-to info', more(closed) + more(closed) + float('hidden', items()) + values) + other,
    ABSENT,
  ),
  account(
    'beside what opens one of two menus, closed',
    section('Bill-to info', more(closed) + float('hidden', '') + float('hidden', items()) + values) + other,
    ABSENT,
  ),
  account(
    'a section beside what opens a menu of the page, closed',
    `<div>${more(closed)}<section><h2>Bill-to info</h2>${values}${float('hidden', items())}</section></div>${other}`,
    ABSENT,
  ),
  account(
    'at the end of the page, where only one button opens a menu, closed',
    section('Bill-to info', more(closed) + values) + other,
    ABSENT,
    float('hidden', items()),
  ),
  account(
    'beside a button that opens no menu, closed',
    section('Bill-to info', `<button ${closed}>Details</button>${float('hidden', items())}${values}`) + other,
    ABSENT,
  ),
  // in a component
  account(
    'dropdown in the header of a card, closed',
    card('Bill-to info', dropdown(false, opener, slotted())) + card('Tags', '<button>Update</button>'),
    FOLDED,
  ),
  account(
    'dropdown that was not used yet, closed',
    card('Bill-to info', dropdown(false, opener, slotted(), '')) + card('Tags', '<button>Update</button>'),
    FOLDED,
  ),
  account(
    'dropdown of another card that was not used yet, closed',
    card('Bill-to info', '') + card('Tags', dropdown(false, '', slotted(), '')),
    ABSENT,
  ),
  account(
    'dropdown in the header of a card, open',
    card('Bill-to info', dropdown(true, '', slotted(billing))) + card('Tags', '<button>Update</button>'),
    FOUND,
  ),
  account(
    'dropdowns in the headers of two cards, closed',
    card('Tags', dropdown(false, '', slotted())) + card('Bill-to info', dropdown(false, opener, slotted())),
    FOLDED,
  ),
  account(
    'dropdowns in the headers of two cards, the other one is open',
    card('Tags', dropdown(true, '', slotted())) + card('Bill-to info', dropdown(false, opener, slotted())),
    FOLDED,
  ),
  account(
    'dropdown in the header of another card, open',
    card('Tags', dropdown(true, '', slotted())) + card('Bill-to info', ''),
    ABSENT,
  ),
];
