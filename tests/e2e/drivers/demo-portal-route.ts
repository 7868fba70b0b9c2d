import type { BrowserContext, Request, Route } from '@playwright/test';
import { createDemoPortal, type DemoPortal, type DemoPortalOptions, demoHosts } from '../../demo-portal/portal.ts';

/** The demo portal at the portal's real addresses, in every page of a browser. */
export interface DemoPortalRoute {
  /** Puts a fresh portal in place of the one before. */
  serve(options?: DemoPortalOptions): void;
  /** Addresses that pages asked for and that are no part of the portal: each one would have left the machine. */
  strayRequests(): readonly string[];
}

/**
 * What a request carries. Firefox tells no bodies over WebDriver BiDi, so there the form that was sent is read: it stands
 * in the page until the answer comes.
 */
async function bodyOf(request: Request): Promise<string | null> {
  const body = request.postData();
  if (body !== null || request.method() !== 'POST' || !request.isNavigationRequest()) return body;
  return request.frame().evaluate((address) => {
    const form = [...document.forms].find(({ method, action }) => method === 'post' && action === address);
    if (!form) return null;
    const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
    return new URLSearchParams(fields).toString();
  }, request.url());
}

/**
 * Answers all that pages ask for. It stays for the life of the browser and only the portal behind it changes: a route
 * taken off between two tests would let a late request through.
 */
export async function routeDemoPortal(context: BrowserContext): Promise<DemoPortalRoute> {
  const hosts: ReadonlySet<string> = new Set(demoHosts);
  const strays: string[] = [];
  let portal = createDemoPortal();

  async function answer(route: Route, current: DemoPortal): Promise<void> {
    const request = route.request();
    const url = request.url();
    if (!hosts.has(new URL(url).hostname)) {
      strays.push(url);
      await route.abort();
      return;
    }
    const headers = request.headers();
    await route.fulfill(await current.handle({ method: request.method(), url, headers, body: await bodyOf(request) }));
  }

  // A page that goes away meanwhile takes its request with it.
  await context.route(/^https?:/, (route) =>
    answer(route, portal).catch((error: unknown) => {
      if (!route.request().frame().page().isClosed()) throw error;
    }),
  );
  return {
    serve: (options) => {
      portal = createDemoPortal(options);
    },
    strayRequests: () => strays,
  };
}
