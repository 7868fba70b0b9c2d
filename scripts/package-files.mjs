import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir, buildInputs, targets } from './extension-build.mjs';
import { filesIn, zipFiles } from './package-archive.mjs';
import { billOfMaterials } from './package-sbom.mjs';
import { sourceFiles, unknownInputs } from './package-sources.mjs';
import { projectDir, SetupError } from './project.mjs';

/** Where the packages go. */
export const packagesDir = join(projectDir, 'packages');

/** @returns {{ name: string, version: string }} the project's name and the one version of everything */
export function projectIdentity() {
  return JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));
}

/** The names of the packages of this version. */
export function packageNames() {
  const { name, version } = projectIdentity();
  const stem = `${name}-${version}`;
  return {
    chrome: `${stem}-chrome.zip`,
    firefox: `${stem}-firefox.zip`,
    source: `${stem}-source.zip`,
    sbom: `${stem}-sbom.cdx.json`,
    checksums: `${stem}-checksums.txt`,
  };
}

/**
 * A line of a checksum file, as `sha256sum --check` reads it.
 * @param {string} name
 * @param {Uint8Array | string} content
 */
export function checksumLine(name, content) {
  return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
}

/**
 * Says what is wrong with a release's tag, if anything is.
 * @param {string} tag
 */
export function checkTag(tag) {
  const { version } = projectIdentity();
  if (tag !== `v${version}`) throw new SetupError(`The tag is "${tag}", but package.json says version ${version}.`);
}

/** Says which files the source package would lack, if any are. */
export function checkSources() {
  const unknown = unknownInputs(projectDir, buildInputs);
  if (unknown.length > 0)
    throw new SetupError(
      `These files would be built in, but git does not know them, so the source package would lack them:\n  ${unknown.join('\n  ')}\nAdd them to git, or take them away.`,
    );
}

/**
 * Writes `packages/` anew from what was built, and nothing else is in it.
 * @returns {readonly { name: string, bytes: number }[]}
 */
export function writePackages() {
  const names = packageNames();
  /** @type {[string, Uint8Array | string][]} */
  const files = [
    ...targets.map(
      (target) =>
        /** @type {[string, Uint8Array]} */ ([names[target], zipFiles(buildDir(target), filesIn(buildDir(target)))]),
    ),
    [names.source, zipFiles(projectDir, sourceFiles(projectDir))],
    [names.sbom, billOfMaterials(projectIdentity().name)],
  ];
  files.push([names.checksums, files.map(([name, content]) => checksumLine(name, content)).join('')]);
  rmSync(packagesDir, { recursive: true, force: true });
  mkdirSync(packagesDir);
  return files.map(([name, content]) => {
    writeFileSync(join(packagesDir, name), content);
    return { name, bytes: Buffer.byteLength(content) };
  });
}
