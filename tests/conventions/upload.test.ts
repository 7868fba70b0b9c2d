import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { submit } from 'publish-browser-extension';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checksumLine, checkTag, packageNames, projectIdentity } from '../../scripts/package-files.mjs';
import { checkKeys, checkPackages, parseUploadArguments, stores, uploadConfig } from '../../scripts/upload-plan.mjs';
import { emptyFolder } from './fresh-build';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** Keys of the right form that open nothing. */
const KEYS = {
  CHROME_EXTENSION_ID: 'a'.repeat(32),
  CHROME_PUBLISHER_ID: 'publisher',
  CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL: 'upload@project.example',
  CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n'),
  EDGE_PRODUCT_ID: 'product',
  EDGE_CLIENT_ID: 'client',
  EDGE_API_KEY: 'key-of-edge',
  FIREFOX_JWT_ISSUER: 'issuer',
  FIREFOX_JWT_SECRET: 'secret-of-firefox',
};

/** Generous, in ms: one script on a busy machine. */
const PROCESS_TIMEOUT = 30_000;

const directory = emptyFolder('upload');
const names = packageNames();

beforeAll(() => {
  const manifest = { browser_specific_settings: { gecko: { id: 'waymark@waymark.example' } } };
  const archive = zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) });
  const files = [names.chrome, names.firefox, names.source];
  for (const name of files) writeFileSync(join(directory, name), archive);
  writeFileSync(join(directory, names.checksums), files.map((name) => checksumLine(name, archive)).join(''));
});
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

describe('npm run upload -- --dry-run', () => {
  it(
    'names every variable that is missing, and uploads nothing, when there are no keys',
    () => {
      const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !(name in KEYS)));
      const { status, stderr } = spawnSync(process.execPath, ['scripts/upload.mjs', '--dry-run'], {
        env: environment,
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toContain('Nothing was uploaded.');
      for (const name of Object.keys(KEYS)) expect(stderr).toContain(name);
      // A message for a person, not a stack.
      expect(stderr).not.toMatch(/\n\s+at /);
    },
    PROCESS_TIMEOUT,
  );

  it('asks the stores for nothing but whether the keys are good', async () => {
    const requests: { method: string; address: string }[] = [];
    vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
      const address = input instanceof Request ? input.url : String(input);
      requests.push({ method: init?.method ?? 'GET', address });
      return Response.json({ access_token: 'token', itemId: 'item' });
    });
    const { wanted, dryRun } = parseUploadArguments(['--dry-run']);
    const results = await submit(uploadConfig(wanted, KEYS, { dryRun, directory }));
    expect(results).toEqual({ chrome: { success: true }, edge: { success: true }, firefox: { success: true } });
    expect(requests.length).toBeGreaterThan(0);
    for (const { method, address } of requests) {
      // A token is asked for by POST; nothing else is.
      if (method !== 'GET') expect(address).toMatch(/^https:\/\/oauth2\.googleapis\.com\/token/);
      expect(address).not.toMatch(/upload/);
    }
  });
});

describe('the keys', () => {
  it.each([
    'chrome',
    'edge',
    'firefox',
  ] as const)('of %s are asked for by name when one is missing or empty', (store) => {
    for (const name of stores[store].variables) {
      expect(() => checkKeys([store], { ...KEYS, [name]: ' ' })).toThrow(name);
      expect(() => checkKeys([store], { ...KEYS, [name]: undefined })).toThrow(stores[store].title);
    }
    expect(() => checkKeys([store], KEYS)).not.toThrow();
  });

  it('are asked for of the wanted stores only, and never shown', () => {
    const { FIREFOX_JWT_SECRET: _missing, ...others } = KEYS;
    expect(() => checkKeys(['chrome', 'edge'], others)).not.toThrow();
    const complaint = vi.fn(() => checkKeys(['edge', 'firefox'], others));
    expect(complaint).toThrow('FIREFOX_JWT_SECRET');
    const { message } = complaint.mock.results[0]?.value as Error;
    for (const value of Object.values(others)) expect(message).not.toContain(value);
    expect(message).not.toContain('FIREFOX_JWT_ISSUER');
  });

  it('are handed on as they are, with the line ends of a private key', () => {
    const config = uploadConfig(['chrome'], KEYS, { dryRun: false, directory });
    expect(config.chrome).toMatchObject({ apiVersion: 'v2', serviceAccountPrivateKey: privateKey.trim() });
    expect(config).not.toHaveProperty('firefox');
  });
});

describe('what is uploaded', () => {
  it('is what was packaged, to each store its own, with the source for Mozilla', () => {
    const config = uploadConfig(['chrome', 'edge', 'firefox'], KEYS, { dryRun: true, directory });
    expect(config.chrome?.zip).toBe(join(directory, names.chrome));
    expect(config.edge?.zip).toBe(join(directory, names.chrome));
    expect(config.firefox).toMatchObject({
      zip: join(directory, names.firefox),
      sourcesZip: join(directory, names.source),
      extensionId: 'waymark@waymark.example',
    });
  });

  it('is refused when it was never packaged, or is not what its checksum says', () => {
    expect(() => checkPackages(directory)).not.toThrow();
    expect(() => checkPackages(join(directory, 'nowhere'))).toThrow('npm run package');
    writeFileSync(join(directory, names.chrome), 'something else');
    expect(() => checkPackages(directory)).toThrow(`${names.chrome} is not what its checksum says`);
  });

  it('goes to all stores when none is named, and to no store that does not exist', () => {
    expect(parseUploadArguments([])).toEqual({ wanted: ['chrome', 'edge', 'firefox'], dryRun: false });
    expect(parseUploadArguments(['firefox', '--dry-run'])).toEqual({ wanted: ['firefox'], dryRun: true });
    expect(() => parseUploadArguments(['safari'])).toThrow('no store "safari"');
  });
});

describe('a release’s tag', () => {
  it('names the version of package.json', () => {
    const { version } = projectIdentity();
    expect(() => checkTag(`v${version}`)).not.toThrow();
    expect(() => checkTag(version)).toThrow(version);
    expect(() => checkTag('v99.0.0')).toThrow('v99.0.0');
  });
});
