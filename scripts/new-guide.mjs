// npm run new-guide -- <id>: a data file, its line in the catalog, and texts to be written in every language
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir, runMain, SetupError } from './project.mjs';

/** How a text begins that nobody has written yet; `tests/conventions/locales.test.ts` fails for each of them. */
const TO_BE_WRITTEN = '[to be written]';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** @param {string} id */
const camelCase = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/**
 * The data file: the way to a customer's Account page, and one step there to begin with.
 * @param {string} id
 * @param {string} name
 */
function dataFile(id, name) {
  return `import { defineGuide } from '../core/guide';
import { ACCOUNT_INFO } from './account-documents';
import { CHOOSE_CUSTOMER, OPEN_ACCOUNT, OPEN_CUSTOMERS } from './account-steps';

/** What the guide is for, and which documents it is told from. */
export const ${name} = defineGuide({
  id: '${id}',
  title: 'guides:${name}.title',
  // Who can do it: as a document says, with its title and when it said so.
  namedRoles: ACCOUNT_INFO,
  otherDocuments: [],
  steps: [
    OPEN_CUSTOMERS,
    CHOOSE_CUSTOMER,
    OPEN_ACCOUNT,
    {
      id: 'first-step',
      pages: ['customer-account'],
      title: 'guides:${name}.firstStep.title',
      instruction: 'guides:${name}.firstStep.instruction',
      instructionUnquoted: 'guides:${name}.firstStep.instructionUnquoted',
      wayThere: 'guides:updateCustomerAccount.updateDetails.wayThere',
      notFound: 'guides:${name}.firstStep.notFound',
      // Described as a person would describe it: by the portal's words (src/core/words/words.ts), never by selector.
      targets: [
        {
          kind: 'section-action',
          key: 'first-target',
          names: ['edit', 'update'],
          sections: ['companyDetails'],
          effect: 'opens-form',
        },
      ],
    },
  ],
  done: 'guides:${name}.done',
});
`;
}

/** The texts that the data file names. */
const TEXTS = {
  title: `${TO_BE_WRITTEN} What the guide is for`,
  firstStep: {
    title: `${TO_BE_WRITTEN} What is done in this step`,
    instruction: `${TO_BE_WRITTEN} Select {{label}}.`,
    instructionUnquoted: `${TO_BE_WRITTEN} The same without the control’s name`,
    notFound: `${TO_BE_WRITTEN} Why the control may be missing, and what to do`,
  },
  done: `${TO_BE_WRITTEN} What is so now`,
};

/**
 * The catalog with one guide more, at the end; imports stay in order.
 * @param {string} catalog
 * @param {string} id
 * @param {string} name
 */
function withGuide(catalog, id, name) {
  const lines = catalog.split('\n');
  const imports = lines.filter((line) => /^import .* from '\.\//.test(line));
  const line = `import { ${name} } from './${id}';`;
  const sorted = [...imports, line].sort((a, b) => ((a.split("'")[1] ?? '') < (b.split("'")[1] ?? '') ? -1 : 1));
  const start = lines.indexOf(imports[0] ?? '');
  lines.splice(start, imports.length, ...sorted);
  const list = /(export const GUIDES: [^=]*= \[)([^\]]*)(\];)/;
  const text = lines.join('\n');
  const [, opening = '', entries = '', closing = ''] = list.exec(text) ?? [];
  if (opening === '') throw new SetupError('src/guides/catalog.ts has no list GUIDES.');
  const names = [
    ...entries
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
    name,
  ];
  const inOneLine = `${opening}${names.join(', ')}${closing}`;
  // Where the formatter would break the line.
  const written =
    inOneLine.length <= 120 ? inOneLine : `${opening}\n${names.map((each) => `  ${each},\n`).join('')}${closing}`;
  return text.replace(list, written);
}

/**
 * Writes everything that a new guide needs, or nothing.
 * @param {string} root the project's folder
 * @param {string | undefined} id
 */
function writeGuide(root, id) {
  if (id === undefined) throw new SetupError('Name the guide: npm run new-guide -- <id>, as in remove-customer.');
  if (!ID.test(id))
    throw new SetupError(
      `"${id}" is no id: small letters, digits and hyphens, at least two words, as in remove-customer.`,
    );
  const name = camelCase(id);
  const file = join(root, 'src/guides', `${id}.ts`);
  if (existsSync(file)) throw new SetupError(`There is src/guides/${id}.ts already.`);
  const locales = join(root, 'locales');
  const texts = readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(locales, entry.name, 'guides.json'))
    .map((path) => ({ path, block: /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(path, 'utf8'))) }));
  const taken = texts.find(({ block }) => name in block);
  if (taken) throw new SetupError(`${taken.path} has texts for "${name}" already.`);
  const catalog = join(root, 'src/guides/catalog.ts');
  const listed = withGuide(readFileSync(catalog, 'utf8'), id, name);

  writeFileSync(file, dataFile(id, name));
  writeFileSync(catalog, listed);
  for (const { path, block } of texts) writeFileSync(path, `${JSON.stringify({ ...block, [name]: TEXTS }, null, 2)}\n`);
  console.log(`Written: src/guides/${id}.ts, its line in src/guides/catalog.ts, and texts in ${texts.length} languages.
What comes next:
- Tell the guide in src/guides/${id}.ts: steps, targets, documents. \`npm run build\` says what is not in order.
- Write locales/en/guides.json ("${name}"), then the other languages; each one's STYLE.md has its terms.
- \`npm run check\` is green again when no text begins with ${TO_BE_WRITTEN}.`);
}

await runMain(async () => {
  const args = process.argv.slice(2);
  const at = args.indexOf('--root');
  const root = at < 0 ? projectDir : (args[at + 1] ?? projectDir);
  const [id, ...more] = at < 0 ? args : args.toSpliced(at, 2);
  if (more.length > 0) throw new SetupError(`One guide at a time: "${more.join(' ')}" is too much.`);
  writeGuide(root, id);
  return 0;
});
