import { describe, expect, it } from 'vitest';
import { PARTNER_ROLES } from '../../../src/core/role';
import {
  DEFAULT_SETTINGS,
  PANEL_CORNERS,
  parseSettings,
  SETTINGS_VERSION,
  serializeSettings,
} from '../../../src/settings/settings';

describe('parseSettings', () => {
  it.each([undefined, null])('gives the defaults without complaint when nothing is stored (%s)', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  it.each(PARTNER_ROLES)('reads back what was stored with the role %s', (role) => {
    for (const language of ['auto', 'en', 'de', 'pt-BR', 'zh-Hans', 'fil']) {
      for (const corner of PANEL_CORNERS) {
        const stored: unknown = JSON.parse(JSON.stringify(serializeSettings({ language, role, corner })));
        expect(parseSettings(stored)).toEqual({ settings: { language, role, corner }, problem: null });
      }
    }
  });

  it('puts the panel into the usual corner when it was stored before there was a choice', () => {
    const stored = { version: SETTINGS_VERSION, language: 'de', role: 'none' };
    expect(parseSettings(stored)).toEqual({
      settings: { language: 'de', role: 'none', corner: 'bottom-end' },
      problem: null,
    });
  });

  it.each([
    ['a text', 'de'],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['no version', { language: 'de', role: 'none' }],
    ['an older version that never was', { version: 0, language: 'de', role: 'none' }],
    ['a version that is no number', { version: '2', language: 'de', role: 'none' }],
    ['an unknown role', { version: SETTINGS_VERSION, language: 'de', role: 'king' }],
    ['an unknown corner', { version: SETTINGS_VERSION, language: 'de', role: 'none', corner: 'middle' }],
    ['a language that is no tag', { version: SETTINGS_VERSION, language: '../../etc', role: 'none' }],
    ['no language', { version: SETTINGS_VERSION, role: 'none' }],
  ])('gives the defaults and says "broken" for %s', (_what, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'broken' });
  });

  it('gives the defaults and says "newer-version" when a newer version wrote it', () => {
    const stored = { version: SETTINGS_VERSION + 1, language: 'de', role: 'none', theme: 'dark' };
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'newer-version' });
  });
});
