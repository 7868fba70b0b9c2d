import { afterAll, describe, expect, it } from 'vitest';
import type { Kit } from './libraries/kit';
import { casesOf } from './libraries/library-cases';
import { MARKUP_KITS } from './libraries/markup-kits';
import { REACT_KITS } from './libraries/react-kits';
import { reportOf, wrongOf } from './report';
import { type CaseResult, runCase } from './run-case';

const results: CaseResult[] = [];

async function run<Node>(kit: Kit<Node>): Promise<void> {
  await kit.load();
  const own: CaseResult[] = [];
  for (const corpusCase of casesOf(kit)) own.push(await runCase(corpusCase));
  results.push(...own);
  expect(wrongOf(own)).toEqual([]);
}

describe('corpus of component libraries', () => {
  it.each(MARKUP_KITS.map((kit) => [kit.style, kit] as const))(
    '%s: no wrong verdict',
    async (_, kit) => run(kit),
    60_000,
  );
  it.each(REACT_KITS.map((kit) => [kit.style, kit] as const))(
    '%s: no wrong verdict',
    async (_, kit) => run(kit),
    60_000,
  );
  afterAll(() => console.log(reportOf(results)));
});
