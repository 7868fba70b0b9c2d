import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { languageFor } from '../i18n/languages';
import { SPOKEN_LANGUAGES } from '../i18n/test-languages';
import type { EffectiveSettings } from '../settings/effective-settings';
import { Choice } from './Choice';
import { LanguageSearch } from './LanguageSearch';
import { listLanguages } from './language-search';
import { lockOf } from './lock';
import type { PageTexts } from './settings-session';

/** So many languages can be overlooked; fewer need no search. */
const MANY = 8;

/**
 * The language: a native select with each language under its own name, and beside it a search for those who know it by
 * another name, or cannot read the one that is spoken now. The magnifier is understood without reading.
 */
export function LanguageChoice({
  texts: { translator, automaticLanguage },
  settings,
  onChoose,
}: {
  readonly texts: PageTexts;
  readonly settings: EffectiveSettings;
  readonly onChoose: (language: string) => void;
}): JSX.Element {
  const { t, language: reader } = translator;
  const { language: stored } = settings.settings;
  const locked = lockOf('language', settings, t);
  const languages = useMemo(() => listLanguages(SPOKEN_LANGUAGES, reader.tag), [reader.tag]);
  const place = useRef<HTMLDivElement>(null);
  const [isSearching, setIsSearching] = useState(false);
  const [focusWanted, setFocusWanted] = useState<'select' | 'button' | null>(null);
  useLayoutEffect(() => {
    if (focusWanted === null || isSearching) return;
    place.current?.querySelector<HTMLElement>(focusWanted)?.focus();
    setFocusWanted(null);
  }, [focusWanted, isSearching]);

  // A language that this version does not have was chosen in another one: what is spoken is then the automatic one.
  const value = languageFor(stored, SPOKEN_LANGUAGES)?.tag ?? 'auto';
  const close = (focus: typeof focusWanted): void => {
    setFocusWanted(focus);
    setIsSearching(false);
  };
  return (
    <div class="language" data-searching={isSearching ? '' : undefined} ref={place}>
      <Choice
        name="language"
        label={t('ui:popup.language')}
        value={value}
        options={[
          { value: 'auto', text: t('ui:popup.languageAuto', { language: automaticLanguage }) },
          ...SPOKEN_LANGUAGES.map(({ tag, ownName }) => ({ value: tag, text: ownName, language: tag })),
        ]}
        locked={locked}
        onChoose={onChoose}
      />
      {languages.length > MANY && !isSearching && locked === null && (
        <button
          type="button"
          class="find"
          aria-label={t('ui:popup.languageSearch')}
          title={t('ui:popup.languageSearch')}
          onClick={() => setIsSearching(true)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="7" cy="7" r="4.5" />
            <path d="m10.5 10.5 3.5 3.5" />
          </svg>
        </button>
      )}
      {isSearching && (
        <LanguageSearch
          languages={languages}
          chosen={reader.tag}
          t={t}
          onChoose={(tag) => {
            close('select');
            onChoose(tag);
          }}
          onClose={(isLeft) => close(isLeft ? null : 'button')}
        />
      )}
    </div>
  );
}
