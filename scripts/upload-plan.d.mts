/** The types of `upload-plan.mjs` for TypeScript, which checks that file itself with the other scripts. */
import type { InlineConfig } from 'publish-browser-extension';

export type Store = 'chrome' | 'edge' | 'firefox';
type Environment = Readonly<Record<string, string | undefined>>;
export const stores: Readonly<Record<Store, { readonly title: string; readonly variables: readonly string[] }>>;
export const storeNames: readonly Store[];
export function parseUploadArguments(args: readonly string[]): { wanted: readonly Store[]; dryRun: boolean };
export function checkKeys(wanted: readonly Store[], environment: Environment): void;
export function checkPackages(directory?: string): void;
export function uploadConfig(
  wanted: readonly Store[],
  environment: Environment,
  options: { dryRun: boolean; directory?: string },
): InlineConfig;
