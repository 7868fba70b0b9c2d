import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { projectDir, SetupError, toolScript } from './project.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where a person names a browser of their own. */
const OVERRIDES = { chromium: 'WAYMARK_CHROMIUM', firefox: 'WAYMARK_FIREFOX' };

/** What to do where no browser is found and none can be installed. */
const ADVICE = {
  chromium:
    'Install Chromium (or Microsoft Edge), or set WAYMARK_CHROMIUM to its program. Google Chrome does not do: it no longer loads unpacked extensions from the command line.',
  firefox: 'Install Firefox 147 or newer (https://www.firefox.com), or set WAYMARK_FIREFOX to its program.',
};

/**
 * Programs by name, in the order of preference. Google Chrome is left out on purpose, see ADVICE.
 * @type {Record<BrowserName, readonly string[]>}
 */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** @returns {Record<BrowserName, readonly string[]>} */
function macPlaces() {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  /** @param {string} path */
  const inside = (path) => folders.map((folder) => join(folder, path));
  return {
    chromium: [
      ...inside('Chromium.app/Contents/MacOS/Chromium'),
      ...inside('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ],
    firefox: [
      ...inside('Firefox.app/Contents/MacOS/firefox'),
      ...inside('Firefox Developer Edition.app/Contents/MacOS/firefox'),
    ],
  };
}

/** @returns {Record<BrowserName, readonly string[]>} */
function windowsPlaces() {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  /** @param {readonly string[]} paths */
  const inside = (paths) => folders.flatMap((folder) => paths.map((path) => join(folder, path)));
  return {
    chromium: inside(['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']),
    firefox: inside(['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe']),
  };
}

/** @param {BrowserName} name */
function systemPlaces(name) {
  if (process.platform === 'darwin') return macPlaces()[name];
  if (process.platform === 'win32') return windowsPlaces()[name];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/firefox'];
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Chromium as `playwright install` leaves it, newest first. Its Firefox is a patched one, which WebDriver BiDi cannot drive. */
function playwrightPlaces() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[/** @type {string} */ (process.platform)] ??
    join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const programs = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
    ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing'].map((app) => [folder, `${app}.app`, 'Contents', 'MacOS', app]),
    ),
  ];
  return readdirSync(cache)
    .filter((entry) => /^chromium-\d+$/.test(entry))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((entry) => programs.map((program) => join(cache, entry, ...program)));
}

/**
 * The browser to use, or undefined where there is none. Looks only.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const override = process.env[OVERRIDES[name]];
  if (override !== undefined && override !== '') {
    if (existsSync(override)) return override;
    throw new SetupError(`${OVERRIDES[name]} is ${override}, and there is no such file.`);
  }
  const places = [...systemPlaces(name), ...(name === 'chromium' ? playwrightPlaces() : [])];
  return places.find((place) => existsSync(place));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function runLoud(command, args) {
  return spawnSync(command, args, { cwd: projectDir, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** @param {BrowserName} name */
function install(name) {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (isDebian && process.getuid?.() === 0) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    const packages = { chromium: ['chromium'], firefox: ['firefox-esr'] }[name];
    if (runLoud('apt-get', ['update']) && runLoud('apt-get', ['install', '-y', '--no-install-recommends', ...packages]))
      return;
  }
  if (name === 'chromium') runLoud(process.execPath, [toolScript('playwright'), 'install', 'chromium']);
}

/**
 * The browser to use. Where the system has none, it is installed if that can be done without asking.
 * @param {BrowserName} name
 * @returns {string}
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  console.log(`No ${name === 'chromium' ? 'Chromium' : 'Firefox'} found; trying to install it …`);
  install(name);
  const installed = findBrowser(name);
  if (installed !== undefined) return installed;
  throw new SetupError(`No ${name === 'chromium' ? 'Chromium' : 'Firefox'} was found. ${ADVICE[name]}`);
}
