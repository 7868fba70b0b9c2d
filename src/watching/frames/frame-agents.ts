import type { DocumentObservation } from '../../core/walkthrough/merge-observations';
import type { FramePlace } from '../../drawing/overlay-model';
import type { FrameNews, FrameObservation } from '../../messaging/frame-messages';
import { TIMER_SLACK } from '../looks/due-looks';
import type { FrameMail } from './frame-mail';

/** A frame whose document went and whose next one says nothing for so long, in ms, is taken for one that is not ours. */
export const LOADS_AT_MOST = 6000;

/** A frame that the person used something in says what came of it within so many ms, or is being left. */
const BEHIND_AT_MOST = 1000;

/** What passed between the overlay and the agent in a frame. */
export type Agent = {
  /** What it found last. While the frame is between two documents, and until the next has been looked at, the one before. */
  observation: FrameObservation | null;
  /** When that came, and when its document went, in ms of `performance.now()`. */
  observedAt: number;
  leftAt: number | null;
  /** How many uses it has told of, and when the last one. */
  heard: number;
  heardAt: number;
  /** What it was told last to look for and to draw, as JSON. */
  followed: string;
  drawn: string;
  /** Where what it draws came to rest. */
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

export type FrameAgents = {
  /** By the number of their frame. */
  readonly all: ReadonlyMap<number, Agent>;
  /** An agent started in a frame, which may have had another one in a document before. */
  start(frame: number): Agent;
  noteObservation(agent: Agent, observation: FrameObservation): void;
  /** The person used something that it looks at. */
  noteUse(agent: Agent): void;
  /** Its document went. */
  leave(frame: number, agent: Agent): void;
  /** The background says which frames there are, and in which of them it has just started an agent. */
  meet(found: Extract<FrameNews, { type: 'frames/found' }>['frames']): void;
};

export type FrameAgentsOptions = {
  readonly mail: Pick<FrameMail, 'enter' | 'tell'>;
  /** What they said last is another than before, or holds no more. Not told of `start`, which says nothing yet. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
};

/** Keeps what the agents in this tab's frames said last, from one document of a frame to the next, for as long as it holds. */
export function createFrameAgents({ mail, onChange, signal }: FrameAgentsOptions): FrameAgents {
  const all = new Map<number, Agent>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  /** For what time alone changes. */
  const changeIn = (ms: number, first: () => void = () => undefined): void => {
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
    changeIn(LOADS_AT_MOST, () => {
      // It may have been looked at, and left once more, meanwhile.
      if (all.get(frame) === agent && agent.leftAt === since) onNone();
    });
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const timer of timers) clearTimeout(timer);
    },
    { once: true },
  );

  return {
    all,
    start(frame) {
      const known = all.get(frame);
      // What the document before had shown stands for it until it has been looked at.
      const agent = { ...newAgent(), ...(known && { observation: known.observation, leftAt: known.leftAt }) };
      all.set(frame, agent);
      if (agent.observation) awaitNext(frame, agent, () => Object.assign(agent, { observation: null, leftAt: null }));
      return agent;
    },
    noteObservation(agent, observation) {
      agent.observation = observation;
      agent.observedAt = performance.now();
      agent.leftAt = null;
      onChange();
    },
    noteUse(agent) {
      agent.heard += 1;
      agent.heardAt = performance.now();
      changeIn(BEHIND_AT_MOST + TIMER_SLACK);
    },
    leave(frame, agent) {
      agent.place = null;
      agent.drawn = '';
      mail.enter();
      // No agent has started in its place by then: the frame is gone, or shows a page that is not the portal's.
      awaitNext(frame, agent, () => all.delete(frame));
      onChange();
    },
    meet(found) {
      let isLess = false;
      for (const [frame, { leftAt }] of all) {
        // Between two documents a frame cannot be reached.
        if (leftAt === null && !found.some(({ id }) => id === frame)) isLess = all.delete(frame) || isLess;
      }
      for (const { id, isNew } of found) {
        const agent = all.get(id);
        if (agent && isNew && agent.observation) awaitNext(id, agent, () => all.delete(id));
        if (!agent && !isNew) mail.tell(id, { type: 'frame/start-over' });
      }
      if (isLess) onChange();
    },
  };
}

/** Whether an agent has yet to say what came of the last use in its frame. */
export const owesAnswer = ({ observation, heard, heardAt }: Agent): boolean =>
  heardAt > performance.now() - BEHIND_AT_MOST && (observation?.uses ?? 0) < heard;

/** Whether a frame is between two documents, as far as one may think so. */
export const isBetweenDocuments = ({ leftAt }: Agent): boolean =>
  leftAt !== null && leftAt > performance.now() - LOADS_AT_MOST;

/** What an agent observed last, as it stands now: it says nothing while only time passes. */
export function atPresent(
  { submitStableFor, restingFor, visit, uses, size, frames, isElsewhere, ...rest }: FrameObservation,
  observedAt: number,
): DocumentObservation {
  const ago = performance.now() - observedAt;
  return {
    ...rest,
    submitStableFor: submitStableFor + ago,
    restingFor: restingFor === null ? Number.POSITIVE_INFINITY : restingFor + ago,
  };
}
