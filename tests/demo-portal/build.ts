import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const sourceDirectory = fileURLToPath(new URL('./', import.meta.url));
const projectDirectory = fileURLToPath(new URL('../../', import.meta.url));
const outputDirectory = fileURLToPath(new URL('../../dist/demo-portal/', import.meta.url));

/** The client of the workspace flavour, as built by {@link buildDemoPortal}. */
export const clientBundlePath = `${outputDirectory}workspace.js`;
const hashPath = `${outputDirectory}sources.sha256`;

/** One hash over everything the bundle is made of: this folder's sources, and the lock file for the packages. */
async function hashSources(): Promise<string> {
  const entries = await readdir(sourceDirectory, { recursive: true });
  const sources = entries.filter((name) => /\.(ts|tsx)$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const path of [...sources.map((name) => sourceDirectory + name), `${projectDirectory}package-lock.json`]) {
    hash.update(path.slice(projectDirectory.length)).update(await readFile(path));
  }
  return hash.digest('hex');
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** Writes beside and renames, so that a second process never reads half a file. */
async function replaceFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

async function bundleClient(): Promise<string> {
  // Loaded on demand: most runs find the bundle built, and Vite is slow to load.
  const { build } = await import('vite');
  const result = await build({
    // The project's own configuration builds the extension; none of it applies here.
    configFile: false,
    root: sourceDirectory,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: `${sourceDirectory}workspace/main.tsx`, formats: ['es'], fileName: 'workspace' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry?.type !== 'chunk') throw new Error('Vite gave no bundle for the demo portal.');
  return entry.code;
}

/**
 * Builds the client of the demo portal into `dist/demo-portal/`. Does nothing when the sources are those of the last
 * build, so it may be called before every run.
 */
export async function buildDemoPortal(): Promise<void> {
  const hash = await hashSources();
  const unchanged =
    (await readOrUndefined(hashPath)) === hash && (await readOrUndefined(clientBundlePath)) !== undefined;
  if (unchanged) return;
  const code = await bundleClient();
  await mkdir(outputDirectory, { recursive: true });
  await replaceFile(clientBundlePath, code);
  await replaceFile(hashPath, hash);
}
