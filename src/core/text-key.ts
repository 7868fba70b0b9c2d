import type guides from '../../locales/en/guides.json';
import type ui from '../../locales/en/ui.json';

/** Dotted paths to the strings of a nested resource. */
type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];

/** A plural's forms (`steps_one`, `steps_other`) are asked for by their common name (`steps`). */
type PluralBase<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Base
  : K;

/** Keys of the guides' texts; English (`locales/en/guides.json`) is their source, so a missing key does not compile. */
export type GuideTextKey = `guides:${PluralBase<Leaves<typeof guides>>}`;

/** Keys of the interface's texts, from `locales/en/ui.json`. */
export type UiTextKey = `ui:${PluralBase<Leaves<typeof ui>>}`;

export type TextKey = GuideTextKey | UiTextKey;
