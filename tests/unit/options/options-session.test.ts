import { describe, expect, it, vi } from 'vitest';
import { type OptionsCommands, startOptionsSession } from '../../../src/options/options-session';
import type { OptionsState } from '../../../src/options/options-state';
import { parsePolicy } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { LARGEST_FILE, readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file';
import { fakeOptionsPorts } from './fake-ports';

async function start(fake = fakeOptionsPorts()) {
  const shown: OptionsState[] = [];
  let commands: OptionsCommands | undefined;
  const life = new AbortController();
  await startOptionsSession(
    (state, given) => {
      shown.push(state);
      commands = given;
    },
    fake.ports,
    life.signal,
  );
  const state = (): OptionsState => {
    const last = shown.at(-1);
    if (!last) throw new Error('nothing was shown');
    return last;
  };
  if (!commands) throw new Error('no commands were given');
  return { ...fake, shown, state, commands, life };
}

const file = (text: string) => ({ size: text.length, text: async () => text });
const chosen = { ...DEFAULT_SETTINGS, role: 'billing-admin', appearance: 'dark' } as const;

it('shows a choice at once, and stores it', async () => {
  const { state, commands, own } = await start();
  commands.choose({ appearance: 'dark' });
  expect(state().settings.settings.appearance).toBe('dark');
  await vi.waitFor(() => expect(own().appearance).toBe('dark'));
});

describe('a file', () => {
  it('is saved with the person’s own choices, whatever the organization set over them', async () => {
    const { commands, state, files } = await start(fakeOptionsPorts(parsePolicy({ role: 'sales-agent' })));
    commands.saveFile();
    await vi.waitFor(() => expect(state().outcome).toEqual({ type: 'saved', name: 'waymark-options.json' }));
    expect(readSettingsFile(files[0]?.[1] ?? '')).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
    expect(state().settings.settings.role).toBe('sales-agent');
  });

  it('is taken over whole', async () => {
    const { commands, state, own } = await start();
    commands.loadFile(file(writeSettingsFile(chosen)));
    await vi.waitFor(() => expect(state().outcome).toEqual({ type: 'loaded' }));
    expect(own()).toEqual(chosen);
    expect(state().settings.settings).toEqual(chosen);
  });

  it('changes nothing when it is refused', async () => {
    const { commands, state, own } = await start();
    commands.loadFile(file('{"kind":"waymark-settings","version":2,"settings":{"role":"king"}}'));
    await vi.waitFor(() => expect(state().outcome?.type).toBe('refused'));
    expect(own()).toBe(DEFAULT_SETTINGS);
  });

  it('is not even read when it is too large', async () => {
    const { commands, state } = await start();
    const text = vi.fn(async () => '');
    commands.loadFile({ size: LARGEST_FILE + 1, text });
    await vi.waitFor(() => expect(state().outcome).toEqual({ type: 'refused', problem: { type: 'too-large' } }));
    expect(text).not.toHaveBeenCalled();
  });

  it('is refused when it cannot be read', async () => {
    const { commands, state } = await start();
    commands.loadFile({ size: 5, text: () => Promise.reject(new Error('gone')) });
    await vi.waitFor(() => expect(state().outcome).toEqual({ type: 'refused', problem: { type: 'not-json' } }));
  });

  it('that is refused twice is said twice', async () => {
    const { commands, shown } = await start();
    for (const count of [1, 2]) {
      commands.loadFile(file('rubbish'));
      await vi.waitFor(() => expect(shown.filter(({ outcome }) => outcome?.type === 'refused')).toHaveLength(count));
    }
    expect(shown.map(({ outcome }) => outcome?.type ?? null).slice(-2)).toEqual([null, 'refused']);
  });
});

it('forgets all choices when they are reset', async () => {
  const { commands, state, own } = await start();
  commands.choose({ role: 'billing-admin' });
  await vi.waitFor(() => expect(own().role).toBe('billing-admin'));
  commands.reset();
  await vi.waitFor(() => expect(state().outcome).toEqual({ type: 'reset' }));
  expect(own()).toEqual(DEFAULT_SETTINGS);
});

describe('a report', () => {
  it('is shown before it is copied, and copied as it is shown', async () => {
    const { commands, state, copied } = await start();
    commands.copyReport();
    commands.makeReport();
    await vi.waitFor(() => expect(state().report?.copied).toBe('not-yet'));
    expect(copied).toEqual([]);
    expect(state().report?.hasPage).toBe(true);
    commands.copyReport();
    await vi.waitFor(() => expect(state().report?.copied).toBe('yes'));
    expect(copied).toEqual([state().report?.text]);
  });

  it('says when the browser does not let it be copied, and when no page is in it', async () => {
    const fake = fakeOptionsPorts();
    Object.assign(fake.browser, { mayCopy: false, hasPage: false });
    const { commands, state } = await start(fake);
    commands.makeReport();
    await vi.waitFor(() => expect(state().report?.hasPage).toBe(false));
    commands.copyReport();
    await vi.waitFor(() => expect(state().report?.copied).toBe('refused'));
  });
});

it('looks at the keys again when the person comes back from changing them', async () => {
  const { state, browser } = await start();
  expect(state().shortcuts).toEqual([{ command: 'focus-panel', keys: null }]);
  browser.keys = 'Alt+K';
  browser.returns();
  await vi.waitFor(() => expect(state().shortcuts[0]?.keys).toBe('Alt+K'));
});

it('shows nothing any more once it has ended', async () => {
  const { commands, shown, life } = await start();
  life.abort();
  const before = shown.length;
  commands.choose({ motion: 'reduced' });
  expect(shown).toHaveLength(before);
});
