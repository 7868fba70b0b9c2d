import type { CaseResult, Outcome } from './run-case';

type Tally = { cases: number } & Record<Outcome, number>;

/** The table of results per style and per language, and the misses by name. */
export function reportOf(results: readonly CaseResult[]): string {
  const lines: string[] = [];
  const table = (title: string, groupOf: (result: CaseResult) => string) => {
    const groups = new Map<string, Tally>();
    for (const result of results) {
      const name = groupOf(result);
      const tally = groups.get(name) ?? { cases: 0, right: 0, wrong: 0, missed: 0 };
      groups.set(name, tally);
      tally.cases++;
      for (const { outcome } of result.outcomes) tally[outcome]++;
    }
    lines.push('', `| ${title} | cases | verdicts right | wrong | missed |`, '|---|---|---|---|---|');
    for (const [name, { cases, right, wrong, missed }] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
      lines.push(`| ${name} | ${cases} | ${right} | ${wrong} | ${missed} |`);
    }
  };
  table('style', ({ case: { style } }) => style);
  table('language', ({ case: { language } }) => language);
  table('all', () => 'all');
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

/** The wrong verdicts by name, for a test to say. */
export const wrongOf = (results: readonly CaseResult[]): string[] =>
  results.flatMap((result) =>
    result.outcomes
      .filter(({ outcome }) => outcome === 'wrong')
      .map(({ key, detail }) => `${result.case.style} / ${result.case.id} [${key}] ${detail.split(' | ')[0]}`),
  );
