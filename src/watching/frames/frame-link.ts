import { type ObservedDocument, TOP_DOCUMENT } from '../../core/walkthrough/merge-observations';
import type { UsedControl } from '../../core/walkthrough/walkthrough';
import type { FrameStanding } from '../../dom/around/places';
import type { FramePlace } from '../../drawing/overlay-model';
import type { FrameDrawing, FrameSaid, FrameTask } from '../../messaging/frame-messages';
import { type Agent, atPresent, createFrameAgents, isBetweenDocuments, owesAnswer } from './frame-agents';
import { isSameSize, type ShownFrame } from './frame-elements';
import type { FrameMail } from './frame-mail';
import { createFrameReports, type FrameExplained } from './frame-reports';
import { standingsOf } from './frame-standings';

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

/** Speaks with the agents in this tab's frames, and tells which of them have a say. */
export function createFrameLink(options: FrameLinkOptions): FrameLink {
  const { mail, onChange, onPlaced, onUse, onGaveUp, signal } = options;
  const agents = createFrameAgents({ mail, onChange, signal });
  const reports = createFrameReports((frame) => mail.tell(frame, { type: 'frame/explain' }), signal);
  let task: Omit<FrameTask, 'heard'> | null = null;
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

  const hear = (frame: number, said: FrameSaid): void => {
    const known = agents.all.get(frame);
    switch (said.type) {
      case 'frame/started':
        tellTask(frame, agents.start(frame));
        break;
      case 'frame/observed':
        if (known && said.observation.visit === task?.visit) agents.noteObservation(known, said.observation);
        break;
      case 'frame/used':
        if (!known) break;
        agents.noteUse(known);
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
        if (known) agents.leave(frame, known);
        break;
      default:
        said satisfies never;
    }
  };

  /** Where the frames that can be seen and have a say stand. */
  const counted = (shown: readonly ShownFrame[]): ReadonlyMap<number, FrameStanding> => {
    const observed = [...agents.all].flatMap(([frame, { observation }]) =>
      observation ? [[frame, observation] as const] : [],
    );
    const standings = [...standingsOf(shown, new Map(observed))];
    apart = new Set(standings.filter(([, standing]) => standing === 'apart').map(([frame]) => frame));
    return new Map(standings.filter(([frame]) => !apart.has(frame)));
  };

  mail.listen((news) => {
    if (news.type === 'frames/found') agents.meet(news.frames);
    else hear(news.frame, news.said);
  }, signal);
  signal.addEventListener(
    'abort',
    () => {
      for (const frame of agents.all.keys()) mail.tell(frame, { type: 'frame/end' });
    },
    { once: true },
  );

  return {
    follow(next) {
      task = next;
      for (const [frame, agent] of agents.all) tellTask(frame, agent);
    },
    documents(shown) {
      const standings = counted(shown);
      return [...agents.all].flatMap(([document, agent]) => {
        if (!standings.has(document) || !isCurrent(agent) || !agent.observation) return [];
        const observation = atPresent(agent.observation, agent.observedAt);
        return [{ document, observation, isInDialog: standings.get(document) === 'dialog' }];
      });
    },
    isBehind: () => [...agents.all.values()].some((agent) => isCurrent(agent) && owesAnswer(agent)),
    isLoading(shown) {
      const visible = counted(shown);
      return [...agents.all].some(([frame, agent]) => isBetweenDocuments(agent) && visible.has(frame));
    },
    elementOf(frame, shown) {
      const size = agents.all.get(frame)?.observation?.size;
      const [first, second] = shown.filter((each) => size && isSameSize(each.size, size));
      return first && !second ? first.element : null;
    },
    draw(drawings) {
      for (const [frame, agent] of agents.all) {
        const drawing = drawings.get(frame);
        const json = drawing ? JSON.stringify(drawing) : '';
        if (json === agent.drawn) continue;
        agent.drawn = json;
        agent.place = null;
        if (drawing) mail.tell(frame, { type: 'frame/draw', drawing });
        else mail.tell(frame, { type: 'frame/clear' });
      }
    },
    explain: () => reports.ask([...agents.all].filter(([, agent]) => isCurrent(agent)).map(([frame]) => frame)),
    placeIn: (frame) => agents.all.get(frame)?.place ?? null,
    showTarget(frame) {
      if (frame !== TOP_DOCUMENT) mail.tell(frame, { type: 'frame/show-target' });
    },
  };
}
