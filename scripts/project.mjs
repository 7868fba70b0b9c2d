import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, which every command runs in. */
export const projectDir = fileURLToPath(new URL('..', import.meta.url));

/** What a person can put right: it is shown as one message, without a stack. */
export class SetupError extends Error {}

/**
 * The script behind a package's command, to be run by this very Node: the links in `node_modules/.bin` differ by system.
 * @param {string} packageName
 * @param {string} [command] where it is not the package's own name
 */
export function toolScript(packageName, command = packageName) {
  const manifest = join(projectDir, 'node_modules', packageName, 'package.json');
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new SetupError(`The package ${packageName} has no command ${command}.`);
  return join(dirname(manifest), script);
}

/**
 * Runs a command line's body: a SetupError becomes its message, anything else keeps its stack.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
