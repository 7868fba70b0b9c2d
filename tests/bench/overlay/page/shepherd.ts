import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { setUp } from './probe';
import { addStyles, holeOf, STEP_TEXT, STEP_TITLE } from './tour';

let tour: InstanceType<typeof Shepherd.Tour> | null = null;

addStyles(css);
setUp({
  gap: 0,
  start({ target, wait }) {
    tour = new Shepherd.Tour({
      useModalOverlay: true,
      defaultStepOptions: { cancelIcon: { enabled: true } },
      steps: [
        {
          title: STEP_TITLE,
          text: STEP_TEXT,
          attachTo: { element: target, on: 'bottom' },
          waitForElement: wait,
          buttons: [{ text: 'Next' }],
        },
      ],
    });
    void tour.start();
  },
  stop() {
    void tour?.cancel();
    tour = null;
  },
  drawn: () => holeOf(document.querySelector('.shepherd-modal-is-visible path'), { left: 0, top: 0 }),
});
