import * as v from 'valibot';
import { PARTNER_ROLES } from '../core/role';
import { languageFor } from '../i18n/languages';
import { LANGUAGE_TAG } from './language-tag';
import { migrateSettings } from './migrations';

/** The version of the stored shape; raised with each migration. */
export const SETTINGS_VERSION = 2;

/** Where the panel may stand by preference. `start` and `end` follow the reading direction of the guide's language. */
export const PANEL_CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type PanelCorner = (typeof PANEL_CORNERS)[number];

/** `auto` follows the system. */
export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Whether the panel appears by itself on the pages that steps are about, or only where the person started it. */
export const SHOWINGS = ['by-itself', 'on-request'] as const;
export type Showing = (typeof SHOWINGS)[number];

/** `auto` follows the system, `reduced` never moves or fades anything. */
export const MOTIONS = ['auto', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];

/** What a person chose. Everything else follows from the page. */
export type Settings = {
  /** `auto` (the browser's languages) or the BCP 47 tag of a shipped language. */
  readonly language: string;
  readonly role: (typeof PARTNER_ROLES)[number];
  /** The corner that the panel was moved to. */
  readonly corner: PanelCorner;
  readonly appearance: Appearance;
  readonly showing: Showing;
  readonly motion: Motion;
};

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  role: 'none',
  corner: 'bottom-end',
  appearance: 'auto',
  showing: 'by-itself',
  motion: 'auto',
};

/** What each choice may be where it is stored. The language may be one that another version of Waymark has. */
const SETTINGS_VALUES = {
  language: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(LANGUAGE_TAG))]),
  role: v.picklist(PARTNER_ROLES),
  corner: v.picklist(PANEL_CORNERS),
  appearance: v.picklist(APPEARANCES),
  showing: v.picklist(SHOWINGS),
  motion: v.picklist(MOTIONS),
} as const satisfies Readonly<Record<keyof Settings, v.GenericSchema>>;

/** `auto`, or any tag that a shipped language stands in for: it is read as that language's own. */
const ShippedLanguage = v.pipe(
  v.string(),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): string => {
    const tag = value === 'auto' ? value : languageFor(value)?.tag;
    if (tag !== undefined) return tag;
    addIssue();
    return NEVER;
  }),
);

/** What each choice may be where somebody wrote it down for others: in a file that is imported, in an organization's policy. */
export const GIVEN_VALUES = {
  ...SETTINGS_VALUES,
  language: ShippedLanguage,
} as const satisfies Readonly<Record<keyof Settings, v.GenericSchema>>;

const StoredSettings = v.object({ version: v.literal(SETTINGS_VERSION), ...SETTINGS_VALUES });

export type StoredSettings = v.InferOutput<typeof StoredSettings>;

/**
 * Settings as read. With `problem` set, `settings` are the defaults and what is stored must be left as it is, so that the
 * newer version that wrote it (or a person who can mend it) finds it again.
 */
export type SettingsReading = { readonly settings: Settings; readonly problem: null | 'newer-version' | 'broken' };

/** Reads what `storage` gave, whichever version of Waymark wrote it. Never throws. */
export function parseSettings(stored: unknown): SettingsReading {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, problem: null };
  const result = v.safeParse(StoredSettings, migrateSettings(stored));
  if (result.success) {
    const { version: _read, ...settings } = result.output;
    return { settings, problem: null };
  }
  const version = typeof stored === 'object' && 'version' in stored ? stored.version : undefined;
  const isNewer = typeof version === 'number' && version > SETTINGS_VERSION;
  return { settings: DEFAULT_SETTINGS, problem: isNewer ? 'newer-version' : 'broken' };
}

/** The shape in which settings are stored. */
export function serializeSettings(settings: Settings): StoredSettings {
  return { version: SETTINGS_VERSION, ...settings };
}
