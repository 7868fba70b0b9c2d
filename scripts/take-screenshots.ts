/**
 * Takes the pictures of docs/screenshots/: the README's, and one contact sheet per surface with every step in every language.
 * Languages named on the command line limit the sheets to those, for a quick look; `--pages` leaves the walks out, and
 * `--later-guides` all but the walks of the later guides.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { type DemoPortalOptions, demoLanguages } from '../tests/demo-portal/options.ts';
import { buildDemoPortal } from '../tests/demo-portal/portal.ts';
import { routeDemoPortal } from '../tests/e2e/drivers/demo-portal-route.ts';
import { launchBrowser } from '../tests/e2e/drivers/launch-browser.ts';
import { WELCOME_PATH } from '../tests/e2e/drivers/welcome-tab.ts';
import type { OverlayPanel, OverlayState } from '../tests/e2e/pages/overlay-panel.ts';
import { PopupPage } from '../tests/e2e/pages/popup-page.ts';
import { inRows, type Picture, pictureOf, type Row, writeSheet } from './contact-sheet.ts';
import { type WalkStep, walkGuide } from './guide-walk.ts';
import { projectDir } from './project.mjs';

/** Languages on one sheet: more make a picture that nobody can look at. */
const LANGUAGES_PER_SHEET = 7;
const POPUPS_PER_ROW = 6;
const PAGES_PER_ROW = 7;
/** Narrow, so that a sheet can be looked at; in CSS px. */
const PAGE_WIDTH = 400;
const POPUP_WIDTH = 340;
const HOME = 'https://partner.microsoft.com/dashboard/v2/home';
/** The panel waits up to 12 s, in ms, before it calls something missing; more than that is a fault. */
const PATIENCE = 20_000;
/** Languages whose popup is shown with the search open, too. */
const SEARCHED = ['en', 'ar', 'ja'];

/** A guide after the first one, and what its sheets show: the steps that say something else than the first guide's. */
type LaterGuide = {
  readonly id: string;
  readonly portal: DemoPortalOptions;
  readonly steps: readonly (WalkStep | 'done')[];
  /** At these steps, what the panel says of the next one, too: the state that that one is in meanwhile. */
  readonly ahead: Readonly<Partial<Record<WalkStep | 'done', OverlayState>>>;
};
const LATER_GUIDES: readonly LaterGuide[] = [
  {
    id: 'give-customers-permission',
    portal: { permissions: 'edit-radio-submit' },
    steps: ['choose-customer', 'edit-permissions', 'change-permissions', 'save-permissions', 'done'],
    ahead: { 'edit-permissions': 'pointing' },
  },
  {
    id: 'rename-customer',
    portal: {},
    steps: ['open-billing-info', 'change-name', 'done'],
    ahead: { 'open-billing-info': 'not-found' },
  },
];

const { executablePath, extensionDir } = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const onlyPages = process.argv.includes('--pages');
const onlyLaterGuides = process.argv.includes('--later-guides');
const wanted = process.argv.slice(3).filter((argument) => !argument.startsWith('--'));
const languages = LANGUAGES.filter(({ tag }) => wanted.length === 0 || wanted.includes(tag));
const directory = join(projectDir, 'docs', 'screenshots');
if (!executablePath || !extensionDir) throw new Error('Run it as `npm run screenshots`.');

await mkdir(directory, { recursive: true });
await buildDemoPortal();
const driver = await launchBrowser('chromium', { headless: true, extensionDir, executablePath });
const route = await routeDemoPortal(driver.context);

async function panelPicture(page: Page, overlay: OverlayPanel, caption: string): Promise<Picture> {
  // What appears fades in.
  await overlay.panel.evaluate((panel) => Promise.all(panel.getAnimations().map(({ finished }) => finished)));
  const box = await overlay.panel.boundingBox();
  if (!box) throw new Error(`No panel at ${caption}.`);
  return { caption, data: await pictureOf(page, box) };
}

/** What the panel says of the step after the one that the page is at; then it is back at the page's. */
async function nextStepPicture(page: Page, overlay: OverlayPanel, state: OverlayState): Promise<Picture> {
  const step = await overlay.step();
  if (!step) throw new Error('The overlay is gone.');
  await overlay.action('next').click();
  await page
    .locator(`waymark-overlay[data-state="${state}"]:not([data-step="${step}"])`)
    .waitFor({ state: 'attached', timeout: PATIENCE });
  // Away from the buttons, so that none looks as if pointed at.
  await page.mouse.move(0, 0);
  const picture = await panelPicture(page, overlay, state);
  await overlay.action('back').click();
  await overlay.waitForStep(step, 'pointing');
  return picture;
}

/** The popup as tall as its content, as a browser shows it. */
async function popupPicture(page: Page, caption: string): Promise<Picture> {
  await page.evaluate(() => {
    document.documentElement.dataset['place'] = 'popup';
  });
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.setViewportSize({ width: POPUP_WIDTH, height });
  return { caption, data: await pictureOf(page) };
}

