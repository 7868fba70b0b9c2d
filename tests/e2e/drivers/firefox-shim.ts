/**
 * Stands between Playwright's `moz-firefox` channel and Firefox's own WebDriver BiDi socket, in a process that Playwright
 * takes for Firefox. It is needed for five reasons:
 *
 * 1. Playwright has no command to install an add-on over BiDi.
 * 2. Playwright sends commands that an older Firefox (the ESR) does not know, and gives up at the first refusal.
 * 3. Firefox makes the realms of `moz-extension:` documents only when asked and sends neither load events for them nor
 *    `contextDestroyed`, so Playwright would wait for ever.
 * 4. A request of the extension's background belongs to no page; once requests are intercepted, nobody lets it go on.
 * 5. Firefox tells of the first request of a tab that an extension opens before it tells of the tab; Playwright ignores
 *    what it cannot place, and the request would wait for ever.
 *
 * The driver speaks to it over a socket of its own (`shim-protocol.ts`).
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import WebSocket, { WebSocketServer } from 'ws';
import {
  type BidiMessage,
  type BidiParams,
  parseBidiMessage,
  SHIM_ENVIRONMENT,
  type ShimCommand,
  type ShimReply,
  type ShimRequest,
} from './shim-protocol.ts';

/** Screenshots travel as one message; 256 MiB is more than any page here gives. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

/** Our own commands get ids that Playwright, which counts from 1 and keeps the top few for itself, does not reach. */
const FIRST_OWN_ID = 2 ** 41;

/** Sent by Playwright unasked. Where Firefox lacks one, the default it would set is in force already. */
const OPTIONAL_COMMANDS: ReadonlySet<string> = new Set([
  'browser.setDownloadBehavior',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
  'network.addDataCollector',
  'network.setExtraHeaders',
]);

