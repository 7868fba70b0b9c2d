import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';

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
          include: ['tests/unit/**/*.test.ts', 'tests/conventions/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Against hanging alone: on a busy machine a test may take several times as long.
          testTimeout: 60_000,
          maxWorkers: 1,
          include: ['tests/browser/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: executablePath === undefined ? {} : { executablePath },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
