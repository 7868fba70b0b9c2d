// npm run bench: the overlay beside four tour libraries in one run of Chromium; writes docs/benchmarks.md, section Overlay.
// Options after --: --runs=7, --scenarios=idle,heap and --subjects=waymark,driver (a part is printed, not written)
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers.mjs';
import { buildDir, ensureBuild } from './extension-build.mjs';
import { projectDir, runMain, SetupError } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

/** @param {string | undefined} list */
const parts = (list) => list?.split(',').filter((part) => part !== '') ?? [];

await runMain(async () => {
  ensureDependencies();
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '7' }, scenarios: { type: 'string' }, subjects: { type: 'string' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new SetupError('--runs takes a whole number from 1.');
  const executablePath = ensureBrowser('chromium');
  ensureBuild(['chrome']);
  const [scenarios, subjects] = [parts(values.scenarios), parts(values.subjects)];
  const write = scenarios.length === 0 && subjects.length === 0 && runs >= 7;
  const options = { executablePath, extensionDir: buildDir('chrome'), runs, scenarios, subjects, write };
  const program = join('tests', 'bench', 'overlay', 'run.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', program, JSON.stringify(options)], {
    cwd: projectDir,
    stdio: 'inherit',
  });
  return status ?? 1;
});
