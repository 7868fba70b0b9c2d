import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/core/judging/verdict';
import { LANGUAGES } from '../../../src/i18n/languages';
import { decided, panelAt, pick, translatorFor, written, writtenRemarks } from './panel-fixture';

const AMBIGUOUS: Verdict = { type: 'ambiguous' };
const update = pick('Update', { word: 'update', section: 'Billing information' });
const edit = pick('Edit', { word: 'edit', section: 'Company details' });

const remarksAtDetails = (verdicts: Parameters<typeof panelAt>[2], tag = 'en') =>
  writtenRemarks(panelAt('update-customer-account', 'update-details', verdicts, { translator: translatorFor(tag) }));

describe('a control that cannot be used', () => {
  it.each<[string, string, string, RegExp]>([
    ['update-customer-account', 'open-account', 'account', /^The page does not let you use it now\. Your role/],
    ['update-customer-account', 'update-details', 'billing-info', /^The page does not let you use it now\. Your role/],
    ['update-customer-account', 'submit-changes', 'submit', /Fill in the required fields or change something first\.$/],
    ['rename-customer', 'change-name', 'company-name', /^This field cannot be changed now\. Your role/],
    [
      'give-customers-permission',
      'change-permissions',
      'azure-reservations',
      /Your role may only let you look at it\.$/,
    ],
    ['give-customers-permission', 'save-permissions', 'permission-save', /Fill in the required fields/],
  ])('of %s at %s, %s, is said to be so with the reasons that it can have', (id, step, key, expected) => {
    const [said, ...others] = writtenRemarks(panelAt(id, step, { [key]: decided('disabled', update) }));
    expect(said).toMatch(expected);
    expect(others).toEqual([]);
  });

  it('is named where another one can be used', () => {
    const verdicts = { 'billing-info': decided('found', update), 'company-details': decided('disabled', edit) };
    expect(remarksAtDetails(verdicts)).toEqual([
      '**Company details** | The page does not let you use it now. Your role may not allow it, or the page may still be loading.',
    ]);
    const nameless = { ...verdicts, 'company-details': decided('disabled', pick('')) };
    expect(remarksAtDetails(nameless)).toHaveLength(1);
  });

  it('is spoken of once where the other cannot be used either', () => {
    const verdicts = { 'billing-info': decided('disabled', update), 'company-details': decided('disabled', edit) };
    const [said, ...others] = remarksAtDetails(verdicts);
    expect(said).toMatch(/^The page does not let you/);
    expect(others).toEqual([]);
  });
});

describe('what is folded away', () => {
  const folded = (label: string, language: string | null = null) => ({
    'billing-info': decided('folded', pick(label, { language })),
  });

  it('is told by the name of what opens it', () => {
    expect(remarksAtDetails(folded('More actions'))).toEqual(['First open **More actions**: what you need is inside.']);
  });

  it('is told with the meaning of that name where the portal has it, and in no language that is not sure', () => {
    expect(remarksAtDetails(folded('Company details'), 'de')).toEqual([
      'Öffnen Sie zuerst **Company details** (Unternehmensdetails). Das gesuchte Element befindet sich darin.',
    ]);
    const [remark] = panelAt('update-customer-account', 'open-account', {
      account: decided('folded', pick('More actions', { language: null })),
    }).remarks;
    expect(remark?.text).toContainEqual({ type: 'quote', text: 'More actions', language: null, meaning: null });
  });

  it('has no meaning of a word that it merely might be', () => {
    const panel = panelAt(
      'update-customer-account',
      'open-account',
      { account: decided('folded', pick('More actions', { language: 'en' })) },
      { translator: translatorFor('de') },
    );
    expect(writtenRemarks(panel)).toEqual([
      'Öffnen Sie zuerst **More actions**. Das gesuchte Element befindet sich darin.',
    ]);
  });

  it('is spoken of without a name where what opens it has none', () => {
    expect(remarksAtDetails(folded(''))).toEqual(['What you need is folded away. First open what is marked.']);
  });

  it('need not be opened first where another control is at hand', () => {
    const verdicts = {
      'billing-info': decided('found', update),
      'company-details': decided('folded', pick('More actions')),
    };
    expect(remarksAtDetails(verdicts)).toEqual(['Another control for this step is inside **More actions**.']);
  });

  it('is told once where both controls are behind the same', () => {
    const behind = decided('folded', pick('More actions'));
    expect(remarksAtDetails({ 'billing-info': behind, 'company-details': behind })).toHaveLength(1);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('in %s is told by a name that carries its own language', (tag) => {
    const panel = panelAt('update-customer-account', 'update-details', folded('More actions', 'en'), {
      translator: translatorFor(tag),
    });
    expect(panel.remarks.flatMap(({ text }) => text.filter(({ type }) => type === 'quote'))).toEqual([
      { type: 'quote', text: 'More actions', language: 'en', meaning: null },
    ]);
  });
});

describe('what is not certain', () => {
  it('is said beside what is', () => {
    const verdicts = { 'billing-info': decided('found', update), 'company-details': AMBIGUOUS };
    expect(remarksAtDetails(verdicts)).toEqual([
      'This page may have another control for this step. It is not certain which one it is, so it is not marked.',
    ]);
  });

  it.each([
    ['rename-customer', 'change-name', 'company-name'],
    ['give-customers-permission', 'change-permissions', 'azure-reservations'],
    ['update-customer-account', 'choose-customer', 'customer-list'],
    ['update-customer-account', 'submit-changes', 'submit'],
  ])('is no button for sure: %s at %s, %s', (id, step, key) => {
    const panel = panelAt(id, step, { [key]: AMBIGUOUS }, { state: 'not-found' });
    expect(writtenRemarks(panel)).toEqual([
      'Not found on this page | It is not certain which control on this page is meant, so none is marked.',
    ]);
  });
});

describe('a step that is not where the page is', () => {
  const remarksElsewhere = (pageStepId: string) =>
    writtenRemarks(panelAt('update-customer-account', 'open-account', {}, { state: 'elsewhere', pageStepId }));

  it('is said to be on another page', () => {
    expect(remarksElsewhere('open-account')).toEqual(['This step is on another page.']);
  });

  it('is not said to be on another page as well, where the person looks at another step', () => {
    expect(remarksElsewhere('choose-customer')).toEqual(['You are looking at another step. The page is at step 2.']);
  });
});

it('nothing is remarked on a control that is there to be used', () => {
  expect(remarksAtDetails({ 'billing-info': decided('found', update), 'company-details': { type: 'absent' } })).toEqual(
    [],
  );
});

it('a guide that is done is followed by what comes next', () => {
  const panel = panelAt('update-customer-account', 'submit-changes', {}, { state: 'done' });
  expect(written(panel.instruction)).toMatch(/^The changes were sent\./);
  expect(writtenRemarks(panel)).toEqual([expect.stringMatching(/^What comes next \| On the same page/)]);
});

describe('a control behind a dialog', () => {
  it('is said to be behind it, not to be missing for want of a role', () => {
    const panel = panelAt('update-customer-account', 'update-details', {}, { state: 'not-found', isBehind: true });
    expect(writtenRemarks(panel)).toEqual([
      'Not found on this page | Something else on this page is in front of it. Close that or move it aside.',
    ]);
  });

  it('is said to be behind it while it is still looked for', () => {
    const panel = panelAt('update-customer-account', 'update-details', {}, { state: 'searching', isBehind: true });
    expect(writtenRemarks(panel)).toEqual([
      'Something else on this page is in front of it. Close that or move it aside.',
    ]);
  });
});
