import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** One package whose code is in the build, as Vite's own list of licences has it. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** The licence's SPDX identifier. Absent where the package names none. */
  readonly identifier?: string;
  /** The package's own licence file. Absent where it has none. */
  readonly text?: string;
};

/** Where Vite puts its list; it is read here and does not ship. */
export const BUNDLED_PACKAGES_FILE = 'third-party-licenses.json';

/** What ships: every licence in full. The options page links to it. */
export const LICENSES_FILE = 'third-party-licenses.txt';

/** Licences that ask for nothing but that their text goes along. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * Packages under another licence, each with the reason why it may ship. The MPL asks for the source of its own files only, which
 * the address below gives: the package ships as it was published.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = { 'webextension-polyfill': 'MPL-2.0' };

/** Why a package may not ship, or null. */
export function licenseProblem({ name, version, identifier, text }: BundledPackage): string | null {
  const title = `${name} ${version}`;
  if (!text) return `${title} has no licence file`;
  if (identifier === undefined) return `${title} names no licence`;
  if (PERMISSIVE.includes(identifier) || EXCEPTIONS[name] === identifier) return null;
  return `${title} is under ${identifier}, which scripts/third-party-licenses.ts does not allow`;
}

/** The text that ships: Waymark's own licence, then the others', without line ends or order that differ between systems. */
export function licensesText(own: string, packages: readonly BundledPackage[]): string {
  const clean = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  const chapters = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, identifier, text = '' }) => {
      const source = `https://www.npmjs.com/package/${name}/v/${version}`;
      return `${name} ${version}\nLicence: ${identifier}\nSource: ${source}\n\n${clean(text)}\n`;
    });
  const waymark = `Waymark\n\n${clean(own)}\n\nIt contains the following packages, each under its own licence.\n`;
  return [waymark, ...chapters].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Ships the licences of all that is bundled; the build fails where a package may not ship. */
export function thirdPartyLicenses(): Plugin {
  return {
    name: 'waymark-third-party-licenses',
    apply: 'build',
    config: () => ({ build: { license: { fileName: BUNDLED_PACKAGES_FILE } } }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[BUNDLED_PACKAGES_FILE];
        if (list?.type !== 'asset') return this.error('Vite wrote no list of licences');
        const packages: readonly BundledPackage[] = JSON.parse(list.source.toString());
        delete bundle[BUNDLED_PACKAGES_FILE];
        const problems = packages.flatMap((each) => licenseProblem(each) ?? []);
        if (problems.length > 0) return this.error(problems.join('\n'));
        this.emitFile({
          type: 'asset',
          fileName: LICENSES_FILE,
          source: licensesText(readFileSync('LICENSE', 'utf8'), packages),
        });
      },
    },
  };
}
