import type { Settings } from '../../settings/settings';

/** What a person chose of how Waymark looks and moves. */
export type Look = Pick<Settings, 'appearance' | 'motion'>;

/** Puts a look on the stage, where the style sheets read it. The page, and the host in it, are left alone. */
export function applyLook(stage: HTMLElement, { appearance, motion }: Look): void {
  stage.dataset.appearance = appearance;
  stage.dataset.motion = motion;
}

/** Whether nothing in the stage may move, by the person's choice or by the system's setting. */
export function isCalm(inStage: Element): boolean {
  if (inStage.closest('[data-motion="reduced"]')) return true;
  return inStage.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
}
