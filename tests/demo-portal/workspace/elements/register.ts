import {
  fastAnchor,
  fastBreadcrumb,
  fastBreadcrumbItem,
  fastButton,
  fastCard,
  fastDataGrid,
  fastDataGridCell,
  fastDataGridRow,
  fastDivider,
  fastMenu,
  fastMenuItem,
  fastOption,
  fastRadio,
  fastRadioGroup,
  fastSwitch,
  fastToolbar,
  provideFASTDesignSystem,
} from '@microsoft/fast-components';
import { search, select, skeleton, textArea, textField } from './form-fields.ts';
import { messageBar } from './message-bar.ts';
import { dialog, flyInPanel } from './panels.ts';
import { layout, shell } from './shell.ts';
import { taskItem, taskMenu } from './task-menu.ts';
import { workspaceCard } from './workspace-card.ts';

/** The prefixes of the portal's design system: one per micro-frontend, as each brings its own copy. */
export const prefixes = ['he', 'v6_he', 'customer_he', 'customersvcadmin_he'] as const;

/** Defines every component under every prefix. */
export function registerElements(): void {
  for (const prefix of prefixes) {
    provideFASTDesignSystem()
      .withPrefix(prefix)
      .register(
        fastAnchor(),
        fastBreadcrumb(),
        fastBreadcrumbItem(),
        fastButton(),
        fastCard(),
        fastDataGrid(),
        fastDataGridCell(),
        fastDataGridRow(),
        fastDivider(),
        fastMenu(),
        fastMenuItem(),
        fastOption(),
        fastRadio(),
        fastRadioGroup(),
        search(),
        select(),
        skeleton(),
        fastSwitch({ baseName: 'toggle' }),
        textArea(),
        textField(),
        fastToolbar({ baseName: 'command-bar' }),
        dialog(),
        flyInPanel(),
        layout(),
        messageBar(),
        shell(),
        taskItem(),
        taskMenu(),
        workspaceCard(),
      );
  }
}
