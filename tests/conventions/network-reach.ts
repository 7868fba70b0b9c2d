import { type AnyNode, type CallExpression, type Identifier, type ObjectExpression, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';

/** A place in the built code by which something could leave the machine or come from elsewhere. */
export type Reach = { readonly what: string; readonly code: string };

/** Whoever has one of these has a way out, under whatever name it goes on: so the name alone is enough, in a string too. */
const WAYS_OUT = new Set([
  'EventSource',
  'RTCPeerConnection',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'fetchLater',
  'importScripts',
  'sendBeacon',
  'webkitRTCPeerConnection',
]);

/** Makes code from text, which no check of the code would see. */
const CODE_FROM_TEXT = new Set(['Function', 'eval']);

/** Elements that load or send what an attribute names. */
const LOADING_ELEMENTS =
  /^(audio|base|embed|fencedframe|form|frame|iframe|image|img|link|object|portal|script|source|track|video)$/i;

/** Properties whose value is loaded or gone to. `href` is not among them: a link that a person follows is no request of ours. */
const LOADING_PROPERTIES = new Set(['background', 'formAction', 'ping', 'poster', 'src', 'srcdoc', 'srcset']);

/** Methods and the object that they belong to, by which a page is left or another one opened. */
const NAVIGATIONS = new Map([
  ['assign', /(^|\.)location$/],
  ['register', /(^|\.)serviceWorker$/],
  ['replace', /(^|\.)location$/],
  ['open', /^(window|globalThis|self)$/],
]);

/** A file of the package: no scheme, no host. */
const isFile = (address: string): boolean => address !== '' && !/^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(address);

const nameOf = (node: AnyNode): string | null =>
  node.type === 'Identifier'
    ? node.name
    : node.type === 'Literal' && typeof node.value === 'string'
      ? node.value
      : node.type === 'TemplateLiteral' && node.expressions.length === 0
        ? (node.quasis[0]?.value.cooked ?? null)
        : null;

/** The name after the last dot, `assign` of `window.location.assign`; null for what is computed. */
const propertyOf = (node: AnyNode): string | null => {
  if (node.type === 'ChainExpression') return propertyOf(node.expression);
  return node.type === 'MemberExpression' ? nameOf(node.property) : null;
};

/** What starts with a text that names no other place: `locales/${tag}/ui.json`, `/icons/waymark.png`. */
function isOwnPath(node: AnyNode | undefined): boolean {
  const start =
    node?.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : node?.type === 'Literal' ? node.value : undefined;
  return typeof start === 'string' && isFile(start);
}

/** `runtime.getURL('some/file')`: an address inside the extension, whatever the file. */
const isOwnAddress = (node: AnyNode | undefined): boolean =>
  node?.type === 'CallExpression' && propertyOf(node.callee) === 'getURL' && isOwnPath(node.arguments[0]);

/**
 * Whether this `fetch` can only get the extension's own files: it is called with `getURL(…)` itself, or it is what
 * `src/platform/texts.ts` has (a parameter with `address => fetch(address)` as its default, so that a test can hand in another),
 * and all that the function does with that parameter is to call it with `getURL(…)`.
 */
function fetchesOwnFiles(fetch: Identifier, ancestors: readonly AnyNode[]): boolean {
  const [call, arrow, fallback, reader] = ancestors.slice(0, -1).reverse();
  if (call?.type !== 'CallExpression' || call.callee !== fetch) return false;
  const [address] = call.arguments;
  if (isOwnAddress(address)) return true;
  if (arrow?.type !== 'ArrowFunctionExpression' || arrow.body !== call || address?.type !== 'Identifier') return false;
  const [parameter] = arrow.params;
  if (parameter?.type !== 'Identifier' || parameter.name !== address.name) return false;
  if (fallback?.type !== 'AssignmentPattern' || fallback.left.type !== 'Identifier' || reader === undefined)
    return false;
  const { name } = fallback.left;
  const uses: (CallExpression | null)[] = [];
  fullAncestor(reader, (node, _state, inner) => {
    if (node.type !== 'Identifier' || node.name !== name || node === fallback.left) return;
    const user = inner.at(-2);
    uses.push(user?.type === 'CallExpression' && user.callee === node ? user : null);
  });
  return uses.length > 0 && uses.every((use) => use !== null && isOwnAddress(use.arguments[0]));
}

/** Whether all that an element is to load, by Preact's properties, stands there as a file of the package. */
const loadsOwnFiles = (properties: ObjectExpression): boolean =>
  properties.properties.every(
    (each) =>
      each.type === 'Property' &&
      (!/^(action|data|href)$/.test(nameOf(each.key) ?? '') && !LOADING_PROPERTIES.has(nameOf(each.key) ?? '')
        ? true
        : isOwnPath(each.value)),
  );

/** Why a call reaches out, or null. */
function reachOfCall(call: CallExpression, code: string): string | null {
  const [first, second] = call.arguments;
  const tag = first && first.type !== 'Identifier' ? nameOf(first) : null;
  const method = propertyOf(call.callee);
  if (method?.startsWith('createElement') && call.arguments.some((each) => LOADING_ELEMENTS.test(nameOf(each) ?? '')))
    return 'makes an element that loads';
  // Preact's jsx('img', {…}).
  if (tag && LOADING_ELEMENTS.test(tag) && second?.type === 'ObjectExpression' && !loadsOwnFiles(second))
    return 'makes an element that loads';
  const owner = method === null ? undefined : NAVIGATIONS.get(method);
  const { callee } = call;
  if (owner && callee.type === 'MemberExpression' && owner.test(code.slice(callee.object.start, callee.object.end)))
    return 'goes to another page';
  return null;
}

const isWayOut = (name: string | null): boolean => name !== null && (WAYS_OUT.has(name) || name === 'fetch');

function reachOf(node: AnyNode, ancestors: readonly AnyNode[], code: string): string | null {
  switch (node.type) {
    case 'Identifier':
      if (node.name === 'fetch') return fetchesOwnFiles(node, ancestors) ? null : 'fetches';
      if (node.name === 'Image' && ancestors.at(-2)?.type === 'NewExpression') return 'makes an element that loads';
      if (CODE_FROM_TEXT.has(node.name)) {
        const parent = ancestors.at(-2);
        const isCalled = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
        return isCalled && parent.callee === node ? 'makes code from text' : null;
      }
      return WAYS_OUT.has(node.name) ? 'names a way out' : null;
    case 'Literal':
    case 'TemplateLiteral':
      return isWayOut(nameOf(node)) ? 'names a way out' : null;
    case 'MemberExpression':
      return isWayOut(propertyOf(node)) ? 'names a way out' : null;
    case 'ObjectPattern':
      return node.properties.some((each) => each.type === 'Property' && isWayOut(nameOf(each.key)))
        ? 'names a way out'
        : null;
    case 'ImportExpression':
      return isRelative(node.source) ? null : 'imports from elsewhere';
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return !node.source || isRelative(node.source) ? null : 'imports from elsewhere';
    case 'CallExpression':
      return reachOfCall(node, code);
    case 'AssignmentExpression': {
      const property = propertyOf(node.left);
      if (property !== null && LOADING_PROPERTIES.has(property)) return 'sets what is loaded';
      const target = code.slice(node.left.start, node.left.end);
      return /(^|\.)location(\.href)?$/.test(target) ? 'goes to another page' : null;
    }
    default:
      return null;
  }
}

const isRelative = (node: AnyNode): boolean => /^\.{0,2}\//.test(nameOf(node) ?? '') && !nameOf(node)?.startsWith('//');

/** All places of a script by which the network could be reached. */
export function reachesOfScript(code: string): readonly Reach[] {
  const found: Reach[] = [];
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node, _state, ancestors) => {
    const what = reachOf(node as AnyNode, ancestors as AnyNode[], code);
    if (what !== null)
      found.push({ what, code: code.slice(Math.max(0, node.start - 60), node.end + 60).slice(0, 200) });
  });
  return found;
}

