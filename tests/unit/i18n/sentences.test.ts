import { expect, it } from 'vitest';
import { joinSentences } from '../../../src/i18n/sentences';

it.each([
  ['Eins. Zwei.', ['Eins.', 'Zwei.']],
  ['واحد. اثنان.', ['واحد.', 'اثنان.']],
  ['一つ。二つ。', ['一つ。', '二つ。']],
  ['可以吗？可以！好。', ['可以吗？', '可以！', '好。']],
  ['一つ。Zwei. 三つ。', ['一つ。', 'Zwei.', '三つ。']],
])('sets “%s” as it is written', (joined, sentences) => {
  expect(joinSentences(sentences)).toBe(joined);
});
