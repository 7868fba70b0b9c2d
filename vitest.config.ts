import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';
import { readTold } from './tests/corpus/chromium-tree-command.ts';

/** In ms, against hanging alone: on a busy machine a test may take several times as long as it needs. */
const HANG_GUARD = 60_000;

const executablePath = findBrowser('chromium');

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: HANG_GUARD,
          include: ['tests/unit/**/*.test.ts', 'tests/conventions/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          testTimeout: HANG_GUARD,
          // One file at a time by default on two cores, though a file waits for frames and for the browser most of its time.
          maxWorkers: Math.max(2, availableParallelism()),
          include: ['tests/browser/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: executablePath === undefined ? {} : { executablePath },
            }),
            commands: { readTold },
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
