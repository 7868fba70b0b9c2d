import type { OverlayModel, PanelModel } from './overlay-model';

/** Time in ms for quick changes to settle, so that "searching" is not read out when the control is there at once. */
const SETTLE = 400;

function instructionText({ instruction }: PanelModel): string {
  return instruction
    .map((part) => (part.type === 'quote' && part.meaning ? `${part.text} ${part.meaning}` : part.text))
    .join('');
}

/** What is read out: the step's title and what to do, and where nothing is marked, why. */
function announcementOf({ state, panel }: OverlayModel): string {
  const remarks = state === 'pointing' || state === 'searching' ? [] : panel.remarks;
  const parts = [panel.stepTitle, instructionText(panel), ...remarks.map(({ title, text }) => [title, text].join(' '))];
  if (state === 'searching' && panel.searching) parts.push(panel.searching);
  return parts.flatMap((part) => part.trim() || []).join(' ');
}

export type Announcer = { update(model: OverlayModel): void };

/**
 * Fills the live region `status` once per step and state, politely and after things have settled. The region has to be in
 * the document before it is filled, or screen readers miss the first text.
 */
export function createAnnouncer(status: HTMLElement, signal: AbortSignal): Announcer {
  let said = '';
  let waiting: { readonly occasion: string; model: OverlayModel } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(): void {
    if (!waiting) return;
    const { occasion, model } = waiting;
    waiting = null;
    said = occasion;
    status.lang = model.panel.language;
    status.dir = model.panel.direction;
    status.textContent = announcementOf(model);
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    update(model) {
      const { guide, step, state, panel } = model;
      const occasion = [guide, step, state, panel.language].join(' ');
      if (waiting?.occasion === occasion) {
        // The same occasion in newer words, however often it is shown meanwhile: the time runs on.
        waiting.model = model;
        return;
      }
      clearTimeout(timer);
      waiting = null;
      if (occasion === said || signal.aborted) return;
      waiting = { occasion, model };
      timer = setTimeout(say, SETTLE);
    },
  };
}
