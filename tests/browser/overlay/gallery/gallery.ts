import { createOverlayHost } from '../../../../src/drawing/overlay-host';
import { highlight, overlayModel } from '../models';
import { GALLERY } from './states';

/** `?state=<name>&open=1` shows one state of the panel on a plain page; `open` unfolds the list of steps. */
const query = new URLSearchParams(location.search);
const name = query.get('state') ?? 'pointing';
const state = GALLERY[name] ?? { points: true, model: {} };
const host = createOverlayHost({ document, onAction: console.log, signal: new AbortController().signal });
const [first, second] = document.querySelectorAll('main button');
const rings = name === 'two-rings' ? ['Billing information', 'Company details'] : [null];
host.show(
  overlayModel({
    ...state.model,
    highlights: state.points
      ? rings.flatMap((tag, index) => {
          const element = index === 0 ? first : second;
          return element ? highlight(element, { tag: tag === null ? null : { text: tag, language: 'en' } }) : [];
        })
      : [],
  }),
);
if (query.has('open')) {
  document.querySelector('waymark-overlay')?.shadowRoot?.querySelector('details')?.setAttribute('open', '');
}
