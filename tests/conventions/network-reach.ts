import {
  type AnyNode,
  type AssignmentExpression,
  type CallExpression,
  type Identifier,
  type ObjectExpression,
  parse,
} from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { isFile, type Reach, reachesOfStyles } from './network-addresses';

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
  'connectNative',
  'fetchLater',
  'importScripts',
  'launchWebAuthFlow',
  'sendBeacon',
  'sendNativeMessage',
  'setUninstallURL',
  'webkitRTCPeerConnection',
]);

/** Makes code from text, which no check of the code would see. */
const CODE_FROM_TEXT = new Set(['Function', 'eval']);

/** Elements that load or send what an attribute names. */
const LOADING_ELEMENTS =
  /^(audio|base|embed|fencedframe|form|frame|iframe|image|img|link|object|portal|script|source|track|video)$/i;

/** What is made with `new` and then loads what it was given. */
const LOADING_OBJECTS = new Set(['Audio', 'FontFace', 'Image']);

/**
 * Properties whose value is loaded or gone to. In what is rendered `href` is not among them: a link that a person follows is no
 * request of ours. A script that sets one may also press it.
 */
const LOADING_PROPERTIES = new Set(['background', 'formAction', 'ping', 'poster', 'src', 'srcdoc', 'srcset']);
const LOADING_ATTRIBUTE =
  /^(action|background|data|formaction|href|manifest|ping|poster|src|srcdoc|srcset|style|xlink:href)$/i;

/** Properties that make elements from text, whichever stand in it. */
const MARKUP_PROPERTIES = new Set(['innerHTML', 'outerHTML']);

/** Properties of a style by which a picture, a font or another sheet is loaded. */
const LOADING_STYLES =
  /^(background|backgroundImage|borderImage|borderImageSource|clipPath|content|cssText|cursor|filter|listStyle|listStyleImage|mask|maskImage|offsetPath|shapeOutside|webkitMask\w*)$/;
