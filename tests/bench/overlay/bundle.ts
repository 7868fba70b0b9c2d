import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SubjectId } from './subjects.ts';

const folder = fileURLToPath(new URL('./page/', import.meta.url));

/** One script for a page, with the library, its stylesheet and the probe in it. Nothing is written to disk. */
export async function bundleSubject(id: SubjectId): Promise<string> {
  const result = await build({
    // The project's own configuration builds the extension; none of it applies here.
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      // Nothing here is about size, and a profile of readable code says where time goes.
      minify: false,
      target: 'es2022',
      lib: { entry: `${folder}${id}.ts`, formats: ['iife'], name: 'subject', fileName: id },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry?.type !== 'chunk') throw new Error(`Vite gave no bundle for ${id}.`);
  return entry.code;
}
