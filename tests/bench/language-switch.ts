/**
 * How long a language takes from being chosen in the popup to standing in the panel, and what each language adds to the
 * package. Run it as `npx tsx tests/bench/language-switch.ts`; it prints the tables of docs/languages.md.
 *
 * The time begins as the popup's select tells its change and ends when the panel in the page has the new texts and its new
 * layout is computed: settings are written, the overlay hears of it, fetches the language, draws. The next frame shows it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { buildDir, ensureBuild } from '../../scripts/extension-build.mjs';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { buildDemoPortal } from '../demo-portal/portal.ts';
import { routeDemoPortal } from '../e2e/drivers/demo-portal-route.ts';
import { launchBrowser } from '../e2e/drivers/launch-browser.ts';
import { OverlayPanel } from '../e2e/pages/overlay-panel.ts';
import { PopupPage } from '../e2e/pages/popup-page.ts';

/** Each language so many times, in turn: 60 switches with twenty languages. */
const ROUNDS = 3;
/** What is not there after this time, in ms, counts as never. */
const TIMEOUT = 5000;
const PAGE = 'https://partner.microsoft.com/dashboard/v2/customers/list';

/** An extension that was built elsewhere, else the repository's own, built if need be. */
const [built] = process.argv.slice(2);
if (built === undefined) ensureBuild(['chrome']);
const extensionDir = built ?? buildDir('chrome');

type WatchedWindow = Window & { switched?: Promise<number> };

async function measureSwitches(): Promise<number[]> {
  const executablePath = ensureBrowser('chromium');
  await buildDemoPortal();
  const driver = await launchBrowser('chromium', { headless: true, extensionDir, executablePath });
  const times: number[] = [];
  try {
    const route = await routeDemoPortal(driver.context);
    route.serve({ latency: 0 });
    const page = await driver.context.newPage();
    await page.goto(PAGE);
    const overlay = new OverlayPanel(page);
    await overlay.waitForStep('choose-customer', 'pointing');
    const popup = await PopupPage.open(driver);
    await popup.chooseLanguage('en');
    await page.waitForFunction(
      () =>
        document
          .querySelector('waymark-overlay')
          ?.shadowRoot?.querySelector('[data-part="panel"]')
          ?.getAttribute('lang') === 'en',
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { tag } of LANGUAGES.filter((language) => round > 0 || language.tag !== 'en')) {
        await page.evaluate(
          ({ wanted, timeout }) => {
            const root = document.querySelector('waymark-overlay')?.shadowRoot;
            if (!root) throw new Error('The overlay is gone.');
            (window as WatchedWindow).switched = new Promise((resolve, reject) => {
              const timer = setTimeout(() => reject(new Error(`${wanted} never came`)), timeout);
              const observer = new MutationObserver(() => {
                const panel = root.querySelector('[data-part="panel"]');
                if (panel?.getAttribute('lang') !== wanted) return;
                panel.getBoundingClientRect();
                observer.disconnect();
                clearTimeout(timer);
                resolve(performance.timeOrigin + performance.now());
              });
              observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
            });
          },
          { wanted: tag, timeout: TIMEOUT },
        );
        const start = await popup.page.evaluate((wanted) => {
          const select = document.querySelector<HTMLSelectElement>('select[name="language"]');
          if (!select) throw new Error('The popup has no select for the language.');
          select.value = wanted;
          const now = performance.timeOrigin + performance.now();
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return now;
        }, tag);
        const end = await page.evaluate(() => (window as WatchedWindow).switched);
        if (end === undefined) throw new Error('The page was loaded anew.');
        times.push(end - start);
        if ((await overlay.step()) !== 'choose-customer') throw new Error(`The step was lost in ${tag}.`);
      }
    }
  } finally {
    await driver.close();
  }
  return times;
}

/** The value below which that part of all values lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Files of one language in the package. The browsers' own strings are in a folder of another name for Chinese. */
function filesOf(tag: string): string[] {
  const browserTag = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' }[tag] ?? tag.replace('-', '_');
  return [join(extensionDir, 'locales', tag), join(extensionDir, '_locales', browserTag)].flatMap((directory) =>
    existsSync(directory) ? readdirSync(directory).map((name) => join(directory, name)) : [],
  );
}

const times = await measureSwitches();
console.log(
  `${times.length} switches: median ${quantile(times, 0.5).toFixed(0)} ms, 95 % within ${quantile(times, 0.95).toFixed(0)} ms, ` +
    `slowest ${Math.max(...times).toFixed(0)} ms\n`,
);
console.log('| language | bytes in the package | zipped |\n|---|---|---|');
const sums = { plain: 0, zipped: 0 };
for (const { tag, ownName } of LANGUAGES) {
  const files = filesOf(tag);
  const plain = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const zipped = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  sums.plain += plain;
  sums.zipped += zipped;
  console.log(`| ${ownName} (\`${tag}\`) | ${plain} | ${zipped} |`);
}
console.log(`| all ${LANGUAGES.length} | ${sums.plain} | ${sums.zipped} |`);
