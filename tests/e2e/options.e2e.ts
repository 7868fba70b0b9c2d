import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { customers } from '../demo-portal/data/customers.ts';
import { expect, test } from './demo-test.ts';
import { OptionsPage } from './pages/options-page.ts';
import { OverlayPanel } from './pages/overlay-panel.ts';
import { ACCOUNT, CUSTOMER, CUSTOMERS } from './walk.ts';
import { englishText, textIn } from './waymark-texts.ts';

/** By the contract a choice shows on open pages within a second. */
const AT_ONCE = { timeout: 1000 };

const english = (key: string): string => englishText('ui', `options.${key}`);

async function fileWith(testInfo: TestInfo, text: string): Promise<string> {
  const path = testInfo.outputPath('options.json');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

const surfaceOf = (overlay: OverlayPanel): Promise<string> =>
  overlay.panel.evaluate((panel) => getComputedStyle(panel).backgroundColor);

/** Whether anything in the panel would move or fade if it changed. */
const movesIn = (overlay: OverlayPanel): Promise<boolean> =>
  overlay.panel.evaluate((panel) =>
    [panel, ...panel.querySelectorAll('*')].some((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration !== '0s';
    }),
  );

test('changes open pages within a second, without a reload, when look and motion are chosen', async ({
  driver,
  portal,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMER);
  await overlay.waitForStep('open-account', 'pointing');
  const popup = await openPopup();
  const options = await OptionsPage.open(driver);
  const light = await surfaceOf(overlay);
  expect(await movesIn(overlay)).toBe(true);
  await options.choose('appearance', 'dark');
  await expect.poll(() => surfaceOf(overlay), AT_ONCE).not.toBe(light);
  const dark = await surfaceOf(overlay);
  for (const { page } of [popup, options])
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
  await options.choose('motion', 'reduced');
  await expect.poll(() => movesIn(overlay), AT_ONCE).toBe(false);
  await driver.media(overlay.page, { colorScheme: 'dark' });
  await options.choose('appearance', 'light');
  await expect.poll(() => surfaceOf(overlay), AT_ONCE).toBe(light);
  await options.choose('appearance', 'auto');
  await expect.poll(() => surfaceOf(overlay), AT_ONCE).toBe(dark);
  expect(await overlay.step()).toBe('open-account');
});

test('shows the guide by itself or on request, on open pages at once', async ({
  driver,
  portal,
  overlay,
  openPopup,
}) => {
  portal.serve({ latency: 0 });
  await portal.open(CUSTOMERS);
  await overlay.waitForStep('choose-customer', 'pointing');
  const options = await OptionsPage.open(driver);
  await options.choose('showing', 'on-request');
  await expect(overlay.host).toHaveCount(0, AT_ONCE);
  const later = new OverlayPanel(await driver.context.newPage());
  await portal.open(CUSTOMER, later.page);
  const popup = await openPopup();
  // What the popup knows of the page has gone through the background, as the page's own question had before.
  await popup.action('start').waitFor();
  await later.waitForAbsence();
  await options.choose('showing', 'by-itself');
  await expect(overlay.host).toHaveCount(1, AT_ONCE);
  await later.waitForStep('open-account', 'pointing');
  await options.choose('showing', 'on-request');
  await later.waitForAbsence();
  await popup.action('start').click();
  await later.waitForStep('open-account', 'pointing');
  await expect(overlay.host).toHaveCount(0);
});

test('gives the options back from a file, and all of them from one that it saved', async ({
  driver,
  settings,
}, testInfo) => {
  const options = await OptionsPage.open(driver);
  await options.choose('role', 'billing-admin');
  await options.choose('showing', 'on-request');
  await options.choose('appearance', 'dark');
  await options.choose('language', 'sv');
  await expect(options.page.locator('html')).toHaveAttribute('lang', 'sv');
  // Whether the browser's download works is the browser's; what is handed to it is read here, in both browsers.
  await options.page.evaluate(() => {
    const page = globalThis as unknown as { saved?: Promise<string>; savedAs?: string };
    URL.createObjectURL = (blob) => {
      page.saved = (blob as Blob).text();
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      page.savedAs = this.download;
    };
  });
  await options.action('save-file').click();
  await options.expectOutcome('saved', 'waymark-options.json');
  const saved = await options.page.evaluate(async () => {
    const page = globalThis as unknown as { saved?: Promise<string>; savedAs?: string };
    return { text: (await page.saved) ?? '', name: page.savedAs };
  });
  expect(saved.name).toBe('waymark-options.json');
  const before = await settings.read('local');

  await options.action('reset').click();
  await options.action('cancel-reset').click();
  await expect(options.action('reset')).toBeFocused();
  expect(await settings.read('local')).toEqual(before);
  await options.action('reset').click();
  await expect(options.action('cancel-reset')).toBeFocused();
  await options.action('confirm-reset').click();
  await options.expectOutcome('reset', english('resetDone'));
  await expect(options.page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await settings.read('local')).toEqual({});

  await options.loadFile(await fileWith(testInfo, saved.text));
  await options.expectOutcome('loaded', textIn('sv', 'ui', 'options.fileLoaded'));
  expect(await settings.read('local')).toEqual(before);
  await expect(options.control('appearance')).toHaveValue('dark');
  await expect(options.page.locator('[name="showing"][value="on-request"]')).toBeChecked();
});

test('changes nothing and says why when a file is broken, hostile, too large or newer', async ({
  driver,
  settings,
}, testInfo) => {
  const options = await OptionsPage.open(driver);
  await options.choose('role', 'sales-agent');
  await expect.poll(async () => Object.keys(await settings.read('local'))).toEqual(['settings']);
  const before = await settings.read('local');
  const good = {
    kind: 'waymark-settings',
    version: 2,
    settings: {
      language: 'de',
      role: 'none',
      corner: 'top-end',
      appearance: 'dark',
      showing: 'by-itself',
      motion: 'auto',
    },
  };
  const text = JSON.stringify(good);
  const cases: readonly (readonly [string, string, string])[] = [
    [text.slice(0, 40), 'fileNotSettings', ''],
    ['{"name":"something else"}', 'fileNotSettings', ''],
    [JSON.stringify({ ...good, version: 99 }), 'fileNewer', ''],
    [text.replace('"dark"', '"<img src=x onerror=alert(1)>"'), 'fileWrongValue', 'settings.appearance'],
    [text.replace('"de"', '"xx"'), 'fileWrongValue', 'settings.language'],
    [text.replace('"role"', '"__proto__":{"role":"none"},"role"'), 'fileUnknownField', 'settings.__proto__'],
    [text.replace('"motion":"auto"', '"motion":"auto","<b>x</b>":1'), 'fileUnknownField', 'settings.<b>x</b>'],
    [text.replace(',"motion":"auto"', ''), 'fileMissingField', 'settings.motion'],
    [text + ' '.repeat(70_000), 'fileTooLarge', ''],
  ];
  for (const [content, key, field] of cases) {
    await options.loadFile(await fileWith(testInfo, content));
    await options.expectOutcome('refused', english(key).replace('{{field}}', field));
    await options.expectOutcome('refused', english('fileRefused'));
  }
  expect(await settings.read('local')).toEqual(before);
  expect(await options.page.evaluate(() => document.querySelectorAll('b, img[src="x"]').length)).toBe(0);
});

/** Every text that the demo portal has of its customers, as far as it could be told from any other. */
const customerData = new Set(
  customers.flatMap(({ id, domain, tags, billing }) => [id, domain, ...tags, ...Object.values(billing)]),
);

function expectNothingOfThePage(report: string): void {
  const lower = report.toLowerCase();
  const told = [...customerData].filter((value) => value.length > 3 && lower.includes(value.toLowerCase()));
  expect(told).toEqual([]);
  expect(report).not.toMatch(/https?:|microsoft\.com|[0-9a-f]{8}-[0-9a-f]{4}/i);
}

type ReportedTarget = { target: string; verdict: string; document: number; traces: { evidence: string[] }[] };

const reportedAs = (key: string, targets: readonly ReportedTarget[]): ReportedTarget | undefined =>
  targets.find(({ target }) => target === key);

test('a report says how the page was judged, and nothing of what stands on it', async ({ driver, portal, overlay }) => {
  portal.serve({ latency: 0 });
  await portal.open(ACCOUNT);
  await overlay.waitForStep('update-details', 'pointing');
  const options = await OptionsPage.open(driver);
  const text = await options.makeReport();
  const report = JSON.parse(text);
  expect(report).toMatchObject({
    browser: expect.stringMatching(driver.name === 'firefox' ? /^Firefox \d/ : /^(Chrome|Edge) \d/),
    settings: { role: 'none' },
    page: { page: 'customer-account', step: 'update-details', state: 'pointing', guide: 'update-customer-account' },
  });
  const billing = reportedAs('billing-info', report.page.targets);
  expect(billing).toMatchObject({ verdict: 'found', document: 0 });
  expect(billing?.traces[0]?.evidence).toContain('section');
  expectNothingOfThePage(text);

  await options.action('copy-report').click();
  const done = new RegExp(`^(${[english('reportCopied'), english('reportNotCopied')].join('|')})$`);
  await expect(options.page.locator('[role="status"]').filter({ hasText: done })).toHaveCount(1);
});

for (const frame of ['same', 'other'] as const) {
  test(`a report says how a frame of the ${frame} host was judged`, async ({ driver, portal, overlay }) => {
    portal.serve({ latency: 0, frame });
    await portal.open(ACCOUNT);
    await overlay.waitForStep('update-details', 'pointing');
    const options = await OptionsPage.open(driver);
    const text = await options.makeReport();
    const { page } = JSON.parse(text);
    const billing = reportedAs('billing-info', page.targets);
    expect(billing).toMatchObject({ verdict: 'found', document: expect.any(Number) });
    expect(billing?.document).not.toBe(0);
    const inFrame: { document: number; targets: ReportedTarget[] }[] = page.frames;
    const judged = inFrame.find(({ document }) => document === billing?.document);
    expect(reportedAs('billing-info', judged?.targets ?? [])?.traces[0]?.evidence).toContain('section');
    expectNothingOfThePage(text);
  });
}

test('a report without a page says so', async ({ driver }) => {
  const options = await OptionsPage.open(driver);
  const report = JSON.parse(await options.makeReport());
  expect(report.page).toBeNull();
  await expect(options.page.locator('body')).toContainText(english('reportNoPage'));
});

test('names the commands with their keys, the version and the licenses', async ({ driver }) => {
  const options = await OptionsPage.open(driver);
  // A browser leaves a key out that it has a use for itself, and says nothing: the default is one that both of them give.
  const keys = { 'focus-panel': 'Alt+Shift+G', 'toggle-panel': null, 'next-step': null };
  for (const [command, key] of Object.entries(keys))
    await expect(options.page.locator(`[data-command="${command}"] dd`)).toHaveText(key ?? english('shortcutNone'));
  await expect(options.page.locator('[data-command]')).toHaveCount(3);
  await expect(options.page.locator('body')).toContainText(/Version \d+\.\d+\.\d+/);
  await options.page.getByRole('link', { name: english('licenses') }).click();
  await expect(options.page.locator('body')).toContainText('preact');
});
