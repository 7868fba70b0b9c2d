import type { BrowserContext, Page } from '@playwright/test';

/** A picture as a data address, with what stands above it. */
export type Picture = { readonly caption: string; readonly data: string };
/** Pictures side by side; a title stands before them. */
export type Row = { readonly title: string; readonly language: string; readonly pictures: readonly Picture[] };

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Part of a page, what is in view of it, or all of it, as an address that an image can have. */
export async function pictureOf(page: Page, part: Clip | 'view' | 'whole page' = 'view'): Promise<string> {
  const extent = typeof part === 'object' ? { clip: part } : { fullPage: part === 'whole page' };
  const buffer = await page.screenshot({ type: 'png', ...extent });
  return `data:image/png;base64,${buffer.toString('base64')}`;
}

/** Pictures in rows of so many, without titles. */
export function inRows(pictures: readonly Picture[], perRow: number): readonly Row[] {
  return Array.from({ length: Math.ceil(pictures.length / perRow) }, (_, row) => ({
    title: '',
    language: '',
    pictures: pictures.slice(row * perRow, (row + 1) * perRow),
  }));
}

/** One sheet: a row per title, its pictures side by side under their captions. */
export async function writeSheet(context: BrowserContext, path: string, rows: readonly Row[]): Promise<void> {
  const sheet = await context.newPage();
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
  await sheet.screenshot({ path });
  await sheet.close();
}
