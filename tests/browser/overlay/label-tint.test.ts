import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { contrastOf } from '../contrast';
import { prefer, THEMES } from '../preferences';
import { overlayModel } from './models';
import { find, painted, shadow, startOverlay } from './overlay-driver';

// A font's box may be much higher than the line: Noto Sans Arabic's is 1.7 times as high as the letters' size.

beforeAll(async () => {
  document.fonts.add(await new FontFace('Tall', `url(${arabic})`, { weight: '600' }).load());
});

afterEach(() => prefer({}));

/** The rows of pixels in which something is painted of an instruction that is one quoted label, its letters left out. */
async function paintedRows(): Promise<number> {
  const instruction = [{ type: 'quote', text: 'تحديث', language: 'ar', meaning: null }] as const;
  startOverlay().show(overlayModel({ panel: { language: 'ar', direction: 'rtl', instruction } }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .stage, .stage [lang] { --font: Tall !important; }
    .stage .panel { animation: none; }
    .stage .body { background: rgb(0 128 0); forced-color-adjust: none; }
    .instruction { margin-block: 40px; }
    .instruction * { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }`);
  shadow().adoptedStyleSheets.push(sheet);
  await painted();
  const { left, right, top, bottom } = find('.label', shadow()).getBoundingClientRect();
  const base64 = await browserPage.screenshot({ save: false });
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const scale = picture.width / innerWidth;
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!canvas) throw new Error('there is no canvas to read a picture with');
  canvas.drawImage(picture, 0, 0);
  const x = Math.round(((left + right) / 2) * scale);
  const from = Math.round((top - 20) * scale);
  const column = canvas.getImageData(x, from, 1, Math.round((bottom + 20) * scale) - from).data;
  const surface = column.slice(0, 3).join();
  let rows = 0;
  for (let at = 0; at < column.length; at += 4) if (column.slice(at, at + 3).join() !== surface) rows += 1;
  return rows / scale;
}

it.each(Object.entries(THEMES))('the tint of a quoted label is no higher than its line in %s', async (_, features) => {
  await prefer(features);
  const rows = await paintedRows();
  const label = find('.label', shadow());
  const line = Number.parseFloat(getComputedStyle(label).lineHeight);
  expect(label.getBoundingClientRect().height).toBeGreaterThan(line + 4);
  // The picture may be scaled down, which smears an edge over one pixel more.
  expect(rows).toBeLessThan(line + 2);
});

it.each([
  'light',
  'dark',
] as const)('a quoted label stands out from its tint by 4.5 : 1 in %s colours', async (scheme) => {
  await prefer({ 'prefers-color-scheme': scheme });
  startOverlay().show(overlayModel());
  const { backgroundImage, color } = getComputedStyle(find('.label', shadow()));
  const [tint] = backgroundImage.match(/rgb\([^)]*\)/) ?? [];
  expect(tint).toBeDefined();
  expect(contrastOf(color, tint ?? '')).toBeGreaterThanOrEqual(4.5);
});
