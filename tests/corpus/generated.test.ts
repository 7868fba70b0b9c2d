import { afterAll, describe, expect, it } from 'vitest';
import { generatedCases } from './generated/generated-cases';
import { reportOf, wrongOf } from './report';
import { type CaseResult, runCase } from './run-case';

const results: CaseResult[] = [];

describe('generated corpus', () => {
  it('has no wrong verdict', async () => {
    for (const corpusCase of generatedCases()) results.push(await runCase(corpusCase));
    expect(wrongOf(results)).toEqual([]);
  }, 180_000);

  afterAll(() => console.log(reportOf(results)));
});
