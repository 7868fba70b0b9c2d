import { cdp } from 'vitest/browser';

/** What a person may have set in the system, as media features. */
export const THEMES = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
} as const;

/** Has the browser say that a person set these; none of them takes all back. */
export const prefer = (features: Readonly<Record<string, string>>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
