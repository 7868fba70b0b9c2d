import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers.mjs';
import { buildDir, ensureBuild } from './extension-build.mjs';
import { projectDir } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

const USAGE = `Options, after "--":
  chromium, firefox       the browser (default: chromium)
  --language=<tag>        the language of guide and demo portal, as in de or pt-BR (default: as the browser)
  --flavour=<name>        workspace: the portal of today; classic: that of 2016-19 (default: workspace)
  --portal                the real Partner Center instead of the demo; there you sign in as yourself`;

/**
 * The command line, or undefined where it is not understood; the reason and the options have been told then.
 * @param {string} command
 * @param {readonly string[]} args
 */
function readCommandLine(command, args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        flavour: { type: 'string', default: 'workspace' },
        portal: { type: 'boolean', default: false },
      },
    });
    const [browser = 'chromium', ...others] = positionals;
    if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`Unknown browser "${browser}".`);
    if (others.length > 0) throw new Error(`Unknown option "${others.join(' ')}".`);
    const { language, flavour, portal } = values;
    if (flavour !== 'workspace' && flavour !== 'classic') throw new Error(`Unknown flavour "${flavour}".`);
    return {
      browser: /** @type {import('./browsers.mjs').BrowserName} */ (browser),
      language: language ?? null,
      flavour,
      portal,
    };
  } catch (error) {
    // Node adds advice about its own conventions, which are not what is typed here.
    const [reason] = String(error instanceof Error ? error.message : error).split('. To specify');
    console.error(`${command}: ${reason}\n\n${USAGE}`);
    return undefined;
  }
}

/** Elsewhere than on Linux a logged-in user always has a display. */
function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Sets everything up and runs a TypeScript program with the options of the command line. Dependencies are there by then,
 * so it may import them.
 * @param {string} command as it is typed
 * @param {(headless: boolean) => string} chooseProgram
 * @returns {Promise<number>} the exit code
 */
export async function runDemoCommand(command, chooseProgram) {
  const options = readCommandLine(command, process.argv.slice(2));
  if (!options) return 2;
  const headless = !hasDisplay();
  if (headless && options.portal) {
    console.error(`${command}: --portal needs a display: the real portal is signed in to and used by a person.`);
    return 2;
  }
  ensureDependencies();
  const executablePath = ensureBrowser(options.browser);
  const target = options.browser === 'firefox' ? 'firefox' : 'chrome';
  ensureBuild([target]);
  const argument = JSON.stringify({ ...options, headless, executablePath, extensionDir: buildDir(target) });
  const program = join('scripts', chooseProgram(headless));
  const child = spawn(process.execPath, ['--import', 'tsx', program, argument], { cwd: projectDir, stdio: 'inherit' });
  // Ctrl+C reaches the child as well; it closes its browser, and this waits for that.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)));
}
