import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import type { BackgroundToFrame, FrameNews, FrameObservation, FrameSaid } from '../../../src/messaging/frame-messages';
import { LOADS_AT_MOST } from '../../../src/watching/frames/frame-agents';
import type { ShownFrame } from '../../../src/watching/frames/frame-elements';
import { createFrameLink } from '../../../src/watching/frames/frame-link';
import { TIMER_SLACK } from '../../../src/watching/looks/due-looks';
import { NO_FORM } from '../core/form-observation';

const TASK = {
  visit: 1,
  location: { host: 'partner.microsoft.com', path: '/dashboard/home' },
  walkthrough: startWalkthrough('update-customer-account'),
};
const SIZE = { width: 900, height: 640 };
const OBSERVATION: FrameObservation = {
  visit: 1,
  uses: 0,
  size: SIZE,
  frames: [],
  isElsewhere: false,
  verdicts: { submit: { type: 'absent' } },
  addresses: {},
  form: NO_FORM,
  busy: false,
  submitStableFor: 100,
  restingFor: null,
  inFront: false,
  waited: false,
};

const shownAs = (...sizes: ShownFrame['size'][]): ShownFrame[] =>
  sizes.map((size) => ({ element: { size } as unknown as HTMLIFrameElement, size, standing: 'page' }));

const standingIn = (standing: ShownFrame['standing']): ShownFrame[] =>
  shownAs(SIZE).map((frame) => ({ ...frame, standing }));

function setUp() {
  const told: [number, BackgroundToFrame][] = [];
  const entered = vi.fn();
  const onChange = vi.fn();
  const onUse = vi.fn();
  const onPlaced = vi.fn();
  const onGaveUp = vi.fn();
  const life = new AbortController();
  let hear: (news: FrameNews) => void = () => undefined;
  const link = createFrameLink({
    mail: {
      enter: entered,
      tell: (frame, message) => void told.push([frame, message]),
      listen: (onNews) => {
        hear = onNews;
      },
    },
    onChange,
    onUse,
    onPlaced,
    onGaveUp,
    signal: life.signal,
  });
  return {
    link,
    told,
    entered,
    onChange,
    onUse,
    onPlaced,
    onGaveUp,
    life,
    say: (frame: number, said: FrameSaid) => hear({ type: 'frames/said', frame, said }),
    found: (...frames: { id: number; isNew: boolean }[]) => hear({ type: 'frames/found', frames }),
  };
}

