import type { StepId, TargetKey } from '../core/guide';
import type { PresentedState } from '../core/walkthrough/presentation';
import type { PanelCorner } from '../settings/settings';
import type { Rect } from './geometry/rect';

/** A piece of a sentence. Quotes are the page's own words and carry the page's language, not the reader's. */
export type TextPart =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'quote';
      readonly text: string;
      /** BCP 47 language of the quoted label, or null when it is not known. */
      readonly language: string | null;
      /** What the label means in the reader's language, already in brackets; null where it would say the same. */
      readonly meaning: string | null;
    };

export type PanelAction =
  | 'next'
  | 'back'
  | 'minimize'
  | 'expand'
  | 'close'
  | 'restart'
  | 'show-target'
  | 'go'
  | 'start-guide';

export type PanelStep = {
  readonly id: StepId;
  readonly title: string;
  readonly progress: 'done' | 'current' | 'to-come';
  /** Said of a step that only some pages ask for; null of the others. */
  readonly optional: string | null;
};

/** A remark below the instruction. `kind` decides its look only. */
export type PanelRemark = {
  readonly kind: 'information' | 'warning' | 'success';
  readonly title: readonly TextPart[] | null;
  readonly text: readonly TextPart[];
};

/** Something that is shown by its title until it is unfolded. */
export type PanelFold = {
  readonly title: string;
  /** What of it is worth seeing at once. */
  readonly detail: { readonly kind: PanelRemark['kind']; readonly text: string } | null;
  readonly text: string;
};

/** Everything the panel shows, as finished texts in the reader's language. */
export type PanelModel = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly minimized: boolean;
  /** Accessible name of the region. */
  readonly label: string;
  readonly guideTitle: string;
  /** "Step 2 of 5" */
  readonly progressText: string;
  readonly steps: readonly PanelStep[];
  readonly stepTitle: string;
  readonly instruction: readonly TextPart[];
  /** Shown with a quiet moving sign while the target is being looked for. */
  readonly searching: string | null;
  readonly remarks: readonly PanelRemark[];
  /** Worth having at hand, not worth reading each time: shown by their titles until unfolded. */
  readonly folded: readonly PanelFold[];
  /** Where the highlighted control is when it is out of view, in words. */
  readonly offScreen: string | null;
  /** The guide that `start-guide` starts. */
  readonly nextGuide: string | null;
  /** The address that `go` leads to. */
  readonly link: string | null;
  /** Buttons that apply now, with their texts. */
  readonly actions: Partial<Readonly<Record<PanelAction, string>>>;
  /** Words for the progress of a step, for those who do not see its sign. */
  readonly progressWords: Readonly<Record<PanelStep['progress'], string>>;
  readonly stepsLabel: string;
  /** Name of the button that moves the panel. */
  readonly move: string;
};

/** One control to highlight. */
export type HighlightModel = {
  readonly key: TargetKey;
  /** The control on the page; only ever measured. */
  readonly element: Element;
  /** Short text at the ring where more than one control is highlighted, with the label's own language. */
  readonly tag: { readonly text: string; readonly language: string | null } | null;
};

export type OverlayModel = {
  readonly guide: string;
  readonly step: StepId;
  readonly state: PresentedState;
  readonly panel: PanelModel;
  readonly highlights: readonly HighlightModel[];
  /** An element that the panel should leave free if it can: the form that is being filled in. */
  readonly keepFree: Element | null;
  /**
   * Rings in frames, which the panel covers as little as those of its own document.
   * @default none
   */
  readonly framed?: readonly FramedRings[];
  /** Where the panel goes while no control is in the way. */
  readonly corner: PanelCorner;
};

/** Rings that a frame's agent drew, from the top left corner of the frame's inside. */
export type FramedRings = { readonly frame: Element; readonly rings: readonly Rect[] };

/**
 * Which way a highlighted control lies outside the window or under something that covers it; `covered` where no scrolling
 * brings it out.
 */
export type OffScreenDirection = 'up' | 'down' | 'left' | 'right' | 'covered';

/** Where highlighted controls are in a frame, as its agent sees it. */
export type FramePlace = {
  /** Rings that are in view, from the top left corner of the frame's inside. */
  readonly rings: readonly Rect[];
  /** `unknown` where the frame itself is out of view: it does not know where it stands. */
  readonly offScreen: OffScreenDirection | 'unknown' | null;
};
