import { describe, expect, it } from 'vitest';
import { isContextValid } from '../../../src/platform/extension-context';
import { sendNativeMessage } from '../../../src/platform/native-message';

const message = { type: 'page/entered', page: 'home' } as const;

function fakeApi(send: (message: unknown) => Promise<unknown> | undefined = async () => undefined) {
  const sent: unknown[] = [];
  return {
    sent,
    runtime: {
      id: 'abc',
      sendMessage(sentMessage: unknown) {
        sent.push(sentMessage);
        return send(sentMessage);
      },
    },
  };
}

describe('isContextValid', () => {
  it.each([
    ['Chromium', { chrome: fakeApi() }],
    ['Firefox', { browser: fakeApi(), chrome: fakeApi() }],
    ['a page with an element of the id "browser"', { browser: { nodeName: 'DIV' }, chrome: fakeApi() }],
    ['a page that imitates a runtime', { browser: { runtime: { id: 'x' } }, chrome: fakeApi() }],
  ])('is true in %s', (_where, world) => {
    expect(isContextValid(world)).toBe(true);
  });

  it.each([
    ['an orphan whose runtime has no id any more', { chrome: { runtime: { sendMessage: async () => undefined } } }],
    ['an orphan without a runtime', { chrome: {} }],
    ['no extension', {}],
  ])('is false in %s', (_where, world) => {
    expect(isContextValid(world)).toBe(false);
  });
});

describe('sendNativeMessage', () => {
  it('sends to the one API that works', () => {
    const chrome = fakeApi();
    sendNativeMessage(message, { browser: { nodeName: 'FORM' }, chrome });
    expect(chrome.sent).toEqual([message]);
  });

  it('stays calm when nobody answers, when the call throws, and when there is no extension', async () => {
    const rejecting = fakeApi(() => Promise.reject(new Error('Receiving end does not exist.')));
    const throwing = fakeApi(() => {
      throw new Error('Extension context invalidated.');
    });
    for (const world of [{ chrome: rejecting }, { chrome: throwing }, {}]) {
      expect(() => sendNativeMessage(message, world)).not.toThrow();
    }
    // An unhandled rejection would fail this run.
    await new Promise((resolve) => setTimeout(resolve));
    // Once more, since the background may have been stopped while it listened; and then no more.
    expect(rejecting.sent).toHaveLength(2);
  });
});
