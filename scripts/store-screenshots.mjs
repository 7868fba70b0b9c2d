// npm run store-screenshots [-- de ja …]: docs/store/screenshots/, taken from the demo portal in Chromium
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { buildDir, ensureBuild } from './extension-build.mjs';
import { projectDir, runMain } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

await runMain(async () => {
  ensureDependencies();
  const executablePath = ensureBrowser('chromium');
  ensureBuild(['chrome']);
  const argument = JSON.stringify({ executablePath, extensionDir: buildDir('chrome') });
  const program = join('scripts', 'take-store-screenshots.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', program, argument, ...process.argv.slice(2)], {
    cwd: projectDir,
    stdio: 'inherit',
  });
  return status ?? 1;
});
