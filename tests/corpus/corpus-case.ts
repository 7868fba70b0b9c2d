import type { GuideId, TargetKey } from '../../src/core/guide';
import type { Verdict } from '../../src/core/judging/verdict';

/** A page of the portal that a case stands for, with the targets that are looked for there. */
export type CorpusPage = 'home' | 'customers-list' | 'customer' | 'customer-account';

/**
 * A page, or a part of one, and what the finder must say of it. The right elements carry `data-corpus-target="<key>"`, which
 * the finder knows nothing of. A target that `expect` does not name must not be found.
 */
export type CorpusCase = {
  readonly id: string;
  /** Component library or way of writing markup. */
  readonly style: string;
  /** Language of the labels. */
  readonly language: string;
  readonly page: CorpusPage;
  /** The guide whose targets are looked for; the first one by default. */
  readonly guide?: GuideId;
  /** Address prefix (`de-de`); none by default. */
  readonly prefix?: string;
  /** `lang` on the document; none by default. */
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly expect: Partial<Readonly<Record<TargetKey, Verdict['type']>>>;
  /** The person has just used the control that opens the form. */
  readonly formWasOpened?: boolean;
  /** Fills the page. Markup may hold declarative shadow roots. */
  readonly content: string | ((root: HTMLElement) => Promise<void> | void);
};

/** The mark of a right element, to write into markup. */
export const at = (key: TargetKey): string => `data-corpus-target="${key}"`;

export const TENANT = '11111111-2222-4333-8444-555555555501';
export const CUSTOMER = `/dashboard/v2/customers/${TENANT}`;

/** The address of a row's customer. */
export const customerAddress = (row: number): string =>
  `/dashboard/v2/customers/11111111-2222-4333-8444-5555555555${String(row).padStart(2, '0')}/subscriptions`;

export const ADDRESS_OF: Readonly<Record<CorpusPage, string>> = {
  home: '/dashboard/home',
  'customers-list': '/dashboard/v2/customers/list',
  customer: `${CUSTOMER}/subscriptions`,
  'customer-account': `${CUSTOMER}/account`,
};
