import { type Driver, driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { setUp } from './probe';
import { addStyles, holeOf, STEP_TEXT, STEP_TITLE } from './tour';

let tour: Driver | null = null;

addStyles(css);
setUp({
  gap: 10,
  start({ target, wait }) {
    tour = driver({
      steps: [{ element: target, waitForElement: wait, popover: { title: STEP_TITLE, description: STEP_TEXT } }],
    });
    tour.drive();
  },
  stop() {
    tour?.destroy();
    tour = null;
  },
  drawn: () => holeOf(document.querySelector('.driver-overlay path'), { left: 0, top: 0 }),
});
