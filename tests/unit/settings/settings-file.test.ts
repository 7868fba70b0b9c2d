import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../src/settings/settings';
import { LARGEST_FILE, readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file';

const chosen: Settings = {
  language: 'pt-BR',
  role: 'admin-agent',
  corner: 'top-start',
  appearance: 'dark',
  showing: 'on-request',
  motion: 'reduced',
};

/** A good file with something else in it. */
function fileWith(changes: object, settings: object = {}): string {
  return JSON.stringify({
    ...JSON.parse(writeSettingsFile(chosen)),
    ...changes,
    ...('settings' in changes ? {} : { settings: { ...chosen, ...settings } }),
  });
}

/** A good file whose text is changed, for what no object can be. */
const fileText = (from: string, to: string): string => writeSettingsFile(chosen).replace(from, to);

it('reads back what was written', () => {
  expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ ok: true, settings: chosen });
  expect(readSettingsFile(writeSettingsFile(DEFAULT_SETTINGS))).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
});

it('reads a file that an editor of Windows has saved', () => {
  const text = `\uFEFF${writeSettingsFile(chosen).replaceAll('\n', '\r\n')}`;
  expect(readSettingsFile(text)).toEqual({ ok: true, settings: chosen });
});

it('writes the choices, the version, and nothing else', () => {
  const content = JSON.parse(writeSettingsFile(chosen));
  expect(content).toEqual({ kind: 'waymark-settings', version: SETTINGS_VERSION, settings: chosen });
});

it('takes the language that ships for any tag that it stands in for', () => {
  for (const [written, language] of [
    ['de-AT', 'de'],
    ['zh-TW', 'zh-Hant'],
    ['auto', 'auto'],
  ])
    expect(readSettingsFile(fileWith({}, { language: written }))).toEqual({
      ok: true,
      settings: { ...chosen, language },
    });
});

describe('a file of version 1', () => {
  const settings = { language: 'sv', role: 'sales-agent', corner: 'top-start' };
  const oldFile = (change: object = {}): string =>
    JSON.stringify({ kind: 'waymark-settings', version: 1, settings: { ...settings, ...change } });

  it('is read, with what was usual then for what it lacks', () => {
    expect(readSettingsFile(oldFile())).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, ...settings } });
  });

  it.each([
    [{ role: 'king' }, 'wrong-value', 'settings.role'],
    [{ language: 'xx' }, 'wrong-value', 'settings.language'],
    [{ theme: 'dark' }, 'unknown-field', 'settings.theme'],
    [{ role: undefined }, 'missing-field', 'settings.role'],
  ] as const)('is refused as strictly as a new one, with %j', (change, type, field) => {
    expect(readSettingsFile(oldFile(change))).toEqual({ ok: false, problem: { type, field } });
  });
});

describe('refuses', () => {
  it.each([
    ['an empty file', '', 'not-json'],
    ['half a file', writeSettingsFile(chosen).slice(0, 60), 'not-json'],
    ['what is no text', '\u0000\u0001\u0002', 'not-json'],
    ['another JSON file', '{"name":"waymark"}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['nothing', 'null', 'not-settings'],
    ['a number', '1e999', 'not-settings'],
    ['a good file inside __proto__', `{"__proto__":${writeSettingsFile(chosen)}}`, 'not-settings'],
    ['a newer version', fileWith({ version: SETTINGS_VERSION + 1, future: true }), 'newer-version'],
    ['more than 64 KB', fileText('{', `{${' '.repeat(LARGEST_FILE)}`), 'too-large'],
  ] as const)('%s', (_what, text, type) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problem: { type } });
  });

  it.each([
    ['an unknown role', fileWith({}, { role: 'king' }), 'wrong-value', 'settings.role'],
    ['a role that is a list', fileWith({}, { role: ['none'] }), 'wrong-value', 'settings.role'],
    ['a language that is no tag', fileWith({}, { language: '../../etc' }), 'wrong-value', 'settings.language'],
    ['a look that is an object', fileWith({}, { appearance: {} }), 'wrong-value', 'settings.appearance'],
    ['a language that does not ship', fileWith({}, { language: 'xx' }), 'wrong-value', 'settings.language'],
    ['a version that never was', fileWith({ version: 0 }), 'wrong-value', 'version'],
    ['a version that is a text', fileWith({ version: '2' }), 'wrong-value', 'version'],
    ['settings that are a list', fileWith({ settings: [chosen] }), 'missing-field', 'settings.language'],
    ['settings that are nothing', fileWith({ settings: null }), 'wrong-value', 'settings'],
    ['no settings', '{"kind":"waymark-settings","version":2}', 'missing-field', 'settings'],
    ['no role', fileWith({}, { role: undefined }), 'missing-field', 'settings.role'],
    ['a field too many', fileWith({}, { corner2: 'top-end' }), 'unknown-field', 'settings.corner2'],
    ['a field too many outside', fileWith({ script: '<img>' }), 'unknown-field', 'script'],
    [
      '__proto__',
      fileText('"language"', '"__proto__": {"role": "none"}, "language"'),
      'unknown-field',
      'settings.__proto__',
    ],
    [
      'constructor',
      fileText('"language"', '"constructor": {"prototype": {}}, "language"'),
      'unknown-field',
      'settings.constructor',
    ],
  ] as const)('%s, and names the field', (_what, text, type, field) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problem: { type, field } });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a field whose name is as long as a book, and names its beginning', () => {
    const reading = readSettingsFile(fileWith({}, { ['x'.repeat(30_000)]: 1 }));
    expect(!reading.ok && 'field' in reading.problem && reading.problem.field.length).toBeLessThan(60);
  });

  it('a file as deep as it can be', () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    expect(readSettingsFile(deep).ok).toBe(false);
    expect(readSettingsFile(fileText('"dark"', deep)).ok).toBe(false);
  });
});
