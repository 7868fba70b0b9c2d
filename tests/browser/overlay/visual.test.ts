import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage, cdp } from 'vitest/browser';
import type { Translator } from '../../../src/i18n/translator';
import { describePanel } from '../../../src/overlay/panel-texts';
import { ALL_LANGUAGES, translatorFor } from '../languages/texts';
import { prefer } from '../preferences';
import { highlight } from './models';
import { page, painted, shadow, startOverlay } from './overlay-driver';
import { putPointerAside } from './pointer';
import { SHEET_WIDTH, showSheet } from './visual-sheet';
import { VISUAL_SHEETS, WINDOW_STATES } from './visual-states';

/**
 * Pictures of the overlay, compared with those in `__screenshots__/`: sheets of panels in every state, as Waymark itself words
 * them, and a page with rings. After a change of look or wording that is meant:
 * `npx vitest run --project browser tests/browser/overlay/visual.test.ts --update`, and look at each picture.
 *
 * They were taken with Chromium 156 of Debian. What depends on the machine is left out: the font is a package of the project,
 * drawn without hinting, and the edges of letters are not compared. The shapes are compared once more without any letters, and
 * then each pixel counts.
 */

/** Wide enough for the panel to stand in its corner. CSS px. */
const WINDOW = { width: 520, height: 560 } as const;

/** What the browser's own window is while nobody says otherwise. CSS px. */
const BROWSER = { width: 1280, height: 720 } as const;

/** Other systems space and smooth text otherwise; one set of pictures is enough to tell what a change does. */
const isComparable = navigator.platform.startsWith('Linux');

/** Letters may be drawn a little otherwise elsewhere; a colour, a distance or a side that is wrong is more than this. */
const LETTERS = { threshold: 0.1, allowedMismatchedPixelRatio: 0.002 } as const;
/** The same on a sheet, where one panel is a small part. */
const SHEET_LETTERS = { threshold: 0.1, allowedMismatchedPixelRatio: 0.0001 } as const;
/** An edge or a corner differs by few pixels, all of them smoothed. */
const SHAPES = { threshold: 0.01, includeAA: true, allowedMismatchedPixels: 0 } as const;

const FONTS = [
  [latin, '400', 'U+0000-05FF, U+2000-FFFF'],
  [latinBold, '600', 'U+0000-05FF, U+2000-FFFF'],
  [arabic, '400', 'U+0600-06FF'],
  [arabicBold, '600', 'U+0600-06FF'],
] as const;

/** The one font for the page and, by its token, for the panel. Without hinting, letters fall the same on every machine. */
const PAGE_STYLE = `
  body { margin: 0; min-height: 100vh; background: #f5f5f5; font: 14px/20px Pictures; }
  main { display: grid; justify-items: start; gap: 40px; padding: 40px 16px; }
  button { width: 80px; height: 32px; border: 0; border-radius: 4px; background: #0f6cbd; }
  * { text-rendering: geometricPrecision; }`;
const PANEL_STYLE =
  '.stage, .stage [lang] { --font: Pictures !important; text-rendering: geometricPrecision; caret-color: transparent; }';
/** Signs keep their colour, which is the text's. */
const NO_LETTERS = '.stage * { -webkit-text-fill-color: transparent !important; }';
const PAGE = `<style>${PAGE_STYLE}</style><button type="button"></button><button type="button"></button>`;

const THEMES = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced-colours': { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
} as const;

const translatorIn = (tag: string): Promise<Translator> => {
  const language = ALL_LANGUAGES.find((each) => each.tag === tag);
  if (!language) throw new Error(`there is no language ${tag}`);
  return translatorFor(language);
};

async function setTheme(theme: keyof typeof THEMES): Promise<void> {
  await prefer({ ...THEMES[theme], 'prefers-reduced-motion': 'reduce' });
}

const SHEETS = Object.entries(VISUAL_SHEETS);
const WINDOWS = Object.entries(WINDOW_STATES);
type Sheet = (typeof SHEETS)[number][1];

/** Makes the window so large, and the browser's beyond it: in a smaller one the page would be scaled down. */
async function enlargeTo(width: number, height: number): Promise<void> {
  const size = { width: Math.max(width, BROWSER.width), height: Math.max(height, BROWSER.height) };
  await cdp().send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  await browserPage.viewport(width, height);
}

