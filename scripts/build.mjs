// npm run build [-- chrome|firefox]
import { buildExtension, targets } from './extension-build.mjs';
import { runMain, SetupError } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => !targets.some((target) => target === arg));
  if (unknown !== undefined)
    throw new SetupError(`There is no target "${unknown}"; there are ${targets.join(' and ')}.`);
  ensureDependencies();
  for (const target of targets) if (args.length === 0 || args.includes(target)) buildExtension(target);
  return 0;
});
