import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/options/full-report';
import { isManaged, organizationsOwn, policyProblems } from '../../../src/options/options-state';
import { applyPolicy } from '../../../src/settings/effective-settings';
import { parsePolicy } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';

const under = (policy: unknown) => applyPolicy({ settings: DEFAULT_SETTINGS, problem: null }, parsePolicy(policy));

describe('policyProblems', () => {
  it('has none when all can be used', () => {
    expect(policyProblems(under({}))).toEqual([]);
    expect(policyProblems(under({ language: 'auto', guides: ['update-customer-account'] }))).toEqual([]);
    expect(policyProblems(under({ language: 'de-AT' }))).toEqual([]);
  });

  it('has what could not be read, and what names nothing that there is', () => {
    const policy = { role: 'king', language: 'tlh', guides: ['update-customer-account', 'fly'] };
    expect(policyProblems(under(policy)).map(({ key, reason, value }) => `${key} ${reason} ${value}`)).toEqual([
      'role wrong-value "king"',
      'language wrong-value "tlh"',
      'guides wrong-value fly',
    ]);
  });
});

describe('organizationsOwn', () => {
  it('is nothing where nothing is set besides choices', () => {
    expect(organizationsOwn(under({ role: 'none' }))).toEqual({ guides: [], hosts: [], welcome: null });
  });

  it('has the guides that are known, the hosts that are possible, and whether the welcome page opens', () => {
    const { guides, hosts, welcome } = organizationsOwn(
      under({
        guides: ['rename-customer', 'fly'],
        portalHosts: ['partner.microsoft.us', 'evil.example'],
        welcome: false,
      }),
    );
    expect(guides.map(({ id }) => id)).toEqual(['rename-customer']);
    expect([hosts, welcome]).toEqual([['partner.microsoft.us'], false]);
  });

  it('has no guides where none that is named is known, since then all are offered', () => {
    expect(organizationsOwn(under({ guides: ['fly'] })).guides).toEqual([]);
  });
});

it('an organization is noticed by anything that it set, be it wrong', () => {
  expect(isManaged(under({}))).toBe(false);
  expect(isManaged(under({ welcome: false }))).toBe(true);
  expect(isManaged(under({ role: 'king' }))).toBe(true);
});

describe('writeReport', () => {
  const environment = { waymark: '1.2.3', browser: 'Firefox 147', system: 'linux x86-64' };

  it('has where Waymark runs, what is chosen and that there is no page', () => {
    const report = JSON.parse(writeReport(environment, under({}), null));
    expect(report).toEqual({
      ...environment,
      settings: DEFAULT_SETTINGS,
      problem: null,
      organization: { set: [], problems: [] },
      page: null,
    });
  });

  it('names what the organization set, and tells neither its hosts nor what it wrote', () => {
    const text = writeReport(environment, under({ portalHosts: ['partner.microsoft.us'], role: 'Fabrikam' }), null);
    expect(JSON.parse(text).organization).toEqual({ set: ['portalHosts'], problems: ['role: wrong-value'] });
    expect(text).not.toMatch(/microsoft|fabrikam/i);
  });
});
