import { setUp } from './probe';
import { RING_GAP, ringBox } from './waymark-ring';

/** The loaded extension starts and stops by itself, from its own world; the page only looks at its ring. */
setUp({ gap: RING_GAP, start() {}, stop() {}, drawn: ringBox });
