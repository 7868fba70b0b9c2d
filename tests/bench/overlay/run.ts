import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lab, openLab } from './lab.ts';
import { type Measured, writeReport } from './report.ts';
import { type Sample, SCENARIOS, type Scenario, waitAMinute } from './scenarios.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

export type RunOptions = {
  readonly executablePath: string;
  readonly extensionDir: string;
  /** Runs that count; one more goes before them. */
  readonly runs: number;
  /** Ids of scenarios and subjects; empty for all. */
  readonly scenarios: readonly string[];
  readonly subjects: readonly string[];
  /** Whether the table goes into the document; a part of the run never does. */
  readonly write: boolean;
};

const RAW = fileURLToPath(new URL('../../../test-results/bench-overlay.json', import.meta.url));

const wanted = (list: readonly string[], id: string): boolean => list.length === 0 || list.includes(id);

/** All subjects take turns within each run, so that what else the machine does falls on all of them alike. */
async function measure(lab: Lab, scenario: Scenario, subjects: readonly Subject[], runs: number): Promise<Measured> {
  const taking = subjects.filter(scenario.applies);
  const samples = new Map<string, Sample[]>(taking.map(({ id }) => [id, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const subject of taking) {
      const found = await scenario.run(lab, subject);
      if (run > 0) samples.get(subject.id)?.push(...found);
    }
    process.stdout.write(run === 0 ? `${scenario.id}: ` : '.');
  }
  process.stdout.write('\n');
  return { scenario, samples };
}

function saveRaw(measured: readonly Measured[]): void {
  mkdirSync(dirname(RAW), { recursive: true });
  const raw = measured.map(({ scenario, samples }) => [scenario.id, Object.fromEntries(samples)] as const);
  writeFileSync(RAW, JSON.stringify(Object.fromEntries(raw), null, 1));
}

async function main(options: RunOptions): Promise<void> {
  const subjects = SUBJECTS.filter(({ id }) => id === 'bare' || wanted(options.subjects, id));
  const lab = await openLab(options);
  const measured: Measured[] = [];
  const minute = wanted(options.scenarios, 'minute') ? await waitAMinute(lab, subjects) : new Map();
  for (const scenario of SCENARIOS) {
    if (!wanted(options.scenarios, scenario.id)) continue;
    measured.push(await measure(lab, scenario, subjects, options.runs));
    // At once: whoever stops a long run has what was measured until then.
    saveRaw(measured);
  }
  const { browserVersion } = lab;
  await lab.close();
  writeReport({ measured, minute, subjects, browserVersion, runs: options.runs, write: options.write });
}

await main(JSON.parse(process.argv[2] ?? '{}') as RunOptions);
