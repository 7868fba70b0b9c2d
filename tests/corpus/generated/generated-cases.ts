import type { GuideId } from '../../../src/core/guide';
import type { CorpusCase, CorpusPage } from '../corpus-case';
import { at, CUSTOMER, customerAddress } from '../corpus-case';
import {
  billingFields,
  billingValues,
  breadcrumb,
  CUSTOMER_ENTRIES,
  header,
  NAMES,
  otherSections,
} from '../plain/frame';
import { LANGUAGES, type Say, wordsOf } from '../words';

/** Ways to write the same page; each gives the markup of one part. */
export type Markup = {
  readonly style: string;
  section(title: string, content: string, action: string): string;
  button(label: string, attributes: string): string;
  entry(label: string, href: string, attributes: string): string;
  menu(entries: string): string;
  list(heads: readonly string[], attributes: string): string;
};

const rows = (row: (name: string, href: string) => string) =>
  NAMES.map((name, i) => row(name, customerAddress(i))).join('');

export const MARKUPS: readonly Markup[] = [
  {
    style: 'semantic',
    section: (title, content, action) => `<section><h2>${title}</h2>${content}${action}</section>`,
    button: (label, attributes) => `<button ${attributes}>${label}</button>`,
    entry: (label, href, attributes) => `<li><a href="${href}" ${attributes}>${label}</a></li>`,
    menu: (entries) => `<nav><ul>${entries}</ul></nav>`,
    list: (heads, attributes) =>
      `<table ${attributes}><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows((name, href) => `<tr><td><a href="${href}">${name}</a></td><td>x</td></tr>`)}</tbody></table>`,
  },
  {
    style: 'boxes',
    section: (title, content, action) =>
      `<div class="card" style="border:1px solid #ccc;padding:8px"><div class="bar" style="display:flex;justify-content:space-between"><div class="title" style="font-weight:600">${title}</div>${action}</div><div>${content}</div></div>`,
    button: (label, attributes) => `<div class="button" role="button" tabindex="0" ${attributes}>${label}</div>`,
    entry: (label, href, attributes) =>
      `<div><a href="${href}" ${attributes}><i class="icon">\ue77b</i><span>${label}</span></a></div>`,
    menu: (entries) => `<div class="side">${entries}</div>`,
    list: (heads, attributes) =>
      `<div class="list" ${attributes}><div class="head" style="display:flex">${heads.map((head) => `<div>${head}</div>`).join('')}</div>${rows((name, href) => `<div class="row" style="display:flex"><div><a href="${href}">${name}</a></div><div>x</div></div>`)}</div>`,
  },
  {
    style: 'ARIA',
    section: (title, content, action) => `<div role="group" aria-label="${title}"><div>${content}</div>${action}</div>`,
    button: (label, attributes) =>
      `<span role="button" tabindex="0" aria-label="${label}" ${attributes}><svg width="20" height="20"></svg></span>`,
    entry: (label, _, attributes) => `<div role="treeitem" tabindex="-1" ${attributes}>${label}</div>`,
    menu: (entries) => `<div role="tree">${entries}</div>`,
    list: (heads, attributes) =>
      `<div role="grid" ${attributes}><div role="row">${heads.map((head) => `<span role="columnheader">${head}</span>`).join('')}</div>${rows((name) => `<div role="row" tabindex="0"><span role="gridcell">${name}</span><span role="gridcell">x</span></div>`)}</div>`,
  },
  {
    style: 'shadow roots',
    section: (title, content, action) =>
      `<x-card style="display:block"><template shadowrootmode="open"><div><h3><slot name="title"></slot></h3><slot></slot><slot name="actions"></slot></div></template><span slot="title">${title}</span><div>${content}</div><div slot="actions">${action}</div></x-card>`,
    button: (label, attributes) =>
      `<x-button ${attributes}><template shadowrootmode="open"><button part="control"><span><slot></slot></span></button></template>${label}</x-button>`,
    entry: (label, href, attributes) =>
      `<x-nav-item href="${href}" ${attributes} style="display:block"><template shadowrootmode="open"><a href="${href}"><slot></slot></a></template>${label}</x-nav-item>`,
    menu: (entries) =>
      `<x-side-nav style="display:block"><template shadowrootmode="open"><div role="list"><slot></slot></div></template>${entries}</x-side-nav>`,
    list: (heads, attributes) =>
      `<x-data-grid ${attributes} style="display:block"><template shadowrootmode="open"><table role="grid"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows((name, href) => `<tr><td><a href="${href}">${name}</a></td><td>x</td></tr>`)}</tbody></table></template></x-data-grid>`,
  },
  {
    style: 'tables',
    section: (title, content, action) =>
      `<table width="600"><tr><td><b>${title}</b></td><td align="right">${action}</td></tr><tr><td colspan="2">${content}</td></tr></table>`,
    button: (label, attributes) => `<input type="button" value="${label}" ${attributes}>`,
    entry: (label, href, attributes) => `<tr><td><a href="${href}" ${attributes}>${label}</a></td></tr>`,
    menu: (entries) => `<table>${entries}</table>`,
    list: (heads, attributes) =>
      `<table ${attributes}><tr>${heads.map((head) => `<td><b>${head}</b></td>`).join('')}</tr>${rows((name, href) => `<tr><td><a href="${href}">${name}</a></td><td>x</td></tr>`)}</table>`,
  },
];

/** What the page says of its language: rightly, not at all, or wrongly. */
const DECLARED = ['own', 'none', 'other'] as const;

const RTL = ['ar', 'he'];

