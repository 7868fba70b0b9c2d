import { describe, expect, it, vi } from 'vitest';
import { claimWorld, isRunning, onTakeover, takeOver } from '../../../src/dom/document/isolated-world';

/** A document as far as taking over needs one. */
class FakeDocument extends EventTarget {
  readonly stale: { remove: () => void }[] = [];
  querySelectorAll(): readonly { remove: () => void }[] {
    return this.stale;
  }
}
const documentOf = (fake: FakeDocument): Document => fake as unknown as Document;

describe('a world', () => {
  it('is claimed once per kind of script, until the claim ends', () => {
    const world = {};
    const life = new AbortController();
    expect(isRunning('overlay', world)).toBe(false);
    expect(claimWorld('overlay', life.signal, world)).toBe(true);
    expect(claimWorld('overlay', new AbortController().signal, world)).toBe(false);
    expect(claimWorld('detector', life.signal, world)).toBe(true);
    expect([isRunning('overlay', world), isRunning('detector', world)]).toEqual([true, true]);
    life.abort();
    expect([isRunning('overlay', world), isRunning('detector', world)]).toEqual([false, false]);
    expect(claimWorld('overlay', new AbortController().signal, world)).toBe(true);
  });

  it('is not claimed by a script that has ended', () => {
    const world = {};
    expect(claimWorld('detector', AbortSignal.abort(), world)).toBe(false);
    expect(isRunning('detector', world)).toBe(false);
  });

  it('is not another one', () => {
    claimWorld('overlay', new AbortController().signal, {});
    expect(isRunning('overlay', {})).toBe(false);
  });

  it('leaves nothing to enumerate for whoever looks', () => {
    const world = {};
    claimWorld('overlay', new AbortController().signal, world);
    expect(Object.keys(world)).toEqual([]);
  });
});

describe('a new instance', () => {
  it('makes orphans leave, and only those', () => {
    const root = new FakeDocument();
    const [orphan, living] = [vi.fn(), vi.fn()];
    const { signal } = new AbortController();
    onTakeover(orphan, () => true, signal, documentOf(root));
    onTakeover(living, () => false, signal, documentOf(root));
    takeOver(documentOf(root));
    expect(orphan).toHaveBeenCalledOnce();
    expect(living).not.toHaveBeenCalled();
  });

  it('removes what an orphan that cannot hear any more left behind', () => {
    const root = new FakeDocument();
    const remove = vi.fn();
    root.stale.push({ remove });
    takeOver(documentOf(root));
    expect(remove).toHaveBeenCalledOnce();
  });

  it('is not heard by a script that has ended', () => {
    const root = new FakeDocument();
    const standDown = vi.fn();
    const life = new AbortController();
    onTakeover(standDown, () => true, life.signal, documentOf(root));
    life.abort();
    takeOver(documentOf(root));
    expect(standDown).not.toHaveBeenCalled();
  });
});
