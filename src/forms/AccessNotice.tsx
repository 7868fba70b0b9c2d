import type { JSX } from 'preact';
import type { Translate } from '../i18n/translator';
import { HostList } from './HostList';
import type { PortalAccess } from './portal-access';

/** Says that Waymark may not work on the portals, or on which of them it may not; nothing where it may on all. */
export function AccessNotice({
  access: { granted, missing },
  t,
}: {
  readonly access: PortalAccess;
  readonly t: Translate;
}): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <div class="notice" data-notice="access">
      {granted.length === 0 ? (
        <p>{t('ui:popup.accessMissing')}</p>
      ) : (
        <>
          <p>{t('ui:popup.accessMissingHere')}</p>
          <HostList hosts={missing} />
        </>
      )}
    </div>
  );
}
