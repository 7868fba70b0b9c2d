import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInputs, type Target } from '../../scripts/extension-build.mjs';
import { projectDir, toolScript } from '../../scripts/project.mjs';

/** Generous, in ms: two builds on a busy machine. */
export const BUILD_TIMEOUT = 120_000;

/** An empty folder for a test's own files; `dist/` may be in use by a browser. */
export const emptyFolder = (name: string): string => mkdtempSync(join(tmpdir(), `waymark-${name}-`));

/** Builds what ships into a folder. `from` is the project's folder, or a copy by `copyProject`. */
export function buildInto(directory: string, target: Target, from = projectDir): void {
  execFileSync(process.execPath, [toolScript('vite'), 'build', '--outDir', directory, '--emptyOutDir'], {
    cwd: from,
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
    stdio: 'pipe',
  });
}

/** A second copy of all that a build is made of, in a folder of its own. */
export function copyProject(): string {
  const copy = emptyFolder('copy');
  for (const input of buildInputs) cpSync(join(projectDir, input), join(copy, input), { recursive: true });
  symlinkSync(join(projectDir, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
