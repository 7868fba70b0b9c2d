/**
 * Takes the pictures of docs/screenshots/: the README's, and one contact sheet per surface with every step in every language.
 * Languages named on the command line limit the sheets to those, for a quick look.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { demoLanguages } from '../tests/demo-portal/options.ts';
import { buildDemoPortal } from '../tests/demo-portal/portal.ts';
import { routeDemoPortal } from '../tests/e2e/drivers/demo-portal-route.ts';
import { launchBrowser } from '../tests/e2e/drivers/launch-browser.ts';
import type { OverlayPanel } from '../tests/e2e/pages/overlay-panel.ts';
import { PopupPage } from '../tests/e2e/pages/popup-page.ts';
import { walkGuide } from './guide-walk.ts';
import { projectDir } from './project.mjs';

type Picture = { readonly caption: string; readonly data: string };
type Row = { readonly title: string; readonly language: string; readonly pictures: Picture[] };

/** Languages on one sheet: more make a picture that nobody can look at. */
const LANGUAGES_PER_SHEET = 7;
const POPUPS_PER_ROW = 6;
const POPUP_WIDTH = 340;
const HOME = 'https://partner.microsoft.com/dashboard/v2/home';
/** The panel waits up to 12 s, in ms, before it calls something missing; more than that is a fault. */
const PATIENCE = 20_000;
/** Languages whose popup is shown with the search open, too. */
const SEARCHED = ['en', 'ar', 'ja'];

const { executablePath, extensionDir } = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const wanted = process.argv.slice(3);
const languages = LANGUAGES.filter(({ tag }) => wanted.length === 0 || wanted.includes(tag));
const directory = join(projectDir, 'docs', 'screenshots');
if (!executablePath || !extensionDir) throw new Error('Run it as `npm run screenshots`.');

await mkdir(directory, { recursive: true });
await buildDemoPortal();
const driver = await launchBrowser('chromium', { headless: true, extensionDir, executablePath });
const route = await routeDemoPortal(driver.context);

async function pictureOf(
  target: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<string> {
  const buffer = await target.screenshot({ type: 'png', ...(clip && { clip }) });
  return `data:image/png;base64,${buffer.toString('base64')}`;
}

async function panelPicture(page: Page, overlay: OverlayPanel, caption: string): Promise<Picture> {
  // What appears fades in.
  await overlay.panel.evaluate((panel) => Promise.all(panel.getAnimations().map(({ finished }) => finished)));
  const box = await overlay.panel.boundingBox();
  if (!box) throw new Error(`No panel at ${caption}.`);
  return { caption, data: await pictureOf(page, box) };
}

/** What the panel says of the step after the one that the page is at; then it is back at the page's. */
async function nextStepPicture(page: Page, overlay: OverlayPanel, state: 'elsewhere' | 'not-found'): Promise<Picture> {
  const step = await overlay.step();
  if (!step) throw new Error('The overlay is gone.');
  await overlay.action('next').click();
  await page.locator(`waymark-overlay[data-state="${state}"]`).waitFor({ state: 'attached', timeout: PATIENCE });
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

/** One sheet: a row per title, its pictures side by side under their captions. */
async function writeSheet(name: string, rows: readonly Row[]): Promise<void> {
  const sheet = await driver.context.newPage();
  await sheet.setContent('<!doctype html><title>sheet</title><main></main>');
  const size = await sheet.evaluate(async (content) => {
    document.body.style.cssText = 'margin:0;font:14px system-ui;background:#eceaf0;color:#242229';
    const main = document.querySelector('main');
    if (!main) throw new Error('no main');
    main.style.cssText = 'display:grid;gap:28px;inline-size:max-content;padding:24px';
    for (const { title, language, pictures } of content) {
      const row = document.createElement('section');
      row.style.cssText = 'display:flex;gap:16px;align-items:flex-start';
      if (title) {
        const head = document.createElement('h2');
        head.textContent = title;
        head.lang = language;
        head.style.cssText = 'inline-size:96px;flex:none;margin:22px 0 0;font-size:16px';
        row.append(head);
      }
      for (const { caption, data } of pictures) {
        const figure = document.createElement('figure');
        const image = new Image();
        const words = document.createElement('figcaption');
        image.src = data;
        image.alt = caption;
        image.style.cssText = 'display:block;border-radius:8px;box-shadow:0 1px 6px rgb(20 12 30 / 25%)';
        words.textContent = caption;
        words.style.cssText = 'font-size:12px;line-height:16px;margin-block-end:6px;color:#5c5964';
        figure.style.margin = '0';
        figure.append(words, image);
        row.append(figure);
      }
      main.append(row);
    }
    await Promise.all([...document.images].map((image) => image.decode()));
    return { width: main.offsetWidth, height: main.offsetHeight };
  }, rows);
  await sheet.setViewportSize(size);
  const path = join(directory, name);
  await sheet.screenshot({ path });
  await sheet.close();
  console.log(relative(projectDir, path));
}

const panels: Row[] = [];
const popups: Picture[] = [];
try {
  for (const { tag, ownName } of languages) {
    const spoken = demoLanguages.find((language) => language === tag);
    route.serve({ latency: 50, ...(spoken && { language: spoken }) });
    // The demo portal remembers changes for as long as its tab is open.
    const page = await driver.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(HOME);
    const popup = await PopupPage.open(driver);
    await popup.chooseLanguage(tag);
    const start = popup.action('start').or(popup.action('restart')).first();
    await start.waitFor();
    await popup.page.waitForFunction((language) => document.documentElement.lang === language, tag);
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
  for (let at = 0; at < panels.length; at += LANGUAGES_PER_SHEET) {
    const number = at / LANGUAGES_PER_SHEET + 1;
    await writeSheet(`panel-${number}.png`, panels.slice(at, at + LANGUAGES_PER_SHEET));
  }
  const popupRows = Array.from({ length: Math.ceil(popups.length / POPUPS_PER_ROW) }, (_, row) => ({
    title: '',
    language: '',
    pictures: popups.slice(row * POPUPS_PER_ROW, (row + 1) * POPUPS_PER_ROW),
  }));
  await writeSheet('popup.png', popupRows);
} finally {
  await driver.close();
}