/** A page of the extension in a tab, in the language that is chosen there, as tall as its content. */
async function ownPagePicture(path: string, language: string): Promise<Picture> {
  const page = await driver.context.newPage();
  await page.setViewportSize({ width: PAGE_WIDTH, height: 800 });
  await page.goto(driver.extensionUrl(path));
  await page.locator('[name="language"]').selectOption(language);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, language);
  // The select has shown what it had to; it need not look focused.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const data = await pictureOf(page, 'whole page');
  await page.close();
  return { caption: language, data };
}

const panels: Row[] = [];
const laterPanels = new Map<string, Row[]>(LATER_GUIDES.map(({ id }) => [id, []]));
const popups: Picture[] = [];
const optionPages: Picture[] = [];
const welcomePages: Picture[] = [];

/** The portal in this language, if it has it, and the popup beside it. */
async function openPortal(tag: string, options: DemoPortalOptions = {}): Promise<{ page: Page; popup: PopupPage }> {
  const spoken = demoLanguages.find((language) => language === tag);
  route.serve({ latency: 50, ...(spoken && { language: spoken }), ...options });
  // The demo portal remembers changes for as long as its tab is open.
  const page = await driver.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(HOME);
  const popup = await PopupPage.open(driver);
  await popup.chooseLanguage(tag);
  await popup.page.waitForFunction((language) => document.documentElement.lang === language, tag);
  return { page, popup };
}

/** Popup and panel of one language. */
async function takeWalk({ tag, ownName }: (typeof languages)[number]): Promise<void> {
  const { page, popup } = await openPortal(tag);
  const start = popup.action('start').or(popup.action('restart')).first();
  await start.waitFor();
  popups.push(await popupPicture(popup.page, tag));
  if (SEARCHED.includes(tag)) {
    await popup.page.locator('.find').click();
    popups.push(await popupPicture(popup.page, `${tag}, searching`));
    await popup.page.keyboard.press('Escape');
  }
  await start.click();
  await popup.close();
  await page.bringToFront();
  const pictures: Picture[] = [];
  await walkGuide(page, async (step, overlay) => {
    if (tag === 'en' && step === 'update-details') {
      await page.screenshot({ path: join(directory, 'hero.png') });
      console.log(relative(projectDir, join(directory, 'hero.png')));
    }
    pictures.push(await panelPicture(page, overlay, step));
    if (step === 'choose-customer') pictures.push(await nextStepPicture(page, overlay, 'elsewhere'));
    if (step === 'update-details') pictures.push(await nextStepPicture(page, overlay, 'not-found'));
  });
  panels.push({ title: ownName, language: tag, pictures });
  await page.close();
}

/** A later guide in one language. */
async function takeLaterWalk(
  { id, portal, steps, ahead }: LaterGuide,
  language: (typeof languages)[number],
): Promise<void> {
  const { page, popup } = await openPortal(language.tag, portal);
  await popup.page.locator(`[data-action="choose-guide"][data-guide="${id}"]`).click();
  await popup.action('stop').waitFor();
  await popup.close();
  await page.bringToFront();
  const pictures: Picture[] = [];
  await walkGuide(page, async (step, overlay) => {
    if (steps.includes(step)) pictures.push(await panelPicture(page, overlay, step));
    const state = ahead[step];
    if (state) pictures.push(await nextStepPicture(page, overlay, state));
  });
  laterPanels.get(id)?.push({ title: language.ownName, language: language.tag, pictures });
  await page.close();
}

async function save(name: string, rows: readonly Row[]): Promise<void> {
  const path = join(directory, name);
  await writeSheet(driver.context, path, rows);
  console.log(relative(projectDir, path));
}

/** Rows of panels, on as many sheets as it takes. */
async function savePanels(name: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += LANGUAGES_PER_SHEET) {
    const number = at / LANGUAGES_PER_SHEET + 1;
    await save(`${name}-${number}.png`, rows.slice(at, at + LANGUAGES_PER_SHEET));
  }
}

try {
  for (const language of languages) {
    if (!onlyPages && !onlyLaterGuides) await takeWalk(language);
    if (!onlyPages) for (const guide of LATER_GUIDES) await takeLaterWalk(guide, language);
    if (onlyLaterGuides) continue;
    optionPages.push(await ownPagePicture('src/options/index.html', language.tag));
    welcomePages.push(await ownPagePicture(WELCOME_PATH, language.tag));
  }
  await savePanels('panel', panels);
  for (const [id, rows] of laterPanels) await savePanels(`panel-${id}`, rows);
  if (popups.length > 0) await save('popup.png', inRows(popups, POPUPS_PER_ROW));
  if (!onlyLaterGuides) {
    await save('options.png', inRows(optionPages, PAGES_PER_ROW));
    await save('welcome.png', inRows(welcomePages, PAGES_PER_ROW));
  }
} finally {
  await driver.close();
}
