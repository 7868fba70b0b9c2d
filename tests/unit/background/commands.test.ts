import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { answerCommand, type CommandPorts } from '../../../src/background/commands';
import { type BackgroundToOverlay, PANEL_COMMANDS } from '../../../src/messaging/protocol';

function tab({ isShown = true, listens = true, isPortal = true } = {}) {
  const told: [number, BackgroundToOverlay][] = [];
  const started: number[] = [];
  const ports: CommandPorts = {
    tell: async (tabId, message) => {
      told.push([tabId, message]);
      return listens;
    },
    isShown: async () => isShown,
    isPortal: async () => isPortal,
    start: async (tabId) => started.push(tabId),
  };
  return { told, started, ports };
}

it('knows the commands of the manifest, and no other', () => {
  expect(Object.keys(manifest.commands).sort()).toEqual([...PANEL_COMMANDS].sort());
});

it.each(PANEL_COMMANDS)('passes %s on to the tab in front when the panel is shown there', async (command) => {
  const { told, started, ports } = tab();
  await answerCommand(command, 5, ports);
  expect(told).toEqual([[5, { type: 'panel/command', command }]]);
  expect(started).toEqual([]);
});

it.each([
  ['focus-panel', null],
  ['toggle-panel', null],
  ['_execute_action', 5],
] as const)('does nothing on %s in tab %s', async (command, tabId) => {
  const { told, started, ports } = tab({ isShown: false });
  await answerCommand(command, tabId, ports);
  expect([told, started]).toEqual([[], []]);
});

describe('when the panel is not shown', () => {
  it.each(['focus-panel', 'next-step'])('does nothing on %s', async (command) => {
    const { told, started, ports } = tab({ isShown: false });
    await answerCommand(command, 5, ports);
    expect([told, started]).toEqual([[], []]);
  });

  it('shows it on toggle-panel', async () => {
    const { started, ports } = tab({ isShown: false });
    await answerCommand('toggle-panel', 5, ports);
    expect(started).toEqual([5]);
  });

  it('shows it on toggle-panel when the page it was shown on has gone', async () => {
    const { started, ports } = tab({ isShown: true, listens: false });
    await answerCommand('toggle-panel', 5, ports);
    expect(started).toEqual([5]);
  });

  it('does nothing on toggle-panel where no portal is', async () => {
    const { started, ports } = tab({ isShown: false, isPortal: false });
    await answerCommand('toggle-panel', 5, ports);
    expect(started).toEqual([]);
  });
});
