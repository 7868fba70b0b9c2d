import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './project.mjs';

/** Folders at the top that tools write to; `.gitignore` has the same. */
export const OUTPUT_FOLDERS = [
  'node_modules',
  'dist',
  'packages',
  '.cache',
  'coverage',
  'test-results',
  '.vitest-attachments',
];

/** Files that tools leave anywhere; `.gitignore` has the same. */
const LEFTOVERS = /(^|\/)(\.DS_Store|[^/]+\.log)$/;

/**
 * What git lists, as far as it is there.
 * @param {string} directory
 * @param {readonly string[]} args
 */
function gitFiles(directory, args) {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z', ...args], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    throw new SetupError(`git cannot list the files of ${directory}: ${stderr ?? 'it is not installed'}`);
  return stdout.split('\0').filter((name) => name !== '' && existsSync(join(directory, name)));
}

/**
 * What lies there, without what tools wrote. Unpacked from a source package, the project is no git repository.
 * @param {string} directory
 */
function listedByFolder(directory) {
  return readdirSync(directory)
    .filter((name) => !OUTPUT_FOLDERS.includes(name))
    .flatMap((name) => {
      if (!statSync(join(directory, name)).isDirectory()) return [name];
      const inside = readdirSync(join(directory, name), { recursive: true, encoding: 'utf8' });
      return inside
        .filter((path) => statSync(join(directory, name, path)).isFile())
        .map((path) => `${name}/${path.replaceAll('\\', '/')}`);
    })
    .filter((name) => !LEFTOVERS.test(name));
}

/** @param {string} directory */
const isRepository = (directory) => existsSync(join(directory, '.git'));

/**
 * The project's own files, as they are now: all that the source package holds, and nothing that is made from them. In a git
 * repository, those that git knows: what else lies there may be anybody's, a file with keys for one.
 * @param {string} directory the project's folder
 */
export function sourceFiles(directory) {
  return isRepository(directory) ? gitFiles(directory, ['--cached', '--deduplicate']) : listedByFolder(directory);
}

/**
 * Files among the inputs of a build that are not in the source package, so that it would build to something else.
 * @param {string} directory the project's folder
 * @param {readonly string[]} inputs files and folders
 */
export function unknownInputs(directory, inputs) {
  return isRepository(directory) ? gitFiles(directory, ['--others', '--exclude-standard', '--', ...inputs]) : [];
}
