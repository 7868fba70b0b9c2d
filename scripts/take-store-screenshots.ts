/**
 * Takes the stores' pictures: `docs/store/screenshots/<language>-<number>.png`, in the size and form that all three stores take
 * (1280 × 800, 24 bits, no transparency). The guide is walked in each language, on the portal in that language where it has one;
 * English has two more, which show what cannot be seen of it otherwise. Languages named on the command line limit it to those.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES, SOURCE_LANGUAGE } from '../src/i18n/languages.ts';
import { exampleCustomer } from '../tests/demo-portal/addresses.ts';
import { type DemoLanguage, demoLanguages } from '../tests/demo-portal/options.ts';
import { buildDemoPortal } from '../tests/demo-portal/portal.ts';
import { routeDemoPortal } from '../tests/e2e/drivers/demo-portal-route.ts';
import { launchBrowser } from '../tests/e2e/drivers/launch-browser.ts';
import type { OverlayPanel } from '../tests/e2e/pages/overlay-panel.ts';
import { PopupPage } from '../tests/e2e/pages/popup-page.ts';
import { type WalkStep, walkGuide } from './guide-walk.ts';
import { projectDir } from './project.mjs';

/** The steps that are shown, in the order in which a store shows them: the best one first. */
const SHOWN: readonly (WalkStep | 'done')[] = ['update-details', 'choose-customer', 'submit-changes'];
/** What English adds: a page in a language that is not the reader's, and a step in the dark. */
const FOREIGN: DemoLanguage = 'ja';
const IN_THE_DARK: WalkStep = 'open-account';

const SIZE = { width: 1280, height: 800 };
const HOME = 'https://partner.microsoft.com/dashboard/v2/home';

const { executablePath, extensionDir } = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const wanted = process.argv.slice(3);
const languages = LANGUAGES.filter(({ tag }) => wanted.length === 0 || wanted.includes(tag));
const directory = join(projectDir, 'docs', 'store', 'screenshots');
if (!executablePath || !extensionDir) throw new Error('Run it as `npm run store-screenshots`.');

await mkdir(directory, { recursive: true });
await buildDemoPortal();
const driver = await launchBrowser('chromium', { headless: true, extensionDir, executablePath });
const route = await routeDemoPortal(driver.context);

async function picture(page: Page, overlay: OverlayPanel, name: string): Promise<void> {
  // Waymark points as soon as it is sure, which can be before the page's data are there.
  await page.getByText(exampleCustomer.billing.companyName).first().waitFor();
  // Away from the buttons, so that none looks as if pointed at; and what appears fades in.
  await page.mouse.move(SIZE.width / 2, 1);
  await overlay.host.evaluate((host) =>
    Promise.all(host.shadowRoot?.getAnimations().map(({ finished }) => finished.catch(() => undefined)) ?? []),
  );
  const path = join(directory, `${name}.png`);
  await page.screenshot({ path });
  console.log(relative(projectDir, path));
}

/** Walks the guide in a tab of its own: the demo portal remembers changes for as long as its tab is open. */
async function walk(
  tag: string,
  { portal, dark = false }: { readonly portal?: DemoLanguage | undefined; readonly dark?: boolean },
  onStep: (step: WalkStep | 'done', page: Page, overlay: OverlayPanel) => Promise<void>,
): Promise<void> {
  route.serve({ latency: 50, ...(portal && { language: portal }) });
  const page = await driver.context.newPage();
  await page.setViewportSize(SIZE);
  if (dark) await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(HOME);
  const popup = await PopupPage.open(driver);
  await popup.chooseLanguage(tag);
  const start = popup.action('start').or(popup.action('restart')).first();
  await start.click();
  await popup.close();
  await page.bringToFront();
  await walkGuide(page, (step, overlay) => onStep(step, page, overlay));
  await page.close();
}

try {
  for (const { tag } of languages) {
    const portal = demoLanguages.find((language) => language === tag);
    await walk(tag, { portal }, async (step, page, overlay) => {
      const number = SHOWN.indexOf(step) + 1;
      if (number > 0) await picture(page, overlay, `${tag}-${number}`);
    });
    if (tag !== SOURCE_LANGUAGE) continue;
    await walk(tag, { portal: FOREIGN }, async (step, page, overlay) => {
      if (step === SHOWN[0]) await picture(page, overlay, `${tag}-${SHOWN.length + 1}`);
    });
    await walk(tag, { dark: true }, async (step, page, overlay) => {
      if (step === IN_THE_DARK) await picture(page, overlay, `${tag}-${SHOWN.length + 2}`);
    });
  }
} finally {
  await driver.close();
}
