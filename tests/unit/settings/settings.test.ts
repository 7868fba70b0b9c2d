import { describe, expect, it } from 'vitest';
import { PARTNER_ROLES } from '../../../src/core/role';
import {
  APPEARANCES,
  DEFAULT_SETTINGS,
  MOTIONS,
  PANEL_CORNERS,
  parseSettings,
  SETTINGS_VERSION,
  SHOWINGS,
  serializeSettings,
} from '../../../src/settings/settings';

describe('parseSettings', () => {
  it.each([undefined, null])('gives the defaults without complaint when nothing is stored (%s)', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  it.each(PARTNER_ROLES)('reads back what was stored with the role %s', (role) => {
    for (const language of ['auto', 'en', 'de', 'pt-BR', 'zh-Hans', 'fil', 'qps-keysm']) {
      for (const corner of PANEL_CORNERS) {
        const settings = { ...DEFAULT_SETTINGS, language, role, corner };
        const stored: unknown = JSON.parse(JSON.stringify(serializeSettings(settings)));
        expect(parseSettings(stored)).toEqual({ settings, problem: null });
      }
    }
  });

  it.each(
    APPEARANCES.flatMap((appearance) =>
      SHOWINGS.flatMap((showing) => MOTIONS.map((motion) => ({ appearance, showing, motion }))),
    ),
  )('reads back $appearance, $showing, $motion', (look) => {
    const settings = { ...DEFAULT_SETTINGS, ...look };
    expect(parseSettings(serializeSettings(settings))).toEqual({ settings, problem: null });
  });

  it.each([
    ['a text', 'de'],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['no version', { language: 'de', role: 'none' }],
    ['an older version that never was', { version: 0, language: 'de', role: 'none' }],
    ['a version that is no number', { version: String(SETTINGS_VERSION), language: 'de', role: 'none' }],
    ['an unknown role', { ...serializeSettings(DEFAULT_SETTINGS), role: 'king' }],
    ['an unknown appearance', { ...serializeSettings(DEFAULT_SETTINGS), appearance: 'pink' }],
    ['an unknown showing', { ...serializeSettings(DEFAULT_SETTINGS), showing: true }],
    ['an unknown motion', { ...serializeSettings(DEFAULT_SETTINGS), motion: null }],
    ['a broken value of version 1', { version: 1, language: 'de', role: 'king' }],
    ['an unknown corner', { ...serializeSettings(DEFAULT_SETTINGS), corner: 'middle' }],
    ['a language that is no tag', { ...serializeSettings(DEFAULT_SETTINGS), language: '../../etc' }],
    ['no language', { version: SETTINGS_VERSION, role: 'none' }],
  ])('gives the defaults and says "broken" for %s', (_what, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'broken' });
  });

  it('gives the defaults and says "newer-version" when a newer version wrote it', () => {
    const stored = { version: SETTINGS_VERSION + 1, language: 'de', role: 'none', theme: 'dark' };
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'newer-version' });
  });
});
