import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targets } from '../../scripts/extension-build.mjs';
import { filesIn, unzipInto, zipFiles } from '../../scripts/package-archive.mjs';
import { billOfMaterials } from '../../scripts/package-sbom.mjs';
import { OUTPUT_FOLDERS, sourceFiles, unknownInputs } from '../../scripts/package-sources.mjs';
import { projectDir } from '../../scripts/project.mjs';
import { BUILD_TIMEOUT, buildInto, copyProject, emptyFolder } from './fresh-build';

const scratch: string[] = [];
const folder = (name: string): string => {
  const path = emptyFolder(name);
  scratch.push(path);
  return path;
};
afterAll(() => {
  for (const path of scratch) rmSync(path, { recursive: true });
});

describe('two builds, in two folders', () => {
  let copy = '';
  beforeAll(() => {
    copy = copyProject();
    scratch.push(copy);
  });

  it.each(targets)(
    'are byte for byte the same package for %s',
    (target) => {
      const [here, there] = [folder('here'), folder('there')];
      buildInto(here, target);
      buildInto(there, target, copy);
      // File by file first: that says where a difference is.
      expect(filesIn(there)).toEqual(filesIn(here));
      for (const name of filesIn(here)) {
        expect(readFileSync(join(there, name)).equals(readFileSync(join(here, name))), name).toBe(true);
      }
      const [one, other] = [here, there].map((directory) => zipFiles(directory, filesIn(directory)));
      expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array())).toBe(0);
      for (const name of Object.keys(unzipSync(one ?? new Uint8Array()))) expect(name).not.toMatch(/^\/|\\|\.\./);
    },
    BUILD_TIMEOUT,
  );
});

describe('a zip of the packages', () => {
  it(
    'is the same in every time zone, whenever its files were written, in whatever order they are named',
    () => {
      const directory = folder('zones');
      writeFileSync(join(directory, 'a.txt'), 'a'.repeat(1000));
      writeFileSync(join(directory, 'b.txt'), 'b');
      const program = `
      import { createHash } from 'node:crypto';
      import { zipFiles } from ${JSON.stringify(new URL('../../scripts/package-archive.mjs', import.meta.url).href)};
      const names = JSON.parse(process.argv[1]);
      console.log(createHash('sha256').update(zipFiles(${JSON.stringify(directory)}, names)).digest('hex'));`;
      const hashes = [
        { zone: 'Pacific/Kiritimati', names: ['a.txt', 'b.txt'] },
        { zone: 'Pacific/Pago_Pago', names: ['b.txt', 'a.txt'] },
        { zone: 'Asia/Kathmandu', names: ['a.txt', 'b.txt'] },
      ].map(({ zone, names }) =>
        execFileSync(process.execPath, ['--input-type=module', '--eval', program, JSON.stringify(names)], {
          env: { ...process.env, TZ: zone },
          encoding: 'utf8',
        }).trim(),
      );
      expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
      expect(new Set(hashes).size).toBe(1);
    },
    BUILD_TIMEOUT,
  );

  it('gives back what went in', () => {
    const [from, to] = [folder('from'), folder('to')];
    mkdirSync(join(from, 'deep', 'er'), { recursive: true });
    writeFileSync(join(from, 'deep', 'er', 'é.txt'), 'text');
    unzipInto(zipFiles(from, filesIn(from)), to);
    expect(filesIn(to)).toEqual(['deep/er/é.txt']);
    expect(readFileSync(join(to, 'deep/er/é.txt'), 'utf8')).toBe('text');
  });
});

describe('the source package', () => {
  it(
    'has what git has, and unpacked it packs the same files without git',
    () => {
      const copy = folder('unpacked');
      const names = sourceFiles(projectDir);
      expect(names).toContain('package-lock.json');
      expect(names).toContain('.dependency-cruiser.cjs');
      for (const name of names) {
        mkdirSync(dirname(join(copy, name)), { recursive: true });
        cpSync(join(projectDir, name), join(copy, name));
      }
      // What installing, building and testing there leaves behind is not packed again.
      for (const output of OUTPUT_FOLDERS) {
        mkdirSync(join(copy, output));
        writeFileSync(join(copy, output, 'left.js'), '');
      }
      writeFileSync(join(copy, 'npm-debug.log'), '');
      expect(sourceFiles(copy).sort()).toEqual([...names].sort());
    },
    BUILD_TIMEOUT,
  );

  it(
    'holds what git knows and nothing else, and no build is packaged with more than that',
    () => {
      const directory = folder('repository');
      const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, stdio: 'pipe' });
      mkdirSync(join(directory, 'src'));
      for (const name of ['src/known.ts', 'src/gone.ts', 'src/new.ts', '.env.submit'])
        writeFileSync(join(directory, name), '');
      git('init', '--quiet');
      git('add', 'src/known.ts', 'src/gone.ts');
      rmSync(join(directory, 'src/gone.ts'));
      expect(sourceFiles(directory)).toEqual(['src/known.ts']);
      expect(unknownInputs(directory, ['src'])).toEqual(['src/new.ts']);
      git('add', 'src/new.ts');
      expect(unknownInputs(directory, ['src'])).toEqual([]);
    },
    BUILD_TIMEOUT,
  );

  it('leaves out what .gitignore does', () => {
    const lines = readFileSync(join(projectDir, '.gitignore'), 'utf8').trim().split('\n');
    // A line that is new there has its place in scripts/package-sources.mjs, too.
    expect(lines.sort()).toEqual([...OUTPUT_FOLDERS.map((name) => `${name}/`), '*.log', '.DS_Store'].sort());
  });
});

describe('the bill of materials', () => {
  it(
    'names each package that ships with version, licence and hash, and nothing that changes between two runs',
    () => {
      const text = billOfMaterials('waymark');
      expect(billOfMaterials('waymark')).toBe(text);
      expect(text).not.toMatch(/timestamp|serialNumber/);
      const bom = JSON.parse(text);
      const { dependencies } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));
      expect(bom).toMatchObject({
        bomFormat: 'CycloneDX',
        specVersion: '1.5',
        metadata: { component: { name: 'waymark' } },
      });
      for (const [name, version] of Object.entries(dependencies)) {
        const component = bom.components.find((each: { readonly name: string }) => each.name === name);
        expect(component, name).toMatchObject({ version, purl: `pkg:npm/${name}@${version}` });
        expect(component.licenses).toHaveLength(1);
        expect(component.hashes[0]).toMatchObject({ alg: 'SHA-512' });
      }
    },
    BUILD_TIMEOUT,
  );
});
