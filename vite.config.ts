import { readdirSync, readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import source from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { guidesInOrder } from './scripts/read-guides.ts';
import { thirdPartyLicenses } from './scripts/third-party-licenses.ts';

type Target = 'chrome' | 'firefox';

const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** Oldest versions with all that Waymark builds on: popovers, the Navigation API, `moveBefore` being optional. */
const OLDEST = { chrome: '123', firefox: '147.0' };

/** What an organization may set, for Chromium to check and to show; the name in the package. */
const MANAGED_SCHEMA = 'managed-schema.json';

/** The manifest of one browser, from the one in the repository. */
function manifestFor(browser: Target): Record<string, unknown> {
  const shared = { ...source, version: project.version };
  if (browser === 'chrome') {
    // Firefox takes policies without a schema, and its linter refuses the key.
    return { ...shared, minimum_chrome_version: OLDEST.chrome, storage: { managed_schema: MANAGED_SCHEMA } };
  }
  return {
    ...shared,
    // Firefox has no service worker background; the same script runs as an event page.
    background: { scripts: [source.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'waymark@waymark.example',
        strict_min_version: OLDEST.firefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Chrome's names for the folders of `_locales`, where they differ from BCP 47. */
const chromeLocale = (tag: string): string =>
  ({ 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' })[tag] ?? tag.replace('-', '_');

/** Ships `locales/`: the texts as they are, and the manifest's strings in the browsers' own form. */
function locales(): Plugin {
  return {
    name: 'waymark-locales',
    apply: 'build',
    generateBundle() {
      for (const entry of readdirSync('locales', { withFileTypes: true })) {
        if (!entry.isDirectory()) continue;
        const tag = entry.name;
        for (const file of ['ui', 'guides']) {
          const text = JSON.stringify(JSON.parse(readFileSync(`locales/${tag}/${file}.json`, 'utf8')));
          this.emitFile({ type: 'asset', fileName: `locales/${tag}/${file}.json`, source: text });
        }
        const strings: Record<string, string> = JSON.parse(readFileSync(`locales/${tag}/store.json`, 'utf8'));
        const messages = Object.fromEntries(Object.entries(strings).map(([key, message]) => [key, { message }]));
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${chromeLocale(tag)}/messages.json`,
          source: JSON.stringify(messages, null, 2),
        });
      }
    },
  };
}

/** Ships the schema that the manifest for Chromium names. */
function managedSchema(): Plugin {
  return {
    name: 'waymark-managed-schema',
    apply: 'build',
    generateBundle() {
      const source = readFileSync('src/settings/managed-schema.json', 'utf8');
      if (target === 'chrome') this.emitFile({ type: 'asset', fileName: MANAGED_SCHEMA, source });
    },
  };
}

/**
 * Puts the finishing touches to what crxjs wrote:
 * - It lists the overlay as web-accessible for every site, so that any page could probe for Waymark. The background injects
 *   the overlay, which needs no such entry: the list goes.
 * - It leaves an unused second copy of each injected script in `assets/`: that goes, too.
 * - Preact's one `innerHTML` sink serves `dangerouslySetInnerHTML`, which Waymark does not use; without it the package has
 *   no such sink at all.
 */
function finishPackage(): Plugin {
  return {
    name: 'waymark-finish-package',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const withoutSink = (code: string) => code.replace(/\.innerHTML\s*=\s*(?=[\w$.]+\.__html)/g, '.textContent=');
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk' && /\.iife\.tsx?$/.test(file.facadeModuleId ?? '')) delete bundle[name];
          else if (file.type === 'chunk') file.code = withoutSink(file.code);
          else if (file.fileName.endsWith('.js')) file.source = withoutSink(file.source.toString());
        }
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') return this.error('crxjs wrote no manifest.json');
        const { web_accessible_resources: _stripped, ...kept } = JSON.parse(manifest.source.toString());
        manifest.source = JSON.stringify(kept, null, 2);
      },
    },
  };
}

export default defineConfig({
  plugins: [
    crx({ manifest: manifestFor(target) as never, browser: target }),
    guidesInOrder(),
    locales(),
    managedSchema(),
    thirdPartyLicenses(),
    finishPackage(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    // Nothing newer is rewritten for older browsers than these.
    cssTarget: [`chrome${OLDEST.chrome}`, `firefox${Number.parseInt(OLDEST.firefox, 10)}`],
    // The helper for module preloading adds <link> elements to the page.
    modulePreload: false,
    // No hashes: nothing here is cached under its name, and crxjs' hashes differ with the folder that it was built in.
    rolldownOptions: {
      // The manifest names no page that opens after the installation, so the build has to be told.
      input: { welcome: 'src/welcome/index.html' },
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
