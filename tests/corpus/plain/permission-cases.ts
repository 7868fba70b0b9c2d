import { at, type CorpusCase } from '../corpus-case';
import { type Say, wordsOf } from '../words';
import { billingValues, breadcrumb, customerMenu, page } from './frame';

const BASE = { style: 'plain HTML', page: 'customer-account', guide: 'give-customers-permission' } as const;
const reservations = at('azure-reservations');
const savings = at('azure-savings-plan');
const edit = at('permission-edit');
const save = at('permission-save');
const BOTH = { 'azure-reservations': 'found', 'azure-savings-plan': 'found' } as const;
const ONE = { 'azure-reservations': 'found' } as const;
const NONE = {} as const;

const english = wordsOf('en');

/** The rest of the page: sections with switches, boxes and buttons of their own. */
const around = (say: Say = english): string => `
  <section><h2>${say('billTo')}</h2>${billingValues(say)}<button>${say('update')}</button></section>
  <section><h2>${say('specialQualifications')}</h2><p>None</p><button>${say('edit')}</button>
    <label><input type="checkbox"> Azure Government</label></section>
  <section><h2>Notifications</h2>
    <label><input type="checkbox" role="switch"> Email me about ${say('azureReservations')}</label>
    <label><input type="checkbox"> Send offers about ${say('azureSavingsPlan')}</label></section>
  <section><h2>${say('customerAgreement')}</h2><label><input type="checkbox"> I agree</label><button>${say('save')}</button></section>`;

const onPage = (content: string, say: Say = english): string =>
  page(`${breadcrumb(say)}<h1>Contoso | ${say('account')}</h1>${around(say)}${content}`, customerMenu(say, ''), say);

const one = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = ONE,
  rest: Partial<CorpusCase> = {},
): CorpusCase => ({
  ...BASE,
  language: 'en',
  id: `permissions: ${id}`,
  content: onPage(content),
  expect,
  ...rest,
});

const permissions = (content: string, say: Say = english): string =>
  `<section><h2>${say('customerPermissions')}</h2>${content}</section>`;
const nativeSwitch = (mark: string, name = 'Allow customer to purchase', more = ''): string =>
  `<label>${name} <input type="checkbox" role="switch" ${mark} ${more}></label>`;
const ariaSwitch = (mark: string, name: string, more = ''): string =>
  `<span id="l-${name.length}">${name}</span><button role="switch" aria-checked="false" aria-label="${name}" ${mark} ${more} style="width:40px;height:20px"></button>`;
const radios = (
  mark: string,
  name: string,
  labels: readonly [string, string] = ['Allow', 'Do not allow'],
  more = '',
): string =>
  `<fieldset ${mark} ${more}>${labels.map((label) => `<label><input type="radio" name="${name}"> ${label}</label>`).join(' ')}</fieldset>`;
const titled = (title: string, content: string): string => `<div><h3>${title}</h3>${content}</div>`;

const LANGUAGES = [
  'ar',
  'cs',
  'de',
  'es',
  'fr',
  'he',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ru',
  'sv',
  'tr',
  'zh-Hans',
  'zh-Hant',
];

