/** Walks the guide without a display and keeps a screenshot of each step. */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openDemoBrowser } from './demo-browser.ts';
import { readDemoOptions } from './demo-options.ts';
import { walkGuide } from './guide-walk.ts';
import { projectDir } from './project.mjs';

const options = readDemoOptions();
const directory = join(projectDir, 'dist', 'walk', options.browser);
await rm(directory, { recursive: true, force: true });
await mkdir(directory, { recursive: true });

const { driver, page } = await openDemoBrowser(options);

let taken = 0;
async function takeScreenshot(name: string): Promise<void> {
  taken += 1;
  const path = join(directory, `${String(taken).padStart(2, '0')}-${name}.png`);
  await page.screenshot({ path });
  console.log(relative(projectDir, path));
}

try {
  await walkGuide(page, takeScreenshot);
  console.log(
    `The guide was walked to its end in ${options.browser}; the screenshots are in ${relative('', directory)}.`,
  );
} catch (error) {
  await takeScreenshot('failed').catch(() => undefined);
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await driver.close();
}
