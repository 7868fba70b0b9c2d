import { h, render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { PARTNER_ROLES } from '../../../src/core/role';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { type Language, resolveLanguage } from '../../../src/i18n/languages';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';
import { Popup } from '../../../src/popup/Popup';
import styles from '../../../src/popup/popup.css?inline';
import type { PopupState, PopupTab } from '../../../src/popup/popup-state';
import { applyPolicy } from '../../../src/settings/effective-settings';
import { NO_POLICY } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { axeFaults } from '../axe-faults';
import { faintParts, focusFault } from '../contrast';
import { useInterfaceFont } from '../interface-font';
import { enlargeText, illegibleTexts, keysIn, SPACED_LANGUAGES, TEXT_SPACING, untranslatedTexts } from './legibility';
import { ALL_LANGUAGES, fetchTexts, keysBelow, longestRole, translatorFor } from './texts';

/** The tallest that browsers let a toolbar's popup become, and the width that it has there; CSS px. */
const POPUP = { width: 340, height: 600 };

const HOST = 'partner.microsoft.com';
const OWN_HOST = 'partner.microsoft.us';

const walkthrough = startWalkthrough('update-customer-account');
const tab = (record: Partial<TabRecord>): PopupTab => ({
  id: 1,
  record: { ...EMPTY_TAB_RECORD, ...record },
  host: HOST,
  page: 'customer-account',
  isInFront: true,
});

/** What the popup can be opened to. */
const STATES: Readonly<Record<string, Partial<PopupState>>> = {
  'no portal is open': { tab: null },
  'not started': { tab: tab({}) },
  running: { tab: tab({ walkthrough, shown: { step: 'update-details', state: 'pointing' } }) },
  finished: { tab: tab({ walkthrough: { ...walkthrough, status: 'done' } }) },
  closed: { tab: tab({ closed: true }) },
  'in another tab': {
    tab: { ...tab({ walkthrough, shown: { step: 'update-details', state: 'pointing' } }), isInFront: false },
  },
  'another guide chosen': { tab: tab({ walkthrough }), chosen: 'give-customers-permission' },
};
/** What happens so seldom that the popup may scroll. */
const RARE_STATES: typeof STATES = {
  'no access': { access: { granted: [], missing: [HOST, OWN_HOST] }, tab: null },
  'no access to one of the hosts': { access: { granted: [HOST], missing: [OWN_HOST] }, tab: null },
  'running, no access to another host': {
    access: { granted: [HOST], missing: [OWN_HOST] },
    tab: tab({ walkthrough, shown: { step: 'update-details', state: 'pointing' } }),
  },
  'gave up': { tab: tab({ walkthrough, gaveUp: true }) },
  'under way, the page is loading': { tab: tab({ walkthrough }) },
  'not kept': { isKept: false, tab: null },
  'broken settings': { settings: applyPolicy({ settings: DEFAULT_SETTINGS, problem: 'broken' }, NO_POLICY), tab: null },
  'settings of a newer version': {
    settings: applyPolicy({ settings: DEFAULT_SETTINGS, problem: 'newer-version' }, NO_POLICY),
    tab: null,
  },
};

let sheet: HTMLStyleElement;
let root: HTMLElement;
const chosen: string[] = [];

beforeAll(useInterfaceFont);

beforeEach(() => {
  sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.dataset['place'] = 'tab';
  chosen.length = 0;
});

afterEach(() => {
  render(null, root);
  root.remove();
  sheet.remove();
  document.documentElement.removeAttribute('data-place');
  for (const name of ['dir', 'data-appearance']) document.documentElement.removeAttribute(name);
  document.documentElement.lang = 'en';
});

/** As it opens for most, in the role that takes the most room. */
async function stateIn(language: Language, changes: Partial<PopupState>): Promise<PopupState> {
  const translator = await translatorFor(language);
  return {
    translator,
    automaticLanguage: language.ownName,
    isKept: true,
    settings: applyPolicy(
      { settings: { ...DEFAULT_SETTINGS, role: longestRole(translator) }, problem: null },
      NO_POLICY,
    ),
    access: { granted: [HOST], missing: [] },
    tab: null,
    chosen: null,
    ...changes,
  };
}

function show(state: PopupState): HTMLElement {
  const { tag, direction } = state.translator.language;
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  const commands = {
    choose: ({ language }: { readonly language?: string }) => void (language && chosen.push(language)),
    act: () => undefined,
    chooseGuide: () => undefined,
    openOptions: () => undefined,
  };
  render(h(Popup, { state, commands }), root);
  return find('main');
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`the popup has no ${selector}`);
  return element;
}

