import type { JSX } from 'preact';
import type { Translate } from '../i18n/translator';

/** Which version this is, what it is made with, and what it does not do. */
export function AboutSection({ version, t }: { readonly version: string; readonly t: Translate }): JSX.Element {
  return (
    <section class="card" aria-labelledby="about-title">
      <h2 id="about-title">{t('ui:options.aboutTitle')}</h2>
      <p>{t('ui:options.version', { version })}</p>
      <p>{t('ui:popup.privacy')}</p>
      <p>{t('ui:popup.disclaimer')}</p>
      <p>
        <a href="/third-party-licenses.txt">{t('ui:options.licenses')}</a>
      </p>
    </section>
  );
}
