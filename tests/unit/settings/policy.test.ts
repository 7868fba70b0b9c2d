import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { PARTNER_ROLES } from '../../../src/core/role';
import { applyPolicy } from '../../../src/settings/effective-settings';
import { isPossibleHost, LOCKABLE_KEYS, NO_POLICY, parsePolicy, SOVEREIGN_DOMAINS } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS, SHOWINGS } from '../../../src/settings/settings';

const whole = {
  language: 'de',
  role: 'sales-agent',
  showing: 'on-request',
  guides: ['update-customer-account'],
  portalHosts: ['partner.microsoft.us'],
  welcome: false,
};

describe('parsePolicy', () => {
  it.each([undefined, null, {}, 'text', 7])('gives no policy for %j', (stored) => {
    expect(parsePolicy(stored)).toEqual(NO_POLICY);
  });

  it('reads every key', () => {
    expect(parsePolicy(whole)).toEqual({ policy: whole, problems: [] });
  });

  it.each([
    ['language', 'English'],
    ['language', 'fi'],
    ['language', 'de_AT'],
    ['language', 5],
    ['role', 'king'],
    ['showing', true],
    ['guides', 'update-customer-account'],
    ['guides', []],
    ['guides', [7]],
    ['portalHosts', { 0: 'partner.microsoft.us' }],
    ['welcome', 'no'],
  ])('leaves out %s when it is %j, keeps all else and says so', (key, value) => {
    const { policy, problems } = parsePolicy({ ...whole, [key]: value });
    const { [key as keyof typeof whole]: _left, ...rest } = whole;
    expect(policy).toEqual(rest);
    expect(problems).toEqual([{ key, reason: 'wrong-value', value: JSON.stringify(value) }]);
  });

  it.each([
    ['auto', 'auto'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['es-419', 'es'],
    ['zh-TW', 'zh-Hant'],
    ['pt-AO', 'pt-PT'],
    ['iw', 'he'],
  ])('reads the language %s as %s, the one that ships', (written, language) => {
    expect(parsePolicy({ language: written })).toEqual({ policy: { language }, problems: [] });
  });

  it('names a key that there is not', () => {
    expect(parsePolicy({ lanugage: 'de' }).problems).toEqual([
      { key: 'lanugage', reason: 'unknown-key', value: '"de"' },
    ]);
    expect(parsePolicy(JSON.parse('{"__proto__":{"role":"none"},"toString":1}')).policy).toEqual({});
  });

  it('keeps the hosts that can be granted, in small letters and once', () => {
    const { policy, problems } = parsePolicy({
      portalHosts: ['Partner.Microsoft.US', ' partner.microsoft.us ', 'evil.example', 'https://partner.microsoft.us/'],
    });
    expect(policy.portalHosts).toEqual(['partner.microsoft.us']);
    expect(problems).toEqual([
      { key: 'portalHosts', reason: 'host-not-possible', value: '"evil.example"' },
      { key: 'portalHosts', reason: 'host-not-possible', value: '"https://partner.microsoft.us/"' },
    ]);
  });

  it('shortens what it repeats', () => {
    const [problem] = parsePolicy({ role: 'x'.repeat(10_000) }).problems;
    expect(problem?.value.length).toBeLessThan(80);
  });
});

describe('isPossibleHost', () => {
  it.each(SOVEREIGN_DOMAINS)('takes hosts below %s', (domain) => {
    expect(isPossibleHost(`partner.${domain}`)).toBe(true);
    expect(isPossibleHost(`a.b-1.${domain}`)).toBe(true);
  });

  it.each([
    '',
    'microsoft.us',
    'evilmicrosoft.us',
    'microsoft.us.evil.example',
    'partner.microsoft.us.',
    'partner.microsoft.us:8080',
    '*.microsoft.us',
    'partner..microsoft.us',
    '-a.microsoft.us',
    'partner.microsoft.us/path',
    'user@partner.microsoft.us',
    'пример.microsoft.us',
  ])('refuses “%s”', (host) => {
    expect(isPossibleHost(host)).toBe(false);
  });

  it('has the domains of the manifest’s optional hosts', () => {
    expect([...manifest.optional_host_permissions].sort()).toEqual(
      SOVEREIGN_DOMAINS.map((domain) => `https://*.${domain}/*`).sort(),
    );
  });
});

describe('applyPolicy', () => {
  const person = { ...DEFAULT_SETTINGS, language: 'sv', role: 'billing-admin' } as const;

  it('changes nothing when there is none', () => {
    expect(applyPolicy({ settings: person, problem: null }, NO_POLICY)).toEqual({
      settings: person,
      own: person,
      problem: null,
      locked: [],
      policy: NO_POLICY,
    });
  });

  it('lays what is set over what was chosen, and locks that alone', () => {
    const policy = parsePolicy({ role: 'sales-agent', guides: ['x'] });
    const effective = applyPolicy({ settings: person, problem: 'broken' }, policy);
    expect(effective).toEqual({
      settings: { ...person, role: 'sales-agent' },
      own: person,
      problem: 'broken',
      locked: ['role'],
      policy,
    });
  });

  it.each([
    [{ role: 'king', language: 'de-AT' }, { language: 'de' }, ['language']],
    [{ role: 'sales-agent', language: 'fi' }, { role: 'sales-agent' }, ['role']],
  ] as const)('locks nothing by a value that cannot be used: %j', (written, set, locked) => {
    const effective = applyPolicy({ settings: person, problem: null }, parsePolicy(written));
    expect(effective.settings).toEqual({ ...person, ...set });
    expect(effective.locked).toEqual(locked);
  });
});

describe('managed-schema.json', () => {
  const schema = JSON.parse(readFileSync('src/settings/managed-schema.json', 'utf8'));

  it('has exactly the keys that are read', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(whole).sort());
    for (const key of LOCKABLE_KEYS) expect(schema.properties).toHaveProperty(key);
  });

  it('names the same values', () => {
    expect(schema.properties.role.enum).toEqual(PARTNER_ROLES);
    expect(schema.properties.showing.enum).toEqual(SHOWINGS);
  });

  it('explains each key', () => {
    for (const [key, { title, description }] of Object.entries<{ title: string; description: string }>(
      schema.properties,
    )) {
      expect(title, key).toMatch(/\S/);
      expect(description, key).toMatch(/\.$/);
    }
  });
});
