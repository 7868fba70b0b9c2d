import { type ComponentChildren, type FunctionComponent, h } from 'preact';

/** What may be set on a component: attributes and properties as the component documents them, and event handlers. */
export type TagProps = {
  readonly [name: string]: unknown;
  readonly children?: ComponentChildren;
};

/** The components that every micro-frontend registers under a prefix of its own. */
export type Tags = {
  readonly [Name in (typeof names)[number] as PascalCase<Name>]: FunctionComponent<TagProps>;
};

type PascalCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${PascalCase<Tail>}`
  : Capitalize<Name>;

const names = [
  'anchor',
  'breadcrumb',
  'breadcrumb-item',
  'button',
  'card',
  'command-bar',
  'data-grid',
  'data-grid-cell',
  'data-grid-row',
  'dialog',
  'divider',
  'fly-in-panel',
  'layout',
  'menu',
  'menu-item',
  'message-bar',
  'option',
  'radio',
  'radio-group',
  'search',
  'select',
  'skeleton',
  'task-item',
  'task-menu',
  'text-area',
  'text-field',
  'toggle',
  'workspace-card',
] as const;

function toPascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The components of one prefix, to be used in JSX: `const { Button } = createTags('customer_he')`. */
export function createTags(prefix: string): Tags {
  const entries = names.map((name) => [toPascalCase(name), (props: TagProps) => h(`${prefix}-${name}`, props)]);
  // The keys are computed from the names that the type is computed from.
  return Object.fromEntries(entries) as Tags;
}
