import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targets } from '../../scripts/extension-build.mjs';
import { filesIn } from '../../scripts/package-archive.mjs';
import { projectDir } from '../../scripts/project.mjs';
import { BUILD_TIMEOUT, buildInto, emptyFolder } from './fresh-build';
import { hostsOfScript, reachesOfPage, reachesOfStyles } from './network-addresses';
import { KNOWN_USES } from './network-known-uses';
import { reachesOfScript } from './network-reach';

/** The one kind of script that reads files, and only the extension's own texts: `src/platform/texts.ts`. */
const READS_TEXTS = 'locales/';

/**
 * What the code may name of other places. Naming is not reaching: the portals' own addresses are compared and linked to, the rest
 * are namespaces and the addresses of error messages that name a place to read on.
 */
const NAMED_HOSTS = [
  // XML namespaces of SVG, MathML and XHTML, in Preact.
  'www.w3.org',
  // The portals that the guides work on.
  'partner.microsoft.com',
  'partnercenter.microsoft.com',
  'partner.partnercenter.microsoftonline.cn',
];

describe.each(targets)('the build for %s', (target) => {
  const directory = emptyFolder(`network-${target}`);
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const named = (ending: string): string[] => filesIn(directory).filter((name) => name.endsWith(ending));

  beforeAll(() => buildInto(directory, target), BUILD_TIMEOUT);
  afterAll(() => rmSync(directory, { recursive: true }));

  it('has no script that could reach the network', () => {
    expect(named('.js').length).toBeGreaterThan(0);
    const used = new Set<string>();
    for (const name of named('.js')) {
      const unknown = reachesOfScript(read(name)).filter(({ code }) => {
        const known = KNOWN_USES.find((use) => use.where.test(name) && use.code.test(code));
        if (known) used.add(known.by);
        return known === undefined;
      });
      expect(unknown, name).toEqual([]);
    }
    // What is no more used is no more allowed.
    expect(KNOWN_USES.map(({ by }) => by).filter((by) => !used.has(by))).toEqual([]);
  });

  it('fetches nothing at all on a page, and in its own pages and background nothing but its texts', () => {
    const fetching = named('.js').filter((name) => /\bfetch\b/.test(read(name)));
    // Where nothing fetches, this test would look at nothing.
    expect(fetching.length).toBeGreaterThan(0);
    for (const name of fetching) {
      expect(name).not.toMatch(/\.iife\.js$/);
      expect(read(name)).toContain(`getURL(\`${READS_TEXTS}`);
    }
  });

  it('names no other places than the portals', () => {
    const hosts = named('.js').flatMap((name) => hostsOfScript(read(name)));
    expect(hosts.filter((host) => host !== '' && !NAMED_HOSTS.includes(host))).toEqual([]);
  });

  it('has no page and no style sheet that loads anything from elsewhere', () => {
    expect(named('.html').length).toBeGreaterThan(0);
    for (const name of named('.html')) expect(reachesOfPage(read(name)), name).toEqual([]);
    for (const name of named('.css')) expect(reachesOfStyles(read(name)), name).toEqual([]);
  });

  it('forbids its own pages and its background every connection by policy', () => {
    const manifest = JSON.parse(read('manifest.json'));
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = new Map(
      policy.split(';').map((directive): [string, string] => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    for (const [name, sources] of directives) expect(["'none'", "'self'"], name).toContain(sources);
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('form-action')).toBe("'none'");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    for (const key of ['update_url', 'externally_connectable', 'web_accessible_resources', 'sandbox'])
      expect(manifest, key).not.toHaveProperty(key);
  });
});

it('hears nobody from outside', () => {
  const sources = filesIn(join(projectDir, 'src')).filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(100);
  for (const name of sources)
    expect(readFileSync(join(projectDir, 'src', name), 'utf8'), name).not.toMatch(/on(Message|Connect)External/);
});

describe('the check of scripts', () => {
  it.each([
    'fetch("https://example.com")',
    'fetch(address)',
    'globalThis.fetch(address)',
    'globalThis["fetch"](address)',
    'const send = fetch; send(address)',
    'api.runtime.getURL("x"); fetch(x)',
    'fetch(api.runtime.getURL("//example.com"))',
    'fetch(api.runtime.getURL("https://example.com"))',
    'fetch(api.runtime.getURL(address))',
    'function read(tag, get = (a) => fetch(a)) { return get(tag); }',
    'function read(tag, get = (a) => fetch(a)) { get(api.getURL("x/" + tag)); return get; }',
    'function read(tag, get = (a) => fetch(b)) { return get(api.getURL("x")); }',
    'new XMLHttpRequest()',
    'new WebSocket("wss://example.com")',
    'new globalThis["WebSocket"](address)',
    'Reflect.construct(self[`EventSource`], [address])',
    'navigator.sendBeacon(address)',
    'const { sendBeacon: quietly } = navigator',
    'new RTCPeerConnection()',
    'importScripts("https://example.com/x.js")',
    'import("https://example.com/x.js")',
    'import(address)',
    'import x from "https://example.com/x.js"',
    'export * from "//example.com/x.js"',
    'new Image().src = address',
    'new Image()',
    'document.createElement("img")',
    'document.createElementNS(namespace, "script")',
    'jsx("iframe", { src: address })',
    'jsx("img", { src: "https://example.com/x.png" })',
    'jsx("img", { src: "//example.com/x.png" })',
    'jsx("img", { ...properties })',
    'jsx("form", { action: address })',
    'element.src = address',
    'element["srcset"] = address',
    'location.href = address',
    'window.location = address',
    'location.assign(address)',
    'window.open(address)',
    'navigator.serviceWorker.register(address)',
    'new Worker(address)',
    'eval(text)',
    'new Function(text)',
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are programs
    'element.setAttribute("src", address)',
    'element.setAttribute("style", text)',
    'element.setAttributeNS(namespace, "xlink:href", address)',
    'element.setAttribute(name, address)',
    'element.setAttribute("src", "//example.com/x.png")',
    'link.href = address; link.click()',
    'link["cl" + "ick"]()',
    'api.tabs.create({ url: address })',
    'api.tabs.create(properties)',
    'tabs.update(id, { active: true, url: address })',
    'tabs.update(id, { ...changes })',
    'api.windows.create({ url })',
    'api.downloads.download({ url: address })',
    'api.runtime.setUninstallURL(address)',
    'api.runtime.connectNative("host")',
    'element.style.backgroundImage = `url(${address})`',
    'element.style.background = value',
    'element.style.cssText = value',
    'rule.cssText = "@import \'//example.com\'"',
    'element.style.setProperty("background", `url(${address})`)',
    'element.style.setProperty(name, value)',
    'sheet.insertRule(`a { background: url(${address}) }`)',
    'sheet.insertRule(rule)',
    'sheet.replaceSync(text)',
    'sheet.replace(text)',
    'const css = "a { background: url(//example.com/x.png) }"',
    'new FontFace("x", `url(${address})`)',
    'new Audio(address)',
    'form.submit()',
    'form.requestSubmit()',
    'navigation.navigate(address)',
    'location.reload()',
    'document.createElement(name)',
    'document.createElement("i" + "mg")',
    'document.createElementNS(namespace, name)',
    'navigator["send" + "Beacon"](address)',
    'navigator[`send${"Beacon"}`](address)',
    'navigator[name](address)',
    'globalThis["fe" + "tch"](address)',
    'window[name](address)',
    'element.innerHTML = text',
    'element.insertAdjacentHTML("beforeend", text)',
    'document.write(text)',
    'new DOMParser().parseFromString(text, "text/html")',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are programs
  ])('finds %s', (code) => {
    expect(reachesOfScript(code)).not.toEqual([]);
  });

  it.each([
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are programs
    'fetch(api.runtime.getURL(`locales/${tag}/ui.json`))',
    'async function read(tag, get = (a) => fetch(a)) { return (await get(api.runtime.getURL(`locales/${tag}`))).json(); }',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are programs
    'import { a } from "./a.js"; export { b } from "/assets/b.js"; import("./c.js")',
    'element.closest("form"); element.localName === "img"',
    'document.createElement("div"); jsx("a", { href: address }); jsx("img", { src: "/icons/x.png", alt: "" })',
    'text.replace(/a/, "b"); Object.assign(a, b); dialog.open()',
    'typeof value === "function"; value instanceof Function',
    'element.setAttribute("popover", "manual"); element.setAttribute("src", "/icons/x.png")',
    'api.tabs.update(id, { active: true })',
    'element.style.left = x; element.style.background = "none"; sheet.insertRule("a { color: red }")',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a program
    'element.style.setProperty("--room", `${x}px`); style.content = text; list.submitted = true',
    'registry[name](value); list[0](value); node.data = text',
  ])('lets %s pass', (code) => {
    expect(reachesOfScript(code)).toEqual([]);
  });
});

describe('the check of pages and style sheets', () => {
  it.each([
    ['<script src="https://example.com/x.js"></script>', 1],
    ['<link rel="preconnect" href="//example.com">', 1],
    ['<img src=http://example.com/x.png>', 1],
    ['<script>run()</script>', 1],
    ['<script type="module" src="/assets/main.js"></script><link rel="icon" href="../icon.png">', 0],
  ])('finds in %s: %i', (html, count) => {
    expect(reachesOfPage(html)).toHaveLength(count);
  });

  it.each([
    ['a { background: url(https://example.com/x.png) }', 1],
    ['@import "//example.com/x.css";', 1],
    ["@import url('https://example.com/x.css');", 1],
    ['@font-face { src: url("http://example.com/x.woff2") }', 1],
    ['a { background: url(data:image/png;base64,AAAA) } b { mask: url("icons/x.svg") } /* url(https://a) */', 0],
  ])('finds in %s: %i', (css, count) => {
    expect(reachesOfStyles(css)).toHaveLength(count);
  });
});
