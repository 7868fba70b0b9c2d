import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

type Rule = { name: string; from: { pathNot?: string }; to: { pathNot?: string } };

const require = createRequire(import.meta.url);
const { forbidden }: { forbidden: Rule[] } = require('../../.dependency-cruiser.cjs');

/** The rows of the room table in ARCHITECTURE.md. */
const rows = (() => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const table = /<!-- rooms:start -->\n([\s\S]*?)<!-- rooms:end -->/.exec(text)?.[1] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, room = '', imports = '', packages = '']) => ({
      room,
      imports: imports === '-' ? [] : imports.split(', '),
      packages: packages === '-' ? [] : packages.split(', '),
    }));
})();

describe('the room table of ARCHITECTURE.md', () => {
  test('has a row for each folder of src, and no other', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rows.map(({ room }) => room).sort()).toEqual(folders.sort());
  });

  test.each(rows)('allows $room what the checked rules allow', ({ room, imports }) => {
    const rule = forbidden.find(({ name }) => name === `${room}-imports-only-lower-rooms`);
    const allowed = /\^src\/\((.*)\)\//.exec(rule?.to.pathNot ?? '')?.[1]?.split('|');
    expect(allowed?.sort()).toEqual([room, ...imports].sort());
  });

  test('stands in order: a room imports only rooms above it', () => {
    const order = rows.map(({ room }) => room);
    const upward = rows.flatMap(({ room, imports }) =>
      imports.filter((other) => order.indexOf(other) >= order.indexOf(room)).map((other) => `${room} imports ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('names the packages of each room', () => {
    const byPackage = new Map<string, string[]>();
    for (const { room, packages } of rows) {
      for (const name of packages) byPackage.set(name, [...(byPackage.get(name) ?? []), room]);
    }
    for (const [name, rooms] of byPackage) {
      const rule = forbidden.find((each) => each.name.startsWith(`${name.replaceAll('/', '-')}-only-in-`));
      const allowed = /\^src\/\((.*)\)\//.exec(rule?.from.pathNot ?? '')?.[1]?.split('|');
      expect(allowed?.sort(), name).toEqual(rooms.sort());
    }
  });
});
