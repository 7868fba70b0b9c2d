/** Makes a text safe between tags and in a quoted attribute. */
export function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A piece of HTML, to tell it from text that has to be escaped. */
export type Html = { readonly html: string };

type Value = Html | string | number | false | undefined | readonly Html[];

function render(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map((piece) => piece.html).join('');
}

/** HTML with every inserted text escaped; `false` and `undefined` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.reduce((before, part, index) => before + render(values[index - 1]) + part) };
}
