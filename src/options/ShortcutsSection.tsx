import type { JSX } from 'preact';
import type { UiTextKey } from '../core/text-key';
import type { Translate } from '../i18n/translator';
import type { PanelCommand } from '../messaging/protocol';
import type { Shortcut } from '../platform/shortcuts';

const TEXTS: Readonly<Record<PanelCommand, UiTextKey>> = {
  'focus-panel': 'ui:options.shortcutFocus',
  'toggle-panel': 'ui:options.shortcutToggle',
  'next-step': 'ui:options.shortcutNext',
};

/** The commands with the keys that they have now; only the browser itself can change them. */
export function ShortcutsSection({
  shortcuts,
  t,
  onChange,
}: {
  readonly shortcuts: readonly Shortcut[];
  readonly t: Translate;
  readonly onChange: () => void;
}): JSX.Element {
  return (
    <section class="card" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('ui:options.shortcutsTitle')}</h2>
      <dl class="shortcuts">
        {Object.entries(TEXTS).map(([command, text]) => {
          const keys = shortcuts.find((shortcut) => shortcut.command === command)?.keys;
          return (
            <div key={command} data-command={command}>
              <dt>{t(text)}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{t('ui:options.shortcutNone')}</span>}</dd>
            </div>
          );
        })}
      </dl>
      <div class="actions">
        <button type="button" data-action="change-shortcuts" onClick={onChange}>
          {t('ui:options.shortcutsChange')}
        </button>
      </div>
    </section>
  );
}
