import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { type GuideSources, validateGuides } from './validate-guides.ts';

const DEFINES_GUIDE = /\bdefineGuide\(/;

/** Reads the guides of a project as they lie in its folder. */
export async function readGuides(root: string): Promise<GuideSources> {
  const folder = join(root, 'src/guides');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && DEFINES_GUIDE.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''));
  const { module } = await runnerImport<{ readonly GUIDES: readonly unknown[] }>(join(folder, 'catalog.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const locales = join(root, 'locales');
  const texts = Object.fromEntries(
    readdirSync(locales)
      .filter((tag) => existsSync(join(locales, tag, 'guides.json')))
      .map((tag) => [tag, JSON.parse(readFileSync(join(locales, tag, 'guides.json'), 'utf8')) as unknown]),
  );
  return { files, listed: module.GUIDES, texts };
}

/** No build has a guide in it that is not in order. */
export function guidesInOrder(): Plugin {
  return {
    name: 'waymark-guides-in-order',
    apply: 'build',
    async buildStart() {
      const problems = validateGuides(await readGuides(process.cwd()));
      if (problems.length > 0) this.error(`Guides that are not in order:\n${problems.join('\n')}`);
    },
  };
}
