import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type SubjectId = 'bare' | 'least' | 'waymark' | 'extension' | 'driver' | 'joyride' | 'shepherd' | 'intro';

/** What is measured. */
export type Subject = {
  readonly id: SubjectId;
  /** As the table's head has it. */
  readonly title: string;
  /** It starts and stops by itself; nothing of it is in the page's own world. */
  readonly isExtension: boolean;
  /** Its package, whose version the table names. */
  readonly packageName: string | null;
};

const subject = (id: SubjectId, title: string, packageName: string | null = null): Subject => ({
  id,
  title,
  packageName,
  isExtension: id === 'extension',
});

/** The bare page first: the others' costs are those above it. */
export const SUBJECTS: readonly Subject[] = [
  subject('bare', 'page alone'),
  subject('least', 'two plain boxes, no library'),
  subject('waymark', 'Waymark'),
  subject('extension', 'Waymark, as the extension'),
  subject('driver', 'driver.js', 'driver.js'),
  subject('joyride', 'react-joyride', 'react-joyride'),
  subject('shepherd', 'shepherd.js', 'shepherd.js'),
  subject('intro', 'intro.js', 'intro.js'),
];

const projectFile = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The installed version of a package, or Waymark's own. */
export function versionOf(packageName: string | null): string {
  const file = packageName === null ? 'package.json' : `node_modules/${packageName}/package.json`;
  const { version }: { version: string } = JSON.parse(readFileSync(projectFile(file), 'utf8'));
  return version;
}
