import { expect, it } from 'vitest';
import { type SettingsState, startSettingsSession } from '../../../src/forms/settings-session';
import { applyPolicy, type EffectiveSettings } from '../../../src/settings/effective-settings';
import { NO_POLICY, parsePolicy } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function start(policy = NO_POLICY, stored: Settings = DEFAULT_SETTINGS, isFull = () => false) {
  const written: Settings[] = [];
  const changes: Partial<SettingsState>[] = [];
  const loading: [string, (texts: Record<string, unknown>) => void][] = [];
  let tell: (settings: EffectiveSettings) => void = () => undefined;
  let languages = ['en'];
  let tellLanguages: () => void = () => undefined;
  const life = new AbortController();
  const starting = startSettingsSession(
    (change) => changes.push(change),
    {
      readSettings: async () => applyPolicy({ settings: stored, problem: null }, policy),
      async writeSettings(own) {
        if (isFull()) throw new Error('QuotaExceededError');
        written.push(own);
      },
      watchSettings: (onChange) => {
        tell = onChange;
      },
      browserLanguages: () => languages,
      watchBrowserLanguages: (onChange) => {
        tellLanguages = onChange;
      },
      loadTexts: (language) =>
        language === 'en' ? Promise.resolve({}) : new Promise((resolve) => loading.push([language, resolve])),
    },
    life.signal,
  );
  return {
    session: await starting,
    written,
    changes,
    loading,
    life,
    tell: (settings: EffectiveSettings) => tell(settings),
    speak: (next: string[]) => {
      languages = next;
      tellLanguages();
    },
  };
}

it('stores a choice before anything is waited for, beside the others', async () => {
  const { session, written } = await start();
  session.choose({ language: 'sv' });
  session.choose({ role: 'billing-admin' });
  expect(written.at(-1)).toEqual({ ...DEFAULT_SETTINGS, language: 'sv', role: 'billing-admin' });
});

it('stores what the person chose, and shows what the organization set over it', async () => {
  const { session, written } = await start(parsePolicy({ role: 'sales-agent' }));
  session.choose({ appearance: 'dark' });
  expect(written).toEqual([{ ...DEFAULT_SETTINGS, appearance: 'dark' }]);
  expect(session.current().settings.settings).toMatchObject({ role: 'sales-agent', appearance: 'dark' });
  expect(session.current().settings.locked).toEqual(['role']);
});

it('shows what the person chose, and that it is not kept, until the browser stores a choice again', async () => {
  let isFull = true;
  const { session } = await start(NO_POLICY, DEFAULT_SETTINGS, () => isFull);
  session.choose({ appearance: 'dark' });
  await settle();
  expect(session.current()).toMatchObject({ isKept: false, settings: { settings: { appearance: 'dark' } } });
  isFull = false;
  session.choose({ role: 'sales-agent' });
  await settle();
  expect(session.current().isKept).toBe(true);
});

it('does not go back to a choice before the last, whose echo comes late', async () => {
  const { session, written, tell } = await start();
  session.choose({ role: 'sales-agent' });
  session.choose({ appearance: 'dark' });
  tell(applyPolicy({ settings: { ...DEFAULT_SETTINGS, role: 'sales-agent' }, problem: null }, NO_POLICY));
  session.choose({ motion: 'reduced' });
  expect(written.at(-1)).toEqual({ ...DEFAULT_SETTINGS, role: 'sales-agent', appearance: 'dark', motion: 'reduced' });
  await settle();
  tell(applyPolicy({ settings: { ...DEFAULT_SETTINGS, role: 'billing-admin' }, problem: null }, NO_POLICY));
  expect(session.current().settings.own.role, 'chosen elsewhere').toBe('billing-admin');
});

it('changes all texts in one go, and by the last of several choices', async () => {
  const { session, loading } = await start();
  session.choose({ language: 'de' });
  session.choose({ language: 'sv' });
  await settle();
  expect(session.current().translator.language.tag).toBe('en');
  for (const [, arrive] of [...loading].reverse()) arrive({});
  await settle();
  expect(session.current().translator.language.tag).toBe('sv');
});

it('follows the browser’s languages while none is chosen', async () => {
  const { session, speak, loading } = await start();
  speak(['tr']);
  await settle();
  expect(session.current().automaticLanguage).toBe('Türkçe');
  loading[0]?.[1]({});
  await settle();
  expect(session.current().translator.language.tag).toBe('tr');
});

it('follows what is chosen elsewhere while it starts', async () => {
  const chosen = (change: Partial<Settings>) =>
    applyPolicy({ settings: { ...DEFAULT_SETTINGS, ...change }, problem: null }, NO_POLICY);
  let tell: (settings: EffectiveSettings) => void = () => undefined;
  const session = await startSettingsSession(
    () => undefined,
    {
      async readSettings() {
        tell(chosen({ role: 'sales-agent' }));
        return chosen({});
      },
      writeSettings: async () => undefined,
      watchSettings: (onChange) => {
        tell = onChange;
      },
      browserLanguages: () => ['en'],
      watchBrowserLanguages: () => undefined,
      async loadTexts() {
        await settle();
        tell(chosen({ role: 'billing-admin' }));
        return {};
      },
    },
    new AbortController().signal,
  );
  await settle();
  expect(session.current().settings.settings.role).toBe('billing-admin');
});

it('follows what is chosen elsewhere, and says nothing any more once it has ended', async () => {
  const { tell, changes, life, session } = await start();
  const settings = { ...DEFAULT_SETTINGS, motion: 'reduced' } as const;
  tell(applyPolicy({ settings, problem: null }, NO_POLICY));
  expect(session.current().settings.settings.motion).toBe('reduced');
  const before = changes.length;
  life.abort();
  tell(applyPolicy({ settings: DEFAULT_SETTINGS, problem: null }, NO_POLICY));
  expect(changes).toHaveLength(before);
});
