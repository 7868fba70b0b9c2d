import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDir } from '../../scripts/project.mjs';

const read = (name: string): string => readFileSync(join(projectDir, name), 'utf8');

describe('the packages', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const lock: Readonly<
    Record<string, { readonly integrity?: string; readonly resolved?: string; readonly link?: boolean }>
  > = JSON.parse(read('package-lock.json')).packages;

  it('are named by exact versions', () => {
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
    // An alias has its version at the end: npm:@scope/name@1.2.3.
    const loose = versions.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('are held by a strong hash each, and come from no other place than the registry', () => {
    const entries = Object.entries(lock).filter(([path, { link }]) => path !== '' && link !== true);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(
      entries.filter(([, { resolved }]) => /^(git|file|http:)/.test(resolved ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  it('that ship are five', () => {
    expect(Object.keys(dependencies).sort()).toEqual([
      'dom-accessibility-api',
      'i18next',
      'preact',
      'valibot',
      'webextension-polyfill',
    ]);
  });
});

it.each(['release.yml', 'test.yml'])('the workflow %s uses actions by commit, with their version beside it', (file) => {
  const uses = [...read(`.github/workflows/${file}`).matchAll(/uses:\s*(.+)/g)].map(([, action]) => action ?? '');
  expect(uses.length).toBeGreaterThan(0);
  for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

describe('the workflow of a release', () => {
  const workflow = read('.github/workflows/release.yml');

  it('may write in one job only, which neither checks out nor runs the project', () => {
    const [head = '', body = ''] = workflow.split(/^jobs:\n/m);
    const jobs = body.split(/^ {2}(?=[\w-]+:\n)/m);
    expect(head).toMatch(/^permissions:\n {2}contents: read$/m);
    const writing = jobs.filter((job) => /contents: write/.test(job));
    expect(writing).toHaveLength(1);
    expect(writing[0]).not.toMatch(/checkout|npm|node|\.mjs/);
    expect(workflow.match(/: write/g)).toHaveLength(1);
  });

  it('has no keys but its own, and puts no name from outside into a command', () => {
    expect(workflow).not.toMatch(/secrets\./);
    const commands = [...workflow.matchAll(/run:\s*(.+)/g)].map(([, command]) => command ?? '');
    for (const command of commands) expect(command).not.toContain('${{');
  });
});

it('no file of the project holds a key', () => {
  const workflows = readdirSync(join(projectDir, '.github', 'workflows')).map((name) =>
    read(`.github/workflows/${name}`),
  );
  for (const text of [...workflows, read('package.json'), read('scripts/upload.mjs'), read('scripts/upload-plan.mjs')])
    expect(text).not.toMatch(/-----BEGIN|eyJ[\w-]{10,}|AIza[\w-]{10,}|ghp_\w{10,}/);
});
