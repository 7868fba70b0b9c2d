import { type ComponentChild, render } from 'preact';
import type { SettingsState } from './settings-session';

/** Waymark's own pages, by the id of the element that holds what they show. */
type OwnPage = 'popup' | 'options' | 'welcome';

/** Shows a page's content in place of what it showed before, with title, language, direction and appearance of the document. */
export function showPage(page: OwnPage, { translator, settings }: SettingsState, content: ComponentChild): void {
  const { language, t } = translator;
  const place = document.documentElement;
  place.lang = language.tag;
  place.dir = language.direction;
  place.dataset.appearance = settings.settings.appearance;
  document.title = t(`ui:${page}.title`);
  render(content, document.getElementById(page) ?? document.body);
}
