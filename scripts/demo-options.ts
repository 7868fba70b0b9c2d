import type { BrowserName } from '../tests/e2e/drivers/browser-driver.ts';

/** What `npm start` and `npm run dev` hand to the program that opens the browser, as one JSON argument. */
export type DemoOptions = {
  readonly browser: BrowserName;
  readonly extensionDir: string;
  readonly executablePath: string;
  /** Without a display nobody can click: the guide is walked by itself. */
  readonly headless: boolean;
  /** The real portal instead of the demo. */
  readonly portal: boolean;
  readonly language: string | null;
  readonly flavour: 'workspace' | 'classic';
};

/** Reads the options; the one caller is `demo-command.mjs`, so their form is trusted. */
export function readDemoOptions(argv: readonly string[] = process.argv): DemoOptions {
  return JSON.parse(argv[2] ?? '') as DemoOptions;
}
