/** The types of `browsers.mjs` for TypeScript, which checks that file itself with the other scripts. */
export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(name: BrowserName): string | undefined;
export function ensureBrowser(name: BrowserName): string;
