import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { BrowserDriver } from '../../e2e/drivers/browser-driver.ts';
import { launchBrowser } from '../../e2e/drivers/launch-browser.ts';
import { bundleSubject } from './bundle.ts';
import { type FixtureOptions, fixturePage } from './fixture-page.ts';
import { SUBJECTS, type Subject, type SubjectId } from './subjects.ts';

const ORIGIN = 'https://partner.microsoft.com';
/** The Account page, which the guide is about. */
export const ACCOUNT = '/dashboard/v2/customers/4f2a9c1e-7b3d-4e8a-9c5f-0a1b2c3d4e5f/account';
/** A page that no guide is about: the extension's detector runs there, and nothing else of it. */
export const ELSEWHERE = '/dashboard/v2/products';
/** A hang guard: a busy machine takes long to load 50 k nodes. Ms. */
const LOAD_TIMEOUT = 120_000;
export const VIEWPORT = { width: 1280, height: 900 } as const;

/** Counters of the main thread: times in ms of its own processor time, so that a busy machine adds nothing to them. */
export type Metrics = {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly nodes: number;
};

/** Sizes in bytes. */
export type Heap = {
  readonly all: number;
  /** All but what the engine made of the code: it compiles what runs often, which is no leak and ends by itself. */
  readonly data: number;
};

/** A fixture page with one subject on it. */
export type Bench = {
  readonly page: Page;
  metrics(): Promise<Metrics>;
  /** The heap after what is not needed has been collected. */
  heap(): Promise<Heap>;
  close(): Promise<void>;
};

export type OpenOptions = FixtureOptions & { readonly address?: string };

/** One browser for the whole run. */
export type Lab = {
  readonly browserVersion: string;
  open(subject: Subject, options: OpenOptions): Promise<Bench>;
  close(): Promise<void>;
};

async function metricsOf(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  const ms = (name: string): number => (values.get(name) ?? 0) * 1000;
  return {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    nodes: values.get('Nodes') ?? 0,
  };
}

/** What of a heap snapshot's format is used here. */
type Snapshot = {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: [readonly string[]] };
  };
  readonly nodes: readonly number[];
};

async function heapOf(session: CDPSession): Promise<Heap> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = new Set(['code', 'object shape'].map((name) => types[0].indexOf(name)));
  let data = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!code.has(nodes[at + typeAt] ?? -1)) data += nodes[at + sizeAt] ?? 0;
  }
  return { all: usedSize, data };
}

async function openBench(context: BrowserContext, script: string, address: string): Promise<Bench> {
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORT);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${ORIGIN}${address}`, { timeout: LOAD_TIMEOUT });
  await page.evaluate(script);
  return {
    page,
    metrics: () => metricsOf(session),
    heap: () => heapOf(session),
    close: () => page.close(),
  };
}

/** Answers every address with the fixture that `fixture` gives. */
async function serve(context: BrowserContext, fixture: () => string): Promise<void> {
  await context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixture() })
      : route.fulfill({ status: 204, body: '' }),
  );
}

/** Starts Chromium with the extension; the others run in a second context of it, where the extension is not. */
export async function openLab(options: {
  readonly extensionDir: string;
  readonly executablePath: string;
}): Promise<Lab> {
  const driver: BrowserDriver = await launchBrowser('chromium', { ...options, headless: true, viewport: VIEWPORT });
  const browser = driver.context.browser();
  if (!browser) throw new Error('Playwright gives no browser for a context with a profile.');
  const plain = await browser.newContext({ viewport: VIEWPORT });
  const scripts = new Map<SubjectId, string>();
  for (const { id } of SUBJECTS) scripts.set(id, await bundleSubject(id));
  let body = '';
  for (const context of [driver.context, plain]) await serve(context, () => body);
  return {
    browserVersion: browser.version(),
    open({ id, isExtension }, { address = ACCOUNT, ...fixture }) {
      body = fixturePage(fixture);
      return openBench(isExtension ? driver.context : plain, scripts.get(id) ?? '', address);
    },
    async close() {
      await plain.close();
      await driver.close();
    },
  };
}
