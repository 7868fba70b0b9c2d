import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as browserPage, cdp } from 'vitest/browser';
import { highlight, overlayModel } from './models';
import { page, painted, shadow, startOverlay } from './overlay-driver';
import { type VisualState, visualStates, visualSteps } from './visual-states';
import { VISUAL_TEXTS } from './visual-texts';

/**
 * Pictures of the overlay in every state, compared with those in `__screenshots__/`. After a change of the look that is
 * meant: `npx vitest run --project browser tests/browser/overlay/visual.test.ts --update`, and look at each picture.
 *
 * They were taken with Chromium 156 of Debian. What depends on the machine is left out: the font is a package of the project,
 * drawn without hinting, and the edges of letters are not compared. The shapes are compared once more without any letters, and
 * then each pixel counts.
 */

/** Wide enough for the panel to stand in its corner. CSS px. */
const WINDOW = { width: 520, height: 560 } as const;

/** Other systems space and smooth text otherwise; one set of pictures is enough to tell what a change does. */
const isComparable = navigator.platform.startsWith('Linux');

/** Letters may be drawn a little otherwise elsewhere; a colour, a distance or a side that is wrong is more than this. */
const LETTERS = { threshold: 0.1, allowedMismatchedPixelRatio: 0.002 } as const;
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

const media = (features: Readonly<Record<string, string>>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

const THEMES = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced-colours': { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
} as const;

async function show({ rings, model }: VisualState, direction: 'ltr' | 'rtl', style = ''): Promise<void> {
  document.documentElement.dir = direction;
  const buttons = [...page(PAGE).querySelectorAll('button')].slice(0, rings);
  const tags = ['Billing information', 'Company details'];
  startOverlay().show(
    overlayModel({
      ...model,
      highlights: buttons.map((element, at) =>
        highlight(element, { tag: rings === 2 ? { text: tags[at] ?? '', language: 'en' } : null }),
      ),
    }),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLE + style);
  shadow().adoptedStyleSheets.push(sheet);
  await painted();
}

const compare = (name: string, comparatorOptions: typeof LETTERS | typeof SHAPES = LETTERS) =>
  expect
    .element(browserPage.elementLocator(document.body))
    .toMatchScreenshot(name, { comparatorName: 'pixelmatch', comparatorOptions });

beforeAll(async () => {
  await browserPage.viewport(WINDOW.width, WINDOW.height);
  for (const [url, weight, unicodeRange] of FONTS) {
    document.fonts.add(await new FontFace('Pictures', `url(${url})`, { weight, unicodeRange }).load());
  }
});

afterAll(async () => {
  document.documentElement.removeAttribute('dir');
  await media({});
});

describe.runIf(isComparable).each(Object.entries(THEMES))('in %s', (theme, features) => {
  it.each(Object.entries(visualStates(VISUAL_TEXTS.en)))('%s looks as it did', async (name, state) => {
    await media({ ...features, 'prefers-reduced-motion': 'reduce' });
    await show(state, 'ltr');
    await compare(`${name}-${theme}`);
  });
});

// With forced colours a browser draws letters in a colour of its own: what signs have there is in `look.test.ts`.
describe.runIf(isComparable).each(['light', 'dark'] as const)('without letters, in %s', (theme) => {
  it.each(Object.entries(visualStates(VISUAL_TEXTS.en)))('%s has the shapes that it had', async (name, state) => {
    await media({ ...THEMES[theme], 'prefers-reduced-motion': 'reduce' });
    await show(state, 'ltr', NO_LETTERS);
    await compare(`${name}-shapes-${theme}`, SHAPES);
  });
});

describe.runIf(isComparable).each([VISUAL_TEXTS.de, VISUAL_TEXTS.ar])('in the language $language', (texts) => {
  it.each(Object.entries(visualStates(texts)))('%s looks as it did', async (name, state) => {
    await media({ ...THEMES.light, 'prefers-reduced-motion': 'reduce' });
    await show(state, texts.direction);
    await compare(`${name}-${texts.language}`);
  });
});

describe.runIf(isComparable)('the list of steps', () => {
  it.each(Object.entries(visualSteps(VISUAL_TEXTS.en)))('looks as it did at %s', async (name, state) => {
    await media({ ...THEMES.light, 'prefers-reduced-motion': 'reduce' });
    await show(state, 'ltr');
    for (const details of shadow().querySelectorAll('details')) details.open = true;
    await painted();
    await compare(name);
  });
});