/** Puts a sheet on a page that is as large. */
async function drawSheet(states: Sheet, tag: string, style = ''): Promise<void> {
  document.documentElement.dir = 'ltr';
  page(`<style>${PAGE_STYLE} main { display: none; }</style>`);
  // How high a panel may be depends on the window, up to one of this height.
  await enlargeTo(SHEET_WIDTH, 800);
  await enlargeTo(SHEET_WIDTH, showSheet(states, await translatorIn(tag), PANEL_STYLE + style));
  await painted();
}

/** Puts rings and panel on a page with two buttons. */
async function drawWindow({ rings, state }: (typeof WINDOWS)[number][1], tag: string, style = ''): Promise<void> {
  await enlargeTo(WINDOW.width, WINDOW.height);
  const translator = await translatorIn(tag);
  document.documentElement.dir = translator.language.direction;
  const buttons = [...page(PAGE).querySelectorAll('button')].slice(0, rings);
  const { step } = state.input.presentation;
  const tags = ['Billing information', 'Company details'];
  startOverlay().show({
    guide: state.input.guide.id,
    step: step.id,
    state: state.input.presentation.state,
    panel: describePanel({ ...state.input, translator }),
    highlights: buttons.map((element, at) =>
      highlight(element, { tag: rings === 2 ? { text: tags[at] ?? '', language: 'en' } : null }),
    ),
    keepFree: null,
    corner: 'bottom-end',
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLE + style);
  shadow().adoptedStyleSheets.push(sheet);
  await painted();
}

/** In ms, for two pictures in a row that are alike: a busy machine paints late. */
const STABLE_WITHIN = 30_000;

const compare = (name: string, comparatorOptions: typeof LETTERS | typeof SHEET_LETTERS | typeof SHAPES) =>
  expect
    .element(browserPage.elementLocator(document.body))
    .toMatchScreenshot(name, { comparatorName: 'pixelmatch', comparatorOptions, timeout: STABLE_WITHIN });

beforeAll(async () => {
  for (const [url, weight, unicodeRange] of FONTS) {
    document.fonts.add(await new FontFace('Pictures', `url(${url})`, { weight, unicodeRange }).load());
  }
});

beforeEach(putPointerAside);

afterAll(async () => {
  document.documentElement.removeAttribute('dir');
  await prefer({});
});

describe.runIf(isComparable).each(['light', 'dark', 'forced-colours'] as const)('in %s', (theme) => {
  it.each(SHEETS)('the sheet of %s looks as it did', async (name, states) => {
    await setTheme(theme);
    await drawSheet(states, 'en');
    await compare(`sheet-${name}-${theme}`, SHEET_LETTERS);
  });

  it.each(WINDOWS)('%s on a page looks as it did', async (name, state) => {
    await setTheme(theme);
    await drawWindow(state, 'en');
    await compare(`${name}-${theme}`, LETTERS);
  });
});

// With forced colours a browser draws letters in a colour of its own: what signs have there is in `look.test.ts`.
describe.runIf(isComparable).each(['light', 'dark'] as const)('without letters, in %s', (theme) => {
  it.each(SHEETS)('the sheet of %s has the shapes that it had', async (name, states) => {
    await setTheme(theme);
    await drawSheet(states, 'en', NO_LETTERS);
    await compare(`sheet-${name}-shapes-${theme}`, SHAPES);
  });

  it.each(WINDOWS)('%s on a page has the shapes that it had', async (name, state) => {
    await setTheme(theme);
    await drawWindow(state, 'en', NO_LETTERS);
    await compare(`${name}-shapes-${theme}`, SHAPES);
  });
});

// German is long, Arabic is mirrored.
describe.runIf(isComparable).each(['de', 'ar'])('in the language %s', (tag) => {
  it.each(SHEETS)('the sheet of %s looks as it did', async (name, states) => {
    await setTheme('light');
    await drawSheet(states, tag);
    await compare(`sheet-${name}-${tag}`, SHEET_LETTERS);
  });

  it.each(WINDOWS)('%s on a page looks as it did', async (name, state) => {
    await setTheme('light');
    await drawWindow(state, tag);
    await compare(`${name}-${tag}`, LETTERS);
  });
});
