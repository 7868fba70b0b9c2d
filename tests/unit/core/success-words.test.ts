import { expect, it } from 'vitest';
import { answersWithFailure } from '../../../src/core/words/failure-words';
import { isOfDraft, saysSuccess } from '../../../src/core/words/success-words';
import { GOOD_NEWS, messagesOf, NO_NEWS, NOT_TAKEN, TURNED_DOWN } from './portal-messages';

it.each(messagesOf(GOOD_NEWS))('takes for good news, in %s: %s', (_, message) => {
  expect(saysSuccess(message)).toBe(true);
  expect(answersWithFailure(message)).toBe(false);
});

it.each([NOT_TAKEN, TURNED_DOWN, NO_NEWS].flatMap(messagesOf))('takes for none, in %s: %s', (_, message) => {
  expect(saysSuccess(message)).toBe(false);
});

it('knows what is only kept for later', () => {
  expect(isOfDraft('Draft saved')).toBe(true);
  expect(isOfDraft('Saved by the draftsman')).toBe(false);
});

it.each([
  'No Limits Ltd was updated.',
  'Nothing Bundt Cakes was updated.',
  'Not Just Desks Ltd: changes saved',
  'Nielsen został zaktualizowany.',
  'Non Stop SARL a été mis à jour.',
  'Contoso Limited was updated.',
  'Contoso Timeouts was saved.',
  'Issue Media Group was updated.',
])('is not led astray by a customer’s name: %s', (message) => {
  expect(saysSuccess(message)).toBe(true);
});

it.each([
  'Success Ltd',
  'SuccessFactors',
  'Contoso Saved Games',
  'Updatedge',
])('takes the name “%s” alone for no news', (name) => {
  expect(saysSuccess(`${name} has 3 subscriptions.`)).toBe(false);
});
