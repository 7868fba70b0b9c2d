import * as v from 'valibot';
import { GIVEN_VALUES, type Settings } from './settings';

/**
 * What an organization may set for its people (`storage.managed`); `managed-schema.json` says the same to Chromium, and a
 * test keeps the two equal. Each key is optional.
 */
export type Policy = {
  readonly language?: Settings['language'];
  readonly role?: Settings['role'];
  readonly showing?: Settings['showing'];
  /** Ids of the guides to offer; without it, all. */
  readonly guides?: readonly string[];
  /** Hosts of a sovereign portal, besides the public ones. */
  readonly portalHosts?: readonly string[];
  /** Whether the welcome page opens after the installation. */
  readonly welcome?: boolean;
};

export type PolicyKey = keyof Policy;

/** The keys that are a person's choices, too: set by policy, they are locked. */
export const LOCKABLE_KEYS = ['language', 'role', 'showing'] as const satisfies readonly (PolicyKey & keyof Settings)[];
export type LockableKey = (typeof LOCKABLE_KEYS)[number];

/** What is wrong with a policy: the key as the administrator wrote it, for the options page to name. */
export type PolicyProblem = {
  readonly key: string;
  readonly reason: 'unknown-key' | 'wrong-value' | 'host-not-possible';
  /** What stands there, shortened; a host for `host-not-possible`. */
  readonly value: string;
};

export type PolicyReading = { readonly policy: Policy; readonly problems: readonly PolicyProblem[] };

export const NO_POLICY: PolicyReading = { policy: {}, problems: [] };

/**
 * The domains of Microsoft's clouds, which alone can have a portal that we do not know: those of national clouds, and
 * `microsoft.com` for one that Microsoft opens beside them. The manifest's `optional_host_permissions` has them too, and no
 * browser grants more than that.
 */
export const SOVEREIGN_DOMAINS = [
  'microsoft.us',
  'microsoftonline.us',
  'microsoft.cn',
  'microsoftonline.cn',
  'microsoft.de',
  'microsoft.com',
] as const;

const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Whether a host name can be granted at all: a name below one of {@link SOVEREIGN_DOMAINS}, and nothing else than a name. */
export function isPossibleHost(host: string): boolean {
  return HOST.test(host) && SOVEREIGN_DOMAINS.some((domain) => host.endsWith(`.${domain}`));
}

const SIMPLE_VALUES = {
  language: GIVEN_VALUES.language,
  role: GIVEN_VALUES.role,
  showing: GIVEN_VALUES.showing,
  guides: v.pipe(v.array(v.string()), v.minLength(1)),
  portalHosts: v.array(v.string()),
  welcome: v.boolean(),
} as const satisfies Readonly<Record<PolicyKey, v.GenericSchema>>;

const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(SIMPLE_VALUES, key);

/** Longer values say no more to whoever reads them. */
const LONGEST_VALUE = 60;

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/**
 * Reads what `storage.managed` gave. Never throws: a value that cannot be used is left out by itself, with a problem that
 * names it, and all others hold.
 */
export function parsePolicy(stored: unknown): PolicyReading {
  if (typeof stored !== 'object' || stored === null) return NO_POLICY;
  const policy: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  for (const [key, value] of Object.entries(stored)) {
    const known = isPolicyKey(key) ? v.safeParse(SIMPLE_VALUES[key], value) : null;
    if (!known) problems.push({ key, reason: 'unknown-key', value: shorten(value) });
    else if (!known.success) problems.push({ key, reason: 'wrong-value', value: shorten(value) });
    else policy[key] = known.output;
  }
  const { portalHosts } = policy as Policy;
  if (portalHosts) {
    const hosts = [...new Set(portalHosts.map((host) => host.trim().toLowerCase()))];
    policy['portalHosts'] = hosts.filter(isPossibleHost);
    for (const host of hosts.filter((each) => !isPossibleHost(each)))
      problems.push({ key: 'portalHosts', reason: 'host-not-possible', value: shorten(host) });
  }
  return { policy: policy as Policy, problems };
}
