import type { OverlayModel } from '../overlay-model';
import { spokenText } from './text-parts';

/** Time in ms for quick changes to settle, so that "searching" is not read out when the control is there at once. */
const SETTLE = 400;

/** What is read out anew: another step or state, or something else to say about the same. */
type Occasion = { readonly step: string; readonly place: string; readonly remarks: string };

function occasionOf({ guide, step, state, panel }: OverlayModel): Occasion {
  const remarks = panel.remarks.map(({ title, text }) => [title ?? [], text].map(spokenText).join(' '));
  const shown = [guide, step, panel.language].join(' ');
  return {
    step: shown,
    place: `${shown} ${state}`,
    // While something is looked for, nothing is said of it yet.
    remarks: state === 'searching' ? '' : remarks.map((remark) => remark.trim()).join(' '),
  };
}

const isSame = (a: Occasion | undefined, b: Occasion): boolean => a?.place === b.place && a.remarks === b.remarks;

/**
 * The step's title, what to do and what there is to say about it. To who has heard that, only what is new: that a control
 * cannot be used or has been folded away, or else what to do now that nothing is in the way.
 */
function announcementOf(
  { state, panel }: OverlayModel,
  { place, remarks }: Occasion,
  said: Occasion | undefined,
): string {
  const instruction = spokenText(panel.instruction);
  if (place === said?.place) return remarks || instruction;
  const searching = state === 'searching' ? panel.searching : null;
  return [panel.stepTitle, instruction, remarks, searching ?? ''].flatMap((part) => part.trim() || []).join(' ');
}

export type Announcer = { update(model: OverlayModel): void };

/**
 * Fills the live region `status` once per step, state and remarks, politely and after things have settled. The region has to
 * be in the document before it is filled, or screen readers miss the first text.
 */
export function createAnnouncer(status: HTMLElement, signal: AbortSignal): Announcer {
  let said: Occasion | undefined;
  let waiting: { readonly occasion: Occasion; model: OverlayModel } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(): void {
    if (!waiting) return;
    const { occasion, model } = waiting;
    waiting = null;
    status.lang = model.panel.language;
    status.dir = model.panel.direction;
    status.textContent = announcementOf(model, occasion, said);
    said = occasion;
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    update(model) {
      const occasion = occasionOf(model);
      if (isSame(waiting?.occasion, occasion) && waiting) {
        // The same occasion in newer words, however often it is shown meanwhile: the time runs on.
        waiting.model = model;
        return;
      }
      clearTimeout(timer);
      waiting = null;
      if (isSame(said, occasion) || signal.aborted) return;
      // What to do has been said. That the control went is told by what becomes of it: the form may have closed, and all is done.
      if (model.state === 'searching' && said?.step === occasion.step) return;
      waiting = { occasion, model };
      timer = setTimeout(say, SETTLE);
    },
  };
}
