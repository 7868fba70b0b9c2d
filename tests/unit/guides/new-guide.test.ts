import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGuides } from '../../../scripts/read-guides.ts';
import { validateGuides } from '../../../scripts/validate-guides.ts';

let root: string;

/** A project of its own, as far as guides go. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-guides-'));
  for (const folder of ['src/core', 'src/guides', 'locales']) cpSync(folder, join(root, folder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function newGuide(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new-guide.mjs', ...args, '--root', root], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const problems = async () => validateGuides(await readGuides(root));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

it('writes a guide that is in order at once, with texts to be written in every language', async () => {
  expect(newGuide('remove-customer')).toMatchObject({ status: 0 });
  expect(await problems()).toEqual([]);
  const { listed } = await readGuides(root);
  expect(listed.at(-1)).toMatchObject({ id: 'remove-customer', title: 'guides:removeCustomer.title' });
  for (const tag of readdirSync(join(root, 'locales')))
    expect(JSON.parse(read(`locales/${tag}/guides.json`)).removeCustomer.title).toMatch(/^\[to be written\]/);
});

it('leaves files as the formatter wants them, however many guides there are', () => {
  for (const id of ['remove-customer', 'a-second-guide', 'yet-another-guide-with-a-long-name']) newGuide(id);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'check', join(root, 'src/guides'), join(root, 'locales')],
    { encoding: 'utf8' },
  );
  expect(status, stdout).toBe(0);
});

it('is refused by the build as soon as something in it is wrong, with file and field', async () => {
  newGuide('remove-customer');
  const file = join(root, 'src/guides/remove-customer.ts');
  writeFileSync(file, read('src/guides/remove-customer.ts').replace("['edit', 'update']", "['edit', 'erase']"));
  expect(await problems()).toEqual([
    "src/guides/remove-customer.ts: steps[3].targets[0].names[1]: unknown word 'erase'",
  ]);
});

describe('refuses, and writes nothing:', () => {
  it.each([
    [['Remove Customer'], /"Remove Customer" is no id/],
    [['remove'], /"remove" is no id/],
    [['../remove-customer'], /is no id/],
    [['rename-customer'], /There is src\/guides\/rename-customer\.ts already/],
    [['remove-customer', 'twice'], /One guide at a time/],
    [[], /Name the guide/],
  ])('%j', (args, message) => {
    const before = [
      read('src/guides/catalog.ts'),
      read('locales/en/guides.json'),
      readdirSync(join(root, 'src/guides')),
    ];
    const { status, said } = newGuide(...args);
    expect(status).toBe(1);
    expect(said).toMatch(message);
    expect([
      read('src/guides/catalog.ts'),
      read('locales/en/guides.json'),
      readdirSync(join(root, 'src/guides')),
    ]).toEqual(before);
  });
});
