import type { PageId } from './page-location';
import type { PartnerRole } from './role';
import type { GuideTextKey } from './text-key';
import type { WordKey } from './words/words';

/**
 * A guide's id: kebab-case, the name of its file in `src/guides/`. Guides are data, so no list of ids stands in the code; the
 * build refuses a guide whose ids, texts, pages or roles are not in order (`scripts/validate-guides.ts`).
 */
export type GuideId = string;

/** A step's id, unique in its guide; the value of `data-step`. */
export type StepId = string;

/** How the ids of guides, steps and targets are written. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What a highlight stands for; the value of `data-highlight`, unique in its guide. */
export type TargetKey = string;

/** The key of a highlight on what unfolds a menu in which the control is. No target may have it. */
export const MENU_KEY: TargetKey = 'menu';

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
      /** It also stands on the portal's home page, as a tile or an entry, where no trail leads yet. */
      readonly isOnHome: boolean;
      /** Names of the entries that stand beside it. */
      readonly beside: readonly WordKey[];
    }
  | {
      /** A list of things, or one thing's name in it. */
      readonly kind: 'list';
      readonly key: TargetKey;
      /** Titles over it. The first is the list's own name, which its label may be without a title. */
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
      /** What using it does: it opens the section's form, or sends it. */
      readonly effect: 'opens-form' | 'sends-form';
    }
  | {
      /** The control that sends the form that is open. */
      readonly kind: 'form-action';
      readonly key: TargetKey;
      readonly names: readonly WordKey[];
      /** Names that open a form in most places, and count only where the form stands there with a Cancel. */
      readonly possibleNames: readonly WordKey[];
      /** Titles of the sections whose form is meant. */
      readonly sections: readonly WordKey[];
      /** Labels of its fields. The first is the field without which a form that no title tells of is not taken for it. */
      readonly fields: readonly WordKey[];
      /** Names of the controls that stand beside it. */
      readonly beside: readonly WordKey[];
    }
  | {
      /** A field to fill in, of a form. */
      readonly kind: 'field';
      readonly key: TargetKey;
      /** What it is called. */
      readonly names: readonly WordKey[];
      /** Titles of the sections whose form is meant. */
      readonly sections: readonly WordKey[];
      /** Labels of other fields of that form. */
      readonly fields: readonly WordKey[];
    }
  | {
      /** A switch, a checkbox or a group of radio buttons: something is chosen, at once or until it is saved. */
      readonly kind: 'choice';
      readonly key: TargetKey;
      /** What is chosen about: the nearest title, or what the control itself is called. The first is the word for it. */
      readonly names: readonly WordKey[];
      /** What the control says besides, where its own name holds both. */
      readonly says: readonly WordKey[];
      /** Titles of the section that it stands in. */
      readonly sections: readonly WordKey[];
    };

/** What using a target does to the page; the walkthrough goes by this, never by ids. */
export type TargetEffect = 'leads' | 'opens-form' | 'fills-in' | 'chooses' | 'sends-form';

/** What using `target` does. */
export function effectOf(target: TargetDescription): TargetEffect {
  switch (target.kind) {
    case 'entry':
    case 'list':
      return 'leads';
    case 'section-action':
      return target.effect;
    case 'form-action':
      return 'sends-form';
    case 'field':
      return 'fills-in';
    case 'choice':
      return 'chooses';
    default:
      return target satisfies never;
  }
}

export type Step = {
  readonly id: StepId;
  /** The pages on which this step is taken. */
  readonly pages: readonly PageId[];
  readonly title: GuideTextKey;
  /**
   * Says what to do with a control; `{{label}}` is its name as it stands on the page, `{{section}}` the title of its section.
   * Where several are pointed at, it is said of each.
   */
  readonly instruction: GuideTextKey;
  /** The same where the section has no title that is known. */
  readonly instructionUntitled?: GuideTextKey;
  /** The same where the control's name on the page is not known (not there yet, elsewhere). */
  readonly instructionUnquoted: GuideTextKey;
  /** Said first where several controls are pointed at of which one is to be used. */
  readonly instructionSeveral?: GuideTextKey;
  /** How to get to this step's page from any other. */
  readonly wayThere: GuideTextKey;
  /** Why the target may be missing here, and what to do. */
  readonly notFound: GuideTextKey;
  readonly targets: readonly TargetDescription[];
  /** The step is taken only where the page has its target; elsewhere the guide goes on without it. */
  readonly optional?: true;
  /** A fact worth knowing while the step is taken. */
  readonly note?: { readonly title: GuideTextKey; readonly text: GuideTextKey };
};

/** The roles that one of the portal's documents names. */
export type RolesInDocument = {
  /** Who can do it. */
  readonly roles: readonly [NamedRole, ...NamedRole[]];
  /** Who can look at it and not change it, where the document says so. */
  readonly readers?: readonly NamedRole[];
  /** When the document said so, `YYYY-MM` or `YYYY`. */
  readonly since: string;
  /** The document's title. */
  readonly source: string;
};

/** A role that a document can name. */
export type NamedRole = Exclude<PartnerRole, 'none'>;

export type Guide = {
  readonly id: GuideId;
  readonly title: GuideTextKey;
  /** Steps in the order in which a person takes them. */
  readonly steps: readonly [Step, ...Step[]];
  /** The roles that the portal's documents name for this task: information, never a barrier. */
  readonly namedRoles: RolesInDocument;
  /** Documents that say otherwise. None is right for sure, so all are shown. */
  readonly otherDocuments: readonly RolesInDocument[];
  /** Said once the guide is done. */
  readonly done: GuideTextKey;
  /** What a person may want to do next; `guide` is offered with it. */
  readonly next?: { readonly title: GuideTextKey; readonly text: GuideTextKey; readonly guide: GuideId };
};

/** Makes a guide a typed constant; the types do the checking. */
export function defineGuide<const G extends Guide>(guide: G): G {
  return guide;
}
