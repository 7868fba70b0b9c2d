import { readdirSync } from 'node:fs';
import { checkPart, vitestPart } from './parts.mjs';
import { projectDir, toolScript } from './project.mjs';

/**
 * What `npm run check` looks at, quickest first.
 * @returns {import('./parts.mjs').Part[]}
 */
export function checkParts() {
  const biome = toolScript('@biomejs/biome', 'biome');
  // Its output is collected, so Biome cannot tell whether a terminal will show it.
  const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
  const compiler = toolScript('typescript', 'tsc');
  // tsconfig.json itself is for editors, tsconfig.base.json is no project.
  const configs = readdirSync(projectDir).filter((file) => /^tsconfig\.(?!base\.)\w+\.json$/.test(file));
  return [
    checkPart('format', biome, ['ci', colors, '--linter-enabled=false', '--assist-enabled=false', '.']),
    checkPart('lint', biome, ['ci', colors, '--formatter-enabled=false', '--diagnostic-level=warn', '.']),
    ...configs.map((file) => checkPart(`types, ${file.split('.')[1]}`, compiler, ['-p', file])),
    checkPart('rooms', toolScript('dependency-cruiser', 'depcruise'), ['src', '--config', '.dependency-cruiser.cjs']),
    vitestPart('unit'),
  ];
}
