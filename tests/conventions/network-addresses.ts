/** A place in the built code by which something could leave the machine or come from elsewhere. */
export type Reach = { readonly what: string; readonly code: string };

/** A file of the package: no scheme, no host. */
export const isFile = (address: string): boolean => address !== '' && !/^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(address);

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
