import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DemoPortal, PortalRequest } from '../demo-portal/portal.ts';
import type { ForeignOptions, ForeignPortalName } from './options.ts';

const sourceDirectory = fileURLToPath(new URL('./', import.meta.url));
const outputDirectory = fileURLToPath(new URL('../../dist/foreign-portals/', import.meta.url));
const SCRIPT = '/foreign-portal.js';

async function hashSources(name: ForeignPortalName): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['shared', name]) {
    const files = (await readdir(`${sourceDirectory}${folder}`)).sort();
    for (const file of files) hash.update(file).update(await readFile(`${sourceDirectory}${folder}/${file}`));
  }
  return hash.digest('hex');
}

/** Builds the client of a foreign portal, unless it is there already, and gives its code. */
async function buildClient(name: ForeignPortalName): Promise<Buffer> {
  const path = `${outputDirectory}${name}-${(await hashSources(name)).slice(0, 12)}.js`;
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: sourceDirectory,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: `${sourceDirectory}${name}/main.ts${name === 'fluent-react' ? 'x' : ''}`,
        formats: ['es'],
        fileName: name,
      },
    },
  });
  const chunks = (Array.isArray(result) ? result : [result]).flatMap((output) =>
    'output' in output ? output.output : [],
  );
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry?.type !== 'chunk') throw new Error(`Vite gave no bundle for ${name}.`);
  await mkdir(outputDirectory, { recursive: true });
  await writeFile(path, entry.code);
  return Buffer.from(entry.code);
}

/** A portal that shares nothing with the demo portal but its addresses. It answers as the demo portal does. */
export function createForeignPortal(options: ForeignOptions): DemoPortal {
  let client: Promise<Buffer> | undefined;
  return {
    async handle({ url }: PortalRequest) {
      const { pathname } = new URL(url);
      const answer = (type: string, body: string | Buffer) => ({
        status: 200,
        headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
        body,
      });
      if (pathname === SCRIPT) {
        client ??= buildClient(options.name);
        return answer('text/javascript', await client);
      }
      if (pathname === '/favicon.ico') return answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      const lang = options.htmlLang === undefined ? '' : ` lang="${options.htmlLang}"`;
      const settings = JSON.stringify(options);
      return answer(
        'text/html',
        `<!doctype html><html${lang}><head><meta name="viewport" content="width=device-width"><title>Portal</title></head><body><script type="application/json" id="options">${settings}</script><div id="app"></div><script type="module" src="${SCRIPT}"></script></body></html>`,
      );
    },
  };
}