/** What Firefox tells of a tab or frame before it tells that there is one. */
const EARLY_EVENTS: ReadonlySet<string> = new Set(['browsingContext.navigationStarted', 'network.beforeRequestSent']);

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: this program is started by the Firefox driver only.`);
  return value;
}

/** Runs in the browser's own scope. Both take one JSON text, so that no argument needs BiDi's typed form. */
const SET_PREFERENCES = `(json) => {
  for (const [name, value] of Object.entries(JSON.parse(json))) {
    if (value === null) Services.prefs.clearUserPref(name);
    else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
    else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
    else Services.prefs.setStringPref(name, value);
  }
}`;
/** Pages that are being printed stay active in the background; being taken for one of them is all it needs. */
const KEEP_TABS_ACTIVE = `() => {
  const keep = (browser) => {
    gBrowser._printPreviewBrowsers.add(browser);
    browser.docShellIsActive = true;
  };
  for (const browser of gBrowser.browsers) keep(browser);
  gBrowser.tabContainer.addEventListener('TabOpen', ({ target }) => keep(target.linkedBrowser));
  gBrowser.tabContainer.addEventListener('TabClose', ({ target }) => {
    gBrowser._printPreviewBrowsers.delete(target.linkedBrowser);
  });
}`;
/** `browsingContext.activate`, without its wait for the tab before to be hidden. */
const SELECT_TAB = `(json) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowsingContextById(JSON.parse(json)).embedderElement;
  gBrowser.selectedTab = gBrowser.getTabForBrowser(browser);
}`;
const STOP_BACKGROUND = `async (json) => {
  const { extension } = WebExtensionPolicy.getByID(JSON.parse(json));
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  if (!/^(stopped|suspended)$/.test(extension.backgroundState)) throw new Error('still ' + extension.backgroundState);
}`;

/** The part of the shim that lives as long as Playwright's connection. */
class Session {
  readonly #client: WebSocket;
  readonly #firefox: WebSocket;
  readonly #opened: Promise<unknown>;
  readonly #ownReplies = new Map<number, (reply: BidiMessage) => void>();
  readonly #clientCommands = new Map<number, BidiMessage>();
  /** Open `moz-extension:` tabs, with the navigation that led there. */
  readonly #extensionTabs = new Map<string, BidiParams>();
  /** The tabs and frames that Playwright has been told of. */
  readonly #tabs = new Set<string>();
  readonly #early = new Map<string, readonly BidiMessage[]>();
  #nextOwnId = FIRST_OWN_ID;
  #browserScope: string | undefined;

  constructor(client: WebSocket, address: string) {
    this.#client = client;
    this.#firefox = new WebSocket(`${address}/session`, { perMessageDeflate: false, maxPayload: MAX_MESSAGE_BYTES });
    this.#opened = new Promise((resolve) => this.#firefox.once('open', resolve));
    this.#firefox.on('message', (data) => void this.#fromFirefox(parseBidiMessage(data)));
    this.#firefox.on('close', () => client.close());
    client.on('message', (data) => void this.#fromClient(parseBidiMessage(data)));
    client.on('close', () => this.#firefox.close());
  }

  async run(command: ShimCommand): Promise<void> {
    switch (command.type) {
      case 'install':
        return this.#install();
      case 'set-preferences':
        return this.#inBrowserScope(SET_PREFERENCES, command.values);
      case 'keep-tabs-active':
        return this.#inBrowserScope(KEEP_TABS_ACTIVE, null);
      case 'stop-background':
        return this.#inBrowserScope(STOP_BACKGROUND, command.extensionId);
    }
  }

  async #fromClient(message: BidiMessage): Promise<void> {
    await this.#opened;
    trace('>', message);
    if (message.id !== undefined) this.#clientCommands.set(message.id, message);
    if (message.method === 'browsingContext.create') {
      // Playwright opens a window per page. One window with tabs is what users have, and what "this window" means to
      // the extension. The tab comes to the front in `#replyToClient`, as by `browsingContext.activate` below.
      this.#firefox.send(JSON.stringify({ ...message, params: { ...message.params, type: 'tab', background: true } }));
    } else if (message.method === 'browsingContext.activate' && message.id !== undefined) {
      // Firefox would wait until the tab before is hidden, which it never is with `keep-tabs-active`.
      await this.#inBrowserScope(SELECT_TAB, message.params?.context);
      this.#toClient({ id: message.id, type: 'success', result: {} });
    } else this.#firefox.send(JSON.stringify(message));
  }

  async #fromFirefox(message: BidiMessage): Promise<void> {
    if (message.id !== undefined) {
      const own = this.#ownReplies.get(message.id);
      if (own) {
        this.#ownReplies.delete(message.id);
        own(message);
        return;
      }
      await this.#replyToClient(message.id, message);
      return;
    }
    trace('<', message);
    const request = message.method === 'network.beforeRequestSent' ? requestWithoutPage(message.params) : undefined;
    if (request !== undefined) {
      void this.#ask('network.continueRequest', { request });
      return;
    }
    if (this.#isEarly(message)) return;
    this.#toClient(message);
    if (message.method === 'browsingContext.contextCreated') this.#tabCreated(String(message.params?.context));
    if (message.method === 'browsingContext.navigationCommitted' && message.params)
      void this.#navigated(message.params);
  }

  async #replyToClient(id: number, reply: BidiMessage): Promise<void> {
    const command = this.#clientCommands.get(id);
    this.#clientCommands.delete(id);
    trace('<', { ...reply, ...(command?.method && { method: command.method }) });
    if (command?.method === 'session.new' && reply.type === 'success') await this.#install();
    if (command?.method === 'browsingContext.create' && reply.type === 'success')
      await this.#inBrowserScope(SELECT_TAB, reply.result?.context);
    const unknown = reply.type === 'error' && reply.error === 'unknown command';
    if (unknown && OPTIONAL_COMMANDS.has(command?.method ?? '')) this.#toClient({ id, type: 'success', result: {} });
    else this.#toClient(reply);
    if (command?.method === 'browsingContext.close' && reply.type === 'success')
      this.#tabClosed(String(command.params?.context));
  }

  /** Keeps what is told of a tab that Playwright does not know yet. */
  #isEarly(message: BidiMessage): boolean {
    const context = message.params?.context;
    if (typeof context !== 'string' || !EARLY_EVENTS.has(message.method ?? '') || this.#tabs.has(context)) return false;
    this.#early.set(context, [...(this.#early.get(context) ?? []), message]);
    return true;
  }

  #tabCreated(context: string): void {
    this.#tabs.add(context);
    for (const message of this.#early.get(context) ?? []) this.#toClient(message);
    this.#early.delete(context);
  }

  #toClient(message: BidiMessage): void {
    this.#client.send(JSON.stringify(message));
  }

  #event(method: string, params: BidiParams): void {
    this.#toClient({ type: 'event', method, params });
  }

  #ask(method: string, params: BidiParams): Promise<BidiMessage> {
    const id = this.#nextOwnId++;
    return new Promise((resolve) => {
      this.#ownReplies.set(id, resolve);
      this.#firefox.send(JSON.stringify({ id, method, params }));
    });
  }

  async #inBrowserScope(functionDeclaration: string, argument: unknown): Promise<void> {
    if (this.#browserScope === undefined) {
      const { result } = await this.#ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [first] = (result?.contexts ?? []) as readonly BidiParams[];
      this.#browserScope = String(first?.context);
    }
    const reply = await this.#ask('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: JSON.stringify(argument) }],
      awaitPromise: true,
      target: { context: this.#browserScope },
    });
    if (reply.type === 'error') throw new Error(reply.message);
    if (reply.result?.type === 'exception') throw new Error(JSON.stringify(reply.result.exceptionDetails));
  }

  async #install(): Promise<void> {
    const path = environment(SHIM_ENVIRONMENT.extension);
    const reply = await this.#ask('webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': process.env[SHIM_ENVIRONMENT.privateWindows] === 'yes',
    });
    if (reply.type === 'error') throw new Error(`Firefox refuses the extension in ${path}: ${reply.message}`);
    await this.#forgetClosedTabs();
  }

  async #navigated(params: BidiParams): Promise<void> {
    const { context, url, navigation, userContext } = params;
    const tab = String(context);
    if (!String(url).startsWith('moz-extension:')) {
      this.#extensionTabs.delete(tab);
      return;
    }
    this.#extensionTabs.set(tab, params);
    // Asking for anything creates the realm; there is no event to wait for instead.
    while (this.#extensionTabs.get(tab) === params) {
      const reply = await this.#ask('script.evaluate', {
        expression: 'document.readyState',
        target: { context },
        awaitPromise: false,
      });
      if ((reply.result?.result as BidiParams | undefined)?.value === 'complete') break;
      await delay(10);
    }
    if (this.#extensionTabs.get(tab) !== params) return;
    for (const event of ['domContentLoaded', 'load'])
      this.#event(`browsingContext.${event}`, { context, navigation, url, userContext, timestamp: Date.now() });
  }

  #tabClosed(context: string): void {
    const tab = this.#extensionTabs.get(context);
    if (!tab) return;
    this.#extensionTabs.delete(context);
    this.#event('browsingContext.contextDestroyed', {
      context,
      url: tab.url,
      userContext: tab.userContext,
      children: [],
      parent: null,
      originalOpener: null,
      clientWindow: '',
    });
  }

  /** An extension that is installed anew takes its tabs with it, and Firefox does not tell. */
  async #forgetClosedTabs(): Promise<void> {
    if (this.#extensionTabs.size === 0) return;
    const { result } = await this.#ask('browsingContext.getTree', { maxDepth: 0 });
    const open = new Set(((result?.contexts ?? []) as readonly BidiParams[]).map((tab) => String(tab.context)));
    for (const context of this.#extensionTabs.keys()) if (!open.has(context)) this.#tabClosed(context);
  }
}

