import * as v from 'valibot';
import { PARTNER_ROLES } from '../core/role';

/** The version of the stored shape; raised with each migration. */
export const SETTINGS_VERSION = 1;

/** Where the panel may stand by preference. `start` and `end` follow the reading direction of the guide's language. */
export const PANEL_CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

export type PanelCorner = (typeof PANEL_CORNERS)[number];

/** What a person chose. Everything else follows from the page. */
export type Settings = {
  /** `auto` (the browser's languages) or the BCP 47 tag of a shipped language. */
  readonly language: string;
  readonly role: (typeof PARTNER_ROLES)[number];
  /** The corner that the panel was moved to. */
  readonly corner: PanelCorner;
};

export const DEFAULT_SETTINGS: Settings = { language: 'auto', role: 'none', corner: 'bottom-end' };

const StoredSettings = v.object({
  version: v.literal(SETTINGS_VERSION),
  language: v.pipe(v.string(), v.regex(/^(auto|[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?)$/)),
  role: v.picklist(PARTNER_ROLES),
  // Absent from what was stored before the panel could be moved.
  corner: v.optional(v.picklist(PANEL_CORNERS), DEFAULT_SETTINGS.corner),
});

export type StoredSettings = v.InferOutput<typeof StoredSettings>;

/**
 * Settings as read. With `problem` set, `settings` are the defaults and what is stored must be left as it is, so that the
 * newer version that wrote it (or a person who can mend it) finds it again.
 */
export type SettingsReading = { readonly settings: Settings; readonly problem: null | 'newer-version' | 'broken' };

/** Reads what `storage` gave. Never throws. */
export function parseSettings(stored: unknown): SettingsReading {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, problem: null };
  const result = v.safeParse(StoredSettings, stored);
  if (result.success) {
    const { language, role, corner } = result.output;
    return { settings: { language, role, corner }, problem: null };
  }
  const version = typeof stored === 'object' && 'version' in stored ? stored.version : undefined;
  const isNewer = typeof version === 'number' && version > SETTINGS_VERSION;
  return { settings: DEFAULT_SETTINGS, problem: isNewer ? 'newer-version' : 'broken' };
}

/** The shape in which settings are stored. */
export function serializeSettings(settings: Settings): StoredSettings {
  return { version: SETTINGS_VERSION, ...settings };
}
