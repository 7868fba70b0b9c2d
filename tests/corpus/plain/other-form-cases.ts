import { at, type CorpusCase } from '../corpus-case';
import { type Say, wordsOf } from '../words';
import { billingFields, billingValues, breadcrumb, customerMenu, page } from './frame';

const UPDATE = { 'billing-info': 'found' } as const;
const OVER = 'position:fixed;inset:80px;background:#fff';
const LANGUAGES = ['en', 'de', 'ja', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];

/** Titles of forms that are never the one, besides those that are words of the portal. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Sold-to info',
    'Edit shipping address',
    'Delete Contoso?',
    'Cancel subscription',
    'Ship-to details for Contoso',
  ],
  de: [
    'Versandadresse',
    'Lieferadresse bearbeiten',
    'Contoso löschen',
    'Vertriebspartnerbeziehung zu Contoso entfernen',
  ],
  ja: ['販売先情報', '配送先住所の編集', 'Contoso を削除しますか?', 'リセラー関係の削除の確認'],
  ar: ['معلومات الشحن', 'تحرير عنوان الشحن', 'حذف Contoso', 'إزالة علاقة الموزع'],
};

/** Titles that nothing is known of: of another subject, or of an address that is in no list. */
const UNKNOWN: Readonly<Record<Language, readonly string[]>> = {
  en: ['Request a quote', 'Registered office', 'Where we send your devices'],
  de: ['Angebot anfordern', 'Firmensitz', 'Wohin wir Geräte senden'],
  ja: ['見積もりの依頼', '本社', '返品について'],
  ar: ['طلب عرض أسعار', 'المقر الرئيسي', 'إلى أين نرسل الأجهزة'],
};

/** Titles of the form that Update opened which say little. */
const VAGUE: Readonly<Record<Language, readonly string[]>> = {
  en: ['Edit details', 'Update account information', 'Contoso'],
  de: ['Details bearbeiten', 'Kontoinformationen aktualisieren', 'Contoso GmbH & Co. KG'],
  ja: ['詳細の編集', 'アカウント情報の更新', 'コントソ株式会社'],
  ar: ['تحرير التفاصيل', 'تحديث معلومات الحساب', 'كونتوسو'],
};

/** Ways to put a title on a form. */
const BOXES: Readonly<Record<string, (title: string, content: string) => string>> = {
  section: (title, content) => `<section><h2>${title}</h2>${content}</section>`,
  'form with a heading': (title, content) => `<form><h3>${title}</h3>${content}</form>`,
  'fieldset with a legend': (title, content) => `<fieldset><legend>${title}</legend>${content}</fieldset>`,
  'labelled form': (title, content) => `<form aria-label="${title}">${content}</form>`,
  'labelled group': (title, content) => `<div role="group" aria-label="${title}"><div>${content}</div></div>`,
  'part that unfolds': (title, content) => `<details open><summary>${title}</summary>${content}</details>`,
  'box with bold text': (title, content) =>
    `<div style="border:1px solid;padding:8px"><div style="font-weight:700">${title}</div>${content}</div>`,
  'panel without a role': (title, content) =>
    `<div style="position:fixed;right:0;top:0;bottom:0;width:340px;background:#fff"><h2>${title}</h2>${content}</div>`,
};
const DIALOGS: typeof BOXES = {
  dialog: (title, content) =>
    `<div role="dialog" aria-modal="true" aria-labelledby="dt" style="${OVER}"><h2 id="dt">${title}</h2>${content}</div>`,
  'labelled dialog': (title, content) =>
    `<div role="dialog" aria-modal="true" aria-label="${title}" style="${OVER}">${content}</div>`,
  'dialog element': (title, content) =>
    `<dialog open aria-modal="true" style="${OVER}"><header><h2>${title}</h2></header><form>${content}</form></dialog>`,
};

const some = (words: readonly Parameters<Say>[0][], say: Say): string =>
  words.map((word) => `<p><label>${say(word)} <input></label></p>`).join('');

const ALL = ['companyName', 'addressLine1', 'city', 'postalCode', 'country'] as const;

