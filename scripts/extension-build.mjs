import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir, SetupError, toolScript } from './project.mjs';

/** @typedef {'chrome' | 'firefox'} Target */

/** Both builds, in the order they are made. */
export const targets = /** @type {const} */ (['chrome', 'firefox']);

/** All that a build is made of. */
export const buildInputs = [
  'src',
  'public',
  'locales',
  'LICENSE',
  'manifest.json',
  'vite.config.ts',
  // The compiler options for JSX and classes.
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.page.json',
  'scripts/read-guides.ts',
  'scripts/third-party-licenses.ts',
  'scripts/validate-guides.ts',
  'package.json',
  'package-lock.json',
];

/**
 * The folder of the unpacked extension.
 * @param {Target} target
 */
export function buildDir(target) {
  return join(projectDir, 'dist', target);
}

function hashInputs() {
  const hash = createHash('sha256');
  for (const input of buildInputs) {
    const path = join(projectDir, input);
    if (!existsSync(path)) continue;
    const entries = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const entry of entries) {
      const file = join(path, entry);
      if (statSync(file).isFile()) hash.update(`${input}/${entry}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** @param {Target} target */
function stampFile(target) {
  return `${buildDir(target)}.sha256`;
}

/**
 * Builds one target, whether it is needed or not.
 * @param {Target} target
 * @param {{ quiet?: boolean, development?: boolean }} [options]
 *   quiet: the builder's output is shown only when it fails; development: with what helps to develop (the test languages of
 *   `src/i18n/test-languages.ts`, reasons in the console) and never to be shipped
 */
export function buildExtension(target, { quiet = false, development = false } = {}) {
  // Taken first: a file that changes during the build makes the next one needed. A development build is none that others use.
  const stamp = development ? 'development' : hashInputs();
  const mode = development ? 'development' : 'production';
  const { status, stdout, stderr } = spawnSync(process.execPath, [toolScript('vite'), 'build', '--mode', mode], {
    cwd: projectDir,
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: mode, TARGET: target },
  });
  if (status !== 0)
    throw new SetupError(`${stdout ?? ''}${stderr ?? ''}\nThe build for ${target} failed; the lines above say why.`);
  writeFileSync(stampFile(target), stamp);
}

/**
 * Builds the targets whose sources have changed since their last build.
 * @param {readonly Target[]} wanted
 */
export function ensureBuild(wanted = targets) {
  const stamp = hashInputs();
  for (const target of wanted) {
    const isFresh =
      existsSync(join(buildDir(target), 'manifest.json')) &&
      existsSync(stampFile(target)) &&
      readFileSync(stampFile(target), 'utf8') === stamp;
    if (isFresh) continue;
    console.log(`Building the extension for ${target} …`);
    buildExtension(target, { quiet: true });
  }
}
