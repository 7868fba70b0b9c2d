import { afterAll, describe, expect, it } from 'vitest';
import { generatedCases } from './generated/generated-cases';
import { missedOf, recordCorpus, reportOf, wrongOf } from './report';
import { type CaseResult, runCase } from './run-case';

const results: CaseResult[] = [];

describe('generated corpus', () => {
  it('has no wrong verdict and misses nothing', async () => {
    for (const corpusCase of generatedCases()) results.push(await runCase(corpusCase));
    expect(wrongOf(results)).toEqual([]);
    expect(missedOf(results)).toEqual([]);
  }, 400_000);

  afterAll(async () => {
    console.log(reportOf(results));
    console.log(await recordCorpus('generated', results));
  });
});
