import { describe, expect, it } from 'vitest';
import type { Candidate, FormFinding } from '../../../src/core/judging/candidate';
import { isDestructive, namesOtherAddress } from '../../../src/core/judging/judge-title';
import { judgeTarget } from '../../../src/core/judging/target-match';
import { WORDS } from '../../../src/portals/partner-center/words';
import { CUSTOMER, candidate, contextAt, formOf, SURE_ONES, sectionOf, targetOf } from './candidates';

/** What a title that is none of the target's makes of a form, a field and what opens a form. */

const OPENED = contextAt(`${CUSTOMER}/account`, { formWasOpened: true });
const UNOPENED = contextAt(`${CUSTOMER}/account`);
const SUBMIT = SURE_ONES['submit'] ?? { make: candidate };
const openerUnder = (titles: readonly string[]) =>
  judgeTarget(targetOf('billing-info'), [candidate({ section: sectionOf(titles) })], UNOPENED);

describe('a form with no title of ours', () => {
  const ALL = ['Company name', 'Address line 1', 'City', 'Postal code', 'Country'];
  /** The submit of a dialog called so, as the page would give it. */
  const dialogCalled = (title: string, form: Partial<FormFinding> = {}) =>
    SUBMIT.make({
      places: ['dialog'],
      section: sectionOf([title]),
      form: formOf({
        titles: [title],
        fieldSections: [title],
        fieldTitles: [title],
        fieldLabels: ALL,
        isDialog: true,
        ...form,
      }),
    });
  const sectionCalled = (title: string) => dialogCalled(title, { titles: [], isDialog: false });
  const type = (one: Candidate, context = OPENED, others: readonly Candidate[] = []) =>
    judgeTarget(targetOf('submit'), [one, ...others], context).verdict.type;

  it.each([
    'Edit details',
    'Update account information',
    'Contoso',
    'Details bearbeiten',
    '詳細の編集',
    'Company information',
  ])('is the one where it is the dialog that came up after Update: %s', (title) => {
    expect(type(dialogCalled(title))).toBe('found');
    expect(type(dialogCalled(title), UNOPENED)).not.toBe('found');
    expect(type(sectionCalled(title))).not.toBe('found');
  });

  it.each([
    'Ship-to address',
    'Edit ship-to address for Contoso',
    'Sold-to info',
    'Lieferadresse bearbeiten',
    '配送先住所の編集',
    'Remove reseller relationship',
    'Delete Contoso?',
    'Cancel subscription',
    'Vertriebspartnerbeziehung zu Contoso entfernen',
    'Contoso を削除しますか?',
    'Tags',
    'Contacts',
  ])('is never the one under a title that says so: %s', (title) => {
    for (const context of [OPENED, UNOPENED])
      for (const one of [dialogCalled(title), sectionCalled(title)]) expect(type(one, context)).toBe('absent');
  });

  it('is not believed where its title is any address, or where too few of its fields are ours', () => {
    expect(type(dialogCalled('Registered address'))).toBe('ambiguous');
    expect(type(dialogCalled('Contoso', { fieldLabels: ['Company name', 'City'] }))).toBe('absent');
    expect(type(dialogCalled('Contoso', { fieldLabels: ['Company name'] }))).toBe('absent');
    expect(type(dialogCalled('Contoso', { fieldLabels: ALL.slice(1) }))).toBe('absent');
  });

  it('is not told apart where it is no dialog', () => {
    expect(type(sectionCalled('Request a quote'))).toBe('ambiguous');
    expect(type(sectionCalled('Request a quote'), UNOPENED)).toBe('ambiguous');
  });

  it('is another one where the form of the section stands open behind it', () => {
    const behind = SUBMIT.make({ isVisible: false, form: null });
    expect(type(dialogCalled('Contoso'), OPENED, [behind])).toBe('ambiguous');
  });

  it('is believed without a title where it is new after Update', () => {
    const untitled = { titles: [], fieldSections: [], fieldTitles: [], fieldLabels: ALL };
    const one = SUBMIT.make({ section: sectionOf([]), form: formOf(untitled), isNew: true });
    expect(type(one)).toBe('found');
    expect(type(one, UNOPENED)).toBe('ambiguous');
    expect(type({ ...one, isNew: false })).toBe('ambiguous');
    expect(type({ ...one, section: sectionOf([], { doubtful: true }) })).toBe('ambiguous');
  });
});

describe('a title that says that something is taken away', () => {
  it('rules out what opens a form, whatever else stands around it', () => {
    const titles = ['Remove reseller relationship', 'Bill-to info'];
    const { trace } = openerUnder(titles);
    expect(trace[0]?.refusal).toBe('takes something away');
  });

  it('is not seen in a page title that holds a name', () => {
    const titles = ['Bill-to info', 'Delete Me | Account'];
    expect(openerUnder(titles).verdict.type).toBe('found');
  });

  it('is held by none of the titles that are meant, nor is another address', () => {
    const titles = Object.values(WORDS).flatMap((words) =>
      (['billTo', 'billingInformation', 'companyDetails'] as const).flatMap((word) => words[word]),
    );
    expect(titles.filter((title) => isDestructive([title], UNOPENED) || namesOtherAddress([title], UNOPENED))).toEqual(
      [],
    );
  });

  it('is each of the words for it, in every language', () => {
    for (const words of Object.values(WORDS)) {
      for (const title of [...words.remove, ...words.removeResellerRelationship])
        expect(isDestructive([title], UNOPENED), title).toBe(true);
      for (const title of words.otherAddress) expect(namesOtherAddress([title], UNOPENED), title).toBe(true);
    }
  });
});
