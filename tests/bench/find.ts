import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browsers.mjs';

/**
 * Measures finding beside @testing-library/dom and Playwright's role engine, in one run of Chromium.
 *
 *   node --import tsx tests/bench/find.ts [--first]
 *
 * `--first` leaves out the edits, which take most of the time.
 */

type Bench = {
  fill(nodes: number, roots: number): void;
  firstFind(runs: number): Promise<{ ms: number; walk: number; verdicts: string[] }>;
  testingLibrary(runs: number): number;
  editBatch(batch: number): void;
  edits(withFinder: 'waymark' | 'testing-library'): Promise<number>;
};
declare const bench: Bench;

const RUNS = 9;
const EDIT_RUNS = 5;
const COLD_RUNS = 5;
const BATCHES = 40;
const ACCOUNT_PAGE =
  'https://partner.microsoft.com/dashboard/v2/customers/11111111-2222-4333-8444-555555555501/account';
const PAGES = [
  { nodes: 1_000, roots: 0 },
  { nodes: 10_000, roots: 0 },
  { nodes: 50_000, roots: 0 },
  { nodes: 1_000, roots: 500 },
  { nodes: 10_000, roots: 500 },
  { nodes: 50_000, roots: 500 },
];

const output = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: true,
    lib: { entry: fileURLToPath(new URL('find-page.ts', import.meta.url)), formats: ['iife'], name: 'page' },
  },
  define: { 'process.env': '{}', 'process.env.NODE_ENV': '"production"' },
});
const onlyFirst = process.argv.includes('--first');
const [{ output: chunks }] = output as unknown as [{ output: { code?: string }[] }];
const script = chunks[0]?.code ?? '';

const executablePath = findBrowser('chromium');
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('https://partner.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body></body></html>' }),
  );
  const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  console.log(
    '| page | first find: Waymark | in a fresh document | @testing-library/dom | Playwright | 1,000 edits: Waymark | @testing-library/dom at each batch | Playwright at each batch |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const { nodes, roots } of PAGES) {
    // In several documents: one is walked a third slower than the next (measured).
    const cold: number[] = [];
    const warm: number[] = [];
    const walks: number[] = [];
    let verdicts: readonly string[] = [];
    for (let run = 0; run < COLD_RUNS; run++) {
      await page.goto(ACCOUNT_PAGE);
      await page.evaluate(script);
      await page.evaluate(([n, r]) => bench.fill(n, r), [nodes, roots] as const);
      cold.push((await page.evaluate(() => bench.firstFind(1))).ms);
      await page.evaluate(() => bench.firstFind(2));
      const found = await page.evaluate((runs) => bench.firstFind(runs), RUNS);
      warm.push(found.ms);
      walks.push(found.walk);
      verdicts = found.verdicts;
    }
    const first = { ms: median(warm), walk: median(walks), verdicts };
    const library = await page.evaluate((runs) => bench.testingLibrary(runs), 3);
    const countUpdates = () => page.getByRole('button', { name: 'Update', exact: true }).count();
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const began = performance.now();
      await countUpdates();
      times.push(performance.now() - began);
    }
    const ratio = (value: number, own: number) => `${value.toFixed(1)} ms (${(value / own).toFixed(1)}×)`;
    const firstCells = [
      `${nodes.toLocaleString('en')} nodes${roots ? `, ${roots} shadow roots` : ''}`,
      `${first.ms.toFixed(1)} ms (walk ${first.walk.toFixed(1)}, ${first.verdicts.join(', ')})`,
      `${median(cold).toFixed(1)} ms`,
      roots === 0 ? ratio(library, first.ms) : 'finds nothing',
      ratio(median(times), first.ms),
    ];
    if (onlyFirst) {
      console.log(`| ${firstCells.join(' | ')} |`);
      continue;
    }
    await page.evaluate(() => bench.edits('waymark'));
    const costs: number[] = [];
    for (let run = 0; run < EDIT_RUNS; run++) costs.push(await page.evaluate(() => bench.edits('waymark')));
    const ours = median(costs);
    // It finds nothing in shadow roots.
    const theirs = roots === 0 ? await page.evaluate(() => bench.edits('testing-library')) : null;
    let playwright = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      await page.evaluate((at) => bench.editBatch(at), batch);
      const began = performance.now();
      await countUpdates();
      playwright += performance.now() - began;
    }
    console.log(
      `| ${[
        ...firstCells,
        `${ours.toFixed(1)} ms`,
        theirs === null ? 'finds nothing' : ratio(theirs, ours),
        ratio(playwright, ours),
      ].join(' | ')} |`,
    );
  }
} finally {
  await browser.close();
}
