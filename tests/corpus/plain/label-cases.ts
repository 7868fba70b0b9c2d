import { at, type CorpusCase } from '../corpus-case';
import { wordsOf } from '../words';
import { accountPage, billingValues } from './frame';

const FOUND = { 'billing-info': 'found' } as const;
const NONE = {} as const;
const billing = at('billing-info');
const values = billingValues();
const tags = '<section><h2>Tags</h2><p>None</p><button>Edit</button></section>';
const ICON = '<svg width="16" height="16" aria-hidden="true"></svg>';

const label = (
  id: string,
  content: string,
  expect: CorpusCase['expect'] = FOUND,
  more: Partial<CorpusCase> = {},
): CorpusCase => ({
  style: 'plain HTML',
  language: 'en',
  page: 'customer-account',
  id: `label: ${id}`,
  content: accountPage(content + tags),
  expect,
  ...more,
});
const spoken = (language: string, id: string, title: string, action: string): CorpusCase =>
  label(
    id,
    `<section><h2>${title}</h2>${values}<button ${billing}>${action}</button></section>`,
    FOUND,
    language === 'ar' || language === 'he' ? { language, lang: language, dir: 'rtl' } : { language, lang: language },
  );
const billTo = (button: string) => `<section><h2>Bill-to info</h2>${values}${button}</section>`;

/** Names as pages give them: by tips, by other elements, wrapped, spaced, cut, counted. */
export const labelCases: readonly CorpusCase[] = [
  spoken('ja', 'Japanese with spaces', '請求先 情報', '更 新'),
  spoken('zh-Hans', 'Chinese with a space between two signs', '计费信息', '编 辑'),
  spoken('zh-Hans', 'Chinese with full-width brackets', '计费信息（1）', '更新（&amp;U）'),
  spoken('ko', 'Korean without the space', '청구정보', '업데이트'),
  spoken('ja', 'Japanese in half-width brackets', '請求先情報 (1)', '編集...'),
  spoken('de', 'German in capitals', 'ABRECHNUNGSINFORMATIONEN', 'BEARBEITEN'),
  spoken(
    'ar',
    'Arabic with direction marks',
    `\u200f${wordsOf('ar')('billingInformation')}\u200f`,
    `\u202b${wordsOf('ar')('update')}\u202c`,
  ),
  spoken('he', 'Hebrew', wordsOf('he')('billingInformation'), wordsOf('he')('edit')),
  spoken(
    'fr',
    'French with a colon after a space',
    `${wordsOf('fr')('billingInformation')}\u00a0:`,
    wordsOf('fr')('edit'),
  ),
  label('dots at the end', billTo(`<button ${billing}>Update ...</button>`)),
  label(
    'count after a dot',
    `<section><h2>Billing information · 2</h2>${values}<button ${billing}>Edit</button></section>`,
  ),
  label(
    'count in a badge',
    `<section><h2>Billing information <span class="badge">3</span></h2>${values}<button ${billing}>Edit</button></section>`,
  ),
  label(
    'title cut by the application',
    `<section><h2>Billing inform…</h2>${values}<button>Edit</button></section>`,
    NONE,
  ),
  label(
    'required mark and a tip in the title',
    `<section><h2>Billing information <button aria-label="Information about billing">${ICON}</button></h2>${values}<button ${billing}>Edit</button></section>`,
  ),
  label(
    'named by its tip',
    billTo(
      `<button aria-labelledby="tip" ${billing} style="width:32px;height:32px">${ICON}</button><div id="tip" role="tooltip" style="display:none">Edit</div>`,
    ),
  ),
  label(
    'only described by its tip',
    billTo(
      `<button aria-describedby="tip" style="width:32px;height:32px">${ICON}</button><div id="tip" role="tooltip" hidden>Edit</div>`,
    ),
    NONE,
  ),
  label(
    'tip of another control that is shown',
    `<section><h2>Bill-to info</h2>${values}<div role="tooltip" style="position:absolute">Edit</div></section>`,
    NONE,
  ),
  label(
    'named by a chain',
    `<h2 id="bi"><span aria-label="Bill-to info">B</span></h2>${values}<button id="ub" aria-label="Update" aria-labelledby="ub bi" ${billing}>${ICON}</button>`,
  ),
  label(
    'named by a chain to another section',
    billTo(`<button id="ub" aria-labelledby="ub tg">Edit</button><span id="tg" hidden>Tags</span>`),
    NONE,
  ),
  label(
    'named by a title that is not shown',
    `<div role="group" aria-labelledby="bi">${values}<button ${billing}>Update</button></div><span id="bi" hidden>Bill-to info</span>`,
  ),
  label(
    'wrapped in a label',
    billTo(`<label>Edit <button ${billing} style="width:32px;height:32px">${ICON}</button></label>`),
  ),
  label(
    'with a hidden word',
    billTo(
      `<button ${billing}>Update<span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden"> Bill-to info</span></button>`,
    ),
  ),
  label(
    'with hidden words about another section',
    billTo(
      '<button>Edit<span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden"> tags</span></button>',
    ),
    NONE,
  ),
  label(
    'with a shortcut beside it',
    billTo(`<button ${billing}><span>Update</span><kbd aria-hidden="true">Ctrl+U</kbd></button>`),
  ),
  label(
    'title in an element that says it is one',
    `<div role="heading" aria-level="2">Bill-to info</div>${values}<button ${billing}>Update</button>`,
  ),
  label(
    'titles in presentation tables',
    `<table role="presentation"><tr><td><h2>Bill-to info</h2></td></tr><tr><td>${values}<ul role="presentation"><li role="presentation"><button ${billing}>Update</button></li></ul></td></tr></table>`,
  ),
  label(
    'section without a box',
    `<section style="display:contents"><h2>Bill-to info</h2>${values}<div style="display:contents"><button ${billing}>Update</button></div></section>`,
  ),
  label(
    'title after its section in the markup',
    `<div style="display:flex;flex-direction:column-reverse"><div>${values}<button>Update</button></div><h2>Special qualifications</h2></div><h2>Bill-to info</h2>${values}`,
    NONE,
  ),
  label(
    'grid that puts the button elsewhere',
    `<div style="display:grid;grid-template-areas:'a b' 'c c'"><h2 style="grid-area:a">Bill-to info</h2><div style="grid-area:c">${values}</div><button style="grid-area:b" ${billing}>Update</button></div>`,
  ),
  label(
    'letters one by one',
    billTo(
      `<button ${billing}><span>U</span><span>p</span><span>d</span><span>a</span><span>t</span><span>e</span></button>`,
    ),
  ),
  label(
    'text by a style sheet only',
    `<style>.by-css::before{content:"Update"}</style>${billTo(`<button class="by-css" ${billing}></button>`)}`,
  ),
  label('emoji before', billTo(`<button ${billing}>✏️ Edit</button>`)),
  label('arrow after', billTo(`<a href="#" ${billing}>Edit →</a>`)),
  label('new mark after', billTo(`<button ${billing}>Update <sup aria-hidden="true">New</sup></button>`)),
];
