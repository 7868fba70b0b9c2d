/** The types of `package-sources.mjs` for TypeScript, which checks that file itself with the other scripts. */
export const OUTPUT_FOLDERS: readonly string[];
export function sourceFiles(directory: string): string[];
export function unknownInputs(directory: string, inputs: readonly string[]): string[];
