import { at, type CorpusCase, CUSTOMER } from '../corpus-case';
import { type Say, wordsOf } from '../words';
import { CUSTOMER_ENTRIES, english, page } from './frame';

const FOLDED = { account: 'folded' } as const;
const opener = at('menu');

const customer = (id: string, content: string, expect: CorpusCase['expect'] = {}, language = 'en'): CorpusCase => ({
  style: 'plain HTML',
  language,
  lang: language,
  page: 'customer',
  id: `folded menu: ${id}`,
  content,
  expect,
});

type Entry = (label: string, address: string) => string;
const linked: Entry = (label, address) => `<li><a href="${address}">${label}</a></li>`;
const unlinked: Entry = (label) => `<li><a href="#">${label}</a></li>`;
/** An entry as a component: the link is in a shadow root of its own. */
const component: Entry = (label, address) =>
  `<x-entry><template shadowrootmode="open"><a href="${address}"><slot></slot></a></template>${label}</x-entry>`;

const ENTRIES = [...CUSTOMER_ENTRIES, ['account', 'account']] as const;
const entries = (entry: Entry, say: Say = english, last: number = ENTRIES.length): string =>
  ENTRIES.slice(-last)
    .map(([word, path]) => entry(say(word), `${CUSTOMER}/${path}`))
    .join('');
const list = (entry: Entry = linked, say: Say = english): string => `<ul>${entries(entry, say)}</ul>`;

const burger = (mark = opener, name = 'Menu', more = ''): string =>
  `<button ${mark} aria-label="${name}" aria-expanded="false" ${more}>☰</button>`;
const burgerComponent = (attributes = ''): string =>
  `<x-button ${opener} ${attributes}><template shadowrootmode="open"><button aria-label="Menu" aria-expanded="false">☰</button></template></x-button>`;
/** A navigation whose landmark is in a shadow root, hidden. */
const navigation = (content: string): string =>
  `<x-menu style="display:none"><template shadowrootmode="open"><nav><slot></slot></nav></template>${content}</x-menu>`;
const shown = (content: string, main = '<h1>Contoso</h1>'): string => `${content}${page(main)}`;

/** A customer's menu that is folded, and a button that nothing ties to it. */
export const foldedMenuCases: readonly CorpusCase[] = [
  customer('entries that are components', shown(`${burger()}<nav hidden>${entries(component)}</nav>`), FOLDED),
  customer('a navigation that is a component', shown(burger() + navigation(list())), FOLDED),
  customer('components in a component', shown(burger() + navigation(entries(component))), FOLDED),
  customer('a button that is a component', shown(`${burgerComponent()}<nav hidden>${list()}</nav>`), FOLDED),
  customer(
    'a component that is marked as its button is',
    shown(`${burgerComponent('aria-label="Menu" aria-expanded="false"')}<nav hidden>${list()}</nav>`),
    FOLDED,
  ),
  customer('all of it components', shown(burgerComponent() + navigation(entries(component))), FOLDED),
  customer('in a box', shown(`${burger()}<div hidden>${list()}</div>`), FOLDED),
  customer('in a box beside the content', shown(`${burger()}<aside hidden>${list()}</aside>`), FOLDED),
  customer('in a box, without addresses', shown(`${burger()}<div hidden>${list(unlinked)}</div>`), FOLDED),
  customer(
    'in a box, three entries',
    shown(`${burger()}<div hidden><ul>${entries(linked, english, 3)}</ul></div>`),
    FOLDED,
  ),
  customer('in a box, components', shown(`${burgerComponent()}<div hidden>${entries(component)}</div>`), FOLDED),
  ...(
    [
      ['de', 'Menü'],
      ['ja', 'メニュー'],
      ['pl', 'Otwórz menu'],
      ['he', 'תפריט'],
    ] as const
  ).map(([language, name]) =>
    customer(
      'in a box, without addresses',
      shown(`${burger(opener, name)}<div hidden>${list(unlinked, wordsOf(language))}</div>`),
      FOLDED,
      language,
    ),
  ),

  // decoys
  customer(
    'in a box, two entries without addresses',
    shown(`${burger('')}<div hidden><ul>${entries(unlinked, english, 3)}</ul></div>`),
  ),
  customer('in a box, two entries', shown(`${burger('')}<div hidden><ul>${entries(linked, english, 2)}</ul></div>`)),
  customer('in a box, the button is of something else', shown(`${burger('', 'Filters')}<div hidden>${list()}</div>`)),
  customer(
    'in a box, the button names something else',
    shown(`${burger('', 'Menu', 'aria-controls="own"')}<div id="own" hidden>Mine</div><div hidden>${list()}</div>`),
  ),
  customer('in a box, two buttons', shown(`${burger('')}${burger('')}<div hidden>${list()}</div>`)),
  customer(
    'in a box, two buttons, one is a component',
    shown(`${burger('')}${burgerComponent().replace(opener, '')}<div hidden>${list()}</div>`),
  ),
  customer(
    'in a navigation, two buttons, one is a component',
    shown(`${burger('')}${burgerComponent().replace(opener, '')}<nav hidden>${list()}</nav>`),
  ),
  customer('in a box of the content', shown(burger(''), `<h1>Contoso</h1><div hidden>${list()}</div>`)),
  customer('in a dialog', shown(`${burger('')}<div role="dialog" hidden>${list()}</div>`)),
  customer('in the footer', shown(`${burger('')}<footer hidden>${list()}</footer>`)),
  customer(
    'in a box, of another customer',
    shown(`${burger('')}<div hidden>${list().replaceAll('555501', '555509')}</div>`),
  ),
  customer(
    'the person’s own menu, in a box',
    shown(`${burger('')}<div hidden><ul>${entries(unlinked)}<li><a href="#">Sign out</a></li></ul></div>`),
  ),
  customer(
    'the person’s own menu, in the header',
    `<header style="height:48px">${burger('')}<div hidden>${list(unlinked)}</div></header><main><h1>Contoso</h1></main>`,
  ),
  customer('the button stands in the content', shown(`<div hidden>${list()}</div>`, `<h1>Contoso</h1>${burger('')}`)),
  customer(
    'the button stands in the content of a component',
    `<x-page><template shadowrootmode="open"><main><slot></slot></main></template><h1>Contoso</h1>${burger('')}</x-page><div hidden>${list()}</div>`,
  ),
  {
    ...customer(
      'a control of a section in a box',
      shown(`${burger('')}<div hidden><h2>Bill-to info</h2><p>Contoso</p><button>Update</button></div>`),
    ),
    page: 'customer-account',
  },
];
