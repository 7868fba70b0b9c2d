import { type ComponentChild, h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { SettingsState } from '../../../src/forms/settings-session';
import { type Language, resolveLanguage } from '../../../src/i18n/languages';
import { Options } from '../../../src/options/Options';
import optionsStyles from '../../../src/options/options.css?inline';
import type { OptionsCommands } from '../../../src/options/options-session';
import type { OptionsState } from '../../../src/options/options-state';
import { PORTAL_HOSTS } from '../../../src/portals/match-patterns';
import { applyPolicy } from '../../../src/settings/effective-settings';
import { NO_POLICY, parsePolicy } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { Welcome } from '../../../src/welcome/Welcome';
import welcomeStyles from '../../../src/welcome/welcome.css?inline';
import type { WelcomeCommands } from '../../../src/welcome/welcome-session';
import { axeFaults } from '../axe-faults';
import { faintParts, focusFault } from '../contrast';
import { enlargeText, illegibleTexts, keysIn, SPACED_LANGUAGES, TEXT_SPACING, untranslatedTexts } from './legibility';
import { ALL_LANGUAGES, fetchTexts, keysBelow, longestRole, translatorFor } from './texts';

const nothing = (): void => undefined;
const optionsCommands: OptionsCommands = {
  choose: nothing,
  changeShortcuts: nothing,
  saveFile: nothing,
  loadFile: nothing,
  reset: nothing,
  makeReport: nothing,
  copyReport: nothing,
};
const welcomeCommands: WelcomeCommands = {
  choose: nothing,
  grantAccess: nothing,
  openPortal: nothing,
  openOptions: nothing,
};

const SHORTCUTS = [
  { command: 'focus-panel', keys: 'Alt+Shift+G' },
  { command: 'toggle-panel', keys: null },
  { command: 'next-step', keys: null },
];

/** What the options page can show for a person on their own. */
const OPTIONS: Readonly<Record<string, Partial<OptionsState>>> = {
  'as it opens': {},
  'a report with a page': { report: { text: '{}', hasPage: true, copied: 'not-yet' } },
  'a report without one': { report: { text: '{}', hasPage: false, copied: 'not-yet' } },
  'a report copied': { report: { text: '{}', hasPage: true, copied: 'yes' } },
  'a report not copied': { report: { text: '{}', hasPage: true, copied: 'refused' } },
  saved: { outcome: { type: 'saved', name: 'waymark-options.json' } },
  loaded: { outcome: { type: 'loaded' } },
  reset: { outcome: { type: 'reset' } },
  'too large': { outcome: { type: 'refused', problem: { type: 'too-large' } } },
  'no settings': { outcome: { type: 'refused', problem: { type: 'not-settings' } } },
  newer: { outcome: { type: 'refused', problem: { type: 'newer-version' } } },
  unknown: { outcome: { type: 'refused', problem: { type: 'unknown-field', field: 'settings.something' } } },
  wrong: { outcome: { type: 'refused', problem: { type: 'wrong-value', field: 'settings.role' } } },
  missing: { outcome: { type: 'refused', problem: { type: 'missing-field', field: 'settings.role' } } },
};

const OWN_HOST = 'partner.microsoft.us';
const hosts = [...PORTAL_HOSTS, OWN_HOST];

/** An organization that set all that it can, and some of it wrongly. */
const POLICY = parsePolicy({
  role: 'sales-agent',
  showing: 'on-request',
  lanugage: 'de',
  portalHosts: ['partner.evil.example', OWN_HOST],
  guides: ['no-such-guide', 'rename-customer'],
  welcome: false,
});

let sheet: HTMLStyleElement;
let root: HTMLElement;

beforeEach(() => {
  sheet = document.createElement('style');
  document.head.append(sheet);
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  sheet.remove();
  for (const name of ['dir', 'data-appearance']) document.documentElement.removeAttribute(name);
  document.documentElement.lang = 'en';
});

async function settingsIn(language: Language, isManaged = false): Promise<SettingsState> {
  const translator = await translatorFor(language);
  const settings = { ...DEFAULT_SETTINGS, role: longestRole(translator) };
  return {
    translator,
    automaticLanguage: language.ownName,
    isKept: true,
    settings: applyPolicy({ settings, problem: isManaged ? 'newer-version' : null }, isManaged ? POLICY : NO_POLICY),
  };
}

function show({ translator: { language } }: SettingsState, styles: string, page: ComponentChild): HTMLElement {
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
  sheet.textContent = styles;
  // Each state is a page of its own: a question that is open on one is no part of the next.
  render(null, root);
  render(page, root);
  return find('main');
}

const showOptions = (state: SettingsState, change: Partial<OptionsState> = {}): HTMLElement =>
  show(
    state,
    optionsStyles,
    h(Options, {
      state: { ...state, version: '1.0.0', shortcuts: SHORTCUTS, outcome: null, report: null, ...change },
      commands: optionsCommands,
    }),
  );

const showWelcome = (state: SettingsState, missing: readonly string[]): HTMLElement =>
  show(
    state,
    welcomeStyles,
    h(Welcome, {
      state: { ...state, hosts, access: { granted: hosts.filter((host) => !missing.includes(host)), missing } },
      commands: welcomeCommands,
    }),
  );

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Both pages in every state, one after the other. */
async function* surfaces(language: Language): AsyncGenerator<readonly [string, HTMLElement]> {
  const [own, managed] = [await settingsIn(language), await settingsIn(language, true)];
  const notKept = { ...own, isKept: false };
  const broken = applyPolicy({ settings: DEFAULT_SETTINGS, problem: 'broken' }, parsePolicy({ language: 'auto' }));
  for (const [name, change] of Object.entries(OPTIONS)) yield [`options, ${name}`, showOptions(own, change)];
  const asking = showOptions(own);
  await userEvent.click(find('[data-action="reset"]'));
  yield ['options, asking', asking];
  yield ['options, managed', showOptions(managed)];
  const welcoming = applyPolicy({ settings: DEFAULT_SETTINGS, problem: null }, parsePolicy({ welcome: true }));
  yield ['options, with a welcome page by policy', showOptions({ ...own, settings: welcoming })];
  yield ['options, not kept', showOptions(notKept)];
  yield ['options, broken, with a locked language', showOptions({ ...own, settings: broken })];
  yield ['welcome', showWelcome(own, [])];
  yield ['welcome, not kept', showWelcome(notKept, [])];
  yield ['welcome without access, managed', showWelcome(managed, hosts)];
  yield ['welcome without access to one host', showWelcome(managed, [OWN_HOST])];
}

describe.each(ALL_LANGUAGES)('options and welcome page in $tag', (language) => {
  // What fits at twice the size fits at its own; that is measured, too, where more than that is asked for: see TEXT_SPACING.
  it('no text is cut off or overlaid at 320 px with text of twice the size', async () => {
    await browserPage.viewport(320, 640);
    const faults: string[] = [];
    for await (const [name, main] of surfaces(language)) {
      enlargeText(main, 2);
      faults.push(...illegibleTexts(main).map((fault) => `${name}: ${fault}`));
      if (document.documentElement.scrollWidth > 320) faults.push(`${name}: scrolls sideways`);
    }
    expect(faults).toEqual([]);
  });

  it('has no accessibility fault that axe finds', async () => {
    await browserPage.viewport(800, 900);
    const [own, managed] = [await settingsIn(language), await settingsIn(language, true)];
    for (const shown of [
      () => showOptions(own, { ...OPTIONS['a report copied'], ...OPTIONS['wrong'] }),
      () => showOptions(managed),
      () => showWelcome(managed, [OWN_HOST]),
    ]) {
      shown();
      expect(await axeFaults(root, false)).toEqual([]);
    }
  });
});

describe.each(ALL_LANGUAGES.filter(({ tag }) => tag === 'en' || tag === 'ar'))('both pages in $tag', (language) => {
  it.each(['light', 'dark'])('have no accessibility fault that axe finds in any state in %s', async (appearance) => {
    await browserPage.viewport(800, 900);
    document.documentElement.dataset['appearance'] = appearance;
    for await (const [name] of surfaces(language)) expect(await axeFaults(root, false), name).toEqual([]);
  });
});

it.each(SPACED_LANGUAGES)('both pages in %s lose no text with the text spacing of WCAG 1.4.12', async (tag) => {
  await browserPage.viewport(320, 640);
  const faults: string[] = [];
  for await (const [name, main] of surfaces(resolveLanguage(tag, []))) {
    sheet.append(TEXT_SPACING);
    faults.push(...illegibleTexts(main).map((fault) => `${name}: ${fault}`));
    if (document.documentElement.scrollWidth > 320) faults.push(`${name}: scrolls sideways`);
  }
  expect(faults).toEqual([]);
});

it.each(['light', 'dark'])('edges, signs and the focus stand out by 3 : 1 in %s', async (appearance) => {
  await browserPage.viewport(800, 900);
  document.documentElement.dataset['appearance'] = appearance;
  for await (const [name, main] of surfaces(resolveLanguage('en', []))) {
    expect(faintParts(main), name).toEqual([]);
    const count = main.querySelectorAll('button, select, a, textarea, [type="radio"]:checked').length;
    for (let press = 0; press < count; press += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      if (activeElement && main.contains(activeElement)) expect(focusFault(activeElement), name).toBeNull();
    }
  }
});

it.each(
  ALL_LANGUAGES.filter(({ tag }) => /^qps-keys/i.test(tag)),
)('options and welcome page in $tag say nothing that is not translated', async (language) => {
  // Keys, files and hosts are what they are in every language; a report is for whoever helps.
  const foreign = 'option[lang], bdi, kbd, textarea';
  for await (const [name, main] of surfaces(language)) {
    expect(main.textContent).toContain('[[');
    expect(untranslatedTexts(main, foreign), name).toEqual([]);
  }
});

it('all texts of both pages are shown in some state', async () => {
  const keys = ALL_LANGUAGES.find(({ tag }) => /^qps-keys/i.test(tag));
  if (!keys) throw new Error('there is a language that shows the keys');
  const said = new Set<string>();
  for await (const [, main] of surfaces(keys)) for (const key of keysIn(main)) said.add(key);
  const { ui } = await fetchTexts('en');
  const all = ['options', 'welcome'].flatMap((page) => keysBelow(ui, page));
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter((key) => !said.has(key))).toEqual([]);
});

it('locks what the organization set, and nothing else', async () => {
  const [language] = ALL_LANGUAGES;
  if (!language) throw new Error('there are languages');
  const state = await settingsIn(language, true);
  const { translator } = state;
  showOptions(state);
  const isLocked = (name: string): boolean => find(`[name="${name}"]`).matches(':disabled');
  expect([isLocked('role'), isLocked('showing')]).toEqual([true, true]);
  expect([isLocked('language'), isLocked('appearance'), isLocked('motion')]).toEqual([false, false, false]);
  // What locks nothing, and what is wrong.
  const listed = [...root.querySelectorAll('[data-part="policy"] li')].map(({ textContent }) => textContent);
  expect(listed).toHaveLength(5);
  expect(listed.slice(0, 2)).toEqual([translator.t('guides:renameCustomer.title'), OWN_HOST]);
  expect(find('[data-part="policy"]').textContent).toContain(translator.t('ui:options.managedNoWelcome'));
  const fieldset = find<HTMLFieldSetElement>('fieldset');
  const said = document.getElementById(fieldset.getAttribute('aria-describedby') ?? '');
  expect(said?.textContent).toBe(translator.t('ui:options.locked'));
});
