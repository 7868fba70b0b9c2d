import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import type { BrowserName } from './tests/e2e/drivers/browser-driver.ts';

/** A hang guard, not a budget: a test that is slow on a busy machine still passes. */
const TEST_TIMEOUT_MS = 90_000;

export default defineConfig<object, { browserUnderTest: BrowserName }>({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  // The portals of other libraries take long to walk: `npm run test:foreign` has them.
  testIgnore: process.env.WAYMARK_FOREIGN ? [] : 'foreign-portals.e2e.ts',
  globalSetup: './tests/e2e/drivers/global-setup.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }], ['./tests/e2e/hostile-table.ts']],
  timeout: TEST_TIMEOUT_MS,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // Each has a browser, a profile and ports of its own, and waits for its pages a good part of the time: on two cores three
  // take a sixth less time than two.
  workers: Math.max(3, availableParallelism()),
  // No test needs another one of its file: each begins with a clean slate (`drivers/fixture.ts`).
  fullyParallel: true,
  // On a machine that does other things besides, a second try tells a slow moment from a fault. `npm test` names each test
  // that took one: such a test is to be mended, not to be lived with.
  retries: process.env.CI ? 1 : 0,
  use: { screenshot: 'only-on-failure', actionTimeout: 15_000, navigationTimeout: 30_000 },
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' } },
    // What code decides that knows no browser is tested in Chromium; `tests/e2e/demo-test.ts` says what that is.
    {
      name: 'firefox',
      ...(process.env.WAYMARK_ALL_IN_FIREFOX ? {} : { grepInvert: /@one-browser/ }),
      use: { browserUnderTest: 'firefox' },
    },
  ],
});
