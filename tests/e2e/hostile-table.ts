import { basename } from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what was tried on hostile pages as a table: one row per hazard, one column per browser. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter from the default export.
export default class HostileTable implements Reporter {
  readonly #rows = new Map<string, Map<string, string>>();
  readonly #browsers = new Set<string>();

  onTestEnd(test: TestCase, { status }: TestResult): void {
    if (!basename(test.location.file).startsWith('hostile-')) return;
    const browser = test.parent.project()?.name ?? '';
    this.#browsers.add(browser);
    const row = this.#rows.get(test.title) ?? new Map<string, string>();
    this.#rows.set(test.title, row.set(browser, status));
  }

  onEnd(_result: FullResult): void {
    if (this.#rows.size === 0) return;
    const width = Math.max(...[...this.#rows.keys()].map(({ length }) => length));
    const browsers = [...this.#browsers];
    const line = (title: string, cells: readonly string[]) =>
      console.log([title.padEnd(width), ...cells.map((cell) => cell.padEnd(8))].join('  ').trimEnd());
    console.log();
    line('hostile pages', browsers);
    for (const [title, row] of this.#rows)
      line(
        title,
        browsers.map((browser) => row.get(browser) ?? '-'),
      );
  }

  printsToStdio(): boolean {
    return true;
  }
}
