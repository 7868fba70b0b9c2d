import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import type { Language } from '../../../src/i18n/languages';
import { axeFaults } from '../axe-faults';
import { hostElement, page, painted, shadow, startOverlay } from '../overlay/overlay-driver';
import { prefer, THEMES } from '../preferences';
import { overlayModelOf, PANEL_STATES, type PanelState } from './panel-states';
import { ALL_LANGUAGES, translatorFor } from './texts';

/** `not found for a reader` of `give-customers-permission: not found for a reader, change-permissions`. */
const kindOf = ({ name }: PanelState): string => /: (.*), /.exec(name)?.[1] ?? name;

/** Each kind of state once, of whichever guide and step has the most of it: the steps differ by their texts only. */
const KINDS: readonly PanelState[] = [...new Map(PANEL_STATES.map((state) => [kindOf(state), state])).values()];

async function faultsIn(states: readonly PanelState[], language: Language): Promise<readonly string[]> {
  const translator = await translatorFor(language);
  page('<h1>Account</h1>');
  const overlay = startOverlay();
  const faults: string[] = [];
  for (const state of states) {
    overlay.show(overlayModelOf(state, translator));
    for (const details of shadow().querySelectorAll('details')) details.open = true;
    await painted();
    // An animation that is under way makes axe see colours that are not meant.
    await Promise.all(
      shadow()
        .getAnimations()
        .map((animation) => (animation.effect?.getTiming().iterations === 1 ? animation.finished : null)),
    );
    faults.push(...(await axeFaults(hostElement(), true)).map((fault) => `${state.name}: ${fault}`));
  }
  return faults;
}

beforeEach(() => browserPage.viewport(1280, 800));

afterEach(async () => {
  await prefer({});
});

it('all kinds of states are looked at', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(15);
  const states = new Set(PANEL_STATES.map(({ input }) => input.presentation.state));
  expect(new Set(KINDS.map(({ input }) => input.presentation.state))).toEqual(states);
});

describe.each(ALL_LANGUAGES.filter(({ tag }) => tag === 'en' || tag === 'ar'))('the panel in $tag', (language) => {
  it.each(
    Object.entries(THEMES),
  )('has no accessibility fault that axe finds in any state in %s', async (_, features) => {
    await prefer(features);
    expect(await faultsIn(KINDS, language)).toEqual([]);
  });
});

describe.each(ALL_LANGUAGES)('the panel in $tag', (language) => {
  it('has no accessibility fault that axe finds, with a label of the page in it and with remarks', async () => {
    const two = KINDS.filter((state) => /^(pointing|not found for a reader)$/.test(kindOf(state)));
    expect(two).toHaveLength(2);
    expect(await faultsIn(two, language)).toEqual([]);
  });
});
