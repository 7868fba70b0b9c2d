// npm run package [-- --tag=v1.2.3] [--verify]: packages/, all that a release consists of
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, targets } from './extension-build.mjs';
import { runMain, SetupError } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--verify' && !arg.startsWith('--tag='));
  if (unknown !== undefined)
    throw new SetupError(`There is no option "${unknown}"; there are --tag=<tag> and --verify.`);
  ensureDependencies();
  // Only now: what they import may have been installed by the line above.
  const { checkSources, checkTag, packageNames, packagesDir, writePackages } = await import('./package-files.mjs');
  const tag = args.find((arg) => arg.startsWith('--tag='))?.slice('--tag='.length);
  if (tag !== undefined) checkTag(tag);
  checkSources();
  for (const target of targets) buildExtension(target, { quiet: true });
  for (const { name, bytes } of writePackages()) console.log(`packages/${name.padEnd(32)} ${bytes} bytes`);
  if (args.includes('--verify')) {
    const { verifyPackages } = await import('./package-verify.mjs');
    const names = verifyPackages();
    console.log(`Built again from the source package: ${names.length} files of packages/ are byte for byte the same.`);
    console.log(readFileSync(join(packagesDir, packageNames().checksums), 'utf8').trimEnd());
  }
  return 0;
});
