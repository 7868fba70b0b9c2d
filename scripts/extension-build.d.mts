/** The types of `extension-build.mjs` for TypeScript, which checks that file itself with the other scripts. */
export type Target = 'chrome' | 'firefox';
export const targets: readonly ['chrome', 'firefox'];
export const buildInputs: readonly string[];
export function buildDir(target: Target): string;
export function buildExtension(target: Target, options?: { quiet?: boolean; development?: boolean }): void;
export function ensureBuild(wanted?: readonly Target[]): void;
