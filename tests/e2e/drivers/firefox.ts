import { accessSync, chmodSync, constants, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from '@playwright/test';
import { type WebSocket, WebSocketServer } from 'ws';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';
import { AUTOMATION_PREFERENCES, proxyPreferences, QUIET_PREFERENCES } from './firefox-preferences.ts';
import { createInertPage } from './inert-page.ts';
import { openNetworkSink } from './network-sink.ts';
import { SHIM_ENVIRONMENT, type ShimCommand, type ShimReply, type ShimRequest } from './shim-protocol.ts';

const DEFAULT_VIEWPORT = { width: 1280, height: 800 } as const;

/** Firefox draws the host of `moz-extension:` addresses by lot; set beforehand, it is known. */
const EXTENSION_HOST = '5f0c2d7a-91b4-4c1e-8a36-d2e4b7f06c19';

const LAUNCHER = fileURLToPath(new URL('./firefox-launcher.mjs', import.meta.url));

/** The driver's end of the socket to the shim. */
interface ShimControl {
  readonly address: string;
  run(command: ShimCommand): Promise<void>;
  close(): Promise<void>;
}

async function openShimControl(): Promise<ShimControl> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const connected = new Promise<WebSocket>((resolve) => server.once('connection', resolve));
  const waiting = new Map<number, (reply: ShimReply) => void>();
  let lastId = 0;
  void connected.then((socket) => {
    socket.on('message', (data) => {
      const reply = JSON.parse(data.toString()) as ShimReply;
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    });
    socket.on('close', () => {
      for (const [id, answer] of waiting) answer({ id, error: 'Firefox has gone.' });
      waiting.clear();
    });
  });
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async run(command) {
      const socket = await connected;
      const request: ShimRequest = { id: ++lastId, command };
      const reply = await new Promise<ShimReply>((resolve) => {
        waiting.set(request.id, resolve);
        socket.send(JSON.stringify(request));
      });
      if (reply.error !== undefined) throw new Error(`${command.type}: ${reply.error}`);
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of server.clients) socket.terminate();
        server.close(() => resolve());
      }),
  };
}

function extensionId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extensionDir} is no build for Firefox: its manifest has no gecko id.`);
  return id;
}

/** An archive or a copy of the tree may have lost the bit that makes the launcher a program. */
function ensureExecutable(path: string): void {
  if (process.platform === 'win32')
    throw new Error(
      'Firefox is driven through a script that Windows cannot start as a program. Use Chromium here, or run this in WSL.',
    );
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
}

/**
 * Firefox with the extension, over WebDriver BiDi: Playwright's `moz-firefox` channel, with `firefox-shim.ts` between. Now and
 * then it discards its first window while that is being set up (measured: 2 of some 150 starts on a busy machine), and is
 * started once more.
 */
export const launchFirefox = (options: LaunchOptions): Promise<BrowserDriver> =>
  launchOnce(options).catch(() => launchOnce(options));

async function launchOnce(options: LaunchOptions): Promise<BrowserDriver> {
  const { headless, extensionDir, executablePath, network = 'sealed', viewport = DEFAULT_VIEWPORT } = options;
  const id = extensionId(extensionDir);
  ensureExecutable(LAUNCHER);
  const sink = network === 'sealed' ? await openNetworkSink() : undefined;
  const control = await openShimControl();
  const release = async (): Promise<void> => {
    await Promise.all([control.close(), sink?.close()]);
  };
  const context = await firefox
    .launchPersistentContext('', {
      channel: 'moz-firefox',
      executablePath: LAUNCHER,
      headless,
      viewport: viewport === 'window' ? null : viewport,
      firefoxUserPrefs: {
        ...QUIET_PREFERENCES,
        ...AUTOMATION_PREFERENCES,
        ...(sink ? proxyPreferences(sink.port) : {}),
        'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_HOST }),
      },
      env: {
        ...process.env,
        // Release builds heed the setting for their remote settings server only with this.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
        [SHIM_ENVIRONMENT.firefox]: executablePath,
        [SHIM_ENVIRONMENT.extension]: extensionDir,
        [SHIM_ENVIRONMENT.control]: control.address,
        [SHIM_ENVIRONMENT.privateWindows]: options.privateWindows ?? 'no',
      },
    })
    .catch(async (error: unknown) => {
      await release();
      throw error;
    });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(release);
  // A page that waits for an animation frame waits for ever in a background tab. A person has tabs as they are.
  if (viewport !== 'window') await control.run({ type: 'keep-tabs-active' });
  const extensionUrl = (path: string): string => `moz-extension://${EXTENSION_HOST}/${path.replace(/^\//, '')}`;
  const inertPage = createInertPage(context, extensionUrl('manifest.json'));

  return {
    name: 'firefox',
    context,
    extensionUrl,
    inertPage,
    async media(page, { colorScheme = 'light', reducedMotion = false, forcedColors = false }) {
      // Playwright's emulateMedia reaches only part of this, and none of it in the ESR.
      await control.run({
        type: 'set-preferences',
        values: {
          'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
          'ui.prefersReducedMotion': Number(reducedMotion),
          'browser.display.document_color_use': forcedColors ? 2 : 0,
        },
      });
      // Preferences reach the page's process a little later.
      await page.waitForFunction(
        (wanted) => wanted.every(([query, matches]) => matchMedia(query).matches === matches),
        [
          // With forced colours it follows their background instead.
          ['(prefers-color-scheme: dark)', colorScheme === 'dark' && !forcedColors],
          ['(prefers-reduced-motion: reduce)', reducedMotion],
          ['(forced-colors: active)', forcedColors],
        ] as const,
      );
    },
    stopBackground: () => control.run({ type: 'stop-background', extensionId: id }),
    async reloadExtension() {
      await inertPage.drop();
      await control.run({ type: 'install' });
    },
    leakedRequests: () => sink?.requests() ?? [],
    closed,
    async close() {
      await context.close();
      await closed;
    },
  };
}
