import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/**
 * The time of every entry, the earliest that a zip can hold. A zip holds a wall clock's reading without its zone, so local it is:
 * the bytes are the same in every zone.
 */
const ENTRY_TIME = new Date(1980, 0, 1, 12);

/**
 * The files of a folder and below, as paths with `/` relative to it, in one order on every system.
 * @param {string} directory
 */
export function filesIn(directory) {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * A zip of some files of a folder. The same files give the same bytes on every machine: no times, owners or modes go in, and the
 * compression is fflate's own, not that of the Node at hand.
 * @param {string} directory
 * @param {readonly string[]} names relative to it, with `/`
 */
export function zipFiles(directory, names) {
  /** @type {import('fflate').Zippable} */
  const entries = {};
  for (const name of [...names].sort()) entries[name] = readFileSync(join(directory, name));
  return zipSync(entries, { level: 9, mtime: ENTRY_TIME });
}

/**
 * Unpacks a zip into a folder.
 * @param {Uint8Array} archive
 * @param {string} directory
 */
export function unzipInto(archive, directory) {
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    const file = join(directory, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
