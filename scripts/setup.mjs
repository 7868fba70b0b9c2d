import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir, SetupError } from './project.mjs';

/** @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage */

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(join(projectDir, file), 'utf8'));
}

/** Says what is wrong with this Node, if anything is: everything after it would fail in ways that are hard to read. */
function checkNode() {
  const wanted = readJson('package.json').engines.node;
  const parts = /^>=(\d+)\.(\d+)$/.exec(wanted);
  if (!parts)
    throw new SetupError(`package.json asks for Node "${wanted}"; scripts/setup.mjs understands ">=x.y" only.`);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = parts.slice(1).map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new SetupError(
    `Waymark needs Node ${wantedMajor}.${wantedMinor} or newer; this is ${process.versions.node}. Get it from https://nodejs.org, then run the command again.`,
  );
}

/** Whether what is installed is what the lock file names. Times say little: a checkout makes every file new. */
function isInstalled() {
  const installedFile = 'node_modules/.package-lock.json';
  if (!existsSync(join(projectDir, installedFile))) return false;
  /** @type {Record<string, LockedPackage>} */
  const locked = readJson('package-lock.json').packages;
  /** @type {Record<string, LockedPackage>} */
  const installed = readJson(installedFile).packages;
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || (path in installed ? installed[path]?.version === version : optional === true),
  );
}

/** Installs the packages of the lock file where they are missing or others. */
export function ensureDependencies() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { error, status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: projectDir,
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a batch file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    // Browsers of the system do; where there is none, `ensureBrowser` gets one.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (error)
    throw new SetupError(`npm could not be started (${error.message}). It comes with Node: is it on the PATH?`);
  if (status !== 0)
    throw new SetupError(
      'npm ci failed; its last lines above say why. Waymark needs the packages of package-lock.json.',
    );
}
