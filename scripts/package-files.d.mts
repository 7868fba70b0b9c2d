/** The types of `package-files.mjs` for TypeScript, which checks that file itself with the other scripts. */
export const packagesDir: string;
export function projectIdentity(): { name: string; version: string };
export function packageNames(): Readonly<Record<'chrome' | 'firefox' | 'source' | 'sbom' | 'checksums', string>>;
export function checksumLine(name: string, content: Uint8Array | string): string;
export function checkTag(tag: string): void;
export function checkSources(): void;
export function writePackages(): readonly { readonly name: string; readonly bytes: number }[];
