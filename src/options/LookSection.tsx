import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { UiTextKey } from '../core/text-key';
import { Choice } from '../forms/Choice';
import { lockOf } from '../forms/lock';
import type { Translate } from '../i18n/translator';
import type { EffectiveSettings } from '../settings/effective-settings';
import {
  APPEARANCES,
  type Appearance,
  MOTIONS,
  type Motion,
  type Settings,
  SHOWINGS,
  type Showing,
} from '../settings/settings';

const SHOWING_TEXTS: Readonly<Record<Showing, UiTextKey>> = {
  'by-itself': 'ui:options.showingByItself',
  'on-request': 'ui:options.showingOnRequest',
};
const APPEARANCE_TEXTS: Readonly<Record<Appearance, UiTextKey>> = {
  auto: 'ui:options.appearanceAuto',
  light: 'ui:options.appearanceLight',
  dark: 'ui:options.appearanceDark',
};
const MOTION_TEXTS: Readonly<Record<Motion, UiTextKey>> = {
  auto: 'ui:options.motionAuto',
  reduced: 'ui:options.motionReduced',
};

/** When the guide appears, and how it looks and moves. */
export function LookSection({
  settings,
  t,
  onChoose,
}: {
  readonly settings: EffectiveSettings;
  readonly t: Translate;
  readonly onChoose: (change: Partial<Settings>) => void;
}): JSX.Element {
  const { showing, appearance, motion } = settings.settings;
  const lockId = useId();
  const locked = lockOf('showing', settings, t);
  return (
    <section class="card" aria-labelledby="look-title">
      <h2 id="look-title">{t('ui:options.lookTitle')}</h2>
      {/* Not a select: these are sentences, which a select would cut off in a narrow window. */}
      <fieldset class="choice" disabled={locked !== null} aria-describedby={locked === null ? undefined : lockId}>
        <legend>{t('ui:options.showing')}</legend>
        {SHOWINGS.map((value) => (
          <label key={value} class="radio">
            <input
              type="radio"
              name="showing"
              value={value}
              checked={value === showing}
              onChange={() => onChoose({ showing: value })}
            />
            {t(SHOWING_TEXTS[value])}
          </label>
        ))}
        {locked !== null && (
          <p class="hint locked" id={lockId}>
            {locked}
          </p>
        )}
      </fieldset>
      <div class="pair">
        <Choice
          name="appearance"
          label={t('ui:options.appearance')}
          value={appearance}
          options={APPEARANCES.map((value) => ({ value, text: t(APPEARANCE_TEXTS[value]) }))}
          onChoose={(value) => onChoose({ appearance: APPEARANCES.find((known) => known === value) ?? appearance })}
        />
        <Choice
          name="motion"
          label={t('ui:options.motion')}
          value={motion}
          options={MOTIONS.map((value) => ({ value, text: t(MOTION_TEXTS[value]) }))}
          onChoose={(value) => onChoose({ motion: MOTIONS.find((known) => known === value) ?? motion })}
        />
      </div>
    </section>
  );
}