/** The permissions to buy: which switch, box or group of radio buttons is the one, and which are none. */
export const permissionCases: readonly CorpusCase[] = [
  one(
    'native switches under titles',
    permissions(
      titled('Azure reservations', nativeSwitch(reservations)) + titled('Azure savings plan', nativeSwitch(savings)),
    ),
    BOTH,
  ),
  one(
    'aria switches under titles',
    permissions(
      titled('Azure reservations', ariaSwitch(reservations, 'Allow customer to purchase')) +
        titled('Azure savings plan', ariaSwitch(savings, 'Allow customer to purchase')),
    ),
    BOTH,
  ),
  one(
    'radio buttons under titles',
    permissions(
      titled('Azure reservations', radios(reservations, 'a')) +
        titled('Azure savings plan', radios(savings, 'b', ['On', 'Off'])),
    ),
    BOTH,
  ),
  one('a switch that says On alone', permissions(titled('Azure reservations', ariaSwitch(reservations, 'On')))),
  one(
    'a switch without a name',
    permissions(
      titled(
        'Azure reservations',
        `<button role="switch" aria-checked="true" ${reservations} style="width:40px;height:20px"></button>`,
      ),
    ),
  ),
  one(
    'the plan in the switch itself',
    permissions(ariaSwitch(reservations, 'Azure reservations') + ariaSwitch(savings, 'Azure savings plan')),
    BOTH,
  ),
  one(
    'plan and permission in one name',
    permissions(ariaSwitch(reservations, 'Azure reservations: Allow customer to purchase')),
  ),
  one(
    'permission and plan in one name',
    permissions(nativeSwitch(reservations, 'Allow customer to purchase Azure reservations')),
  ),
  one(
    'a group of radio buttons that is named',
    permissions(
      `<div role="radiogroup" aria-label="Azure reservations" ${reservations}><label><input type="radio" name="r"> Allow</label> <label><input type="radio" name="r"> Disallow</label></div>`,
    ),
  ),
  one(
    'a legend',
    permissions(
      `<fieldset ${reservations}><legend>Azure reservations</legend><label><input type="radio" name="r"> Yes</label> <label><input type="radio" name="r"> No</label></fieldset>`,
    ),
  ),
  one(
    'flat headings',
    `<h2>Customer permissions</h2><h3>Azure reservations</h3>${nativeSwitch(reservations)}<h3>Azure savings plan</h3>${nativeSwitch(savings)}`,
    BOTH,
  ),
  one(
    'flat headings with radio buttons that only a name holds together',
    `<h2>Customer permissions</h2><h3>Azure reservations</h3><p ${reservations}><label><input type="radio" name="r"> On</label> <label><input type="radio" name="r"> Off</label></p>`,
  ),
  one(
    'a hidden box with a drawn label',
    permissions(
      titled(
        'Azure reservations',
        `<label ${reservations} style="display:inline-block;width:44px;height:22px;background:#888"><input type="checkbox" aria-label="Allow customer to purchase" style="opacity:0;width:0;height:0;margin:0"></label>`,
      ),
    ),
  ),
  one(
    'in a shadow root',
    permissions(
      `<he-section><template shadowrootmode="open"><h3>Azure reservations</h3><he-toggle><template shadowrootmode="open"><button role="switch" aria-checked="false" aria-label="Allow customer to purchase" ${reservations} style="width:40px;height:20px"></button></template></he-toggle></template></he-section>`,
    ),
  ),
  one(
    'switched off for this role',
    permissions(titled('Azure reservations', nativeSwitch(reservations, 'Allow customer to purchase', 'disabled'))),
    { 'azure-reservations': 'disabled' },
  ),
  one('behind an Edit', permissions(`<button ${edit}>Edit</button>${titled('Azure reservations', '<p>Allowed</p>')}`), {
    'permission-edit': 'found',
  }),
  one(
    'with a Save of the section',
    permissions(`${titled('Azure reservations', radios(reservations, 'a'))}<button ${save}>Save</button>`),
    { ...ONE, 'permission-save': 'found' },
  ),
  one(
    'with a Save under the last plan',
    permissions(
      `${titled('Azure reservations', radios(reservations, 'a'))}<h3>Azure savings plan</h3>${radios(savings, 'b')}<button ${save}>Save changes</button>`,
    ),
    { ...BOTH, 'permission-save': 'found' },
  ),
  // Not the ones.
  one('no permissions on the page', '', NONE),
  one(
    'a switch about the plan in another section',
    `<section><h2>Notifications for Azure</h2>${titled('Azure reservations', nativeSwitch('', 'Email me'))}</section>`,
    NONE,
  ),
  one(
    'a switch about something else under the plan',
    permissions(
      titled(
        'Azure reservations',
        '<p>Allowed</p><label><input type="checkbox" role="switch"> Email me about purchases</label>',
      ),
    ),
    NONE,
  ),
  one(
    'marketing consent under the permissions',
    permissions('<label><input type="checkbox"> Send this customer offers about Azure reservations and more</label>'),
    NONE,
  ),
  one('another permission', permissions(titled('Software', nativeSwitch(''))), NONE),
  one(
    'two choices under one plan, one of which is the permission',
    permissions(
      titled('Azure reservations', `${nativeSwitch(reservations)}<label><input type="checkbox"> Email me</label>`),
    ),
  ),
  one(
    'two choices under one plan that say the same',
    permissions(titled('Azure reservations', `${nativeSwitch('')}${nativeSwitch('')}`)),
    { 'azure-reservations': 'ambiguous' },
  ),
  one(
    'a table of permissions for many plans',
    permissions(
      `<table><thead><tr><th>Plan</th><th>Allowed</th></tr></thead><tbody>${['Azure reservations', 'Software', 'Devices'].map((plan) => `<tr><td>${plan}</td><td><input type="checkbox" aria-label="${plan}"></td></tr>`).join('')}</tbody></table>`,
    ),
    NONE,
  ),
  one(
    'a filter with the same words',
    '<div role="search"><h3>Azure reservations</h3><label><input type="checkbox"> On</label></div>',
    NONE,
  ),
  one(
    'a hidden section',
    `<div style="display:none">${permissions(titled('Azure reservations', nativeSwitch('')))}</div>`,
    NONE,
  ),
  one(
    'behind a modal question',
    `${permissions(titled('Azure reservations', nativeSwitch('')))}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><h2>Change it?</h2><button>Yes</button></div>`,
    NONE,
  ),
  one(
    'a Save for all of the page',
    `${permissions(titled('Azure reservations', nativeSwitch(reservations)))}<div><button>Save</button></div>`,
    { ...ONE, 'permission-save': 'ambiguous' },
  ),
  ...LANGUAGES.map((language): CorpusCase => {
    const documented = wordsOf(language);
    // The Hungarian document has a product's name there, which is no word of ours (docs/words.md).
    const say: Say = (key) => (language === 'hu' && key === 'azureReservations' ? 'Azure-foglalások' : documented(key));
    const content = permissions(
      titled(say('azureReservations'), nativeSwitch(reservations, say('allowPurchase'))) +
        titled(say('azureSavingsPlan'), radios(savings, 'b', [say('on'), say('off')])),
      say,
    );
    const rest = {
      language,
      lang: language,
      content: onPage(content, say),
      ...(language === 'ar' || language === 'he' ? { dir: 'rtl' as const } : {}),
    };
    return one(`in ${language}`, '', BOTH, rest);
  }),
];