/** A tab with a frame whose agent has said what it sees. */
function observed(observation: Partial<FrameObservation> = {}) {
  const tab = setUp();
  tab.link.follow(TASK);
  tab.say(3, { type: 'frame/started' });
  tab.say(3, { type: 'frame/observed', observation: { ...OBSERVATION, ...observation } });
  return tab;
}

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('the link to frames', () => {
  it('tells nobody anything while there are no frames', () => {
    const { link, told, entered } = setUp();
    link.follow(TASK);
    link.draw(new Map());
    expect(told).toEqual([]);
    expect(entered).not.toHaveBeenCalled();
    expect(link.documents([])).toEqual([]);
  });

  it('tells an agent that starts what to look for, and says it once', () => {
    const { link, told, say } = setUp();
    link.follow(TASK);
    say(3, { type: 'frame/started' });
    link.follow({ ...TASK });
    expect(told).toEqual([[3, { type: 'frame/follow', task: { ...TASK, heard: 0 } }]]);
  });

  it('has an agent that ran already begin anew', () => {
    const { link, told, say, found } = setUp();
    link.follow(TASK);
    found({ id: 3, isNew: false }, { id: 4, isNew: true });
    expect(told).toEqual([[3, { type: 'frame/start-over' }]]);
    say(3, { type: 'frame/started' });
    expect(told.at(-1)).toEqual([3, { type: 'frame/follow', task: { ...TASK, heard: 0 } }]);
  });

  it('hands on what was seen in a frame that can be seen, at its present age', () => {
    const { link } = observed({ restingFor: 5 });
    vi.advanceTimersByTime(50);
    const [document] = link.documents(shownAs(SIZE));
    expect(document).toMatchObject({ document: 3, observation: { submitStableFor: 150, restingFor: 55 } });
    expect(document?.observation).not.toHaveProperty('size');
  });

  it('knows a frame by the size of its inside, rounding apart', () => {
    const { link } = observed();
    expect(link.documents(shownAs({ width: 901, height: 640 }))).toHaveLength(1);
    expect(link.documents(shownAs({ width: 1, height: 1 }))).toEqual([]);
    expect(link.documents([])).toEqual([]);
  });

  it('sees a frame in a frame where the outer one can be seen', () => {
    const inner = { width: 300, height: 200 };
    const { link, say } = observed({ frames: [{ size: inner, standing: 'page' }] });
    say(4, { type: 'frame/started' });
    say(4, { type: 'frame/observed', observation: { ...OBSERVATION, size: inner } });
    expect(link.documents(shownAs(SIZE)).map(({ document }) => document)).toEqual([3, 4]);
    expect(link.documents([])).toEqual([]);
  });

  it('says which documents stand in a dialog', () => {
    const { link } = observed();
    expect(link.documents(shownAs(SIZE))).toMatchObject([{ document: 3, isInDialog: false }]);
    expect(link.documents(standingIn('dialog'))).toMatchObject([{ document: 3, isInDialog: true }]);
  });

  it.each([
    ['stands apart', {}, standingIn('apart')],
    ['is elsewhere', { isElsewhere: true }, shownAs(SIZE)],
  ] as const)('hears nothing of a frame that %s: no find, no use, no wait', (_what, observation, shown) => {
    const { link, say, onUse, onChange } = observed(observation);
    expect(link.documents(shown)).toEqual([]);
    onChange.mockClear();
    say(3, { type: 'frame/used', control: 'submit-form' });
    expect(onUse).not.toHaveBeenCalled();
    expect(onChange, 'its agent is told that the use did not count').toHaveBeenCalledOnce();
    say(3, { type: 'frame/left' });
    expect(link.isLoading(shown)).toBe(false);
  });

  it('leaves out what was seen on another visit', () => {
    const { link, say } = observed();
    link.follow({ ...TASK, visit: 2 });
    expect(link.documents(shownAs(SIZE))).toEqual([]);
    say(3, { type: 'frame/observed', observation: OBSERVATION });
    expect(link.documents(shownAs(SIZE))).toEqual([]);
    say(3, { type: 'frame/observed', observation: { ...OBSERVATION, visit: 2 } });
    expect(link.documents(shownAs(SIZE))).toHaveLength(1);
  });

  it('waits for the next document of a frame, and not for ever', () => {
    const { link, say, entered, onChange } = observed();
    say(3, { type: 'frame/left' });
    expect(entered).toHaveBeenCalledOnce();
    expect(link.documents(shownAs(SIZE))).toEqual([]);
    expect(link.isLoading(shownAs(SIZE))).toBe(true);
    expect(link.isLoading([]), 'the frame was taken away').toBe(false);
    onChange.mockClear();
    vi.advanceTimersByTime(LOADS_AT_MOST);
    expect(onChange).toHaveBeenCalledOnce();
    expect(link.isLoading(shownAs(SIZE))).toBe(false);
  });

  it('tells nothing any more to a frame whose next document said nothing for long', () => {
    const { link, say, told } = observed();
    say(3, { type: 'frame/left' });
    vi.advanceTimersByTime(LOADS_AT_MOST);
    told.length = 0;
    link.follow({ ...TASK, visit: 2 });
    expect(told).toEqual([]);
    say(3, { type: 'frame/started' });
    expect(told.map(([frame, { type }]) => [frame, type])).toEqual([[3, 'frame/follow']]);
  });

  it.each([
    ['started and says nothing more', 'started'],
    ['was to start and did not', 'found'],
  ])('waits no longer for a document whose agent %s', (_what, news) => {
    const { link, say, found, onChange } = observed();
    if (news === 'started') say(3, { type: 'frame/started' });
    else found({ id: 3, isNew: true });
    expect(link.isLoading(shownAs(SIZE))).toBe(true);
    onChange.mockClear();
    vi.advanceTimersByTime(LOADS_AT_MOST);
    expect(onChange).toHaveBeenCalledOnce();
    expect(link.isLoading(shownAs(SIZE))).toBe(false);
    expect(link.documents(shownAs(SIZE))).toEqual([]);
  });

  it('waits for a document in full, whenever the one before it came', () => {
    const { link, say } = observed();
    say(3, { type: 'frame/left' });
    vi.advanceTimersByTime(500);
    say(3, { type: 'frame/started' });
    say(3, { type: 'frame/observed', observation: OBSERVATION });
    vi.advanceTimersByTime(LOADS_AT_MOST - 2000);
    say(3, { type: 'frame/left' });
    vi.advanceTimersByTime(LOADS_AT_MOST - 500);
    expect(link.isLoading(shownAs(SIZE))).toBe(true);
    vi.advanceTimersByTime(500);
    expect(link.isLoading(shownAs(SIZE))).toBe(false);
  });

  it('hears a document that is slow to be looked at', () => {
    const { link, say } = observed();
    say(3, { type: 'frame/started' });
    vi.advanceTimersByTime(2 * LOADS_AT_MOST);
    say(3, { type: 'frame/observed', observation: OBSERVATION });
    expect(link.documents(shownAs(SIZE))).toHaveLength(1);
  });

  it('takes the next document as soon as it was looked at', () => {
    const { link, say } = observed();
    say(3, { type: 'frame/left' });
    say(3, { type: 'frame/started' });
    expect(link.isLoading(shownAs(SIZE)), 'started, not looked at').toBe(true);
    say(3, { type: 'frame/observed', observation: OBSERVATION });
    expect(link.isLoading(shownAs(SIZE))).toBe(false);
    expect(link.documents(shownAs(SIZE))).toHaveLength(1);
  });

  it('forgets frames that are gone', () => {
    const { link, found, onChange } = observed();
    onChange.mockClear();
    found({ id: 9, isNew: true });
    expect(onChange).toHaveBeenCalledOnce();
    expect(link.documents(shownAs(SIZE))).toEqual([]);
  });

  it('tells that a frame does not let the rings be, of frames that it knows', () => {
    const { say, onGaveUp } = observed();
    say(8, { type: 'frame/gave-up' });
    expect(onGaveUp).not.toHaveBeenCalled();
    say(3, { type: 'frame/gave-up' });
    expect(onGaveUp).toHaveBeenCalledOnce();
  });

  it('has the frames that were looked at explain themselves', async () => {
    const { link, told, say } = observed();
    const explained = link.explain();
    expect(told.at(-1)).toEqual([3, { type: 'frame/explain' }]);
    say(3, { type: 'frame/explained', targets: [{ target: 'submit', traces: [] }] });
    expect(await explained).toEqual([{ document: 3, targets: [{ target: 'submit', traces: [] }] }]);
  });

  it('waits half a second for an explanation, and for none where there is no frame', async () => {
    const { link } = observed();
    const explained = link.explain();
    vi.advanceTimersByTime(500);
    expect(await explained).toEqual([]);
    expect(await setUp().link.explain()).toEqual([]);
  });

  it('counts the uses that it heard of, so that an agent knows what the walkthrough has in it', () => {
    const { link, say, told, onUse } = observed();
    say(3, { type: 'frame/used', control: 'open-form' });
    expect(onUse).toHaveBeenCalledExactlyOnceWith('open-form');
    link.follow({ ...TASK, walkthrough: { ...TASK.walkthrough, opening: true } });
    expect(told.at(-1)).toMatchObject([3, { task: { heard: 1, walkthrough: { opening: true } } }]);
  });

  it('is behind from a use on until the frame was looked at again, and not for ever', () => {
    const { link, say, onChange } = observed();
    expect(link.isBehind()).toBe(false);
    say(3, { type: 'frame/used', control: 'submit-form' });
    expect(link.isBehind()).toBe(true);
    say(3, { type: 'frame/observed', observation: { ...OBSERVATION, uses: 1 } });
    expect(link.isBehind()).toBe(false);
    say(3, { type: 'frame/used', control: 'submit-form' });
    onChange.mockClear();
    vi.advanceTimersByTime(1000 + TIMER_SLACK);
    expect(onChange).toHaveBeenCalled();
    expect(link.isBehind()).toBe(false);
  });

  it('has a frame draw once, and clear once', () => {
    const { link, told, say } = observed();
    const drawing = {
      visit: 1,
      guide: 'update-customer-account',
      step: 'update-details',
      state: 'pointing',
      highlights: [{ key: 'billing-info', candidate: 2, isWhole: true, tag: null }],
      appearance: 'auto',
      motion: 'auto',
    } as const;
    told.length = 0;
    const drawings = () => new Map([[3, { ...drawing, highlights: [...drawing.highlights] }]]);
    link.draw(drawings());
    link.draw(drawings());
    expect(told).toEqual([[3, { type: 'frame/draw', drawing }]]);
    say(3, { type: 'frame/placed', rings: [], offScreen: 'down' });
    expect(link.placeIn(3)).toEqual({ rings: [], offScreen: 'down' });
    link.draw(new Map());
    link.draw(new Map());
    expect(told.slice(1)).toEqual([[3, { type: 'frame/clear' }]]);
    expect(link.placeIn(3)).toBeNull();
  });

  it('names the element of a frame only where it is the only one of its size', () => {
    const { link } = observed();
    const [one, other] = shownAs(SIZE, { width: 10, height: 10 });
    expect(
      link.elementOf(
        3,
        [one, other].flatMap((each) => each ?? []),
      ),
    ).toBe(one?.element);
    expect(link.elementOf(3, shownAs(SIZE, SIZE))).toBeNull();
    expect(link.elementOf(8, shownAs(SIZE))).toBeNull();
  });

  it('ends the agents with itself', () => {
    const { life, told } = observed();
    told.length = 0;
    life.abort();
    expect(told).toEqual([[3, { type: 'frame/end' }]]);
  });
});
