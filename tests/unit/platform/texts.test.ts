import { expect, it } from 'vitest';
import { installFakeBrowser } from './fake-browser';

installFakeBrowser();
const { loadTexts } = await import('../../../src/platform/texts');

const FILES: Readonly<Record<string, string>> = {
  'extension://waymark/locales/de/ui.json': '{"popup":{"start":"Los"}}',
  'extension://waymark/locales/de/guides.json': '{"a":1}',
  'extension://waymark/locales/sv/ui.json': '{"popup":{}}',
  'extension://waymark/locales/nl/ui.json': '{"popup":',
};

const asked: string[] = [];
const fetchFile = async (input: unknown): Promise<Response> => {
  asked.push(String(input));
  const text = FILES[String(input)];
  // Extension files that do not exist reject in both browsers.
  if (text === undefined) throw new TypeError('Failed to fetch');
  return new Response(text);
};

it('has one object per file', async () => {
  expect(await loadTexts('de', fetchFile)).toEqual({ ui: { popup: { start: 'Los' } }, guides: { a: 1 } });
});

it.each([
  ['one file is missing', 'sv', { ui: { popup: {} }, guides: {} }],
  ['a file is broken', 'nl', { ui: {}, guides: {} }],
  ['the language does not ship', 'fi', { ui: {}, guides: {} }],
])('is empty, file by file, when %s', async (_what, tag, texts) => {
  expect(await loadTexts(tag, fetchFile)).toEqual(texts);
});

it.each([
  '../..',
  'de/../../x',
  '',
  'DE',
  'https://example.org',
])('asks for no file when the tag is %j', async (tag) => {
  asked.length = 0;
  expect(await loadTexts(tag, fetchFile)).toEqual({ ui: {}, guides: {} });
  expect(asked).toEqual([]);
});
