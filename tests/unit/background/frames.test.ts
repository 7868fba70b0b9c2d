import { describe, expect, it } from 'vitest';
import { answerFrames } from '../../../src/background/frames';
import type { ReachedFrame } from '../../../src/platform/scripting';

const from = (frameId: number) => ({ tabId: 5, frameId, documentId: 'd' });

function fakeTab(frames: readonly ReachedFrame[] | null = []) {
  const done: unknown[] = [];
  return {
    done,
    ports: {
      find: async (tabId: number) => (tabId === 5 ? frames : []),
      inject: async (document: unknown) => done.push(['inject', document]),
      tellOverlay: async (tabId: number, message: unknown) => done.push(['overlay', tabId, message]),
      tellFrame: async (tabId: number, frameId: number, message: unknown) =>
        done.push(['frame', tabId, frameId, message]),
    },
  };
}

describe('answerFrames', () => {
  it('brings agents to the frames that have none, and never to the top document', async () => {
    const { done, ports } = fakeTab([
      { frameId: 0, documentId: 'top', hasOverlay: true },
      { frameId: 3, documentId: 'old', hasOverlay: true },
      { frameId: 4, documentId: 'new', hasOverlay: false },
    ]);
    await answerFrames({ type: 'frames/enter' }, from(0), ports);
    expect(done).toEqual([
      [
        'overlay',
        5,
        {
          type: 'frames/found',
          frames: [
            { id: 3, isNew: false },
            { id: 4, isNew: true },
          ],
        },
      ],
      ['inject', { tabId: 5, frameId: 4, documentId: 'new' }],
    ]);
  });

  it('says so when there are no frames that it may be in', async () => {
    const { done, ports } = fakeTab([{ frameId: 0, documentId: 'top', hasOverlay: true }]);
    await answerFrames({ type: 'frames/enter' }, from(0), ports);
    expect(done).toEqual([['overlay', 5, { type: 'frames/found', frames: [] }]]);
  });

  it('says nothing of frames where the browser does not tell', async () => {
    const { done, ports } = fakeTab(null);
    await answerFrames({ type: 'frames/enter' }, from(0), ports);
    expect(done).toEqual([]);
  });

  it('passes on from the overlay to a frame, with the tab of the sender', async () => {
    const { done, ports } = fakeTab();
    await answerFrames({ type: 'frames/tell', frame: 3, message: { type: 'frame/end' } }, from(0), ports);
    expect(done).toEqual([['frame', 5, 3, { type: 'frame/end' }]]);
  });

  it('passes on from a frame to the overlay, and says which frame it is', async () => {
    const { done, ports } = fakeTab();
    await answerFrames({ type: 'frames/say', said: { type: 'frame/left' } }, from(3), ports);
    expect(done).toEqual([['overlay', 5, { type: 'frames/said', frame: 3, said: { type: 'frame/left' } }]]);
  });

  it('lets no frame speak as the overlay, nor the overlay as a frame', async () => {
    const { done, ports } = fakeTab();
    await answerFrames({ type: 'frames/tell', frame: 4, message: { type: 'frame/end' } }, from(3), ports);
    await answerFrames({ type: 'frames/tell', frame: 0, message: { type: 'frame/end' } }, from(0), ports);
    await answerFrames({ type: 'frames/say', said: { type: 'frame/left' } }, from(0), ports);
    expect(done).toEqual([]);
  });
});
