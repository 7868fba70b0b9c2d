import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { expect, test } from './drivers/fixture.ts';

type Manifest = Readonly<Record<string, unknown>> & {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
};

const DIRECTORIES = { chromium: '../../dist/chrome', firefox: '../../dist/firefox' } as const;

const PORTAL_HOSTS = [
  'https://partner.microsoft.com/*',
  'https://partnercenter.microsoft.com/*',
  'https://partner.partnercenter.microsoftonline.cn/*',
];

/** Where the portal of a national cloud can be. */
const MICROSOFT_CLOUDS = [
  'https://*.microsoft.us/*',
  'https://*.microsoftonline.us/*',
  'https://*.microsoft.cn/*',
  'https://*.microsoftonline.cn/*',
  'https://*.microsoft.de/*',
  'https://*.microsoft.com/*',
];

/** Bytes after gzip, with some room for another zlib. The detector runs on every page of the portal; the overlay only where it is shown. */
const BUDGETS = { 'src/detector/main.iife.js': 2048, 'src/overlay/main.iife.js': 164 * 1024 };

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
}

test.describe('the built package', () => {
  let directory = '';
  let manifest: Manifest;

  test.beforeEach(({ browserUnderTest }) => {
    directory = fileURLToPath(new URL(DIRECTORIES[browserUnderTest], import.meta.url));
    manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;
  });

  test('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual(['scripting', 'storage']);
    expect([...manifest.host_permissions].sort()).toEqual([...PORTAL_HOSTS].sort());
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual([...PORTAL_HOSTS].sort());
    // Asked for one host at a time, and only where an organization's policy names it.
    expect(manifest['optional_host_permissions']).toEqual(MICROSOFT_CLOUDS);
    for (const key of ['optional_permissions', 'externally_connectable']) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  test('lets no page see that it is there', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
  });

  test('has the strings of every language, in the browsers’ form too', () => {
    const names = filesIn(directory);
    for (const { tag } of LANGUAGES) {
      expect(names).toContain(`locales/${tag}/ui.json`);
      expect(names).toContain(`locales/${tag}/guides.json`);
    }
    expect(names.filter((name) => name.startsWith('_locales/'))).toHaveLength(LANGUAGES.length);
  });

  test('cannot reach the network, and makes no code or markup from text', () => {
    for (const name of filesIn(directory).filter((each) => each.endsWith('.js'))) {
      const code = readFileSync(join(directory, name), 'utf8');
      expect(code, name).not.toMatch(
        /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\b/,
      );
      expect(code, name).not.toMatch(
        /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
      );
      // The extension's own texts are fetched, by the background and the popup; on the page there is nothing to fetch with.
      if (name.startsWith('src/')) expect(code, name).not.toMatch(/\bfetch\(/);
      else if (/\bfetch\(/.test(code)) expect(code, name).toMatch(/getURL\(`locales\//);
    }
  });

  test('stays within its budget of bytes', () => {
    for (const [name, budget] of Object.entries(BUDGETS)) {
      expect(gzipSync(readFileSync(join(directory, name)), { level: 9 }).length, name).toBeLessThanOrEqual(budget);
    }
  });

  test('has no file that nothing uses', () => {
    const names = filesIn(directory);
    const used = new Set(['manifest.json']);
    const text = (name: string) =>
      /\.(js|json|html|css)$/.test(name) ? readFileSync(join(directory, name), 'utf8') : '';
    for (const from of names) {
      const content = text(from);
      for (const name of names) if (content.includes(name.split('/').at(-1) ?? name) && from !== name) used.add(name);
    }
    const byConvention = /^(_locales|locales)\/|^third-party-licenses\.txt$/;
    expect(names.filter((name) => !used.has(name) && !byConvention.test(name))).toEqual([]);
  });
});
