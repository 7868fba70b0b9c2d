/** Opens the browser, then builds at each saved change and loads the extension anew. */
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openDemoBrowser } from './demo-browser.ts';
import { readDemoOptions } from './demo-options.ts';
import { buildExtension, buildInputs } from './extension-build.mjs';
import { projectDir, SetupError } from './project.mjs';

/** Editors write a file in several steps; one build is enough for all of them. */
const SETTLE_MS = 100;

const options = readDemoOptions();
const target = options.browser === 'firefox' ? 'firefox' : 'chrome';
// Over the build that may be there already, which is one to ship.
buildExtension(target, { quiet: true, development: true });
const { driver } = await openDemoBrowser(options);

async function rebuild(): Promise<void> {
  const start = performance.now();
  try {
    buildExtension(target, { quiet: true, development: true });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    // The browser keeps the last build that worked.
    console.error(error.message);
    return;
  }
  await driver.reloadExtension();
  for (const page of driver.context.pages()) if (/^https:/.test(page.url())) await page.reload();
  console.log(`Built and reloaded in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

let timer: NodeJS.Timeout | undefined;
/** One build after the other, also when a file is saved during one. */
let queue = Promise.resolve();

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    queue = queue.then(rebuild).catch((error: unknown) => console.error(error));
  }, SETTLE_MS);
}

const watchers = [];
for (const input of buildInputs) {
  const path = join(projectDir, input);
  const isDirectory = (await stat(path)).isDirectory();
  watchers.push(watch(path, { recursive: isDirectory }, schedule));
}
console.log(`Watching ${buildInputs.join(', ')}. Close the browser, or press Ctrl+C here, to end.`);
await driver.closed;
for (const watcher of watchers) watcher.close();
