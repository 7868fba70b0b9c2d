import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipInto } from './package-archive.mjs';
import { packageNames, packagesDir } from './package-files.mjs';
import { SetupError } from './project.mjs';

/**
 * Does what a reviewer does: unpacks the source package into an empty folder, installs, packages, and compares all files of
 * `packages/` byte for byte, the source package itself included.
 * @returns {readonly string[]} the names of what was compared and is equal
 */
export function verifyPackages() {
  const directory = mkdtempSync(join(tmpdir(), 'waymark-verify-'));
  try {
    unzipInto(readFileSync(join(packagesDir, packageNames().source)), directory);
    // It installs its packages itself.
    const { status } = spawnSync(process.execPath, [join('scripts', 'package.mjs')], {
      cwd: directory,
      stdio: 'inherit',
    });
    if (status !== 0) throw new SetupError('The source package does not build; the lines above say why.');
    const rebuilt = join(directory, 'packages');
    const names = readdirSync(packagesDir).sort();
    const differing = names.filter(
      (name) =>
        !readdirSync(rebuilt).includes(name) ||
        !readFileSync(join(packagesDir, name)).equals(readFileSync(join(rebuilt, name))),
    );
    if (differing.length > 0)
      throw new SetupError(`Built from the source package, other bytes came out: ${differing.join(', ')}.`);
    return names;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
