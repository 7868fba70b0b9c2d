import { expect, it } from 'vitest';
import { resolveLanguage } from '../../../src/i18n/languages';
import { joinSentences } from '../../../src/i18n/sentences';

it.each([
  ['en', 'One. Two.'],
  ['ko', 'One. Two.'],
  ['ar', 'One. Two.'],
  ['ja', 'One.Two.'],
  ['zh-Hans', 'One.Two.'],
  ['zh-Hant', 'One.Two.'],
])('sets sentences of %s one after the other as “%s”', (tag, joined) => {
  expect(joinSentences(resolveLanguage(tag, []), ['One.', 'Two.'])).toBe(joined);
});
