import { at, type CorpusCase, CUSTOMER } from '../corpus-case';
import { type Say, wordsOf } from '../words';
import { CUSTOMER_ENTRIES, english, page } from './frame';

const FOLDED = { account: 'folded' } as const;
const opener = at('menu');
const closed = 'aria-haspopup="menu" aria-expanded="false"';

const customer = (id: string, content: string, expect: CorpusCase['expect'] = {}, language = 'en'): CorpusCase => ({
  style: 'plain HTML',
  language,
  lang: language,
  page: 'customer',
  id: `menu with more: ${id}`,
  content,
  expect,
});

type Entry = (label: string, address: string) => string;
const linked: Entry = (label, address) => `<a href="${address}">${label}</a>`;
const component: Entry = (label, address) =>
  `<x-entry><template shadowrootmode="open"><a href="${address}"><slot></slot></a></template>${label}</x-entry>`;

const STYLE = 'style="display:flex;list-style:none;gap:12px"';
/** The first entries of the customer's menu; the rest is not in the document. */
const entries = (count = 3, entry: Entry = linked, say: Say = english): string =>
  CUSTOMER_ENTRIES.slice(0, count)
    .map(([word, path]) => `<li>${entry(say(word), `${CUSTOMER}/${path}`)}</li>`)
    .join('');
const list = (more: string, first = entries()): string => `<ul ${STYLE}>${first}<li>${more}</li></ul>`;
const button = (attributes: string, text = '…', mark = opener): string =>
  `<button ${mark} ${attributes}>${text}</button>`;
const more = (mark = opener): string => button(`${closed} aria-label="More"`, '…', mark);
const decoy = more('');
const MAIN = '<h1>Contoso | Subscriptions</h1><p>E3</p>';
const shown = (nav: string, main = MAIN): string => page(main, nav);
const inNav = (content: string): string => shown(`<nav aria-label="Customer">${content}</nav>`);

/** A customer's menu without the entry that is looked for, and a control for more at its end. */
export const overflowCases: readonly CorpusCase[] = [
  customer('called More', inNav(list(more())), FOLDED),
  customer('called More options', inNav(list(button(`${closed} aria-label="More options"`))), FOLDED),
  customer('dots alone', inNav(list(button(closed))), FOLDED),
  customer('dots alone that say nothing of a menu', inNav(list(button('', '⋯'))), FOLDED),
  customer('the word alone', inNav(list(button('', 'More'))), FOLDED),
  customer('a tooltip', inNav(list(button('title="More" aria-expanded="false"', '⋯'))), FOLDED),
  customer('two entries', inNav(list(more(), entries(2))), FOLDED),
  customer(
    'a picture',
    inNav(list(button(`${closed} aria-label="More"`, '<svg width="16" height="16"></svg>'))),
    FOLDED,
  ),
  customer('entries that are components', inNav(list(more(), entries(3, component))), FOLDED),
  customer('behind the list', inNav(`<ul ${STYLE}>${entries()}</ul>${more()}`), FOLDED),
  customer(
    'a navigation that is a component',
    shown(`<x-menu><template shadowrootmode="open"><nav><slot></slot></nav></template>${list(more())}</x-menu>`),
    FOLDED,
  ),
  customer(
    'tabs',
    shown(
      '',
      `${MAIN}<div role="tablist"><a role="tab" href="${CUSTOMER}/subscriptions">Subscriptions</a><a role="tab" href="${CUSTOMER}/orderhistory">Order history</a>${more()}</div>`,
    ),
    FOLDED,
  ),
  customer(
    'an entry that leads nowhere beside those that do',
    inNav(list(more(), `${entries()}<li><a href="#" aria-current="page">Devices</a></li>`)),
    FOLDED,
  ),
  ...(
    [
      ['de', 'Mehr'],
      ['fr', 'Plus'],
      ['ja', 'その他'],
      ['tr', 'Diğer'],
      ['ar', 'المزيد'],
    ] as const
  ).map(([language, name]) =>
    customer(
      'called More',
      inNav(list(button(`${closed} aria-label="${name}"`), entries(3, linked, wordsOf(language)))),
      FOLDED,
      language,
    ),
  ),

  // decoys
  customer('open', inNav(list(button('aria-haspopup="menu" aria-expanded="true" aria-label="More"', '…', '')))),
  customer('more actions', inNav(list(button(`${closed} aria-label="More actions"`, '…', '')))),
  customer('more of something', inNav(list(button(`${closed} aria-label="More about Contoso"`, '…', '')))),
  customer('a picture that says nothing of a menu', inNav(list(button('aria-label="More"', '<svg></svg>', '')))),
  customer('a link', inNav(list('<a href="/dashboard/home">More</a>'))),
  customer('switched off', inNav(list(button(`${closed} disabled aria-label="More"`, '…', '')))),
  customer('one entry', inNav(list(decoy, entries(1)))),
  customer('two of them', inNav(list(decoy, `<li>${decoy}</li>${entries()}`))),
  customer('of two menus', shown(`<nav>${list(decoy)}</nav><nav>${list(decoy)}</nav>`)),
  customer('in the middle', inNav(`<ul ${STYLE}>${entries(2)}<li>${decoy}</li>${entries(1)}</ul>`)),
  customer(
    'entries without addresses',
    inNav(list(decoy, '<li><a href="#">Subscriptions</a></li><li><a href="#">Order history</a></li>')),
  ),
  customer('entries of another customer', inNav(list(decoy, entries().replaceAll('555501', '555509')))),
  customer(
    'entries of the site among them',
    inNav(list(decoy, `<li><a href="/dashboard/home">Home</a></li>${entries()}`)),
  ),
  customer('entries of something else', inNav(list(decoy, entries().replace(/>[^<]+<\/a>/g, '>Contoso</a>')))),
  customer('beside what ends the session', inNav(list(decoy, `${entries()}<li><a href="#">Sign out</a></li>`))),
  customer('its other entries are there, hidden', inNav(list(`${decoy}<div hidden><a href="#">Devices</a></div>`))),
  customer(
    'the entry is there, hidden elsewhere',
    `${inNav(list(decoy))}<div role="menu" hidden><a role="menuitem" href="${CUSTOMER}/account">Account</a></div>`,
  ),
  customer(
    'names what is there',
    `${inNav(list(button(`${closed} aria-controls="rest" aria-label="More"`, '…', '')))}<div id="rest" hidden>Nothing</div>`,
  ),
  customer('no navigation', shown('', MAIN + list(decoy))),
  customer(
    'a row of a list',
    shown(
      '',
      `${MAIN}<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td><nav>${list(decoy)}</nav></td></tr></tbody></table>`,
    ),
  ),
  customer('the header', `<header style="height:48px"><nav>${list(decoy)}</nav></header><main>${MAIN}</main>`),
  customer('the footer', `<main>${MAIN}</main><footer><nav>${list(decoy)}</nav></footer>`),
  customer('a dialog', shown('', `${MAIN}<div role="dialog"><nav>${list(decoy)}</nav></div>`)),
  customer('a trail', shown(`<nav aria-label="Breadcrumb">${list(decoy)}</nav>`)),
  customer(
    'the menu of the site beside it',
    `${inNav(`<ul>${entries()}</ul>`)}<nav><a href="/dashboard/home">Home</a><a href="/dashboard/v2/customers/list">Customers</a>${decoy}</nav>`,
  ),
];
