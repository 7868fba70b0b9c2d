import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { parseAddress } from '../../../src/core/page-location';
import { WORD_KEYS } from '../../../src/core/words/words';
import { PORTALS, portalAt } from '../../../src/portals/catalog';
import { PORTAL_MATCHES } from '../../../src/portals/match-patterns';
import { pageAtAddress } from '../../../src/portals/page-at';
import { partnerCenter } from '../../../src/portals/partner-center/portal';
import { PARTNER_CENTER_START } from '../../../src/portals/partner-center/routes';

describe.each(PORTALS)('the portal $id', (portal) => {
  it.each(portal.hosts)('is known at %s, with words and without', (host) => {
    const location = { host, path: '/dashboard/v2/customers/list' };
    expect(portalAt(location)).toBe(portal);
    expect(pageAtAddress(location)).toBe('customers-list');
  });

  it('leads to its own customer list from any of its hosts', () => {
    for (const host of portal.hosts) {
      const address = parseAddress(portal.addressOf('customers-list', { host, path: '/' }) ?? '');
      expect(address?.host).toBe(host);
      expect(address && pageAtAddress(address)).toBe('customers-list');
    }
  });

  it.each(Object.keys(portal.words))('has every word in %s', (language) => {
    for (const key of WORD_KEYS) {
      const labels = portal.words[language]?.[key] ?? [];
      expect(labels.length, `${language}.${key} needs at least one label`).toBeGreaterThan(0);
      for (const label of labels) expect(label, `${language}.${key}`).toBe(label.trim());
    }
  });
});

it.each([
  'https://www.microsoft.com/dashboard/home',
  'https://evil.partner.microsoft.com/dashboard/home',
  'https://partner.microsoft.com.example.org/dashboard/home',
  'https://login.microsoftonline.com/',
])('knows no portal at %s', (address) => {
  const location = parseAddress(address);
  expect(location).not.toBeNull();
  if (!location) return;
  expect(portalAt(location)).toBeNull();
  expect(pageAtAddress(location)).toBeNull();
});

it('is opened at its home page', () => {
  const start = parseAddress(PARTNER_CENTER_START);
  expect(start && pageAtAddress(start)).toBe('home');
});

describe('the manifest', () => {
  it('asks for access to the pages of the portals and to no others', () => {
    expect(
      [...manifest.host_permissions].sort(),
      'host_permissions in manifest.json and the hosts in src/portals/ must name the same pages',
    ).toEqual([...PORTAL_MATCHES].sort());
  });

  it('runs the detector on those pages', () => {
    for (const { matches } of manifest.content_scripts) expect([...matches].sort()).toEqual([...PORTAL_MATCHES].sort());
  });
});

it('takes a host for the public portal when an organization says that it is one', () => {
  const location = { host: 'partner.microsoft.us', path: '/dashboard/v2/customers/list' };
  const hosts = ['other.microsoft.us', 'partner.microsoft.us'];
  expect(pageAtAddress(location, hosts)).toBe('customers-list');
  const portal = portalAt(location, hosts);
  expect(portal).toMatchObject({ id: 'partner-center', words: partnerCenter.words });
  expect(portal?.hosts).toEqual(expect.arrayContaining(hosts));
  expect(portal?.addressOf('customers-list', location)).toBe(`https://${location.host}${location.path}`);
  expect(pageAtAddress(location, ['partner.microsoft.cn'])).toBeNull();
  expect(portalAt({ ...location, host: 'partner.microsoft.com' }, hosts)).toBe(partnerCenter);
});
