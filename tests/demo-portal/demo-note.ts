/** What every page of the demo says in its footer, in English: nobody shall take the demo for the real portal. */
export const demoNote = 'Demo portal for Waymark — not Microsoft Partner Center';