describe.each(ALL_LANGUAGES)('the popup in $tag', (language) => {
  // What fits at twice the size fits at its own; that is measured, too, where more than that is asked for: see TEXT_SPACING.
  it('no text is cut off or overlaid at 320 px with text of twice the size', async () => {
    await browserPage.viewport(320, 640);
    const faults: string[] = [];
    for (const [name, changes] of Object.entries({ ...STATES, ...RARE_STATES })) {
      const main = show(await stateIn(language, changes));
      enlargeText(main, 2);
      faults.push(...illegibleTexts(main).map((fault) => `${name}: ${fault}`));
      if (document.documentElement.scrollWidth > 320) faults.push(`${name}: scrolls sideways`);
      render(null, root);
    }
    expect(faults).toEqual([]);
  });

  it('fits into what browsers give a popup', async () => {
    await browserPage.viewport(POPUP.width, POPUP.height);
    delete document.documentElement.dataset['place'];
    const heights: Record<string, number> = {};
    for (const [name, changes] of Object.entries(STATES)) {
      heights[name] = show(await stateIn(language, changes)).offsetHeight;
    }
    // The test languages are longer than any language is.
    const most = language.tag.startsWith('qps') ? Number.POSITIVE_INFINITY : POPUP.height;
    expect(Object.entries(heights).filter(([, height]) => height > most)).toEqual([]);
  });

  it('has no accessibility fault that axe finds, with the search open and closed', async () => {
    await browserPage.viewport(POPUP.width, POPUP.height);
    show(await stateIn(language, STATES['closed, to go on with'] ?? {}));
    for (const isOpen of [false, true]) {
      if (isOpen) await userEvent.click(find('.find'));
      expect(await axeFaults(root, false)).toEqual([]);
    }
    expect(illegibleTexts(find('.matches'))).toEqual([]);
  });
});

describe.each(ALL_LANGUAGES.filter(({ tag }) => tag === 'en' || tag === 'ar'))('the popup in $tag', (language) => {
  it.each(['light', 'dark'])('has no accessibility fault that axe finds in any state in %s', async (appearance) => {
    await browserPage.viewport(POPUP.width, POPUP.height);
    document.documentElement.dataset['appearance'] = appearance;
    for (const [name, changes] of Object.entries({ ...STATES, ...RARE_STATES })) {
      show(await stateIn(language, changes));
      expect(await axeFaults(root, false), name).toEqual([]);
    }
  });
});

it.each(SPACED_LANGUAGES)('the popup in %s loses no text with the text spacing of WCAG 1.4.12', async (tag) => {
  await browserPage.viewport(320, 640);
  sheet.append(TEXT_SPACING);
  const faults: string[] = [];
  for (const [name, changes] of Object.entries({ ...STATES, ...RARE_STATES })) {
    const main = show(await stateIn(resolveLanguage(tag, []), changes));
    faults.push(...illegibleTexts(main).map((fault) => `${name}: ${fault}`));
    if (document.documentElement.scrollWidth > 320) faults.push(`${name}: scrolls sideways`);
    render(null, root);
  }
  expect(faults).toEqual([]);
});

it.each(['light', 'dark'])('edges, signs and the focus stand out by 3 : 1 in the popup in %s', async (appearance) => {
  await browserPage.viewport(POPUP.width, POPUP.height);
  document.documentElement.dataset['appearance'] = appearance;
  for (const [name, changes] of Object.entries({ ...STATES, ...RARE_STATES })) {
    const main = show(await stateIn(resolveLanguage('en', []), changes));
    expect(faintParts(main), name).toEqual([]);
    for (let press = main.querySelectorAll('button, select, a').length; press > 0; press -= 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      if (activeElement && main.contains(activeElement)) expect(focusFault(activeElement), name).toBeNull();
    }
    render(null, root);
  }
});

