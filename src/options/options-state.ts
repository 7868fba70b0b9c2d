import type { Guide } from '../core/guide';
import type { SettingsState } from '../forms/settings-session';
import { offeredGuides, unknownGuides } from '../guides/offered';
import type { Shortcut } from '../platform/shortcuts';
import type { EffectiveSettings } from '../settings/effective-settings';
import type { PolicyProblem } from '../settings/policy';
import type { SettingsFileProblem } from '../settings/settings-file';

/** How the last thing ended that was done with the options as a whole. */
export type FileOutcome =
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'loaded' | 'reset' }
  | { readonly type: 'refused'; readonly problem: SettingsFileProblem };

/** A report, as text to look at and to copy. */
export type ReportState = {
  readonly text: string;
  /** Whether a page is in it. */
  readonly hasPage: boolean;
  readonly copied: 'not-yet' | 'yes' | 'refused';
};

/** All that the options page shows. */
export type OptionsState = SettingsState & {
  readonly version: string;
  readonly shortcuts: readonly Shortcut[];
  readonly outcome: FileOutcome | null;
  readonly report: ReportState | null;
};

/**
 * What is wrong with the organization's policy, in order: what could not be read, then what could be but names nothing that
 * this version has.
 */
export function policyProblems({ policy: { policy, problems } }: EffectiveSettings): readonly PolicyProblem[] {
  const wrong = (key: string, value: string): PolicyProblem => ({ key, reason: 'wrong-value', value });
  return [...problems, ...unknownGuides(policy.guides ?? null).map((id) => wrong('guides', id))];
}

/** What the organization set besides choices, as far as it takes effect: it is shown, since nothing on the page is locked by it. */
export type OrganizationsOwn = {
  /** The guides that it offers; none where it offers all. */
  readonly guides: readonly Guide[];
  /** The hosts of its own portal. */
  readonly hosts: readonly string[];
  /** Whether the welcome page opens, or null where it leaves that to Waymark. */
  readonly welcome: boolean | null;
};

export function organizationsOwn({ policy: { policy } }: EffectiveSettings): OrganizationsOwn {
  const { guides = [], portalHosts = [], welcome = null } = policy;
  const isAnyKnown = unknownGuides(guides).length < guides.length;
  return { guides: isAnyKnown ? offeredGuides(guides) : [], hosts: portalHosts, welcome };
}

/** Whether an organization set anything at all. */
export function isManaged({ policy: { policy, problems } }: EffectiveSettings): boolean {
  return Object.keys(policy).length > 0 || problems.length > 0;
}
