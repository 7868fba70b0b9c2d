import { extensionApi } from './extension-api';

/** What Waymark runs in, as far as it matters to support. */
export type Environment = { readonly waymark: string; readonly browser: string; readonly system: string };

/** Names as browsers write them of themselves; Edge and Opera name Chrome too, so they come first. */
const BROWSERS = [
  ['Edge', /\bEdg\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Firefox', /\bFirefox\/([\d.]+)/],
  ['Chrome', /Chrome\/([\d.]+)/],
] as const;

/** The name and version that a user agent's text gives; `unknown` where it gives none. */
export function browserIn(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'unknown';
}

/** This extension's version. */
export function ownVersion(): string {
  return extensionApi.runtime.getManifest().version;
}

export async function readEnvironment(): Promise<Environment> {
  const { os, arch } = await extensionApi.runtime.getPlatformInfo();
  return { waymark: ownVersion(), browser: browserIn(navigator.userAgent), system: `${os} ${arch}` };
}
