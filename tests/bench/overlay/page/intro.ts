import introJs from 'intro.js';
import css from 'intro.js/introjs.css?inline';
import { setUp } from './probe';
import { addStyles, boxOf, STEP_TEXT, STEP_TITLE } from './tour';

let tour: ReturnType<typeof introJs.tour> | null = null;

addStyles(css);
setUp({
  gap: 5,
  start({ target }) {
    tour = introJs.tour();
    tour.setOptions({ steps: [{ element: target, title: STEP_TITLE, intro: STEP_TEXT }] });
    void tour.start();
  },
  stop() {
    void tour?.exit(true);
    tour = null;
  },
  drawn() {
    const layer = document.querySelector('.introjs-helperLayer');
    const box = layer && boxOf(layer);
    return box && box.right - box.left > 1 ? box : null;
  },
});
