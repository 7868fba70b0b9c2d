import * as v from 'valibot';
import { migrateSettings } from './migrations';
import { GIVEN_VALUES, SETTINGS_VERSION, type Settings } from './settings';

/** A file of settings is a few hundred bytes; what is much larger is none. */
export const LARGEST_FILE = 64 * 1024;

/** Tells a file of settings from any other JSON. */
const KIND = 'waymark-settings';

/** Why a file was refused, and where: the words are the options page's. */
export type SettingsFileProblem =
  | { readonly type: 'too-large' | 'not-json' | 'not-settings' | 'newer-version' }
  /** A field that no file of settings has; shortened, since it may say anything. */
  | { readonly type: 'unknown-field' | 'wrong-value' | 'missing-field'; readonly field: string };

export type SettingsFileReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: SettingsFileProblem };

const SettingsFile = v.strictObject({
  kind: v.literal(KIND),
  version: v.literal(SETTINGS_VERSION),
  settings: v.strictObject(GIVEN_VALUES),
});

const LONGEST_FIELD = 40;

const refuse = (problem: SettingsFileProblem): SettingsFileReading => ({ ok: false, problem });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file that an older version saved, as this one would have; what is no such file comes back as it is. */
function migrateFile(file: Readonly<Record<string, unknown>>): unknown {
  const { version, settings } = file;
  if (typeof version !== 'number' || version >= SETTINGS_VERSION || !isObject(settings)) return file;
  const migrated = migrateSettings({ ...settings, version });
  if (!isObject(migrated)) return file;
  const { version: reached, ...rest } = migrated;
  return { ...file, version: reached, settings: rest };
}

/** The text of a file with these settings: what was chosen, and nothing else. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * Reads the text of a file that a person chose, whichever version of Waymark saved it; it may be anything. Only a whole and
 * valid file gives settings: of a broken one, nothing is taken over.
 */
export function readSettingsFile(text: string): SettingsFileReading {
  if (text.length > LARGEST_FILE) return refuse({ type: 'too-large' });
  let content: unknown;
  try {
    // Editors of Windows put a byte order mark in front, which JSON does not know.
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ type: 'not-json' });
  }
  if (!isObject(content) || content['kind'] !== KIND) return refuse({ type: 'not-settings' });
  const { version } = content;
  if (typeof version === 'number' && version > SETTINGS_VERSION) return refuse({ type: 'newer-version' });
  const result = v.safeParse(SettingsFile, migrateFile(content));
  if (result.success) return { ok: true, settings: result.output.settings };
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  const field = path.length > LONGEST_FIELD ? `${path.slice(0, LONGEST_FIELD)}…` : path;
  if (issue.type === 'strict_object' && issue.expected === 'never') return refuse({ type: 'unknown-field', field });
  return refuse({ type: issue.received === 'undefined' ? 'missing-field' : 'wrong-value', field });
}
