import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row, Sample, Scenario } from './scenarios.ts';
import { median, percentile } from './statistics.ts';
import { type Subject, versionOf } from './subjects.ts';

export type Measured = {
  readonly scenario: Scenario;
  /** By subject. */
  readonly samples: ReadonlyMap<string, readonly Sample[]>;
};

export type Report = {
  readonly measured: readonly Measured[];
  /** The check with a minute's wait, in ms. */
  readonly minute: ReadonlyMap<Subject, number | null>;
  readonly subjects: readonly Subject[];
  readonly browserVersion: string;
  readonly runs: number;
  readonly write: boolean;
};

const DOCUMENT = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
const [BEGIN, END] = ['<!-- overlay-table:start -->', '<!-- overlay-table:end -->'];

type Figures = { readonly median: number; readonly p95: number };

function figuresOf(samples: readonly Sample[], measure: string, takeOff: number): Figures | null {
  const values = samples.map((sample) => sample[measure]);
  const known = values.filter((value): value is number => typeof value === 'number');
  // Once missing is missing: a median of what was left would hide it.
  if (known.length === 0 || known.length < values.length) return null;
  return { median: median(known) - takeOff, p95: percentile(known, 0.95) - takeOff };
}

/** Less than nothing is noise of the page's own part. */
const show = (value: number, digits: number): string => Math.max(0, value).toFixed(digits);

/** Medians of the mean, the worst and the last error. */
function motionCell(id: string, digits: number, samples: readonly Sample[]): string {
  const taken = samples.every((sample) => `${id} max` in sample);
  if (!taken) return '–';
  const values = ['mean', 'max', 'after'].map((part) => figuresOf(samples, `${id} ${part}`, 0)?.median);
  if (values.every((value) => value === undefined)) return 'lost';
  return values.map((value) => (value === undefined ? 'lost' : show(value, digits))).join(' / ');
}

function cellOf(row: Row, { samples }: Measured, { id }: Subject): string {
  const own = samples.get(id);
  if (!own) return '–';
  const bare = (measure: string): number =>
    row.aboveBare && id !== 'bare' ? (figuresOf(samples.get('bare') ?? [], measure, 0)?.median ?? 0) : 0;
  if (row.motion !== undefined) return motionCell(row.motion, row.digits, own);
  const figures = figuresOf(own, row.measure, bare(row.measure));
  const beside = row.beside ? figuresOf(own, row.beside, bare(row.beside)) : null;
  if (!figures) return 'never';
  const spread = `${show(figures.median, row.digits)} · ${show(figures.p95, row.digits)}`;
  return beside ? `${spread} (${show(beside.median, row.digits)})` : spread;
}

function tableOf({ measured, minute, subjects }: Report): string {
  const lines: string[][] = [['', ...subjects.map(({ title }) => title)]];
  for (const one of measured) {
    for (const row of one.scenario.rows) {
      lines.push([row.title, ...subjects.map((subject) => cellOf(row, one, subject))]);
    }
  }
  if (minute.size > 0) {
    const cell = (subject: Subject): string => {
      if (!minute.has(subject)) return subject.id === 'bare' ? '–' : 'never';
      const ms = minute.get(subject);
      return typeof ms === 'number' ? show(ms, 1) : 'never';
    };
    lines.push(['Target appears after 60 s → drawn around it, ms (one try)', ...subjects.map(cell)]);
  }
  const [head = [], ...body] = lines;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function machineOf({ subjects, browserVersion, runs }: Report): string {
  const versions = subjects.flatMap(({ title, packageName }) =>
    packageName ? `${title} ${versionOf(packageName)}` : [],
  );
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  return `${day}; ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${type()}, Chromium ${browserVersion} headless without a GPU, 1280 × 900; Waymark ${versionOf(null)}, ${versions.join(', ')}, React ${versionOf('react')}. ${runs} runs after one to warm up, subjects taking turns. Load of the machine at the end: ${load.toFixed(1)}.`;
}

/** Prints the table and puts it between the marks of `docs/benchmarks.md`. */
export function writeReport(report: Report): void {
  const text = `${machineOf(report)}\n\n${tableOf(report)}`;
  console.log(text);
  if (!report.write) return;
  const document = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '# Benchmarks\n';
  const marked = `${BEGIN}\n${text}\n${END}`;
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  const next =
    from >= 0 && to > from
      ? document.slice(0, from) + marked + document.slice(to + END.length)
      : `${document.trimEnd()}\n\n## Overlay\n\n${marked}\n`;
  writeFileSync(DOCUMENT, next);
}
