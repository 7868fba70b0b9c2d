import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages';
import { decided, panelAt, pick, translatorFor, written } from './panel-fixture';

const update = pick('Update', { word: 'update', section: 'Billing information' });
const edit = pick('Edit', { word: 'edit', section: 'Company details' });

const instruction = (...args: Parameters<typeof panelAt>): string => written(panelAt(...args).instruction);
const atDetails = (verdicts: Parameters<typeof panelAt>[2], tag = 'en') =>
  instruction('update-customer-account', 'update-details', verdicts, { translator: translatorFor(tag) });

describe('the instruction', () => {
  it('names one control as it stands on the page', () => {
    expect(atDetails({ 'billing-info': decided('found', update) })).toBe(
      'Under **Billing information**, select **Update**.',
    );
  });

  it.each([
    [
      'en',
      'Choose the section that you want to change. Under **Billing information**, select **Update**. Under **Company details**, select **Edit**.',
    ],
    [
      'de',
      'Entscheiden Sie, welchen Abschnitt Sie ändern möchten. Wählen Sie unter **Billing information** (Abrechnungsinformationen) die Option **Update** (Aktualisieren) aus. Wählen Sie unter **Company details** (Unternehmensdetails) die Option **Edit** (Bearbeiten) aus.',
    ],
  ])('in %s names both controls and their sections where there are two', (tag, expected) => {
    const verdicts = { 'billing-info': decided('found', update), 'company-details': decided('disabled', edit) };
    expect(atDetails(verdicts, tag)).toBe(expected);
  });

  it('sets sentences apart as the language does', () => {
    const verdicts = { 'billing-info': decided('found', update), 'company-details': decided('found', edit) };
    expect(atDetails(verdicts, 'ja')).toMatch(/。\*\*Billing information\*\*.*。\*\*Company details\*\*/);
    expect(atDetails(verdicts, 'ar')).toMatch(/\. ضمن \*\*Billing information\*\*.*\. ضمن \*\*Company details\*\*/);
  });

  it('names both switches by their own titles', () => {
    const verdicts = {
      'azure-reservations': decided('found', pick('Azure reservations', { section: 'Azure reservations' })),
      'azure-savings-plan': decided('found', pick('Savings plan', { section: 'Savings plan' })),
    };
    expect(instruction('give-customers-permission', 'change-permissions', verdicts)).toBe(
      'Under **Azure reservations**, choose whether the customer may buy. Under **Savings plan**, choose whether the customer may buy.',
    );
  });

  it.each([
    'update-customer-account update-details',
    'rename-customer open-billing-info',
  ])('says nothing of a section without a title: %s', (at) => {
    const [id = '', step = ''] = at.split(' ');
    const verdicts = { 'billing-info': decided('found', pick('Update billing', { word: 'update' })) };
    expect(instruction(id, step, verdicts)).toBe('Select **Update billing** to start editing.');
  });

  it('names what may be named, where one label may not be told', () => {
    const untold = decided('found', pick(''));
    expect(atDetails({ 'billing-info': untold, 'company-details': decided('found', edit) })).toBe(
      'Under **Company details**, select **Edit**.',
    );
    expect(atDetails({ 'billing-info': untold })).toMatch(/^In the billing section, select the button/);
  });

  it('does without the name of what is folded away, which nobody sees', () => {
    expect(atDetails({ 'billing-info': decided('folded', pick('More actions')) })).not.toContain('**');
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('in %s names everything that is marked', (tag) => {
    const verdicts = { 'billing-info': decided('found', update), 'company-details': decided('found', edit) };
    const said = atDetails(verdicts, tag);
    for (const name of ['Billing information', 'Update', 'Company details', 'Edit'])
      expect(said).toContain(`**${name}**`);
  });
});
