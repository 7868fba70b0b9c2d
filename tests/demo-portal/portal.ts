import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { languageOfLocale, splitLocale } from './addresses.ts';
import { buildDemoPortal, clientBundlePath } from './build.ts';
import { classicStylePath } from './classic/classic-page.ts';
import { createClassicPortal } from './classic/classic-portal.ts';
import { classicStyle } from './classic/classic-style.ts';
import { createWords } from './labels/words.ts';
import { type DemoPortalOptions, type DemoPortalSettings, resolveOptions } from './options.ts';
import { renderWorkspacePage, workspaceAssets, workspaceStyle } from './workspace-page.ts';

export { type DemoAddress, demoAddresses, demoHosts } from './addresses.ts';
export { buildDemoPortal } from './build.ts';
export { type DemoLanguage, type DemoPortalOptions, demoLanguages } from './options.ts';

/** A request as Playwright's route gives it. */
export type PortalRequest = {
  method: string;
  url: string;
  body: string | null;
  headers?: Record<string, string>;
};

/** A response as Playwright's `route.fulfill` takes it. */
export type PortalResponse = {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
};

/** The demo portal: answers every request to one of `demoHosts`. */
export type DemoPortal = {
  handle(request: PortalRequest): Promise<PortalResponse>;
};

/** FAST tries out one empty inline style, and looks for the nonce for it in the page. */
const styleNonce = randomUUID();

/**
 * As strict as a portal of web components can be: no inline script or style, and only FAST's own Trusted Types policy.
 * A content script is not bound by it, and that is what a test with this policy proves.
 */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${styleNonce}'`,
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fast-html',
].join('; ');

const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#0f6cbd" d="M8 1 15 8 8 15 1 8z"/></svg>';

function describeLanguage(settings: DemoPortalSettings, pathname: string) {
  const { prefix, locale } = splitLocale(pathname);
  const language = (locale === undefined ? undefined : languageOfLocale(locale)) ?? settings.language;
  const [head = language, ...tail] = (locale ?? language).split('-');
  // As the portal writes it in `lang`, whatever the case in the address: de-DE.
  const written = [head.toLowerCase(), ...tail.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join(
    '-',
  );
  return {
    prefix,
    language,
    locale: written,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    words: createWords(language, settings.mixed),
  } as const;
}

/** A page with the script in it that it is to run before all else. */
function withFirstScript({ firstScript }: DemoPortalSettings, page: string): string {
  return firstScript === null ? page : page.replace('<head>', () => `<head><script>${firstScript}</script>`);
}

function respond(settings: DemoPortalSettings, type: string, body: string | Buffer, status = 200): PortalResponse {
  return {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(settings.csp === 'strict' && { 'content-security-policy': strictPolicy }),
    },
    body: type === 'text/html' && typeof body === 'string' ? withFirstScript(settings, body) : body,
  };
}

/** Creates a demo portal. What is submitted to it lives as long as it (classic) or as the tab (workspace). */
export function createDemoPortal(options: DemoPortalOptions = {}): DemoPortal {
  const settings = resolveOptions(options);
  const classic = createClassicPortal(settings);

  let bundle: Promise<Buffer> | undefined;

  /** Builds on first use, for a caller without a global set-up; a build that is there is only read. */
  function readBundle(): Promise<Buffer> {
    bundle ??= buildDemoPortal().then(() => readFile(clientBundlePath));
    return bundle;
  }

  function respondOnPortalHost(url: URL): PortalResponse {
    const { language, direction, locale, words } = describeLanguage(settings, url.pathname);
    if (!/^\/(dashboard|commerce)(\/|$)/.test(splitLocale(url.pathname).path)) {
      // The public site shares the host: an extension that shows up here has mistaken the address.
      const body = `<!doctype html><html lang="${locale}"><title>Partner site</title><h1>Become a partner</h1><p>Demo</p>`;
      return respond(settings, 'text/html', body);
    }
    const page = { settings: { ...settings, language }, direction, locale, words };
    return respond(settings, 'text/html', renderWorkspacePage(page, styleNonce));
  }

  return {
    async handle({ method, url: address, body }) {
      const url = new URL(address);
      if (url.pathname === workspaceAssets.script) return respond(settings, 'text/javascript', await readBundle());
      if (url.pathname === workspaceAssets.style) return respond(settings, 'text/css', workspaceStyle);
      if (url.pathname === classicStylePath) return respond(settings, 'text/css', classicStyle);
      if (url.pathname === '/favicon.ico') return respond(settings, 'image/svg+xml', favicon);
      if (url.hostname === 'partner.microsoft.com') return respondOnPortalHost(url);
      const context = describeLanguage(settings, url.pathname);
      return respond(settings, 'text/html', classic.respond({ method, url, body: body ?? '' }, context));
    },
  };
}
