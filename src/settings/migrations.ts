/** A stored value of some version: its parts are looked at only by the migration that knows them, then by the parser. */
type Stored = Readonly<Record<string, unknown>>;

/**
 * Each takes the value of one version to the next; the first is of version 1. Pure, and never edited once released: a value
 * that was stored years ago takes the same way as ever.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 1 to 2: look, motion and when to show came in, as they had been until then. The corner had come later than the rest.
  (stored) => ({
    corner: 'bottom-end',
    ...stored,
    version: 2,
    appearance: 'auto',
    showing: 'by-itself',
    motion: 'auto',
  }),
];

/** Brings a stored value to the newest version. What has no version that can be migrated comes back as it is. */
export function migrateSettings(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return stored;
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return stored;
  return MIGRATIONS.slice(version - 1).reduce<Stored>((value, migrate) => migrate(value), { ...stored });
}
