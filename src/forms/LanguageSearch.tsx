import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../i18n/translator';
import { findLanguages, type ListedLanguage } from './language-search';

/**
 * A field that finds a language by any of its names, with the matches in a list below (the combobox pattern of ARIA).
 * Arrows move, Enter chooses, Escape and leaving the field close it.
 */
export function LanguageSearch({
  languages,
  chosen,
  t,
  onChoose,
  onClose,
}: {
  readonly languages: readonly ListedLanguage[];
  /** Tag of the language that is chosen now. */
  readonly chosen: string;
  readonly t: Translate;
  readonly onChoose: (tag: string) => void;
  /** @param isLeft the focus has gone elsewhere, and should stay there */
  readonly onClose: (isLeft: boolean) => void;
}): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [activeTag, setActiveTag] = useState(chosen);
  const found = findLanguages(languages, query);
  const active = found.find(({ tag }) => tag === activeTag) ?? found[0];

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const move = (by: 1 | -1): void => {
    const at = active ? found.indexOf(active) : -1;
    const next = found[(at + by + found.length) % found.length];
    if (next) setActiveTag(next.tag);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys that compose a character belong to the input method.
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        if (active) onChoose(active.tag);
        break;
      case 'Escape':
        onClose(false);
        break;
      default:
        return;
    }
    // Escape would close the browser's popup as well.
    event.preventDefault();
  };

  return (
    <div class="search">
      <input
        ref={field}
        type="search"
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: it has no `list`; the types of preact want it named all the same
        role="combobox"
        aria-label={t('ui:popup.languageSearch')}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.tag}` : undefined}
        placeholder={t('ui:popup.languageSearch')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          // What fits best comes first, whatever stood out before.
          setActiveTag(currentTarget.value === '' ? chosen : '');
        }}
        onKeyDown={onKeyDown}
        onBlur={() => onClose(true)}
      />
      <div class="matches">
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={t('ui:popup.language')}
          hidden={found.length === 0}
          // The field keeps the focus, so that leaving it can close the list.
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.map(({ tag, ownName, direction, readersName }) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option that is active
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
            <div
              key={tag}
              id={`${id}-${tag}`}
              role="option"
              aria-selected={tag === active?.tag}
              onClick={() => onChoose(tag)}
            >
              <bdi lang={tag} dir={direction}>
                {ownName}
              </bdi>
              {readersName ? <span class="readers-name">{readersName}</span> : null}
            </div>
          ))}
        </div>
        <p class="no-match" role="status">
          {found.length === 0 ? t('ui:popup.languageNone') : ''}
        </p>
      </div>
    </div>
  );
}
