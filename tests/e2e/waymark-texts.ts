import { readFileSync } from 'node:fs';

/** Looks a text of Waymark up in `locales/`, without its place holders filled in. */
export function textIn(language: string, file: 'ui' | 'guides', path: string): string {
  const url = new URL(`../../locales/${language}/${file}.json`, import.meta.url);
  let value: unknown = JSON.parse(readFileSync(url, 'utf8'));
  for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (typeof value !== 'string') throw new Error(`${language}/${file}.json has no text at ${path}.`);
  return value;
}

export function englishText(file: 'ui' | 'guides', path: string): string {
  return textIn('en', file, path);
}
