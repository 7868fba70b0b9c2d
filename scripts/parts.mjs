import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir, toolScript } from './project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */
/** @typedef {Totals & { name: string, seconds: number }} PartResult */
/** @typedef {{ name: string, run: () => Promise<readonly ({ name?: string } & Totals)[]> }} Part */

/** A part that hangs must not hang a whole run for ever; no part comes near this. */
const HANG_GUARD_MS = 45 * 60_000;

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ live?: boolean }} [options] live: its output is shown as it comes, not only on failure
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runScript(script, args, { live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectDir,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      timeout: HANG_GUARD_MS,
      env: {
        ...process.env,
        NO_UPDATE_NOTIFIER: '1',
        ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code, signal) =>
      resolve({ ok: code === 0, output: signal ? `${output}\nstopped by ${signal}` : output }),
    );
  });
}

/**
 * A part that either holds or does not: it counts as one.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Part}
 */
export function checkPart(name, script, args) {
  return {
    name,
    run: async () => {
      const { ok, output } = await runScript(script, args);
      if (!ok) console.log(output.trimEnd());
      return [{ passed: Number(ok), failed: Number(!ok), skipped: 0 }];
    },
  };
}

/**
 * The report that a test runner left, or undefined where it did not get that far.
 * @param {string} file
 */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Tests of one vitest project.
 * @param {'unit' | 'browser'} project
 * @returns {Part}
 */
export function vitestPart(project) {
  const report = join(projectDir, 'test-results', `${project}.json`);
  return {
    name: `${project} tests`,
    run: async () => {
      rmSync(report, { force: true });
      const args = [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const { ok, output } = await runScript(toolScript('vitest'), args);
      /** @type {import('vitest/reporters').JsonTestResults | undefined} */
      const results = readReport(report);
      // A file that does not load has no tests in the report, yet it failed.
      const broken = results?.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      );
      const failed = (results?.numFailedTests ?? 0) + (broken?.length ?? 0);
      if (!ok) console.log(output.trimEnd());
      return [
        {
          passed: results?.numPassedTests ?? 0,
          failed: ok ? failed : Math.max(failed, 1),
          skipped: (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0),
        },
      ];
    },
  };
}

/** @typedef {import('@playwright/test/reporter').JSONReport} PlaywrightReport */
/** @typedef {import('@playwright/test/reporter').JSONReportSuite} PlaywrightSuite */

/**
 * @param {readonly PlaywrightSuite[]} suites
 * @returns {import('@playwright/test/reporter').JSONReportTest[]}
 */
function testsOf(suites) {
  return suites.flatMap((suite) => [...suite.specs.flatMap((spec) => spec.tests), ...testsOf(suite.suites ?? [])]);
}

/**
 * The full names of tests that failed at first and then passed.
 * @param {readonly PlaywrightSuite[]} suites
 * @returns {string[]}
 */
function namesOfRetried(suites) {
  return suites.flatMap((suite) => [
    ...suite.specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'flaky')
        .map((test) => `${test.projectName}, ${spec.file}:${spec.line}: ${spec.title}`),
    ),
    ...namesOfRetried(suite.suites ?? []),
  ]);
}

/**
 * The end-to-end tests, counted per browser. A test that passed at its second try counts as passed, and is named.
 * @returns {Part}
 */
export function endToEndPart() {
  const report = join(projectDir, 'test-results', 'e2e.json');
  return {
    name: 'end-to-end tests',
    run: async () => {
      rmSync(report, { force: true });
      const { ok } = await runScript(toolScript('@playwright/test', 'playwright'), ['test'], { live: true });
      /** @type {PlaywrightReport | undefined} */
      const results = readReport(report);
      const tests = testsOf(results?.suites ?? []);
      const rows = [...new Set(tests.map((test) => test.projectName))].map((project) => {
        const own = tests.filter((test) => test.projectName === project);
        /** @param {(status: string) => boolean} accepts */
        const count = (accepts) => own.filter((test) => accepts(test.status)).length;
        return {
          name: `end-to-end tests, ${project}`,
          passed: count((status) => status === 'expected' || status === 'flaky'),
          failed: count((status) => status === 'unexpected'),
          skipped: count((status) => status === 'skipped'),
        };
      });
      for (const name of namesOfRetried(results?.suites ?? [])) console.log(`! passed at its second try: ${name}`);
      // What goes wrong outside a test (a set-up, a file that does not load) is in no test's count.
      const isCounted = rows.some((row) => row.failed > 0);
      return ok || isCounted
        ? rows
        : [...rows, { name: 'end-to-end tests, as a whole', passed: 0, failed: 1, skipped: 0 }];
    },
  };
}

/**
 * Runs all parts, a failure notwithstanding, and tells each as it ends.
 * @param {readonly Part[]} parts
 * @returns {Promise<PartResult[]>}
 */
export async function runParts(parts) {
  /** @type {PartResult[]} */
  const results = [];
  for (const part of parts) {
    const start = performance.now();
    /** @type {readonly ({ name?: string } & Totals)[]} */
    let rows;
    try {
      rows = await part.run();
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      rows = [{ passed: 0, failed: 1, skipped: 0 }];
    }
    const seconds = (performance.now() - start) / 1000;
    const failed = rows.some((row) => row.failed > 0);
    console.log(`${failed ? '✗' : '✓'} ${part.name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`);
    results.push(...rows.map((row) => ({ name: part.name, seconds, ...row })));
  }
  return results;
}

/**
 * @param {readonly Totals[]} results
 * @returns {Totals}
 */
export function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
