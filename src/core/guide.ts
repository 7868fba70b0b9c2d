import type { PageId } from './page-location';
import type { PartnerRole } from './role';
import type { GuideTextKey } from './text-key';
import type { WordKey } from './words';

export type GuideId = 'update-customer-account';

export const STEP_IDS = [
  'open-customers',
  'choose-customer',
  'open-account',
  'update-details',
  'submit-changes',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What a highlight stands for; the value of `data-highlight`. `menu` is what unfolds a menu in which the control is. */
export const TARGET_KEYS = [
  'customers',
  'customer-list',
  'account',
  'billing-info',
  'company-details',
  'submit',
  'menu',
] as const;
export type TargetKey = (typeof TARGET_KEYS)[number];

/**
 * A target, described as a person would describe it; never by selector. The judge (`target-match.ts`) weighs candidates
 * against it.
 */
export type TargetDescription =
  | {
      /** An entry of a menu, or a tile, that leads to a page. */
      readonly kind: 'entry';
      readonly key: TargetKey;
      readonly names: readonly WordKey[];
      readonly leadsTo: PageId;
      /** Names of the entries that stand beside it. */
      readonly beside: readonly WordKey[];
    }
  | {
      /** A list of things, or one thing's name in it. */
      readonly kind: 'list';
      readonly key: TargetKey;
      readonly headings: readonly WordKey[];
      readonly columns: readonly WordKey[];
      /** The page that the name in each row leads to. */
      readonly rowsLeadTo: PageId;
    }
  | {
      /** A control that belongs to one section of the page, known by the section's title. */
      readonly kind: 'section-action';
      readonly key: TargetKey;
      readonly names: readonly WordKey[];
      readonly sections: readonly WordKey[];
    }
  | {
      /** The control that sends the form that is open. */
      readonly kind: 'form-action';
      readonly key: TargetKey;
      readonly names: readonly WordKey[];
      /** Titles of the sections whose form is meant. */
      readonly sections: readonly WordKey[];
      /** Labels of fields that only the meant form has. */
      readonly fields: readonly WordKey[];
      /** Names of the controls that stand beside it. */
      readonly beside: readonly WordKey[];
    };

export type Step = {
  readonly id: StepId;
  /** The pages on which this step is taken. */
  readonly pages: readonly PageId[];
  readonly title: GuideTextKey;
  /** Says what to do; `{{label}}` is the control's name as it stands on the page. */
  readonly instruction: GuideTextKey;
  /** The same where the control's name on the page is not known (not there yet, elsewhere). */
  readonly instructionUnquoted: GuideTextKey;
  /** The same where several controls are pointed at, or the section of the one has no title. */
  readonly instructionSeveral?: GuideTextKey;
  /** How to get to this step's page from any other. */
  readonly wayThere: GuideTextKey;
  /** Why the target may be missing here, and what to do. */
  readonly notFound: GuideTextKey;
  readonly targets: readonly TargetDescription[];
};

export type NamedRoles = {
  readonly roles: readonly PartnerRole[];
  /** When the documents that name these roles were current, `YYYY-MM` or `YYYY`. */
  readonly since: string;
};

export type Guide = {
  readonly id: GuideId;
  readonly title: GuideTextKey;
  /** Steps in the order in which a person takes them. */
  readonly steps: readonly [Step, ...Step[]];
  /** The roles that the portal's documents name for this task: information, never a barrier. */
  readonly namedRoles: NamedRoles;
  /** Said once the guide is done. */
  readonly done: GuideTextKey;
  readonly next: { readonly title: GuideTextKey; readonly text: GuideTextKey };
  /** Facts worth knowing while the step is taken. */
  readonly notes: Partial<Readonly<Record<StepId, { readonly title: GuideTextKey; readonly text: GuideTextKey }>>>;
};

/** Makes a guide a typed constant; the types do the checking. */
export function defineGuide<const G extends Guide>(guide: G): G {
  return guide;
}
