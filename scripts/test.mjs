// npm test: everything, from the set-up to the end-to-end tests. The last line has the totals.
import { ensureBrowser } from './browsers.mjs';
import { checkParts } from './check-parts.mjs';
import { buildDir, buildExtension, targets } from './extension-build.mjs';
import { checkPart, endToEndPart, runParts, sum, vitestPart } from './parts.mjs';
import { runMain, toolScript } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

/**
 * @param {import('./extension-build.mjs').Target} target
 * @returns {import('./parts.mjs').Part}
 */
function buildPart(target) {
  return {
    name: `build, ${target}`,
    run: async () => {
      buildExtension(target, { quiet: true });
      return [{ passed: 1, failed: 0, skipped: 0 }];
    },
  };
}

/**
 * Mozilla's own checks on the package, the ones it makes on upload.
 * @returns {import('./parts.mjs').Part}
 */
function packageLintPart() {
  return checkPart('package lint, firefox', toolScript('web-ext'), [
    'lint',
    `--source-dir=${buildDir('firefox')}`,
    '--warnings-as-errors',
    '--no-config-discovery',
  ]);
}

/** @param {readonly import('./parts.mjs').PartResult[]} results */
function printTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log(`\n${'part'.padEnd(width)}  passed  failed  skipped`);
  for (const { name, passed, failed, skipped } of results) {
    const cells = [String(passed).padStart(6), String(failed).padStart(6), String(skipped).padStart(7)];
    console.log(`${name.padEnd(width)}  ${cells.join('  ')}`);
  }
}

/**
 * Everything else needs it, so a failure here ends the run; it counts as one, since the last line is to tell.
 * @returns {import('./parts.mjs').Part}
 */
function setupPart() {
  return {
    name: 'set-up',
    run: async () => {
      ensureDependencies();
      for (const name of /** @type {const} */ (['chromium', 'firefox'])) ensureBrowser(name);
      return [{ passed: 1, failed: 0, skipped: 0 }];
    },
  };
}

await runMain(async () => {
  const results = await runParts([setupPart()]);
  if (sum(results).failed === 0) {
    const parts = [
      ...checkParts(),
      vitestPart('browser'),
      ...targets.map(buildPart),
      packageLintPart(),
      endToEndPart(),
    ];
    results.push(...(await runParts(parts)));
  }
  printTable(results);
  const { passed, failed, skipped } = sum(results);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
});
