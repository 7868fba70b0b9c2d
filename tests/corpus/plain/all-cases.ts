import type { CorpusCase } from '../corpus-case';
import { accountCases } from './account-cases';
import { apartCases } from './apart-cases';
import { busyAccountCases } from './busy-account-cases';
import { busyFormCases } from './busy-form-cases';
import { busyNavigationCases } from './busy-navigation-cases';
import { componentCases } from './component-cases';
import { contradictionCases } from './contradiction-cases';
import { foldedMenuCases } from './folded-menu-cases';
import { formCases } from './form-cases';
import { labelCases } from './label-cases';
import { listCases } from './list-cases';
import { menuCases } from './menu-cases';
import { navigationCases } from './navigation-cases';
import { nearCases } from './near-cases';
import { otherFormCases } from './other-form-cases';
import { overflowCases } from './overflow-cases';
import { permissionCases } from './permission-cases';
import { renameCases } from './rename-cases';
import { sectionCases } from './section-cases';

/** All pages that are written by hand. */
export const PLAIN_CASES: readonly CorpusCase[] = [
  ...navigationCases,
  ...listCases,
  ...accountCases,
  ...sectionCases,
  ...formCases,
  ...busyNavigationCases,
  ...busyAccountCases,
  ...busyFormCases,
  ...labelCases,
  ...permissionCases,
  ...renameCases,
  ...otherFormCases,
  ...menuCases,
  ...componentCases,
  ...contradictionCases,
  ...nearCases,
  ...apartCases,
  ...foldedMenuCases,
  ...overflowCases,
];