/** The fields that such a form may have: the company name alone, with one more, all of them. */
const FIELDS: Readonly<Record<string, (say: Say) => string>> = {
  'company name': (say) => some(['companyName'], say),
  'company name and country': (say) => some(['companyName', 'country'], say),
  'company name and address': (say) => billingFields(say),
};

const buttons = (say: Say, mark = ''): string =>
  `<button type="button" ${mark}>${say('submit')}</button><button type="button">${say('cancel')}</button>`;

const section = (say: Say, mark: string): string =>
  `<section><h2>${say('billTo')}</h2>${billingValues(say)}<button ${mark}>${say('update')}</button></section>`;

function other(
  language: string,
  id: string,
  content: string,
  expect: CorpusCase['expect'],
  more: Partial<CorpusCase> = {},
): CorpusCase {
  const say = wordsOf(language);
  return {
    style: 'plain HTML',
    language,
    lang: language,
    ...(language === 'ar' ? { dir: 'rtl' as const } : {}),
    page: 'customer-account',
    id: `other form: ${id} (${language})`,
    expect,
    content: page(`${breadcrumb(say)}<h1>Contoso | ${say('account')}</h1>${content}`, customerMenu(say, ''), say),
    ...more,
  };
}

/** A form under a title that rules it out: in every box, with all fields, before Update and after it, for both guides. */
const ruledOut = LANGUAGES.flatMap((language) => {
  const say = wordsOf(language);
  const titles = [say('otherAddress'), say('removeResellerRelationship'), say('remove'), ...OTHERS[language]];
  return titles.flatMap((title, t) =>
    Object.entries({ ...BOXES, ...DIALOGS }).flatMap(([box, write], b) => {
      const isDialog = box in DIALOGS;
      // Each title in each box, with one choice of the rest; all choices come up.
      const [kind, fields] = Object.entries(FIELDS)[(t + b) % 3] ?? ['', () => ''];
      const isRename = (t + b) % 2 === 0;
      const isAfter = (t + b) % 4 < 2;
      return other(
        language,
        `${title}, ${box}, ${kind}${isRename ? ', rename' : ''}${isAfter ? ', after Update' : ''}`,
        section(say, isDialog ? '' : at('billing-info')) + write(title, fields(say) + buttons(say)),
        isDialog ? {} : UPDATE,
        { ...(isRename ? { guide: 'rename-customer' } : {}), formWasOpened: isAfter },
      );
    }),
  );
});

/** A form that may be anybody's is not pointed at, and where all of its fields are the right ones, that is said. */
const unknown = LANGUAGES.flatMap((language) => {
  const say = wordsOf(language);
  return UNKNOWN[language].flatMap((title) =>
    Object.entries(BOXES).flatMap(([box, write]) =>
      ([undefined, 'rename-customer'] as const).map((guide) =>
        other(
          language,
          `${title}, ${box}${guide ? ', rename' : ''}`,
          section(say, at('billing-info')) + write(title, billingFields(say) + buttons(say)),
          { ...UPDATE, submit: 'ambiguous', ...(guide ? { 'company-name': 'ambiguous' } : {}) },
          guide ? { guide } : {},
        ),
      ),
    ),
  );
});

/** The dialog that Update opened, whatever it is called; the same dialog where Update was not used. */
const vague = LANGUAGES.flatMap((language) => {
  const say = wordsOf(language);
  const fields = billingFields(say).replace('<input id="f0"', `<input id="f0" ${at('company-name')}`);
  return VAGUE[language].flatMap((title, t) =>
    Object.entries(DIALOGS).flatMap(([box, write]) => {
      const content = section(say, '') + write(title, fields + buttons(say, at('submit')));
      const both = (type: 'found' | 'ambiguous' | 'absent') => ({ submit: type, 'company-name': type });
      const rename = { guide: 'rename-customer' } as const;
      return [
        other(language, `${title}, ${box}, after Update`, content, { submit: 'found' }, { formWasOpened: true }),
        other(language, `${title}, ${box}, after Update, rename`, content, both('found'), {
          ...rename,
          formWasOpened: true,
        }),
        // Account information is also a section of its own.
        other(language, `${title}, ${box}`, content, both(t === 1 ? 'absent' : 'ambiguous'), rename),
      ];
    }),
  );
});

