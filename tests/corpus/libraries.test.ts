import { afterAll, describe, expect, it } from 'vitest';
import { createFlatTree } from '../../src/dom/tree/flat-tree';
import type { CorpusCase } from './corpus-case';
import type { Kit } from './libraries/kit';
import { casesOf } from './libraries/library-cases';
import { MARKUP_KITS } from './libraries/markup-kits';
import { REACT_KITS } from './libraries/react-kits';
import { labelsOf } from './libraries/relabel';
import { SPOKEN } from './libraries/spoken';
import { missedOf, recordCorpus, reportOf, wrongOf } from './report';
import { type CaseResult, gradeCase, showCase } from './run-case';

const results: CaseResult[] = [];

/** Components take up a changed label in a microtask or in the next frame's callbacks; the task after those sees it. */
const taken = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The case in every way of speaking, rendered once. */
async function runSpoken(corpusCase: CorpusCase): Promise<CaseResult[]> {
  const remove = await showCase(corpusCase);
  const { documentElement } = document;
  const own: CaseResult[] = [];
  try {
    const labels = labelsOf(createFlatTree());
    expect(labels.length).toBeGreaterThan(0);
    for (const { language, name, say, lang, prefix, dir } of SPOKEN) {
      documentElement.lang = lang ?? '';
      documentElement.dir = dir ?? '';
      for (const write of labels) write(say);
      await taken();
      const { lang: _, ...rest } = corpusCase;
      own.push(
        gradeCase({
          ...rest,
          id: `${corpusCase.id} (${name})`,
          language,
          ...(lang ? { lang } : {}),
          ...(prefix ? { prefix } : {}),
          ...(dir ? { dir } : {}),
        }),
      );
    }
  } finally {
    remove();
  }
  return own;
}

async function run<Node>(kit: Kit<Node>): Promise<void> {
  await kit.load();
  const own: CaseResult[] = [];
  for (const corpusCase of casesOf(kit)) own.push(...(await runSpoken(corpusCase)));
  results.push(...own);
  expect(wrongOf(own)).toEqual([]);
  expect(missedOf(own)).toEqual([]);
}

describe('corpus of component libraries', () => {
  it.each(MARKUP_KITS.map((kit) => [kit.style, kit] as const))(
    '%s: no wrong verdict in any language, and no miss',
    async (_, kit) => run(kit),
    200_000,
  );
  it.each(REACT_KITS.map((kit) => [kit.style, kit] as const))(
    '%s: no wrong verdict in any language, and no miss',
    async (_, kit) => run(kit),
    200_000,
  );
  afterAll(async () => {
    console.log(reportOf(results));
    console.log(await recordCorpus('libraries', results));
  });
});
