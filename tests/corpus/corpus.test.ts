import { afterAll, describe, expect, it } from 'vitest';
import { defineClosedElements } from './closed-roots';
import type { CorpusCase } from './corpus-case';
import { accountCases } from './plain/account-cases';
import { busyAccountCases } from './plain/busy-account-cases';
import { busyFormCases } from './plain/busy-form-cases';
import { busyNavigationCases } from './plain/busy-navigation-cases';
import { formCases } from './plain/form-cases';
import { labelCases } from './plain/label-cases';
import { listCases } from './plain/list-cases';
import { navigationCases } from './plain/navigation-cases';
import { otherFormCases } from './plain/other-form-cases';
import { permissionCases } from './plain/permission-cases';
import { renameCases } from './plain/rename-cases';
import { reportOf, wrongOf } from './report';
import { type CaseResult, findAll, finderHere, runCase, showCase } from './run-case';

defineClosedElements();

const CASES: readonly CorpusCase[] = [
  ...navigationCases,
  ...listCases,
  ...accountCases,
  ...formCases,
  ...busyNavigationCases,
  ...busyAccountCases,
  ...busyFormCases,
  ...labelCases,
  ...permissionCases,
  ...renameCases,
  ...otherFormCases,
];

const results: CaseResult[] = [];

describe('corpus', () => {
  it('has no wrong verdict', async () => {
    for (const corpusCase of CASES) results.push(await runCase(corpusCase));
    expect(wrongOf(results)).toEqual([]);
  }, 120_000);

  it('is unsure whether a Save for all of the page saves the permissions', async () => {
    const corpusCase = permissionCases.find(({ id }) => id.endsWith('a Save for all of the page'));
    if (!corpusCase) throw new Error('the case is gone');
    const remove = await showCase(corpusCase);
    const controller = new AbortController();
    const { finder } = finderHere(controller, corpusCase.guide);
    expect(findAll(corpusCase, finder).get('permission-save')).toEqual({ type: 'ambiguous' });
    controller.abort();
    remove();
  });

  afterAll(() => console.log(reportOf(results)));
});
