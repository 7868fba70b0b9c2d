import { setUp } from './probe';

/** Nothing at all: what the page itself costs. */
setUp({ gap: 0, start() {}, stop() {}, drawn: () => null });
