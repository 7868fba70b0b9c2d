import { customers } from './data/customers.ts';
import { type DemoLanguage, demoLanguages } from './options.ts';

/** The host names under which the demo portal is served: the portal, its older address, and 21Vianet's. */
export const demoHosts = [
  'partner.microsoft.com',
  'partnercenter.microsoft.com',
  'partner.partnercenter.microsoftonline.cn',
] as const;

/** A page to start from, with what the project's contract calls it. */
export type DemoAddress = {
  readonly page: 'home' | 'customers-list' | 'customer' | 'customer-account' | 'other';
  readonly generation: '2016-19' | '2019-22' | '2021-23' | 'now' | '21vianet';
  readonly flavour: 'workspace' | 'classic';
  readonly url: string;
};

const now = 'https://partner.microsoft.com/dashboard/v2';
const commerce2 = 'https://partner.microsoft.com/en-us/dashboard/commerce2';
const commerce = 'https://partner.microsoft.com/commerce';
const classic = 'https://partnercenter.microsoft.com/pcv';
const china = 'https://partner.partnercenter.microsoftonline.cn/pcv';

/** The customer that the example addresses lead to. */
export const exampleCustomer = customers[0];

/** Example addresses, one per kind of page, generation and flavour. */
export const demoAddresses: readonly DemoAddress[] = [
  { page: 'home', generation: 'now', flavour: 'workspace', url: 'https://partner.microsoft.com/dashboard/home' },
  { page: 'home', generation: 'now', flavour: 'workspace', url: `${now}/home?route=v2` },
  ...customerAddresses('now', 'workspace', now, 'subscriptions'),
  ...customerAddresses('2021-23', 'workspace', commerce2, 'subscriptions'),
  ...customerAddresses('2019-22', 'workspace', commerce, 'subscriptions'),
  { page: 'home', generation: '2016-19', flavour: 'classic', url: `${classic}/dashboard/overview` },
  ...customerAddresses('2016-19', 'classic', classic, 'overview'),
  { page: 'home', generation: '21vianet', flavour: 'classic', url: `${china}/dashboard/overview` },
  ...customerAddresses('21vianet', 'classic', china, 'overview'),
  {
    page: 'other',
    generation: 'now',
    flavour: 'workspace',
    url: 'https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo',
  },
  { page: 'other', generation: 'now', flavour: 'workspace', url: `${now}/customers/granularadminaccess/list` },
  { page: 'other', generation: 'now', flavour: 'workspace', url: `${now}/support/customers/servicerequests` },
];

function customerAddresses(
  generation: DemoAddress['generation'],
  flavour: DemoAddress['flavour'],
  base: string,
  landing: string,
): DemoAddress[] {
  const customer = `${base}/customers/${exampleCustomer.id}`;
  return [
    { page: 'customers-list', generation, flavour, url: `${base}/customers/list` },
    { page: 'customer', generation, flavour, url: `${customer}/${landing}` },
    { page: 'customer-account', generation, flavour, url: `${customer}/account` },
  ];
}

/** A path without its locale prefix, and what the prefix said. */
export type LocalizedPath = {
  /** The prefix as written, with its slash, or an empty string: put before a link it keeps the user's locale. */
  readonly prefix: string;
  readonly locale: string | undefined;
  readonly path: string;
};

/** Takes the optional locale prefix (`/en-us`, `/de-DE`, `/zh-hans-cn`) off a path. */
export function splitLocale(pathname: string): LocalizedPath {
  const match = /^\/([a-z]{2}(?:-[a-z]{4})?-[a-z]{2})(?=\/|$)/i.exec(pathname);
  if (match?.[1] === undefined) return { prefix: '', locale: undefined, path: pathname };
  return { prefix: match[0], locale: match[1], path: pathname.slice(match[0].length) || '/' };
}

/** The demo's language for a locale of any case; undefined where the demo has no such language. */
export function languageOfLocale(locale: string): DemoLanguage | undefined {
  const wanted = locale.toLowerCase();
  if (wanted.startsWith('zh')) return /tw|hk|mo|hant/.test(wanted) ? 'zh-Hant' : 'zh-Hans';
  if (wanted.startsWith('pt')) return wanted === 'pt-br' ? 'pt-BR' : 'pt-PT';
  if (wanted.startsWith('he')) return 'ar';
  return demoLanguages.find((language) => language === wanted.split('-')[0]);
}
