import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { BrowserName } from './browser-driver.ts';

/** A copy of a build under an id of its own, so that a policy for it is one for no other browser on this machine. */
export type OwnCopy = { readonly directory: string; readonly id: string; remove(): Promise<void> };

/** Copies a build. Chromium takes an unpacked extension's id from its path, Firefox from its manifest. */
export async function copyBuild(browser: BrowserName, build: string): Promise<OwnCopy> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'waymark-managed-')));
  await cp(build, directory, { recursive: true });
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  if (browser === 'chromium') {
    const hash = createHash('sha256').update(directory).digest('hex').slice(0, 32);
    // Sixteen digits of another kind: a to p.
    const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    return { directory, id, remove };
  }
  const id = `waymark-${randomBytes(8).toString('hex')}@waymark.example`;
  const path = join(directory, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.browser_specific_settings.gecko.id = id;
  await writeFile(path, JSON.stringify(manifest));
  return { directory, id, remove };
}

/** Where Chromium and its kin read policies on Linux, by the name of the program. */
function chromiumPolicies(executable: string): string {
  const name = basename(executable);
  if (/edge/.test(name)) return '/etc/opt/edge/policies/managed';
  return /google-chrome/.test(name) ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

const FIREFOX_POLICIES = '/etc/firefox/policies/policies.json';

type FirefoxPolicies = {
  readonly policies?: { readonly '3rdparty'?: { readonly Extensions?: Readonly<Record<string, unknown>> } };
};

/** The file as it was, or null where there was none. */
const readIfThere = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/**
 * Sets a policy for one extension, as an administrator does: in a file that the browser reads when it starts.
 * @returns what takes it back, or null where this system or this user cannot set policies
 */
export async function setPolicy(
  browser: BrowserName,
  executable: string,
  id: string,
  policy: object,
): Promise<(() => Promise<void>) | null> {
  if (process.platform !== 'linux') return null;
  try {
    if (browser === 'chromium') {
      const path = join(chromiumPolicies(executable), `${id}.json`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
      return () => rm(path, { force: true });
    }
    const before = await readIfThere(FIREFOX_POLICIES);
    const { policies = {} } = JSON.parse(before ?? '{}') as FirefoxPolicies;
    const extensions = { ...policies['3rdparty']?.Extensions, [id]: policy };
    const merged = { policies: { ...policies, '3rdparty': { ...policies['3rdparty'], Extensions: extensions } } };
    await mkdir(dirname(FIREFOX_POLICIES), { recursive: true });
    await writeFile(FIREFOX_POLICIES, JSON.stringify(merged));
    return () => (before === null ? rm(FIREFOX_POLICIES, { force: true }) : writeFile(FIREFOX_POLICIES, before));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return null;
    throw error;
  }
}
