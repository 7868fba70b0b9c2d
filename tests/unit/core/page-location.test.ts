import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/core/page-location';

const HERE = { host: 'partner.microsoft.com', path: '/dashboard/home' };

describe('an address', () => {
  it.each([
    ['https://Partner.Microsoft.com/a/B?c=d#e', { host: 'partner.microsoft.com', path: '/a/B' }],
    ['https://partner.microsoft.com', { host: 'partner.microsoft.com', path: '/' }],
    ['https://partner.microsoft.com?a', { host: 'partner.microsoft.com', path: '/' }],
    ['https://partner.microsoft.com:8443/a', { host: 'partner.microsoft.com', path: '/a' }],
    ['  https://partner.microsoft.com/a ', { host: 'partner.microsoft.com', path: '/a' }],
  ])('is read from %s', (address, expected) => {
    expect(parseAddress(address)).toEqual(expected);
  });

  it.each([
    'https://partner.microsoft.com@evil.example/a',
    'https://partner.microsoft.com:443@evil.example/a',
    'https://partner.microsoft.com\\@evil.example/a',
    'http://partner.microsoft.com/a',
    'mailto:a@b.example',
    '#a',
    'a/b',
    '/a',
    '',
  ])('is none where it is %s', (address) => {
    expect(parseAddress(address)).toBeNull();
  });
});

describe('an address on the host of another one', () => {
  it('takes the host of that', () => {
    expect(parseAddress('/a?b#c', HERE)).toEqual({ host: HERE.host, path: '/a' });
  });

  it.each(['//evil.example/a', '/\\evil.example/a', 'a/b', '#a'])('is none where it is %s', (address) => {
    expect(parseAddress(address, HERE)).toBeNull();
  });
});
