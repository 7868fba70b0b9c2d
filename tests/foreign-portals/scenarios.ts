import type { ForeignOptions } from './options.ts';

/** A foreign portal with its habits set, and where a walk through it begins. */
export type ForeignScenario = {
  readonly title: string;
  readonly options: ForeignOptions;
  readonly host: 'partner.microsoft.com' | 'partnercenter.microsoft.com' | 'partner.partnercenter.microsoftonline.cn';
  readonly home: string;
};

const now = { host: 'partner.microsoft.com', home: '/dashboard/home' } as const;
const v2 = '/dashboard/v2';

export const scenarios: readonly ForeignScenario[] = [
  {
    title: 'plain: rendered anew every 300 ms, form in its place, slow save',
    ...now,
    options: {
      name: 'plain',
      language: 'en',
      htmlLang: 'en',
      base: v2,
      editing: 'in-place',
      latency: 800,
      saving: 2200,
      rerender: 300,
    },
  },
  {
    title: 'plain: closed root, form on a route, 21Vianet, late, Submit keeps its name while it saves',
    host: 'partner.partnercenter.microsoftonline.cn',
    home: '/pcv/dashboard/overview',
    options: {
      name: 'plain',
      language: 'zh',
      htmlLang: 'zh-CN',
      base: '/pcv',
      editing: 'route',
      latency: 4000,
      saving: 2500,
      closed: true,
      variant: 'same-label',
    },
  },
  {
    title: 'plain: editable at once, Turkish, no lang, folded menu',
    ...now,
    options: { name: 'plain', language: 'tr', base: v2, editing: 'open', latency: 3000, saving: 2200, folded: true },
  },
  {
    title: 'fluent-react: drawer with its buttons in the footer, Dutch and English',
    ...now,
    options: {
      name: 'fluent-react',
      language: 'nl',
      htmlLang: 'nl-NL',
      base: v2,
      editing: 'drawer',
      latency: 1000,
      saving: 1200,
    },
  },
  {
    title: 'fluent-react: dialog, Edit and Save, Japanese on an English page',
    ...now,
    options: {
      name: 'fluent-react',
      language: 'ja',
      htmlLang: 'en',
      base: '/ja-jp/dashboard/commerce2',
      editing: 'dialog',
      latency: 2000,
      saving: 300,
      variant: 'save',
    },
  },
  {
    title: 'shoelace: dialog, sections that fold, French',
    ...now,
    options: {
      name: 'shoelace',
      language: 'fr',
      htmlLang: 'fr',
      base: '/fr-fr/dashboard/v2',
      editing: 'dialog',
      latency: 1500,
      saving: 1500,
    },
  },
  {
    title: 'shoelace: drawer, Chinese, 2019 addresses',
    ...now,
    options: {
      name: 'shoelace',
      language: 'zh',
      htmlLang: 'zh-Hans',
      base: '/commerce',
      editing: 'drawer',
      latency: 300,
      saving: 800,
    },
  },
  {
    title: 'material: panel without a role, sections that fold, German and English',
    ...now,
    options: {
      name: 'material',
      language: 'de',
      htmlLang: 'de-DE',
      base: '/de-de/dashboard/commerce2',
      editing: 'drawer',
      latency: 1200,
      saving: 2000,
    },
  },
  {
    title: 'material: folded menu',
    ...now,
    options: {
      name: 'material',
      language: 'de',
      htmlLang: 'de',
      base: v2,
      editing: 'drawer',
      latency: 5000,
      saving: 500,
      folded: true,
    },
  },
];
