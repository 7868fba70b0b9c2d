/** The types of `package-archive.mjs` for TypeScript, which checks that file itself with the other scripts. */
export function filesIn(directory: string): string[];
export function zipFiles(directory: string, names: readonly string[]): Uint8Array;
export function unzipInto(archive: Uint8Array, directory: string): void;
