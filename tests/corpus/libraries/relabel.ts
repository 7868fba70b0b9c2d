import { WORD_KEYS, type WordKey } from '../../../src/core/words/words';
import type { FlatTree } from '../../../src/dom/tree/flat-tree';
import { type Say, wordsOf } from '../words';

/** Attributes in which components take their labels. */
const LABEL_ATTRIBUTES = ['label', 'aria-label', 'title', 'placeholder', 'summary', 'heading'];
/** What a label may have before the portal's word. */
const LEADS = ['', 'Contoso | ', 'About '];

/** Writes one label of the page in a language. */
type Label = (say: Say) => void;

const say = wordsOf('en');
const keyOfLabel = new Map<string, WordKey>(WORD_KEYS.map((key) => [say(key), key]));

/** The writer of a text that stands for one of the portal's words; null for other texts. */
function labelOf(text: string, write: (text: string) => void): Label | null {
  const trimmed = text.trim();
  for (const lead of LEADS) {
    const key = trimmed.startsWith(lead) ? keyOfLabel.get(trimmed.slice(lead.length)) : undefined;
    if (key) return (speak) => write(lead + speak(key));
  }
  return null;
}

/**
 * All labels of an English page that are words of the portal, in its shadow roots too. Writing them puts the page into another
 * language in place, so that a library's page is rendered once for all languages.
 */
export function labelsOf(tree: FlatTree, root: Document | ShadowRoot = document): readonly Label[] {
  const labels: (Label | null)[] = [];
  const top = root instanceof Document ? root.body : root;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node;
    if (text instanceof Text) {
      labels.push(labelOf(text.data, (value) => (text.data = value)));
    } else if (text instanceof Element) {
      for (const name of LABEL_ATTRIBUTES) {
        const value = text.getAttribute(name);
        if (value) labels.push(labelOf(value, (next) => text.setAttribute(name, next)));
      }
      const shadow = tree.shadowRootOf(text);
      if (shadow) labels.push(...labelsOf(tree, shadow));
    }
  }
  return labels.filter((label) => label !== null);
}
