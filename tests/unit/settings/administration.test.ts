import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/guides/catalog';
import { LANGUAGES } from '../../../src/i18n/languages';
import { parsePolicy, SOVEREIGN_DOMAINS } from '../../../src/settings/policy';

const text = readFileSync('docs/administration.md', 'utf8');

/** The code blocks of one language. */
const blocks = (language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);

/** What the examples set, whichever browser they are for. */
const examples = blocks('json').flatMap((code) => {
  const { '3rdparty': chromium, policies } = JSON.parse(code);
  return Object.values<unknown>({ ...chromium?.extensions, ...policies?.['3rdparty']?.Extensions });
});

const schema = JSON.parse(readFileSync('src/settings/managed-schema.json', 'utf8'));

describe('the examples for administrators', () => {
  it('are there for Chromium and for Firefox', () => {
    expect(examples).toHaveLength(2);
  });

  it.each(examples)('hold with every value (%#)', (policy) => {
    const { policy: read, problems } = parsePolicy(policy);
    expect(problems).toEqual([]);
    expect(Object.keys(read).sort()).toEqual(Object.keys(schema.properties).sort());
    expect(read).toEqual(examples[0]);
    for (const id of read.guides ?? []) expect(GUIDES.map((guide) => guide.id)).toContain(id);
  });

  it.each(['reg', 'xml'])('as %s set the same', (language) => {
    const [code = ''] = blocks(language);
    for (const [key, value] of Object.entries(examples[0] as Record<string, unknown>)) {
      expect(code).toContain(key);
      for (const each of [value].flat()) if (typeof each === 'string') expect(code, key).toContain(each);
    }
  });
});

describe('the table of keys', () => {
  it.each(Object.keys(schema.properties))('has %s', (key) => {
    expect(text).toMatch(new RegExp(`^\\| \`${key}\` +\\|`, 'm'));
  });

  it('names every value that there is', () => {
    const row = (key: string): string => new RegExp(`^\\| \`${key}\`.*$`, 'm').exec(text)?.[0] ?? '';
    for (const key of ['role', 'showing'])
      for (const value of schema.properties[key].enum) expect(row(key)).toContain(`\`${value}\``);
    for (const { id } of GUIDES) expect(row('guides')).toContain(`\`${id}\``);
    for (const { tag } of LANGUAGES) expect(text).toContain(`\`${tag}\``);
    for (const domain of SOVEREIGN_DOMAINS) expect(text).toContain(`\`${domain}\``);
  });
});
