// npm run test:foreign: walks portals of other component libraries with the built extension, in both browsers
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browsers.mjs';
import { ensureBuild } from './extension-build.mjs';
import { projectDir, runMain, toolScript } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

await runMain(async () => {
  ensureDependencies();
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) ensureBrowser(name);
  ensureBuild(['chrome', 'firefox']);
  const { status } = spawnSync(
    process.execPath,
    [toolScript('playwright'), 'test', 'foreign-portals', ...process.argv.slice(2)],
    { cwd: projectDir, stdio: 'inherit', env: { ...process.env, WAYMARK_FOREIGN: '1' } },
  );
  return status ?? 1;
});
