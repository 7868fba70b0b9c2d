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
import { PopupPage } from '../tests/e2e/pages/popup-page.ts';
import { walkGuide } from './guide-walk.ts';
import { projectDir } from './project.mjs';

type Picture = { readonly caption: string; readonly data: string };
type Row = { readonly title: string; readonly pictures: Picture[] };

/** Languages on one sheet: more make a picture that nobody can look at. */
const LANGUAGES_PER_SHEET = 7;
const HOME = 'https://partner.microsoft.com/dashboard/v2/home';
/** Air around the panel in its picture, in CSS px. */
const AIR = 8;

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

/** One sheet: a row per language, its pictures side by side. */
async function writeSheet(name: string, rows: readonly Row[], width: number): Promise<void> {
  const sheet = await driver.context.newPage();
  await sheet.setViewportSize({ width, height: 600 });
  await sheet.setContent('<!doctype html><title>sheet</title><main></main>');
  await sheet.evaluate((content) => {
    document.body.style.cssText = 'margin:16px;font:14px system-ui;background:#e9e9ec';
    const main = document.querySelector('main');
    for (const { title, pictures } of content) {
      const row = document.createElement('section');
      row.style.cssText = 'display:flex;gap:12px;align-items:flex-start;margin-block-end:20px';
      const head = document.createElement('b');
      head.textContent = title;
      head.style.cssText = 'inline-size:72px;flex:none';
      row.append(head);
      for (const { caption, data } of pictures) {
        const figure = document.createElement('figure');
        const image = new Image();
        image.src = data;
        image.alt = caption;
        figure.style.margin = '0';
        figure.append(image);
        row.append(figure);
      }
      main?.append(row);
    }
    return Promise.all([...document.images].map((image) => image.decode()));
  }, rows);
  const path = join(directory, name);
  await sheet.screenshot({ path, fullPage: true });
  await sheet.close();
  console.log(relative(projectDir, path));
}

const panels: Row[] = [];
const popups: Row[] = [];
try {
  for (const { tag } of languages) {
    const spoken = demoLanguages.find((language) => language === tag);
    route.serve({ latency: 50, ...(spoken && { language: spoken }) });
    // The demo portal remembers changes for as long as its tab is open.
    const page = await driver.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(HOME);
    const popup = await PopupPage.open(driver);
    await popup.page.setViewportSize({ width: 340, height: 560 });
    await popup.chooseLanguage(tag);
    const start = popup.action('start').or(popup.action('restart')).first();
    await start.waitFor();
    popups.push({ title: tag, pictures: [{ caption: tag, data: await pictureOf(popup.page) }] });
    await start.click();
    await popup.close();
    await page.bringToFront();
    const pictures: Picture[] = [];
    await walkGuide(page, async (step, overlay) => {
      if (tag === 'en' && step === 'update-details') {
        await page.screenshot({ path: join(directory, 'hero.png') });
        console.log(relative(projectDir, join(directory, 'hero.png')));
      }
      const box = await overlay.panel.boundingBox();
      if (!box) throw new Error(`No panel at ${step} in ${tag}.`);
      const clip = { x: box.x - AIR, y: box.y - AIR, width: box.width + 2 * AIR, height: box.height + 2 * AIR };
      pictures.push({ caption: step, data: await pictureOf(page, clip) });
    });
    panels.push({ title: tag, pictures });
    await page.close();
  }
  for (let at = 0; at < panels.length; at += LANGUAGES_PER_SHEET) {
    const number = at / LANGUAGES_PER_SHEET + 1;
    await writeSheet(`panel-${number}.png`, panels.slice(at, at + LANGUAGES_PER_SHEET), 2300);
  }
  const perRow = 6;
  const popupRows = Array.from({ length: Math.ceil(popups.length / perRow) }, (_, row) => ({
    title: '',
    pictures: popups.slice(row * perRow, (row + 1) * perRow).flatMap(({ pictures }) => pictures),
  }));
  await writeSheet('popup.png', popupRows, 2300);
} finally {
  await driver.close();
}
