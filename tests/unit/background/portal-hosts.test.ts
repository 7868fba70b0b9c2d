import { expect, it } from 'vitest';
import { followPortalHosts } from '../../../src/background/portal-hosts';
import { PORTAL_MATCHES } from '../../../src/portals/match-patterns';

/** Whether a match pattern takes in another one, as browsers see it. */
function holds(pattern: string, origin: string): boolean {
  const [, any, host = ''] = /^https:\/\/(\*\.)?([^/]*)\/\*$/.exec(pattern) ?? [];
  const [, inner = ''] = /^https:\/\/([^/]*)\/\*$/.exec(origin) ?? [];
  return pattern === '<all_urls>' || inner === host || (any !== undefined && inner.endsWith(`.${host}`));
}

async function follow(wanted: readonly string[], granted: readonly string[]) {
  const registered: (readonly string[])[] = [];
  const dropped: (readonly string[])[] = [];
  await followPortalHosts({
    wanted: async () => wanted,
    hasAccess: async (origins) => origins.every((origin) => granted.some((pattern) => holds(pattern, origin))),
    grantedOrigins: async () => granted,
    known: PORTAL_MATCHES,
    register: async (matches) => void registered.push(matches),
    dropAccess: async (origins) => void dropped.push(origins),
  });
  return { registered, dropped };
}

const own = 'https://partner.microsoft.us/*';

it('runs on the host of the policy once access was given', async () => {
  expect(await follow(['partner.microsoft.us'], [...PORTAL_MATCHES, own])).toEqual({
    registered: [[own]],
    dropped: [],
  });
});

it('runs there, too, where access was given more widely, and gives none of that back', async () => {
  const wide = [...PORTAL_MATCHES, 'https://*.microsoft.us/*'];
  expect(await follow(['partner.microsoft.us'], wide)).toEqual({ registered: [[own]], dropped: [] });
});

it.each([
  ['access was not given', ['partner.microsoft.us'], [...PORTAL_MATCHES]],
  ['access was withdrawn, and from the others too', ['partner.microsoft.us'], []],
  ['there is no policy', [], [...PORTAL_MATCHES]],
])('runs on no further host when %s', async (_what, wanted, granted) => {
  expect(await follow(wanted, granted)).toEqual({ registered: [[]], dropped: [] });
});

it('stops, and gives the access back, when the policy names the host no more', async () => {
  expect(await follow([], [...PORTAL_MATCHES, own])).toEqual({ registered: [[]], dropped: [[own]] });
});

it('does not run twice on a host that everybody has, and never gives that one back', async () => {
  expect(await follow(['partner.microsoft.com'], PORTAL_MATCHES)).toEqual({ registered: [[]], dropped: [] });
});

it('leaves access alone that the person gave to all sites', async () => {
  const wide = ['https://*/*', 'https://*.microsoft.com/*', '<all_urls>'];
  expect((await follow([], wide)).dropped).toEqual([]);
});