const say = wordsOf('en');
const dialog = DIALOGS['dialog'] ?? (() => '');
const english = (id: string, content: string, expect: CorpusCase['expect'], more: Partial<CorpusCase> = {}) =>
  other('en', id, content, expect, more);

/** Forms whose title is not the portal's word for the section: what may be pointed at, and what not. */
export const otherFormCases: readonly CorpusCase[] = [
  ...ruledOut,
  ...unknown,
  ...vague,
  english(
    'a heading of its own in the section, after Update',
    `<section><h2>Bill-to info</h2><form><h3>Edit details</h3>${billingFields(say)}${buttons(say, at('submit'))}</form></section>`,
    { submit: 'found' },
    { formWasOpened: true },
  ),
  english(
    'a heading of its own in the section',
    `<section><h2>Bill-to info</h2><form><h3>Edit details</h3>${billingFields(say)}${buttons(say)}</form></section>`,
    { submit: 'ambiguous' },
  ),
  english(
    'a dialog over the billing form that Update opened',
    `<section><h2>Bill-to info</h2>${billingFields(say)}${buttons(say)}</section>${dialog('Where we send your devices', billingFields(say) + buttons(say))}`,
    { submit: 'ambiguous' },
    { formWasOpened: true },
  ),
  english(
    'the same, for the name',
    `<section><h2>Bill-to info</h2>${some(ALL, say)}${buttons(say)}</section>${dialog('Contoso', some(ALL, say) + buttons(say))}`,
    { submit: 'ambiguous', 'company-name': 'ambiguous' },
    { formWasOpened: true, guide: 'rename-customer' },
  ),
  english(
    'the company name alone, in a dialog after Update',
    section(say, '') + dialog('Contoso', some(['companyName'], say) + buttons(say)),
    {},
    { formWasOpened: true },
  ),
  english(
    'the company name alone, under no title, with its question as a text',
    `<p>Enter the company name to go on.</p>${some(['companyName'], say)}${buttons(say)}`,
    {},
    { formWasOpened: true },
  ),
  english(
    'both forms open, the other address after the billing form',
    `<section><h2>Bill-to info</h2>${billingFields(say)}${buttons(say, at('submit'))}</section><section><h2>Registered office</h2>${some(['companyName', 'addressLine1', 'city', 'country'], say)}${buttons(say)}</section>`,
    { submit: 'found' },
  ),
  english(
    'a dialog of both addresses',
    section(say, '') +
      dialog(
        'Bill-to info',
        `${billingFields(say)}<section><h3>Ship-to address</h3>${some(['addressLine1', 'city'], say)}</section>${buttons(say, at('submit'))}`,
      ),
    { submit: 'found' },
    { formWasOpened: true },
  ),
  english(
    'the address that goods go to, with the billing address as a group of it',
    `${section(say, at('billing-info'))}<section><h2>Ship-to address</h2>${some(['companyName', 'addressLine1'], say)}<fieldset><legend>Billing information</legend>${some(['city', 'country'], say)}</fieldset>${buttons(say)}</section>`,
    UPDATE,
  ),
  english(
    'an Update under the title of what removes',
    `<section><h2>Bill-to info</h2><div><h3>Remove reseller relationship</h3><p>x</p><button>Update</button></div></section>`,
    {},
  ),
  english(
    'a customer who is called like an action',
    `${section(say, at('billing-info'))}`.replace('<dd>Contoso</dd>', '<dd>Remove It</dd>'),
    UPDATE,
  ),
  english(
    'rows of an Edit each, hundreds, and two that are alike',
    `<section><h2>Bill-to info</h2><button>Edit</button></section><ul>${'<li><button>Edit</button></li>'.repeat(260)}</ul><section><h2>Bill-to info</h2><button>Edit</button></section>`,
    {},
  ),
  english(
    'hundreds of fields',
    `${section(say, at('billing-info'))}<h2>Table</h2><div>${'<input aria-label="Company name">'.repeat(100)}</div>`,
    UPDATE,
    { guide: 'rename-customer' },
  ),
];
