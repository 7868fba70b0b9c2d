import * as v from 'valibot';
import { effectOf, type Guide, ID, MENU_KEY } from '../src/core/guide';
import { PAGE_IDS } from '../src/core/page-location';
import { PARTNER_ROLES } from '../src/core/role';
import { WORD_KEYS } from '../src/core/words/words';

/** What guides are made of, as it was read; nothing of it is trusted. */
export type GuideSources = {
  /** Files of `src/guides/` that define a guide, as their names without `.ts`. */
  readonly files: readonly string[];
  /** What the catalog lists. */
  readonly listed: readonly unknown[];
  /** `guides.json` per language. */
  readonly texts: Readonly<Record<string, unknown>>;
};

/** Where a problem is, and what it is: `src/guides/x.ts: steps[2].targets[0].names[1]: unknown word 'foo'`. */
export type GuideProblem = string;

const SOURCE_LANGUAGE = 'en';

const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

const Kebab = v.pipe(
  v.string(),
  v.regex(ID, ({ input }) => `${quoted(input)} is no id: small letters, digits and hyphens`),
);
const known = <const T extends readonly string[]>(what: string, all: T) =>
  v.picklist(all, ({ input }) => `unknown ${what} ${quoted(input)}`);
const Words = v.array(known('word', WORD_KEYS));
const SomeWords = v.pipe(Words, v.minLength(1, 'at least one word'));
const Page = known('page', PAGE_IDS);
const Role = known(
  'role',
  PARTNER_ROLES.filter((role) => role !== 'none'),
);
const Text = v.pipe(
  v.string(),
  v.regex(/^guides:[\w.-]+$/, ({ input }) => `${quoted(input)} is no key of guides.json`),
);
const NamedText = v.strictObject({ title: Text, text: Text });
const Effect = known('effect', ['opens-form', 'sends-form']);

const Target = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('entry'),
      key: Kebab,
      names: SomeWords,
      leadsTo: Page,
      isOnHome: v.boolean('true or false'),
      beside: Words,
    }),
    v.strictObject({ kind: v.literal('list'), key: Kebab, headings: Words, columns: Words, rowsLeadTo: Page }),
    v.strictObject({
      kind: v.literal('section-action'),
      key: Kebab,
      names: SomeWords,
      sections: SomeWords,
      effect: Effect,
    }),
    v.strictObject({
      kind: v.literal('form-action'),
      key: Kebab,
      names: SomeWords,
      possibleNames: Words,
      sections: SomeWords,
      fields: Words,
      beside: Words,
    }),
    v.strictObject({ kind: v.literal('field'), key: Kebab, names: SomeWords, sections: SomeWords, fields: Words }),
    v.strictObject({ kind: v.literal('choice'), key: Kebab, names: SomeWords, says: Words, sections: SomeWords }),
  ],
  'unknown kind of target',
);

const Step = v.strictObject({
  id: Kebab,
  pages: v.pipe(v.array(Page), v.minLength(1, 'at least one page')),
  title: Text,
  instruction: Text,
  instructionUntitled: v.optional(Text),
  instructionUnquoted: Text,
  instructionSeveral: v.optional(Text),
  wayThere: Text,
  notFound: Text,
  targets: v.pipe(v.array(Target), v.minLength(1, 'at least one target')),
  optional: v.optional(v.literal(true)),
  note: v.optional(NamedText),
});

const Document = v.strictObject({
  roles: v.pipe(v.array(Role), v.minLength(1, 'at least one role')),
  readers: v.optional(v.array(Role)),
  since: v.pipe(
    v.string(),
    v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, ({ input }) => `${quoted(input)} is no date: YYYY or YYYY-MM`),
  ),
  source: v.pipe(v.string(), v.minLength(1, 'the title of the document is missing')),
});

const GuideShape = v.strictObject({
  id: Kebab,
  title: Text,
  namedRoles: Document,
  otherDocuments: v.array(Document),
  steps: v.pipe(v.array(Step), v.minLength(1, 'at least one step')),
  done: Text,
  next: v.optional(v.strictObject({ title: Text, text: Text, guide: Kebab })),
});

