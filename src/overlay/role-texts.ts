import type { Guide, NamedRole, RolesInDocument } from '../core/guide';
import type { PartnerRole } from '../core/role';
import { contradictionAbout, roleStanding } from '../core/walkthrough/role-standing';
import type { PanelFold } from '../drawing/overlay-model';
import { isolated } from '../i18n/isolated';
import { joinSentences } from '../i18n/sentences';
import type { Translator } from '../i18n/translator';

function namesOf(
  roles: readonly NamedRole[],
  type: 'conjunction' | 'disjunction',
  { t, language }: Translator,
): string {
  return new Intl.ListFormat(language.tag, { type }).format(roles.map((role) => t(`ui:roles.${role}`)));
}

/**
 * When a document was current, as the reader's language writes it: `2021-03`, `2024`. Hungarian has a full stop behind a year
 * that is part of a date, none behind one that stands alone.
 */
function dateOf({ since }: RolesInDocument, { language }: Translator): string {
  const hasMonth = since.includes('-');
  const format: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  };
  const written = new Intl.DateTimeFormat(language.tag, hasMonth ? { ...format, month: 'long' } : format).format(
    new Date(`${since}${hasMonth ? '' : '-01'}-01T00:00:00Z`),
  );
  return hasMonth ? written : written.replace(/\.$/, '');
}

const sourceOf = (document: RolesInDocument, translator: Translator) => ({
  source: isolated(document.source),
  date: dateOf(document, translator),
});

/** Who can do this, who says so and since when, and whether the reader's role is among them. */
export function describeRoles(guide: Guide, role: PartnerRole, translator: Translator): string {
  const { t } = translator;
  const { namedRoles } = guide;
  const standing = roleStanding(guide, role);
  const sentences = [
    t('ui:panel.roles', { roles: namesOf(namedRoles.roles, 'conjunction', translator) }),
    t('ui:panel.rolesSource', sourceOf(namedRoles, translator)),
  ];
  const own = { role: t(`ui:roles.${role}`) };
  switch (standing.type) {
    case 'unknown':
      return joinSentences(sentences);
    case 'named':
      return joinSentences([...sentences, t('ui:panel.roleNamed')]);
    case 'reads':
      sentences.push(t('ui:panel.roleReads', own));
      break;
    case 'named-elsewhere':
    case 'not-named':
      sentences.push(t('ui:panel.roleNotNamed', own));
      break;
    default:
      standing satisfies never;
  }
  const other = contradictionAbout(guide, role);
  if (other) sentences.push(t('ui:panel.otherDocument', sourceOf(other, translator)));
  return joinSentences(sentences);
}

/** The reader's role, and by its sign whether it is among them; null where none was chosen. */
export function describeOwnRole(guide: Guide, role: PartnerRole, { t }: Translator): PanelFold['detail'] {
  const { type } = roleStanding(guide, role);
  if (type === 'unknown') return null;
  return {
    kind: type === 'named' ? 'success' : 'information',
    text: t('ui:panel.roleOwn', { role: t(`ui:roles.${role}`) }),
  };
}

/** The same where the control is missing: and whom to ask. A Global admin can give anybody a role. */
export function describeRolesWhereMissing(guide: Guide, role: PartnerRole, translator: Translator): string {
  const helpers = [...new Set<NamedRole>([...guide.namedRoles.roles, 'global-admin'])];
  const whom = translator.t('ui:panel.askWhom', { roles: namesOf(helpers, 'disjunction', translator) });
  return joinSentences([describeRoles(guide, role, translator), whom]);
}
