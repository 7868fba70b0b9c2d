import { type DocumentObservation, type ObservedDocument, TOP_DOCUMENT } from '../core/walkthrough/merge-observations';
import type { UsedControl } from '../core/walkthrough/walkthrough';
import type { FrameStanding } from '../dom/places';
import type { FramePlace } from '../drawing/overlay-model';
import type {
  BackgroundToFrame,
  FrameDrawing,
  FrameNews,
  FrameObservation,
  FrameSaid,
  FrameTask,
} from '../messaging/frame-messages';
import { TIMER_SLACK } from './due-looks';
import { isSameSize, type ShownFrame } from './frame-elements';
import { createFrameReports, type FrameExplained } from './frame-reports';
import { standingsOf } from './frame-standings';

/** The way to the frames of this tab: through the background. */
export interface FrameMail {
  /** Has the background bring agents to frames that have none. The answer is `frames/found`. */
  enter(): void;
  tell(frame: number, message: BackgroundToFrame): void;
  /** Calls `onNews` for all that comes, until `signal` aborts. */
  listen(onNews: (news: FrameNews) => void, signal: AbortSignal): void;
}

/** A frame's document. */
export type FramedDocument = ObservedDocument & {
  /** The frame, or one that it is in, stands in a dialog of its document. */
  readonly isInDialog: boolean;
};

export type FrameLink = {
  /** Tells every agent what to look for, where that is news to it. */
  follow(task: Omit<FrameTask, 'heard'>): void;
  /** What agents found, each in a frame that can be seen and has a say. */
  documents(shown: readonly ShownFrame[]): readonly FramedDocument[];
  /**
   * Whether the person used something in a frame that has not been looked at since. What it told before must not be judged
   * until then: an error that stood there already would count against a form that is being sent again.
   */
  isBehind(): boolean;
  /** Whether a frame that can be seen is between two documents. */
  isLoading(shown: readonly ShownFrame[]): boolean;
  /** The element of a frame, where no other has its size. */
  elementOf(frame: number, shown: readonly ShownFrame[]): Element | null;
  /** Has frames highlight what is theirs, and all others nothing. */
  draw(drawings: ReadonlyMap<number, FrameDrawing>): void;
  /** Where a frame's highlights are; null while it has not said. */
  placeIn(frame: number): FramePlace | null;
  showTarget(frame: number): void;
  /** Why the agents in all frames that were looked at found what they found. */
  explain(): Promise<readonly FrameExplained[]>;
};

export type FrameLinkOptions = {
  readonly mail: FrameMail;
  /** What there is to know of the frames is another than before. */
  readonly onChange: () => void;
  readonly onPlaced: () => void;
  readonly onUse: (control: UsedControl) => void;
  /** A frame's page does not let the rings be. */
  readonly onGaveUp: () => void;
  readonly signal: AbortSignal;
};

/** A frame whose document went and whose next one says nothing for so long, in ms, is taken for one that is not ours. */
export const LOADS_AT_MOST = 6000;

/** A frame that the person used something in says what came of it within so many ms, or is being left. */
const BEHIND_AT_MOST = 1000;

type Agent = {
  observation: FrameObservation | null;
  /** When that came, and when its document went, in ms of `performance.now()`. */
  observedAt: number;
  leftAt: number | null;
  heard: number;
  heardAt: number;
  followed: string;
  drawn: string;
  place: FramePlace | null;
};

const newAgent = (): Agent => ({
  observation: null,
  observedAt: 0,
  leftAt: null,
  heard: 0,
  heardAt: Number.NEGATIVE_INFINITY,
  followed: '',
  drawn: '',
  place: null,
});

