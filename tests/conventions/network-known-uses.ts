/** The one bundle that has all of what runs on a page, and the files of the extension's own pages and background. */
const ON_PAGES = /\.iife\.js$/;
const IN_EXTENSION = /^assets\//;
const ANYWHERE = /./;

/**
 * What looks like a way out and is known to be none, by who does it, where, and as which code; names are the minifier's. What an
 * element is given by Preact stands in the programs that use it, and is checked there.
 */
export const KNOWN_USES: readonly { readonly by: string; readonly where: RegExp; readonly code: RegExp }[] = [
  {
    by: 'Preact, a style property',
    where: ANYWHERE,
    code: /\?[\w$]+\.setProperty\([\w$]+,[\w$]+\):[\w$]+\[[\w$]+\]=[\w$]+\}/,
  },
  {
    by: 'Preact, a style as a text',
    where: ANYWHERE,
    code: /typeof ([\w$]+)==`string`\)[\w$]+\.style\.cssText=\1;else/,
  },
  { by: 'Preact, an empty style', where: ANYWHERE, code: /\([\w$]+\.style\.cssText=[\w$]+=``\)/ },
  {
    by: 'Preact, an attribute',
    where: ANYWHERE,
    code: /\.removeAttribute\(([\w$]+)\):[\w$]+\.setAttribute\(\1,\1==`popover`/,
  },
  { by: 'Preact, an element', where: ANYWHERE, code: /\.createElementNS\([\w$]+,[\w$]+,[\w$]+\.is\?/ },
  {
    by: 'src/dom/names/address.ts, a link that is never in a page',
    where: ON_PAGES,
    code: /=document\.createElement\(`a`\);return ([\w$]+)\.href=[\w$]+,[\w$]+\(\1\)/,
  },
  {
    by: 'src/drawing/host/host-element.ts, the host by its one name',
    where: ON_PAGES,
    code: /([\w$]+)=[\w$]+\.createElement\([\w$]+\);\1\.setAttribute\(`popover`,`manual`\)/,
  },
  {
    by: 'src/drawing/host/host-element.ts, its style sheets, which stand in the bundle as texts',
    where: ON_PAGES,
    code: /\.replaceSync\([\w$]+\+[\w$]+\),[\w$]+\.adoptedStyleSheets=/,
  },
  {
    by: 'src/drawing/host/host-element.ts, data attributes of the host',
    where: ON_PAGES,
    code: /([\w$]+)\.getAttribute\(([\w$]+)\)!==([\w$]+)&&\1\.setAttribute\(\2,\3\)/,
  },
  {
    by: 'src/drawing/highlight/highlight-layer.ts, a length',
    where: ON_PAGES,
    code: /\.style\.getPropertyValue\(`--shift`\)!==([\w$]+)\(([\w$]+)\)&&[\w$]+\.style\.setProperty\(`--shift`,\1\(\2\)\)/,
  },
  {
    by: 'src/platform/tabs.ts, openTab: a portal or a page of the extension',
    where: IN_EXTENSION,
    code: /\(await [\w$]+\.tabs\.create\(\{url:[\w$]+\}\)\)\.id\?\?null/,
  },
  {
    by: "src/platform/shortcuts.ts, the browser's page of keys",
    where: IN_EXTENSION,
    code: /\.openShortcutSettings\(\):await [\w$]+\.tabs\.create\(/,
  },
  {
    by: 'src/options/save-file.ts, a file for the person',
    where: IN_EXTENSION,
    code: /([\w$]+)\.href=[\w$]+,\1\.download=[\w$]+,\1\.click\(\)/,
  },
  {
    by: "src/options/FileSection.tsx, the browser's choice of a file",
    where: IN_EXTENSION,
    code: /`load-file`,onClick:\(\)=>[\w$]+\.current\?\.click\(\)/,
  },
];
