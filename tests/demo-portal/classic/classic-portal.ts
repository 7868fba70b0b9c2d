import { splitLocale } from '../addresses.ts';
import { type BillingProfile, customers, validateBilling } from '../data/customers.ts';
import type { DemoPortalSettings } from '../options.ts';
import { accountPage, readPostedProfile } from './account-page.ts';
import { type ClassicContext, type ClassicPage, renderClassicPage } from './classic-page.ts';
import { listPage, overviewPage, plainPage, sectionPage, settingsPage } from './customer-pages.ts';

/** A request to the classic portal, its address parsed. */
export type ClassicRequest = {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
};

/** The server of the classic flavour; it keeps what was submitted for as long as it lives. */
export type ClassicPortal = {
  /** The HTML for a request. */
  readonly respond: (request: ClassicRequest, context: ClassicContext) => string;
};

const customerAddress = /^\/pcv\/customers\/([0-9a-f-]{36})\/(\w+)(\/\w+)?\/?$/i;

/**
 * Sends the browser on to the page with the result. A real portal answers a POST with 303, but a response fulfilled by
 * Playwright cannot redirect a navigation: Chromium sends the follow-up past the route, to the network. A refresh needs
 * no script, so it also works under the strict policy, and like a redirect it leaves no entry of its own in the history.
 */
function renderRedirect(address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>…</title><meta http-equiv="refresh" content="0;url=${address}">`;
}

/** Creates the server of the classic flavour. */
export function createClassicPortal(settings: DemoPortalSettings): ClassicPortal {
  const submitted = new Map<string, BillingProfile>();
  const current = () =>
    customers.map((customer) => ({ ...customer, billing: submitted.get(customer.id) ?? customer.billing }));

  function respondToCustomer({ method, url, body }: ClassicRequest, context: ClassicContext): string | ClassicPage {
    const [, id, section = 'overview', deeper] = customerAddress.exec(splitLocale(url.pathname).path) ?? [];
    const customer = current().find((candidate) => candidate.id === id?.toLowerCase());
    if (customer === undefined) return plainPage(context, context.words.notFound);
    if (deeper !== undefined) return plainPage(context, context.words.removeResellerRelationship);
    if (section !== 'account') return sectionPage(context, customer, section);

    const edited = url.searchParams.get('edit');
    const china = url.hostname.endsWith('.cn');
    const view = {
      action: (settings.account ?? (china ? 'edit-submit' : 'update-submit')) === 'edit-submit' ? 'edit' : 'update',
      editing: edited === 'billing' || edited === 'company' ? edited : undefined,
      companyDetailsEditable: settings.companyDetailsEditable,
      saved: url.searchParams.has('saved'),
    } as const;
    if (method !== 'POST') return accountPage(context, customer, view);
    const draft = readPostedProfile(customer.billing, body);
    const errors = settings.validation ? validateBilling(draft) : {};
    if (Object.keys(errors).length > 0) return accountPage(context, customer, { ...view, refused: { draft, errors } });
    submitted.set(customer.id, draft);
    return renderRedirect(`${url.pathname}?saved=1`);
  }

  function findPage(request: ClassicRequest, context: ClassicContext): string | ClassicPage {
    const { path } = splitLocale(request.url.pathname);
    if (/^\/(pcv(\/dashboard(\/overview)?)?)?\/?$/.test(path)) return overviewPage(context);
    if (/^\/pcv\/customers(\/list)?\/?$/.test(path)) return listPage(context, current(), request.url.searchParams);
    if (customerAddress.test(path)) return respondToCustomer(request, context);
    if (path === '/pcv/accountsettings') return settingsPage(context);
    const { words } = context;
    const titles: Readonly<Record<string, string>> = {
      '/pcv/referrals': words.referrals,
      '/pcv/pricing': words.pricing,
      '/pcv/billing': words.billing,
    };
    return plainPage(context, titles[path] ?? words.notFound);
  }

  return {
    respond(request, context) {
      const page = findPage(request, context);
      return typeof page === 'string' ? page : renderClassicPage(context, page);
    },
  };
}