/** All addresses of other places in a style sheet: what `url()` and `@import` name, unless it is in the sheet itself. */
export function reachesOfStyles(css: string): readonly Reach[] {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const addresses = withoutComments.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/gi);
  return [...addresses]
    .filter(([, url, imported]) => !/^(data:|#)/i.test(url ?? imported ?? '') && !isFile(url ?? imported ?? ''))
    .map(([code]) => ({ what: 'loads from elsewhere', code }));
}

/** All attributes of a page that name another place, and scripts in the page itself. */
export function reachesOfPage(html: string): readonly Reach[] {
  const attributes = html.matchAll(/\s(?:href|src|srcset|action|content|data|poster)\s*=\s*["']?([^"'\s>]*)/gi);
  const elsewhere = [...attributes]
    .filter(([, address]) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address ?? ''))
    .map(([code]) => ({ what: 'loads from elsewhere', code: code.trim() }));
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/gi)].map(([code]) => ({ what: 'has a script', code }));
  return [...elsewhere, ...inline];
}

/** The addresses that stand in a script's texts, by host. */
export function hostsOfScript(code: string): readonly string[] {
  const hosts = [...code.matchAll(/\b(?:https?|wss?):\/\/([\w.-]*)/gi)].map(([, host]) => host ?? '');
  return [...new Set(hosts)].sort();
}
