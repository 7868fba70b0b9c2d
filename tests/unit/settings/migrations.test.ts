import { describe, expect, it } from 'vitest';
import { migrateSettings } from '../../../src/settings/migrations';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_VERSION } from '../../../src/settings/settings';

describe('from version 1', () => {
  it('keeps what was chosen, and has for the rest what had been so until then', () => {
    const stored = { version: 1, language: 'de', role: 'sales-agent', corner: 'top-start' };
    expect(parseSettings(stored)).toEqual({
      settings: {
        language: 'de',
        role: 'sales-agent',
        corner: 'top-start',
        appearance: 'auto',
        showing: 'by-itself',
        motion: 'auto',
      },
      problem: null,
    });
    expect(stored).toEqual({ version: 1, language: 'de', role: 'sales-agent', corner: 'top-start' });
  });

  it('puts the panel into the usual corner when it was stored before there was a choice', () => {
    expect(parseSettings({ version: 1, language: 'de', role: 'none' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, language: 'de' },
      problem: null,
    });
  });
});

it('leaves the newest version as it is', () => {
  const stored = { version: SETTINGS_VERSION, language: 'de' };
  expect(migrateSettings(stored)).toEqual(stored);
});

it.each([
  null,
  7,
  'de',
  [],
  { version: 0 },
  { version: -1 },
  { version: 1.5 },
  { version: '1' },
  { version: Number.NaN },
  { version: SETTINGS_VERSION + 1 },
])('leaves %j as it is', (stored) => {
  expect(migrateSettings(stored)).toEqual(stored);
});
