import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { checksumLine, packageNames, packagesDir } from './package-files.mjs';
import { SetupError } from './project.mjs';

/** @typedef {'chrome' | 'edge' | 'firefox'} Store */
/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/** What each store calls itself, and the variables that hold the keys to it. docs/releasing.md says where to get them. */
export const stores = /** @type {const} */ ({
  chrome: {
    title: 'Chrome Web Store',
    variables: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
  },
  edge: { title: 'Microsoft Edge Add-ons', variables: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'] },
  firefox: { title: 'addons.mozilla.org', variables: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'] },
});

/** All stores, in the order they are told of. */
export const storeNames = /** @type {Store[]} */ (Object.keys(stores));

/**
 * What the command line asks for.
 * @param {readonly string[]} args
 * @returns {{ wanted: readonly Store[], dryRun: boolean }}
 */
export function parseUploadArguments(args) {
  const named = args.filter((arg) => arg !== '--dry-run');
  const unknown = named.find((arg) => !storeNames.some((store) => store === arg));
  if (unknown !== undefined)
    throw new SetupError(
      `There is no store "${unknown}"; there are ${storeNames.join(', ')}, and the option --dry-run.`,
    );
  const wanted = storeNames.filter((store) => named.length === 0 || named.includes(store));
  return { wanted, dryRun: args.includes('--dry-run') };
}

/**
 * Says which keys are missing, all at once, if any are. Values are never shown.
 * @param {readonly Store[]} wanted
 * @param {Environment} environment
 */
export function checkKeys(wanted, environment) {
  const missing = wanted.flatMap((store) => {
    const names = stores[store].variables.filter((name) => !environment[name]?.trim());
    return names.length > 0 ? [`  ${stores[store].title}: ${names.join(', ')}`] : [];
  });
  if (missing.length > 0)
    throw new SetupError(
      `Nothing was uploaded. These environment variables are not set:\n${missing.join('\n')}\n` +
        'docs/releasing.md says where each key comes from. To upload to some stores only, name them: npm run upload -- edge',
    );
}

/**
 * Says what is wrong with the packages of this version, if anything is: what is uploaded is what was checked and published.
 * @param {string} [directory] where they are
 */
export function checkPackages(directory = packagesDir) {
  const { checksums, chrome, firefox, source } = packageNames();
  const missing = [checksums, chrome, firefox, source].find((name) => !existsSync(join(directory, name)));
  if (missing !== undefined) throw new SetupError(`There is no packages/${missing}: run "npm run package" first.`);
  const lines = readFileSync(join(directory, checksums), 'utf8');
  const changed = [chrome, firefox, source].find(
    (name) => !lines.includes(checksumLine(name, readFileSync(join(directory, name)))),
  );
  if (changed !== undefined)
    throw new SetupError(`packages/${changed} is not what its checksum says: run "npm run package" again.`);
}

/**
 * The id by which Mozilla's store knows the extension: the package itself says it.
 * @param {string} archive
 */
function geckoId(archive) {
  const { 'manifest.json': manifest } = unzipSync(readFileSync(archive), {
    filter: ({ name }) => name === 'manifest.json',
  });
  if (manifest === undefined) throw new SetupError(`${archive} has no manifest.json.`);
  return JSON.parse(strFromU8(manifest)).browser_specific_settings.gecko.id;
}

/**
 * What the uploading tool is told.
 * @param {readonly Store[]} wanted
 * @param {Environment} environment with all keys, see `checkKeys`
 * @param {{ dryRun: boolean, directory?: string }} options directory: where the packages are, see `checkPackages`
 * @returns {import('publish-browser-extension').InlineConfig}
 */
export function uploadConfig(wanted, environment, { dryRun, directory = packagesDir }) {
  const names = packageNames();
  /** @param {string} name */
  const file = (name) => join(directory, name);
  /** @param {string} name */
  const key = (name) => environment[name]?.trim() ?? '';
  return {
    dryRun,
    ...(wanted.includes('chrome') && {
      chrome: {
        apiVersion: /** @type {const} */ ('v2'),
        zip: file(names.chrome),
        extensionId: key('CHROME_EXTENSION_ID'),
        publisherId: key('CHROME_PUBLISHER_ID'),
        serviceAccountClientEmail: key('CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL'),
        // A variable of one line holds the line ends of the key as \n.
        serviceAccountPrivateKey: key('CHROME_SERVICE_ACCOUNT_PRIVATE_KEY').replaceAll('\\n', '\n').trim(),
      },
    }),
    ...(wanted.includes('edge') && {
      edge: {
        zip: file(names.chrome),
        productId: key('EDGE_PRODUCT_ID'),
        clientId: key('EDGE_CLIENT_ID'),
        apiKey: key('EDGE_API_KEY'),
      },
    }),
    ...(wanted.includes('firefox') && {
      firefox: {
        zip: file(names.firefox),
        sourcesZip: file(names.source),
        extensionId: geckoId(file(names.firefox)),
        jwtIssuer: key('FIREFOX_JWT_ISSUER'),
        jwtSecret: key('FIREFOX_JWT_SECRET'),
      },
    }),
  };
}
