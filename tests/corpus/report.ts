import { commands } from 'vitest/browser';
import type { CorpusCase } from './corpus-case';
import type { CaseResult, Outcome } from './run-case';

type Tally = Readonly<{ cases: number } & Record<Outcome, number>>;

const NOTHING: Tally = { cases: 0, right: 0, wrong: 0, missed: 0 };

const added = (one: Tally, other: Tally): Tally => ({
  cases: one.cases + other.cases,
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
});

function tallies(results: readonly CaseResult[], groupOf: (corpusCase: CorpusCase) => string): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const { case: corpusCase, outcomes } of results) {
    const count = (which: Outcome): number => outcomes.filter(({ outcome }) => outcome === which).length;
    const own = { cases: 1, right: count('right'), wrong: count('wrong'), missed: count('missed') };
    const name = groupOf(corpusCase);
    groups.set(name, added(groups.get(name) ?? NOTHING, own));
  }
  return groups;
}

const tableOf = (title: string, rows: readonly (readonly [string, Tally])[]): string[] => [
  '',
  `| ${title} | cases | verdicts right | wrong | missed |`,
  '|---|---|---|---|---|',
  ...rows.map(([name, { cases, right, wrong, missed }]) => `| ${name} | ${cases} | ${right} | ${wrong} | ${missed} |`),
];

/** The tables of results per style and per language, and what was wrong or missed by name. */
export function reportOf(results: readonly CaseResult[]): string {
  const table = (title: string, groupOf: (corpusCase: CorpusCase) => string): string[] =>
    tableOf(
      title,
      [...tallies(results, groupOf)].sort(([a], [b]) => a.localeCompare(b)),
    );
  const lines = [
    ...table('style', ({ style }) => style),
    ...table('language', ({ language }) => language),
    ...table('all', () => 'all'),
  ];
  for (const outcome of ['wrong', 'missed'] as const) {
    for (const result of results) {
      for (const { key, outcome: own, detail } of result.outcomes) {
        if (own === outcome)
          lines.push(`${outcome.toUpperCase()} ${result.case.style} / ${result.case.id} [${key}] ${detail}`);
      }
    }
  }
  return lines.join('\n');
}

/** The verdicts of one outcome by name, for a test to say. */
const namesOf = (results: readonly CaseResult[], which: Outcome): string[] =>
  results.flatMap((result) =>
    result.outcomes
      .filter(({ outcome }) => outcome === which)
      .map(({ key, detail }) => `${result.case.style} / ${result.case.id} [${key}] ${detail.split(' | ')[0]}`),
  );

export const wrongOf = (results: readonly CaseResult[]): string[] => namesOf(results, 'wrong');

/** What was missed; each test names its own misses, so that a finder which finds less fails. */
export const missedOf = (results: readonly CaseResult[]): string[] => namesOf(results, 'missed');

const PARTS = ['plain', 'generated', 'libraries'] as const;
const RESULTS = 'test-results';

type Totals = Readonly<Record<string, Tally>>;

/** Writes a corpus's figures per style to `test-results/`, and one table of all that are there; gives that table. */
export async function recordCorpus(part: (typeof PARTS)[number], results: readonly CaseResult[]): Promise<string> {
  const fileOf = (name: string) => `${RESULTS}/corpus-${name}.json`;
  await commands.writeFile(fileOf(part), JSON.stringify(Object.fromEntries(tallies(results, ({ style }) => style))));
  const parts = await Promise.all(
    PARTS.map((name) =>
      commands.readFile(fileOf(name)).then(
        (text) => JSON.parse(text) as Totals,
        (): Totals => ({}),
      ),
    ),
  );
  const rows = parts.flatMap((totals) => Object.entries(totals));
  const all = rows.reduce((sum, [, tally]) => added(sum, tally), NOTHING);
  const table = tableOf('style', [...rows, ['all', all]]).join('\n');
  await commands.writeFile(`${RESULTS}/corpus.md`, `${table.trim()}\n`);
  return table;
}
