// npm run upload [-- chrome|edge|firefox …] [--dry-run]: hands the packages to the stores
import { runMain, SetupError } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

await runMain(async () => {
  ensureDependencies();
  // Only now: what they import may have been installed by the line above.
  const { checkKeys, checkPackages, parseUploadArguments, uploadConfig } = await import('./upload-plan.mjs');
  const { wanted, dryRun } = parseUploadArguments(process.argv.slice(2));
  checkKeys(wanted, process.env);
  checkPackages();
  const { submit } = await import('publish-browser-extension');
  await submit(uploadConfig(wanted, process.env, { dryRun })).catch((error) => {
    throw new SetupError(`${error.message}; the lines above say why.`);
  });
  return 0;
});
