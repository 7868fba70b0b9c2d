import { afterAll, describe, expect, it } from 'vitest';
import { defineClosedElements } from './closed-roots';
import type { CorpusCase } from './corpus-case';
import { accountCases } from './plain/account-cases';
import { formCases } from './plain/form-cases';
import { listCases } from './plain/list-cases';
import { navigationCases } from './plain/navigation-cases';
import { reportOf } from './report';
import { type CaseResult, runCase } from './run-case';

defineClosedElements();

const CASES: readonly CorpusCase[] = [...navigationCases, ...listCases, ...accountCases, ...formCases];

const results: CaseResult[] = [];

describe('corpus', () => {
  it('has no wrong verdict', async () => {
    for (const corpusCase of CASES) results.push(await runCase(corpusCase));
    const wrong = results.flatMap((result) =>
      result.outcomes
        .filter(({ outcome }) => outcome === 'wrong')
        .map(({ key, detail }) => `${result.case.style} / ${result.case.id} [${key}] ${detail.split(' | ')[0]}`),
    );
    expect(wrong).toEqual([]);
  }, 120_000);

  afterAll(() => console.log(reportOf(results)));
});