const LOADS_BY_STYLE = /url\(|image-set\(|image\(|@import/i;

/** Methods by which a page is left, another one opened, or something loaded, and the object that they belong to; null: any. */
const NAVIGATIONS = new Map<string, RegExp | null>([
  ['assign', /(^|\.)location$/],
  ['click', null],
  ['createContextualFragment', null],
  ['download', /(^|\.)downloads$/],
  ['insertAdjacentHTML', null],
  ['navigate', null],
  ['open', /^(window|globalThis|self)$/],
  ['parseFromString', null],
  ['register', /(^|\.)serviceWorker$/],
  ['reload', /(^|\.)(location|navigation)$/],
  ['replace', /(^|\.)location$/],
  ['requestSubmit', null],
  ['setHTMLUnsafe', null],
  ['submit', null],
  ['write', /(^|\.)document$/],
  ['writeln', /(^|\.)document$/],
]);

/** What has every way out as a property. */
const GLOBALS = /^(document|globalThis|location|navigator|self|top|parent|window)$/;

/** The text that an expression is, also one that is put together from pieces; null where it is known at run time only. */
function textOf(node: AnyNode | undefined): string | null {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : null;
    case 'TemplateLiteral': {
      const between = node.expressions.map(textOf);
      if (between.includes(null)) return null;
      return node.quasis.map((quasi, at) => `${quasi.value.cooked ?? ''}${between[at] ?? ''}`).join('');
    }
    case 'BinaryExpression': {
      const [left, right] = [textOf(node.left), textOf(node.right)];
      return node.operator === '+' && left !== null && right !== null ? left + right : null;
    }
    default:
      return null;
  }
}

const nameOf = (node: AnyNode): string | null => (node.type === 'Identifier' ? node.name : textOf(node));

/** The name after the last dot, `assign` of `window.location.assign`; null for what is computed. */
const propertyOf = (node: AnyNode): string | null => {
  if (node.type === 'ChainExpression') return propertyOf(node.expression);
  if (node.type !== 'MemberExpression') return null;
  return node.computed ? textOf(node.property) : nameOf(node.property);
};

/** Whether a value that is set on a style, or is a style sheet, can be seen to load nothing. */
function isPlainStyle(node: AnyNode | undefined): boolean {
  if (node?.type === 'TemplateLiteral') return !node.quasis.some(({ value }) => LOADS_BY_STYLE.test(value.raw));
  const text = textOf(node);
  return text !== null && !LOADS_BY_STYLE.test(text);
}

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

/** Why a call that makes an element or sets an attribute reaches out, or null. */
function reachOfMaking(method: string, values: CallExpression['arguments']): string | null {
  switch (method) {
    case 'createElement':
    case 'createElementNS': {
      const tag = textOf(values[method === 'createElement' ? 0 : 1]);
      return tag === null || LOADING_ELEMENTS.test(tag) ? 'makes an element that loads' : null;
    }
    case 'setAttribute':
    case 'setAttributeNS': {
      const at = method === 'setAttribute' ? 0 : 1;
      const [name, value] = [textOf(values[at]), values[at + 1]];
      if (name !== null && !LOADING_ATTRIBUTE.test(name)) return null;
      return name !== null && name !== 'style' && isOwnPath(value) ? null : 'sets what is loaded';
    }
    default:
      return null;
  }
}

/** Why a call that writes style reaches out, or null. */
function reachOfStyling(method: string, values: CallExpression['arguments']): string | null {
  switch (method) {
    case 'setProperty':
      return isPlainStyle(values[1]) ? null : 'loads by style';
    // With two values it is a text that replaces.
    case 'replace':
      return values.length === 1 && !isPlainStyle(values[0]) ? 'loads by style' : null;
    case 'addRule':
    case 'insertRule':
    case 'replaceSync':
      return isPlainStyle(values[0]) ? null : 'loads by style';
    default:
      return null;
  }
}

/** What a tab or a window is changed to, unless it can be seen that no address is among it. */
const mayHaveAddress = (changes: AnyNode | undefined): boolean =>
  changes?.type !== 'ObjectExpression' ||
  changes.properties.some((each) => each.type !== 'Property' || each.computed || nameOf(each.key) === 'url');

/** Why a call reaches out, or null. */
function reachOfCall(call: CallExpression, code: string): string | null {
  const { callee, arguments: values } = call;
  const [first, second] = values;
  const tag = textOf(first);
  // Preact's jsx('img', {…}).
  if (tag && LOADING_ELEMENTS.test(tag) && second?.type === 'ObjectExpression' && !loadsOwnFiles(second))
    return 'makes an element that loads';
  const method = propertyOf(callee);
  const member = callee.type === 'ChainExpression' ? callee.expression : callee;
  if (method === null || member.type !== 'MemberExpression') return null;
  const on = code.slice(member.object.start, member.object.end);
  if (/(^|\.)(tabs|windows)$/.test(on) && /^(create|update)$/.test(method))
    return mayHaveAddress(values.at(-1)) ? 'opens a page' : null;
  const owner = NAVIGATIONS.get(method);
  if (owner === null || owner?.test(on)) return 'goes to another page';
  return reachOfMaking(method, values) ?? reachOfStyling(method, values);
}

/** Why a value that is set reaches out, or null. */
function reachOfSetting({ left, right }: AssignmentExpression, code: string): string | null {
  const property = propertyOf(left);
  const target = code.slice(left.start, left.end);
  if (/(^|\.)location(\.href)?$/.test(target)) return 'goes to another page';
  if (property === null || left.type !== 'MemberExpression') return null;
  if (propertyOf(left.object) === 'style' || property === 'cssText')
    return LOADING_STYLES.test(property) && !isPlainStyle(right) ? 'loads by style' : null;
  if (LOADING_PROPERTIES.has(property) || property === 'href') return 'sets what is loaded';
  return MARKUP_PROPERTIES.has(property) ? 'makes elements from text' : null;
}

const isWayOut = (name: string | null): boolean => name !== null && (WAYS_OUT.has(name) || name === 'fetch');

function reachOf(node: AnyNode, ancestors: readonly AnyNode[], code: string): string | null {
  switch (node.type) {
    case 'Identifier':
      if (node.name === 'fetch') return fetchesOwnFiles(node, ancestors) ? null : 'fetches';
      if (LOADING_OBJECTS.has(node.name) && ancestors.at(-2)?.type === 'NewExpression')
        return 'makes an element that loads';
      if (CODE_FROM_TEXT.has(node.name)) {
        const parent = ancestors.at(-2);
        const isCalled = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
        return isCalled && parent.callee === node ? 'makes code from text' : null;
      }
      return WAYS_OUT.has(node.name) ? 'names a way out' : null;
    case 'Literal':
    case 'TemplateLiteral': {
      const text = textOf(node);
      if (text !== null && reachesOfStyles(text).length > 0) return 'loads by style';
      return isWayOut(text) ? 'names a way out' : null;
    }
    case 'BinaryExpression':
      return isWayOut(textOf(node)) ? 'names a way out' : null;
    case 'MemberExpression': {
      const property = propertyOf(node);
      if (property === null && node.object.type === 'Identifier' && GLOBALS.test(node.object.name))
        return 'asks for a name that is made at run time';
      return isWayOut(property) ? 'names a way out' : null;
    }
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
    case 'AssignmentExpression':
      return reachOfSetting(node, code);
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