/** A path as one writes it in the file: `steps[2].targets[0]`. */
const written = (path: readonly (string | number)[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${part}`)).join('');

function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return written(path);
}

/** Each text key in a guide, with where it stands. */
function textKeysIn(value: unknown, path: readonly (string | number)[] = []): { path: string; key: string }[] {
  if (typeof value === 'string')
    return value.startsWith('guides:') ? [{ path: written(path), key: value.slice(7) }] : [];
  if (Array.isArray(value)) return value.flatMap((inner, at) => textKeysIn(inner, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textKeysIn(inner, [...path, name]));
}

function hasText(texts: unknown, key: string): boolean {
  const found = key
    .split('.')
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined,
      texts,
    );
  return typeof found === 'string' && found !== '';
}

const repeated = <T>(all: readonly T[]): T[] => all.filter((each, at) => all.indexOf(each) !== at);

/** What a guide's shape cannot say. */
function problemsIn(guide: Guide, ids: readonly string[]): string[] {
  const { steps, namedRoles, otherDocuments, next } = guide;
  const targets = steps.flatMap(({ targets: all }, step) =>
    all.map((target, at) => ({ target, at: `steps[${step}].targets[${at}]` })),
  );
  const senders = targets.filter(({ target }) => effectOf(target) === 'sends-form');
  return [
    ...repeated(steps.map(({ id }) => id)).map((id) => `steps: two steps have the id '${id}'`),
    ...repeated(targets.map(({ target }) => target.key)).map((key) => `steps: two targets have the key '${key}'`),
    ...targets
      .filter(({ target }) => target.key === MENU_KEY)
      .map(({ at }) => `${at}.key: '${MENU_KEY}' is the key of what unfolds a menu`),
    ...senders.slice(1).map(({ at }) => `${at}: a guide has one control that sends its form, and this is a second one`),
    ...[namedRoles, ...otherDocuments].flatMap((document, at) => {
      const where = at === 0 ? 'namedRoles' : `otherDocuments[${at - 1}]`;
      return [
        ...repeated(document.roles).map((role) => `${where}.roles: '${role}' stands twice`),
        ...(document.readers ?? [])
          .filter((role) => document.roles.includes(role))
          .map((role) => `${where}.readers: '${role}' is among those who can change it, too`),
      ];
    }),
    ...repeated([namedRoles, ...otherDocuments].map(({ source, since }) => `${source} (${since})`)).map(
      (document) => `otherDocuments: ${document} stands twice`,
    ),
    ...(next && !ids.includes(next.guide) ? [`next.guide: there is no guide '${next.guide}'`] : []),
    ...(next?.guide === guide.id ? ['next.guide: is the guide itself'] : []),
  ];
}

const idOf = (guide: unknown): string =>
  typeof guide === 'object' && guide !== null && 'id' in guide ? String(guide.id) : '?';

/**
 * Checks all guides against each other, the words, pages and roles there are, and the texts of every language.
 * @returns what is wrong, each with file and field; empty when all is in order
 */
export function validateGuides({ files, listed, texts }: GuideSources): readonly GuideProblem[] {
  const ids = listed.map(idOf);
  const problems = [
    ...files
      .filter((file) => !ids.includes(file))
      .map(
        (file) => `src/guides/${file}.ts: id: no guide of this id is listed; add it to GUIDES in src/guides/catalog.ts`,
      ),
    ...repeated(ids).map((id) => `src/guides/catalog.ts: GUIDES: two guides have the id '${id}'`),
    ...ids
      .filter((id) => !files.includes(id))
      .map((id) => `src/guides/catalog.ts: GUIDES: '${id}' is defined in no file of that name`),
  ];
  for (const guide of listed) {
    const say = (problem: string) => problems.push(`src/guides/${idOf(guide)}.ts: ${problem}`);
    const shape = v.safeParse(GuideShape, guide);
    for (const issue of shape.issues ?? []) say(`${pathOf(issue)}: ${issue.message}`);
    // The shape is a guide's; only its words are told apart by type alone.
    if (shape.success) for (const problem of problemsIn(guide as Guide, ids)) say(problem);
    for (const { path, key } of textKeysIn(guide)) {
      const missing = Object.keys(texts).filter((tag) => !hasText(texts[tag], key));
      const [first] = missing.includes(SOURCE_LANGUAGE) ? [SOURCE_LANGUAGE] : missing;
      if (first === undefined) continue;
      const others = missing.length > 1 ? ` and ${missing.length - 1} other languages` : '';
      say(`${path}: no text '${key}' in locales/${first}/guides.json${others}`);
    }
  }
  return problems;
}
