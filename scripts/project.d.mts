/** The types of `project.mjs` for TypeScript, which checks that file itself with the other scripts. */
export const projectDir: string;
export class SetupError extends Error {}
export function toolScript(packageName: string, command?: string): string;
export function runMain(main: () => Promise<number>): Promise<void>;
