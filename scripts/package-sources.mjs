import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './project.mjs';

/** Folders at the top that tools write to; `.gitignore` has the same. */
export const OUTPUT_FOLDERS = ['node_modules', 'dist', 'packages', '.cache', 'coverage', 'test-results'];

/** Files that tools leave anywhere; `.gitignore` has the same. */
const LEFTOVERS = /(^|\/)(\.DS_Store|[^/]+\.log)$/;

/**
 * What git knows or would add.
 * @param {string} directory
 */
function listedByGit(directory) {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
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

/**
 * The project's own files, as they are now: all that the source package holds, and nothing that is made from them.
 * @param {string} directory the project's folder, a git repository or not
 */
export function sourceFiles(directory) {
  return existsSync(join(directory, '.git')) ? listedByGit(directory) : listedByFolder(directory);
}
