import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import { setUp } from './probe';
import { boxOf, holeOf, STEP_TEXT, STEP_TITLE, type TourRequest } from './tour';

let root: Root | null = null;
let request: TourRequest | null = null;

/** The tour is part of the app and told to run, as its manual shows it. */
function render(run: boolean): void {
  if (!request) return;
  const { target, wait } = request;
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  const step = { target, title: STEP_TITLE, content: STEP_TEXT, skipBeacon: true, targetWaitTimeout: wait };
  root.render(createElement(Joyride, { run, continuous: true, steps: [step] }));
}

setUp({
  gap: 10,
  start(next) {
    request = next;
    render(true);
  },
  stop: () => render(false),
  drawn() {
    const svg = document.querySelector('.react-joyride__spotlight');
    return svg && holeOf(svg.querySelector('path'), boxOf(svg));
  },
});
