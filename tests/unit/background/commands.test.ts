import { expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { answerCommand } from '../../../src/background/commands';
import type { BackgroundToOverlay } from '../../../src/messaging/protocol';

function page() {
  const told: [number, BackgroundToOverlay][] = [];
  const tell = async (tabId: number, message: BackgroundToOverlay): Promise<boolean> => {
    told.push([tabId, message]);
    return false;
  };
  return { told, tell };
}

it.each(Object.keys(manifest.commands))('passes %s of the manifest on to the tab in front', async (command) => {
  const { told, tell } = page();
  await answerCommand(command, 5, tell);
  expect(told).toEqual([[5, { type: 'panel/command', command }]]);
});

it.each([
  ['focus-panel', null],
  ['_execute_action', 5],
] as const)('tells nobody of %s in tab %s', async (command, tabId) => {
  const { told, tell } = page();
  await answerCommand(command, tabId, tell);
  expect(told).toEqual([]);
});