/** Speaks with the agents in this tab's frames, and keeps what they said last. */
export function createFrameLink(options: FrameLinkOptions): FrameLink {
  const { mail, onChange, onPlaced, onUse, onGaveUp, signal } = options;
  const agents = new Map<number, Agent>();
  let task: Omit<FrameTask, 'heard'> | null = null;
  const reports = createFrameReports((frame) => mail.tell(frame, { type: 'frame/explain' }), signal);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  /** The frames that had no say when that was asked last. */
  let apart: ReadonlySet<number> = new Set();

  const tellTask = (frame: number, agent: Agent): void => {
    if (!task) return;
    const told: FrameTask = { ...task, heard: agent.heard };
    const json = JSON.stringify(told);
    if (json === agent.followed) return;
    agent.followed = json;
    mail.tell(frame, { type: 'frame/follow', task: told });
  };

  const isCurrent = ({ observation, leftAt }: Agent): boolean =>
    observation !== null && leftAt === null && observation.visit === task?.visit;

  /** For what time alone changes. */
  const lookAgainIn = (ms: number, first: () => void = () => undefined): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      first();
      onChange();
    }, ms);
    timers.add(timer);
  };

  /** The frame is between two documents, until the next one has been looked at or that has taken too long. */
  const awaitNext = (frame: number, agent: Agent, onNone: () => void): void => {
    agent.leftAt ??= performance.now();
    const since = agent.leftAt;
    lookAgainIn(LOADS_AT_MOST, () => {
      // It may have been looked at, and left once more, meanwhile.
      if (agents.get(frame) === agent && agent.leftAt === since) onNone();
    });
  };

  const leave = (frame: number, agent: Agent): void => {
    agent.place = null;
    agent.drawn = '';
    mail.enter();
    // No agent has started in its place by then: the frame is gone, or shows a page that is not the portal's.
    awaitNext(frame, agent, () => agents.delete(frame));
    onChange();
  };

  const hear = (frame: number, said: FrameSaid): void => {
    const known = agents.get(frame);
    switch (said.type) {
      case 'frame/started': {
        // What the document before had shown stands for it until it has been looked at.
        const agent = { ...newAgent(), ...(known && { observation: known.observation, leftAt: known.leftAt }) };
        agents.set(frame, agent);
        if (agent.observation) awaitNext(frame, agent, () => Object.assign(agent, { observation: null, leftAt: null }));
        tellTask(frame, agent);
        break;
      }
      case 'frame/observed':
        if (!known || said.observation.visit !== task?.visit) break;
        known.observation = said.observation;
        known.observedAt = performance.now();
        known.leftAt = null;
        onChange();
        break;
      case 'frame/used':
        if (!known) break;
        known.heard += 1;
        known.heardAt = performance.now();
        lookAgainIn(BEHIND_AT_MOST + TIMER_SLACK);
        // Its agent took the use for one that counts, and hears otherwise.
        if (apart.has(frame)) onChange();
        else onUse(said.control);
        break;
      case 'frame/placed':
        if (!known) break;
        known.place = { rings: said.rings, offScreen: said.offScreen };
        onPlaced();
        break;
      case 'frame/explained':
        reports.hear({ document: frame, targets: said.targets });
        break;
      case 'frame/gave-up':
        if (known) onGaveUp();
        break;
      case 'frame/left':
        if (known) leave(frame, known);
        break;
      default:
        said satisfies never;
    }
  };

  const meet = (found: Extract<FrameNews, { type: 'frames/found' }>['frames']): void => {
    let isLess = false;
    for (const [frame, { leftAt }] of agents) {
      // Between two documents a frame cannot be reached.
      if (leftAt === null && !found.some(({ id }) => id === frame)) isLess = agents.delete(frame) || isLess;
    }
    for (const { id, isNew } of found) {
      const agent = agents.get(id);
      if (agent && isNew && agent.observation) awaitNext(id, agent, () => agents.delete(id));
      if (!agent && !isNew) mail.tell(id, { type: 'frame/start-over' });
    }
    if (isLess) onChange();
  };

  /** Where the frames that can be seen and have a say stand. */
  const counted = (shown: readonly ShownFrame[]): ReadonlyMap<number, FrameStanding> => {
    const observed = [...agents].flatMap(([frame, { observation }]) =>
      observation ? [[frame, observation] as const] : [],
    );
    const standings = [...standingsOf(shown, new Map(observed))];
    apart = new Set(standings.filter(([, standing]) => standing === 'apart').map(([frame]) => frame));
    return new Map(standings.filter(([frame]) => !apart.has(frame)));
  };

  mail.listen((news) => (news.type === 'frames/found' ? meet(news.frames) : hear(news.frame, news.said)), signal);
  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers) clearTimeout(timer);
      for (const frame of agents.keys()) mail.tell(frame, { type: 'frame/end' });
    },
    { once: true },
  );

  return {
    follow(next) {
      task = next;
      for (const [frame, agent] of agents) tellTask(frame, agent);
    },
    documents(shown) {
      const standings = counted(shown);
      return [...agents].flatMap(([document, agent]) => {
        if (!standings.has(document) || !isCurrent(agent) || !agent.observation) return [];
        const observation = atPresent(agent.observation, performance.now() - agent.observedAt);
        return [{ document, observation, isInDialog: standings.get(document) === 'dialog' }];
      });
    },
    isBehind() {
      const since = performance.now() - BEHIND_AT_MOST;
      return [...agents.values()].some(
        (agent) => isCurrent(agent) && agent.heardAt > since && (agent.observation?.uses ?? 0) < agent.heard,
      );
    },
    isLoading(shown) {
      const visible = counted(shown);
      const since = performance.now() - LOADS_AT_MOST;
      return [...agents].some(([frame, { leftAt }]) => leftAt !== null && leftAt > since && visible.has(frame));
    },
    elementOf(frame, shown) {
      const size = agents.get(frame)?.observation?.size;
      const [first, second] = shown.filter((each) => size && isSameSize(each.size, size));
      return first && !second ? first.element : null;
    },
    draw(drawings) {
      for (const [frame, agent] of agents) {
        const drawing = drawings.get(frame);
        const json = drawing ? JSON.stringify(drawing) : '';
        if (json === agent.drawn) continue;
        agent.drawn = json;
        agent.place = null;
        if (drawing) mail.tell(frame, { type: 'frame/draw', drawing });
        else mail.tell(frame, { type: 'frame/clear' });
      }
    },
    explain: () => reports.ask([...agents].filter(([, agent]) => isCurrent(agent)).map(([frame]) => frame)),
    placeIn: (frame) => agents.get(frame)?.place ?? null,
    showTarget(frame) {
      if (frame !== TOP_DOCUMENT) mail.tell(frame, { type: 'frame/show-target' });
    },
  };
}

/** What was observed some ms ago, as it stands now: an agent says nothing while only time passes. */
function atPresent(
  { submitStableFor, restingFor, visit, uses, size, frames, isElsewhere, ...rest }: FrameObservation,
  ago: number,
): DocumentObservation {
  return {
    ...rest,
    submitStableFor: submitStableFor + ago,
    restingFor: restingFor === null ? Number.POSITIVE_INFINITY : restingFor + ago,
  };
}