/** The id of an intercepted request that belongs to no page. */
function requestWithoutPage(params: BidiParams | undefined): unknown {
  if (params?.isBlocked !== true || typeof params.context === 'string') return undefined;
  return (params.request as BidiParams | undefined)?.request;
}

function trace(direction: '<' | '>', message: BidiMessage): void {
  if (!process.env[SHIM_ENVIRONMENT.trace]) return;
  const about = message.params?.url ?? message.error ?? '';
  console.error('[shim]', direction, message.method ?? '', message.type ?? '', about);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Playwright reads the address that it connects to from this line. */
function announce(port: number): void {
  console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
}

function main(): void {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  const firefox = spawn(
    environment(SHIM_ENVIRONMENT.firefox),
    // System access opens moz-extension: pages and the browser's own scope to BiDi.
    ['--remote-allow-system-access', ...process.argv.slice(2)],
    { stdio: ['ignore', 'inherit', 'pipe'] },
  );
  firefox.on('exit', (code) => process.exit(code ?? 0));
  process.on('exit', () => firefox.kill('SIGKILL'));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

  let address: string | undefined;
  let session: Session | undefined;
  const server = createServer();
  new WebSocketServer({ server, maxPayload: MAX_MESSAGE_BYTES }).on('connection', (client) => {
    if (address !== undefined) session = new Session(client, address);
  });
  let log = '';
  firefox.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(
      address === undefined ? chunk.toString().replace(/^WebDriver BiDi listening.*\n?/gm, '') : chunk,
    );
    if (address !== undefined) return;
    log += chunk.toString();
    address = /WebDriver BiDi listening on (ws:\/\/\S+)\n/.exec(log)?.[1];
    if (address !== undefined) server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
  });

  const control = new WebSocket(environment(SHIM_ENVIRONMENT.control));
  // Without its driver nobody would ever close this browser.
  control.on('close', () => process.exit(0));
  control.on('message', (data) => {
    const { id, command } = JSON.parse(data.toString()) as ShimRequest;
    const run = session?.run(command) ?? Promise.reject(new Error('no session yet'));
    const answer = (reply: ShimReply): void => control.send(JSON.stringify(reply));
    run.then(
      () => answer({ id }),
      (error: unknown) => answer({ id, error: String(error) }),
    );
  });
}

main();