it('all texts of the popup are shown in some state', async () => {
  const keys = ALL_LANGUAGES.find(({ tag }) => /^qps-keys/i.test(tag));
  if (!keys) throw new Error('there is a language that shows the keys');
  const said = new Set<string>();
  const pages = ['home', 'customers-list', 'customer', 'customer-account', 'other'] as const;
  const onPages = pages.map((page) => ({ tab: { ...tab({}), page } }));
  for (const changes of [...Object.values({ ...STATES, ...RARE_STATES }), ...onPages]) {
    for (const key of keysIn(show(await stateIn(keys, changes)))) said.add(key);
    render(null, root);
  }
  show(await stateIn(keys, {}));
  await userEvent.click(find('.find'));
  await userEvent.fill(find('[role="combobox"]'), 'klingon');
  for (const key of keysIn(find('main'))) said.add(key);
  const all = keysBelow((await fetchTexts('en')).ui, 'popup');
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((key) => !said.has(key))).toEqual([]);
});

it.each(
  ALL_LANGUAGES.filter(({ tag }) => /^qps-keys/i.test(tag)),
)('the popup in $tag says nothing that is not translated', async (language) => {
  for (const [name, changes] of Object.entries({ ...STATES, ...RARE_STATES })) {
    const main = show(await stateIn(language, changes));
    expect(main.textContent).toContain('[[');
    expect(untranslatedTexts(main, 'option[lang], bdi'), name).toEqual([]);
    for (const role of PARTNER_ROLES) expect(main.textContent).toContain(`[[roles.${role}]]`);
  }
});

it.each([
  [1, 'is cut off in its select'],
  [0, 'is chosen and nowhere to be seen'],
])('these checks find what is chosen in a select of opacity %i when it cannot be read', (opacity, fault) => {
  const text = 'User management admin';
  render(h('main', {}, h('select', { style: { inlineSize: '120px', opacity } }, h('option', {}, text))), root);
  expect(illegibleTexts(find('main'))).toEqual([`“${text}” ${fault}`]);
});

describe('the search for a language', () => {
  const field = () => find<HTMLInputElement>('[role="combobox"]');
  const options = () => [...root.querySelectorAll('[role="option"]')];
  const active = () => find('[aria-selected="true"]').querySelector('bdi')?.textContent;

  async function open(tag = 'en'): Promise<void> {
    await browserPage.viewport(POPUP.width, POPUP.height);
    show(await stateIn(resolveLanguage(tag, []), STATES['not started'] ?? {}));
    await userEvent.click(find('.find'));
  }

  it('has all languages, each under its own name and its name here, and begins at the one that is spoken', async () => {
    await open();
    expect(options().length).toBe(ALL_LANGUAGES.length);
    expect(active()).toBe('English');
    expect(options().map(({ textContent }) => textContent)).toContain('DeutschGerman');
    const arabic = root.querySelector('[role="option"] [lang="ar"]');
    expect(arabic && getComputedStyle(arabic).direction).toBe('rtl');
  });

  it.each([
    ['en', 'germ', 'de'],
    ['en', 'deutsch', 'de'],
    ['en', '日本', 'ja'],
    ['ar', 'الألمانية', 'de'],
    ['de', 'chinesisch (vereinf', 'zh-Hans'],
    ['ru', 'испанс', 'es'],
    // Nobody has to read the language that is spoken now.
    ['ja', 'portuguese', 'pt-BR'],
    ['ja', 'cestina', 'cs'],
    ['tr', 'italyan', 'it'],
  ])('in %s takes “%s” for %s', async (reader, query, expected) => {
    await open(reader);
    await userEvent.fill(field(), query);
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([expected]);
    expect(document.activeElement).toBe(find('select[name="language"]'));
  });

  it('is gone through with the arrows', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe('Español');
    expect(field().getAttribute('aria-activedescendant')).toBe(find('[aria-selected="true"]').id);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(chosen).toEqual(['de']);
  });

  it('says that nothing was found, and then chooses nothing', async () => {
    await open();
    await userEvent.fill(field(), 'klingon');
    expect(find('.no-match').textContent).toBe('No language found');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([]);
  });

  it('is closed by Escape and by leaving it, and gives the focus back', async () => {
    await open();
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('[role="combobox"]')).toBeNull();
    expect(document.activeElement).toBe(find('.find'));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(find('select[name="role"]'), { force: true }).catch(() => undefined);
    find('select[name="role"]').focus();
    expect(root.querySelector('[role="combobox"]')).toBeNull();
    expect(document.activeElement).toBe(find('select[name="role"]'));
  });

  it('is used with the pointer', async () => {
    await open();
    await userEvent.fill(field(), 'pol');
    await userEvent.click(find('[role="option"]'));
    expect(chosen).toEqual(['pl']);
  });
});
