import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';
import { createInertPage } from './inert-page.ts';
import { type NetworkSink, openNetworkSink } from './network-sink.ts';

const DEFAULT_VIEWPORT = { width: 1280, height: 800 } as const;

/** The browser's own services, which would otherwise call home during a test. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
] as const;

/** A guess ahead of a navigation opens connections although the page is answered locally; so does the sign-in. */
const QUIET_PROFILE = {
  net: { network_prediction_options: 2 },
  signin: { allowed: false, allowed_on_next_startup: false },
};

async function createProfile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'waymark-chromium-'));
  await mkdir(join(directory, 'Default'));
  await writeFile(join(directory, 'Default', 'Preferences'), JSON.stringify(QUIET_PROFILE));
  return directory;
}

function networkArgs(sink: NetworkSink | undefined): readonly string[] {
  if (!sink) return [];
  return [
    `--proxy-server=http://127.0.0.1:${sink.port}`,
    // Belt and braces: a name that is looked up past the proxy does not resolve.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ];
}

/** Chromium's own errands, which no flag stops. The sink refuses them, and they say nothing about the extension. */
const BROWSER_ERRANDS = /^(https?:\/\/)?(accounts\.google|content-autofill\.googleapis|update\.googleapis)\.com[:/]/;

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Chromium (or Edge) with the extension, through Playwright's own protocol. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const {
    headless,
    extensionDir,
    executablePath,
    network = 'sealed',
    viewport = DEFAULT_VIEWPORT,
    privateWindows,
    keepsPages = 'no',
  } = options;
  const sink = network === 'sealed' ? await openNetworkSink() : undefined;
  const profile = await createProfile();
  const release = async (): Promise<void> => {
    await Promise.all([sink?.close(), rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })]);
  };
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath,
      headless,
      // On pages that are not ours a browser is as safe as it can be; Chromium refuses its sandbox to root only.
      chromiumSandbox: network === 'open' && process.getuid?.() !== 0,
      viewport: viewport === 'window' ? null : viewport,
      ignoreDefaultArgs: keepsPages === 'yes' ? ['--disable-back-forward-cache'] : [],
      args: [
        ...QUIET_ARGS,
        ...networkArgs(sink),
        `--disable-extensions-except=${extensionDir}`,
        `--load-extension=${extensionDir}`,
      ],
    })
    .catch(async (error: unknown) => {
      await release();
      throw error;
    });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for a context with a profile.');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(release);
  const worker = await extensionWorker(context).catch(async () => {
    await context.close();
    throw new Error(`${executablePath} does not start the extension in ${extensionDir}.`);
  });
  const origin = new URL(worker.url()).host;
  const extensionUrl = (path: string): string => `chrome-extension://${origin}/${path.replace(/^\//, '')}`;
  const inertPage = createInertPage(context, extensionUrl('manifest.json'));

  return {
    name: 'chromium',
    context,
    extensionUrl,
    inertPage,
    media: (page, { colorScheme = 'light', reducedMotion = false, forcedColors = false }) =>
      page.emulateMedia({
        colorScheme,
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        forcedColors: forcedColors ? 'active' : 'none',
      }),
    async stopBackground() {
      const session = await context.newCDPSession(await inertPage.open());
      // Playwright's own worker object learns of the end only when the worker starts again.
      const stopped = new Promise<void>((resolve) =>
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        }),
      );
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
    async reloadExtension() {
      // `chrome.runtime.reload()` would leave it switched off: the profile is not in developer mode.
      const again = context.waitForEvent('serviceworker');
      const session = await browser.newBrowserCDPSession();
      const load = session.send as unknown as (method: string, params: object) => Promise<unknown>;
      const params = { path: extensionDir, enableInIncognito: privateWindows === 'yes' };
      await Promise.all([again, load.call(session, 'Extensions.loadUnpacked', params)]);
      await session.detach();
    },
    leakedRequests: () => sink?.requests().filter((request) => !BROWSER_ERRANDS.test(request)) ?? [],
    closed,
    async close() {
      await context.close();
      await closed;
    },
  };
}
