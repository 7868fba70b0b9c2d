import * as v from 'valibot';
import type { UsedControl } from '../core/walkthrough/walkthrough';
import { WORD_KEYS } from '../core/words/words';
import { APPEARANCES, MOTIONS } from '../settings/settings';
import { TargetTraces } from './page-report';
import { TabRecord } from './tab-record';

/**
 * What the overlay and the agents in a page's frames say to each other. Both run in isolated worlds of one tab and have no
 * way to each other that a page could not use as well, so all of it goes through the background. No value of a field, no
 * name of a customer and no address of a link is in any of it: labels are told where they are words of the portal.
 */

const USED_CONTROLS = [
  'open-form',
  'submit-form',
  'leave-form',
  'follow-link',
  'turn-away',
  'edit-field',
  'fill-in',
  'choose',
] as const satisfies readonly UsedControl[];

const Pick = v.object({
  candidate: v.number(),
  label: v.string(),
  word: v.nullable(v.picklist(WORD_KEYS)),
  language: v.nullable(v.string()),
  section: v.nullable(v.string()),
});

const Verdict = v.variant('type', [
  v.object({ type: v.picklist(['found', 'disabled', 'folded']), picks: v.tupleWithRest([Pick], Pick) }),
  v.object({ type: v.picklist(['ambiguous', 'absent']) }),
]);

const Form = v.object({
  invalid: v.boolean(),
  alerted: v.boolean(),
  saved: v.boolean(),
  failed: v.boolean(),
  asking: v.boolean(),
  present: v.boolean(),
  openerStays: v.boolean(),
  sending: v.boolean(),
  unused: v.boolean(),
  restsUnused: v.boolean(),
});

/** The inside of a frame, in CSS px: what a frame's element and its document both know of it. */
const Size = v.object({ width: v.number(), height: v.number() });
export type FrameSize = Readonly<v.InferOutput<typeof Size>>;

/** A frame as its element's document knows it: where its element stands there (`FrameStanding`). */
const InnerFrame = v.object({ size: Size, standing: v.picklist(['page', 'dialog', 'apart']) });
export type InnerFrame = Readonly<v.InferOutput<typeof InnerFrame>>;

/** What a frame's document was found to be. Times are in ms. */
export const FrameObservation = v.object({
  /** Which `FrameTask` it answers. */
  visit: v.number(),
  /** How many uses of its controls had been told by then. */
  uses: v.number(),
  size: Size,
  /** The frames that can be seen in it. */
  frames: v.array(InnerFrame),
  /** Its own address is that of another page than the tab's, so nothing in it counts. */
  isElsewhere: v.boolean(),
  verdicts: v.record(v.string(), Verdict),
  /** Marks of where picks lead. */
  addresses: v.record(v.string(), v.string()),
  form: Form,
  busy: v.boolean(),
  submitStableFor: v.number(),
  /** Null where the person has used nothing in it yet. */
  restingFor: v.nullable(v.number()),
  inFront: v.boolean(),
  waited: v.boolean(),
});
export type FrameObservation = v.InferOutput<typeof FrameObservation>;

const Rect = v.object({ left: v.number(), top: v.number(), right: v.number(), bottom: v.number() });

/** What an agent says to the overlay of its tab. All are events. */
export const FrameSaid = v.variant('type', [
  /** It runs, and wants to be told what to look for. */
  v.object({ type: v.literal('frame/started') }),
  /** What its document shows is another than before. */
  v.object({ type: v.literal('frame/observed'), observation: FrameObservation }),
  /** The person used a control. */
  v.object({
    type: v.literal('frame/used'),
    control: v.picklist(USED_CONTROLS),
  }),
  /** What it highlights came to rest: where its rings are in the frame, and which way to go while none can be seen. */
  v.object({
    type: v.literal('frame/placed'),
    rings: v.array(Rect),
    offScreen: v.nullable(v.picklist(['up', 'down', 'left', 'right', 'covered', 'unknown'])),
  }),
  /** Why it found what it found: structure and scores. */
  v.object({ type: v.literal('frame/explained'), targets: v.array(TargetTraces) }),
  /** Its page keeps taking the rings away, so none are drawn there any more. */
  v.object({ type: v.literal('frame/gave-up') }),
  /** Its document is being left, or it ended. */
  v.object({ type: v.literal('frame/left') }),
]);
export type FrameSaid = v.InferOutput<typeof FrameSaid>;

/** What a frame is to be looked at for. */
export const FrameTask = v.object({
  /** A number of its own for each page that the tab shows and each guide. */
  visit: v.number(),
  /** Where the top document is: that decides which page it is. */
  location: v.object({ host: v.string(), path: v.string() }),
  walkthrough: v.nonNullable(TabRecord.entries.walkthrough),
  /** How many uses of this frame's controls the walkthrough has taken in. */
  heard: v.number(),
});
export type FrameTask = v.InferOutput<typeof FrameTask>;

/** What a frame is to highlight. */
export const FrameDrawing = v.object({
  visit: v.number(),
  guide: v.string(),
  step: v.string(),
  state: v.string(),
  highlights: v.array(
    v.object({
      key: v.string(),
      candidate: v.number(),
      /** The control as a person sees it, which may be more than the element that has its name. */
      isWhole: v.boolean(),
      tag: v.nullable(v.object({ text: v.string(), language: v.nullable(v.string()) })),
    }),
  ),
  appearance: v.picklist(APPEARANCES),
  motion: v.picklist(MOTIONS),
});
export type FrameDrawing = v.InferOutput<typeof FrameDrawing>;

/** What an agent is told. All are events. */
export const BackgroundToFrame = v.variant('type', [
  /** The overlay knows nothing of the agent, or does no more: it is to say that it runs, and tell all anew. */
  v.object({ type: v.literal('frame/start-over') }),
  v.object({ type: v.literal('frame/follow'), task: FrameTask }),
  v.object({ type: v.literal('frame/draw'), drawing: FrameDrawing }),
  /** Nothing of it is highlighted any more. */
  v.object({ type: v.literal('frame/clear') }),
  /** The person asked to see the first highlighted control. */
  v.object({ type: v.literal('frame/show-target') }),
  /** A report is asked for. */
  v.object({ type: v.literal('frame/explain') }),
  /** The overlay ends, and the agent with it. */
  v.object({ type: v.literal('frame/end') }),
]);
export type BackgroundToFrame = v.InferOutput<typeof BackgroundToFrame>;

/** What the scripts on a page say to the background about frames. All are events. */
export const FrameTraffic = v.variant('type', [
  /** A frame came to stand on the page, or its document changed: it may lack an agent. */
  v.object({ type: v.literal('frames/enter') }),
  /** From the overlay to one frame's agent. */
  v.object({ type: v.literal('frames/tell'), frame: v.number(), message: BackgroundToFrame }),
  /** From a frame's agent to the overlay. */
  v.object({ type: v.literal('frames/say'), said: FrameSaid }),
]);
export type FrameTraffic = v.InferOutput<typeof FrameTraffic>;

/** What the overlay is told about its tab's frames. All are events. */
export const FrameNews = v.variant('type', [
  /** These are the frames that Waymark may be in; `isNew` where no agent was yet. */
  v.object({ type: v.literal('frames/found'), frames: v.array(v.object({ id: v.number(), isNew: v.boolean() })) }),
  v.object({ type: v.literal('frames/said'), frame: v.number(), said: FrameSaid }),
]);
export type FrameNews = v.InferOutput<typeof FrameNews>;