function pageCase(
  markup: Markup,
  language: string,
  index: number,
  name: string,
  page: CorpusPage,
  expect: CorpusCase['expect'],
  content: (say: Say) => string,
  guide?: GuideId,
): CorpusCase {
  const declared = DECLARED[index % DECLARED.length] ?? 'own';
  const lang = declared === 'own' ? language : declared === 'other' ? (language === 'de' ? 'fr' : 'de') : undefined;
  const say = wordsOf(language);
  return {
    id: `${guide ? `${guide}: ` : ''}${name}, lang ${declared} (${language})`,
    style: `generated: ${markup.style}`,
    language,
    page,
    expect,
    ...(guide ? { guide } : {}),
    ...(lang ? { lang } : {}),
    ...(RTL.includes(language) ? { dir: 'rtl' as const } : {}),
    content: `${header(say)}<div style="display:flex">${content(say)}</div><footer><form><label>Newsletter <input type="email"></label><button>${say('submit')}</button></form></footer>`,
  };
}

/** Each language in each way of writing, on each page, with every decoy. */
export function generatedCases(): CorpusCase[] {
  return LANGUAGES.flatMap((language, row) =>
    MARKUPS.flatMap((markup, column) => casesOf(markup, language, row + column)),
  );
}

function casesOf(markup: Markup, language: string, index: number): CorpusCase[] {
  const others = (say: Say) =>
    (['specialQualifications', 'customerAgreement', 'tags', 'customerPermissions'] as const)
      .map((word, i) => markup.section(say(word), '<p>x</p>', markup.button(say(i % 2 ? 'update' : 'edit'), '')))
      .join('');
  const menu = (say: Say, mark: string) =>
    markup.menu(
      CUSTOMER_ENTRIES.map(([word, path]) => markup.entry(say(word), `${CUSTOMER}/${path}`, '')).join('') +
        markup.entry(say('account'), `${CUSTOMER}/account`, mark),
    );
  const main = (say: Say, content: string) =>
    `<main>${breadcrumb(say)}<h1>Contoso | ${say('account')}</h1>${content}</main>`;
  /** A form with the fields of the billing form, under a title of its own, beside the billing section. */
  const otherForm = (name: string, titleOf: (say: Say) => string): CorpusCase[] =>
    ([undefined, 'rename-customer'] as const).map((guide) =>
      pageCase(
        markup,
        language,
        index,
        name,
        'customer-account',
        { 'billing-info': 'found' },
        (say) =>
          main(
            say,
            markup.section(say(section), billingValues(say), markup.button(say(action), at('billing-info'))) +
              markup.section(
                titleOf(say),
                billingFields(say),
                markup.button(say(index % 2 ? 'submit' : 'save'), '') + markup.button(say('cancel'), ''),
              ),
          ),
        guide,
      ),
    );
  const action = index % 2 ? 'update' : 'edit';
  const section = index % 3 ? 'billTo' : 'billingInformation';
  return [
    pageCase(
      markup,
      language,
      index,
      'customers in the menu',
      'home',
      { customers: 'found' },
      (say) =>
        `${markup.menu(markup.entry(say('home'), '/dashboard/home', '') + markup.entry(say('customers'), '/dashboard/v2/customers/list', at('customers')) + markup.entry('Insights', '/dashboard/insights', ''))}<main><h1>${say('home')}</h1></main>`,
    ),
    pageCase(
      markup,
      language,
      index,
      'customer list',
      'customers-list',
      { 'customer-list': 'found' },
      (say) =>
        `<main><h1>${say('customers')}</h1><input type="search">${markup.list([say('companyName'), say('primaryDomainName')], at('customer-list'))}</main>`,
    ),
    pageCase(
      markup,
      language,
      index,
      'account in the menu',
      'customer',
      { account: 'found' },
      (say) => `${menu(say, at('account'))}<main><h1>Contoso</h1></main>`,
    ),
    pageCase(
      markup,
      language,
      index,
      'billing after others',
      'customer-account',
      { 'billing-info': 'found' },
      (say) =>
        menu(say, '') +
        main(
          say,
          others(say) +
            markup.section(say(section), billingValues(say), markup.button(say(action), at('billing-info'))),
        ),
    ),
    pageCase(markup, language, index, 'billing before others', 'customer-account', { 'billing-info': 'found' }, (say) =>
      main(
        say,
        markup.section(say(section), billingValues(say), markup.button(say(action), at('billing-info'))) + others(say),
      ),
    ),
    pageCase(
      markup,
      language,
      index,
      'English section among the own language',
      'customer-account',
      { 'billing-info': 'found' },
      (say) =>
        main(
          say,
          markup.section('Bill-to info', billingValues(say), markup.button(say(action), at('billing-info'))) +
            others(say),
        ),
    ),
    pageCase(markup, language, index, 'no billing button', 'customer-account', {}, (say) =>
      main(say, markup.section(say(section), billingValues(say), '') + otherSections(say) + others(say)),
    ),
    pageCase(markup, language, index, 'form in place', 'customer-account', { submit: 'found' }, (say) =>
      main(
        say,
        others(say) +
          markup.section(
            say(section),
            billingFields(say),
            markup.button(say(index % 2 ? 'submit' : 'save'), at('submit')) + markup.button(say('cancel'), ''),
          ),
      ),
    ),
    pageCase(markup, language, index, 'form of tags', 'customer-account', {}, (say) =>
      main(
        say,
        markup.section(say(section), billingValues(say), '') +
          markup.section(
            say('tags'),
            '<input aria-label="Tag">',
            markup.button(say('save'), '') + markup.button(say('cancel'), ''),
          ),
      ),
    ),
    ...otherForm('form of another address', (say) => say('otherAddress')),
    ...otherForm('form that removes', (say) => say('removeResellerRelationship')),
    ...otherForm('form of who knows what', () => 'Registered office'),
  ];
}
