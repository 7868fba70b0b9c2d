import { spawnSync } from 'node:child_process';
import { projectDir, SetupError } from './project.mjs';

/**
 * @typedef {{
 *   serialNumber?: string,
 *   metadata: { timestamp?: string, tools?: unknown, component: Record<string, unknown> & { name: string, type: string } },
 *   components: readonly unknown[],
 * }} Bom
 */

/**
 * The bill of materials without what differs between two runs: the time, the serial number, the npm at hand, and the name of the
 * folder, which npm takes for the project's.
 * @param {Bom} bom
 * @param {string} name the project's
 */
export function withoutChance({ serialNumber: _serial, metadata, ...rest }, name) {
  const { timestamp: _time, tools: _tools, component, ...kept } = metadata;
  return { ...rest, metadata: { ...kept, component: { ...component, type: 'application', name } } };
}

/**
 * What ships, as CycloneDX in JSON: the packages of the lock file that are not for development alone.
 * @param {string} name the project's
 */
export function billOfMaterials(name) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only'],
    // npm is a batch file on Windows, which only a shell can start.
    { cwd: projectDir, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new SetupError(`npm sbom failed:\n${stderr ?? 'npm could not be started'}`);
  return `${JSON.stringify(withoutChance(JSON.parse(stdout), name), null, 2)}\n`;
}
