import type { BrowserContext, Page } from '@playwright/test';
import type { InertPage } from './inert-page.ts';

/** The browsers that the extension is built for and tried in. */
export type BrowserName = 'chromium' | 'firefox';

export type LaunchOptions = {
  /** Without a window of its own. */
  readonly headless: boolean;
  /** The unpacked extension, as the build left it. */
  readonly extensionDir: string;
  readonly executablePath: string;
  /**
   * `sealed`: nothing leaves the machine; what was tried is told by `leakedRequests`. `open`: as a person's browser.
   * @default 'sealed'
   */
  readonly network?: 'sealed' | 'open';
  /**
   * The size of each page; `window` leaves it to the browser's window, which suits a person.
   * @default 1280 x 800
   */
  readonly viewport?: { readonly width: number; readonly height: number } | 'window';
  /**
   * What becomes of the page that opens after the installation.
   * @default 'close'
   */
  readonly welcome?: 'close' | 'keep';
  /**
   * Whether the extension may run in private windows, which a person must allow.
   * @default 'no'
   */
  readonly privateWindows?: 'yes' | 'no';
  /**
   * Whether pages that were left are kept as they are, to come back to (the back/forward cache), as every person's browser
   * does. Chromium alone is told; Firefox always does.
   * @default 'no'
   */
  readonly keepsPages?: 'yes' | 'no';
};

/** What a user can ask of a page through the system's settings. */
export type MediaPreferences = {
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark';
  /** @default false */
  readonly reducedMotion?: boolean;
  /** @default false */
  readonly forcedColors?: boolean;
};

/** A running browser with the extension in it: the same for both browsers, so a spec is written once. */
export interface BrowserDriver {
  readonly name: BrowserName;
  /** One context for the whole life of the browser: an extension lives in the profile, not in a context of its own. */
  readonly context: BrowserContext;
  /** The address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Where a test looks into the extension's storage. */
  readonly inertPage: InertPage;
  /** Sets what media queries answer. In Firefox it holds for all pages, so a test resets it: `media(page, {})`. */
  media(page: Page, preferences: MediaPreferences): Promise<void>;
  /** Stops the service worker or event page, as the browser does after some idle time. Resolves once it has gone. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under open pages, as an update does. Its own pages are closed by that. */
  reloadExtension(): Promise<void>;
  /** What the browser tried to reach although the network is sealed, as `host:port` or address. */
  leakedRequests(): readonly string[];
  /** Resolves when the browser has gone, whether by `close` or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
