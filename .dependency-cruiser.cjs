/**
 * The room table: rooms from lowest to highest, and what each may import besides itself. This table IS the architecture;
 * ARCHITECTURE.md shows the same table and a convention test keeps the two equal.
 */
const rooms = {
  core: [],
  guides: ['core'],
  portals: ['core'],
  i18n: ['core'],
  settings: ['core', 'i18n'],
  messaging: ['core', 'guides', 'settings'],
  dom: ['core'],
  platform: ['settings', 'messaging'],
  look: [],
  background: ['core', 'guides', 'portals', 'settings', 'messaging', 'platform'],
  detector: ['core', 'portals', 'dom', 'platform'],
  drawing: ['core', 'settings', 'dom', 'look'],
  watching: ['core', 'portals', 'messaging', 'dom', 'drawing'],
  overlay: ['core', 'guides', 'portals', 'settings', 'messaging', 'dom', 'platform', 'i18n', 'drawing', 'watching'],
  forms: ['core', 'portals', 'settings', 'platform', 'i18n', 'look'],
  popup: ['core', 'guides', 'portals', 'settings', 'messaging', 'platform', 'i18n', 'forms'],
  options: ['core', 'guides', 'portals', 'settings', 'messaging', 'platform', 'i18n', 'forms'],
  welcome: ['settings', 'platform', 'forms'],
  types: [],
};

/** Third-party packages that ship, and the only rooms that may import them. A package that is not listed may not ship. */
const packages = {
  'dom-accessibility-api': ['dom'],
  i18next: ['i18n'],
  preact: ['drawing', 'forms', 'popup', 'options', 'welcome'],
  valibot: ['settings', 'messaging'],
  'webextension-polyfill': ['platform'],
};

/** The one exception: this file imports `../overlay/main.iife.tsx?script`, which yields the overlay's address, not its code. */
const overlayAddress = '^src/background/content-scripts[.]ts$';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-import-of-main',
      comment: 'main.* is a composition root: it is started by the browser, never imported.',
      severity: 'error',
      from: { pathNot: overlayAddress },
      to: { path: '^src/[^/]+/main[.]' },
    },
    {
      name: 'no-barrel',
      comment: 'Import the file that holds the thing.',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index[.]tsx?$' },
    },
    {
      name: 'no-unknown-room',
      comment: 'A new folder under src/ needs a row in the room table.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/', pathNot: `^src/(${Object.keys(rooms).join('|')})/` },
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports-only-lower-rooms`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: overlayAddress },
      to: { path: '^(src|tests|scripts)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
    })),
    ...Object.entries(packages).map(([name, allowed]) => ({
      name: `${name.replaceAll('/', '-')}-only-in-${allowed.join('-')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
      to: { path: `node_modules/(@types/)?${name}/` },
    })),
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: `node_modules/(@types/)?(${Object.keys(packages).join('|')})/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.page.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'browser', 'default'] },
  },
};
