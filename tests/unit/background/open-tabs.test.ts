import { expect, it } from 'vitest';
import { injectIntoOpenTabs } from '../../../src/background/open-tabs';

it('brings every always-on script to every portal tab, whatever one of them answers', async () => {
  const injected: string[] = [];
  await injectIntoOpenTabs({
    findTabs: async () => [{ id: 1 }, { id: 2 }],
    inject: async (file, { tabId, frameId }) => {
      injected.push(`${file} ${tabId} ${frameId}`);
      return tabId !== 1;
    },
    files: ['a.js', 'b.js'],
  });
  expect(injected.sort()).toEqual(['a.js 1 0', 'a.js 2 0', 'b.js 1 0', 'b.js 2 0']);
});
