import { expect, it, vi } from 'vitest';
import { whenShown } from '../../../src/dom/document/shown-document';

/** A document as a browser prepares it ahead, until `show`. */
function preparedDocument() {
  const events = new EventTarget();
  const document = Object.assign(events, { prerendering: true }) as unknown as Document & { prerendering: boolean };
  const show = (): void => {
    document.prerendering = false;
    document.dispatchEvent(new Event('prerenderingchange'));
  };
  return { document, show };
}

it('waits until a page that was prepared ahead is shown', () => {
  const { document, show } = preparedDocument();
  const run = vi.fn();
  whenShown(run, undefined, document);
  expect(run).not.toHaveBeenCalled();
  show();
  show();
  expect(run).toHaveBeenCalledOnce();
});

it('runs at once in a page that is shown', () => {
  const { document, show } = preparedDocument();
  show();
  const run = vi.fn();
  whenShown(run, undefined, document);
  expect(run).toHaveBeenCalledOnce();
});

it('does not run where what waits has ended', () => {
  const { document, show } = preparedDocument();
  const life = new AbortController();
  const run = vi.fn();
  whenShown(run, life.signal, document);
  life.abort();
  show();
  expect(run).not.toHaveBeenCalled();
});
