import { at, type CorpusCase, CUSTOMER } from '../corpus-case';
import { wordsOf } from '../words';
import { billingValues, breadcrumb, customerMenu, otherSections, page } from './frame';

const BASE = { style: 'plain HTML', language: 'en', page: 'customer-account' } as const;
const FOUND = { 'billing-info': 'found' } as const;
const NONE = {} as const;
const billing = at('billing-info');
const company = at('company-details');
const heading = '<h1>Contoso | Account</h1>';
const wrap = (content: string) => page(`${breadcrumb()}${heading}${content}`, customerMenu(undefined, ''));
const other = otherSections();
const values = billingValues();
const open = (id: string, content: string, expect: CorpusCase['expect'] = FOUND): CorpusCase => ({
  ...BASE,
  id,
  content: wrap(content),
  expect,
});

/** The Account page before a form is open: which Update or Edit is the one. */
export const accountCases: readonly CorpusCase[] = [
  open(
    'section with heading',
    `<section><h2>Bill-to info</h2>${values}<button ${billing}>Update</button></section>${other}`,
  ),
  open(
    'heading and button without a section',
    `<h2>Bill-to info</h2>${values}<button ${billing}>Update</button>${'<h2>Special qualifications</h2><p>None</p><button>Update</button>'}`,
  ),
  open(
    'others first',
    `${other}<section><h2>Billing information</h2>${values}<button ${billing}>Edit</button></section>`,
  ),
  open(
    'button beside the heading',
    `<section><div style="display:flex"><h2>Billing information</h2><button ${billing}>Edit</button></div>${values}</section>${other}`,
  ),
  open(
    'button before the heading on one line',
    `<section><div style="display:flex"><button ${billing}>Edit</button><h2>Billing information</h2></div>${values}</section>${other}`,
  ),
  open(
    'flat headings with buttons beside them',
    ['Company info', 'Bill-to info', 'Special qualifications', 'Microsoft Customer Agreement']
      .map(
        (title) =>
          `<div style="display:flex"><h3>${title}</h3><button ${title === 'Bill-to info' ? billing : ''}>Update</button></div><p>values of it</p>`,
      )
      .join(''),
  ),
  open(
    'flat buttons before headings',
    ['Company info', 'Bill-to info', 'Special qualifications']
      .map(
        (title) =>
          `<div style="display:flex;justify-content:space-between;flex-direction:row-reverse"><button ${title === 'Bill-to info' ? billing : ''}>Update</button><h3>${title}</h3></div><p>values of it</p>`,
      )
      .join(''),
  ),
  open(
    'headings are bold divs',
    `<div style="border:1px solid"><div style="font-weight:700;font-size:18px">Tags</div><div>None</div><button>Edit</button></div><div style="border:1px solid"><div style="font-weight:700;font-size:18px">Bill-to info</div>${values}<button ${billing}>Update</button></div>`,
  ),
  open(
    'headings are plain divs',
    `<div><div>Special qualifications</div><button>Update</button></div><div><div>Bill-to info</div><div>Contoso</div><button ${billing}>Update</button></div>`,
  ),
  open(
    'unknown bold title between',
    `<div><div style="font-weight:700">Bill-to info</div>${values}<div style="font-weight:700">Shipping preferences</div><p>x</p><button>Update</button></div>`,
    NONE,
  ),
  open(
    'unknown heading between',
    `<h2>Bill-to info</h2>${values}<h2>Marketing consent</h2><p>x</p><button>Update</button>`,
    NONE,
  ),
  open(
    'unlabelled card with Edit',
    `<div style="border:1px solid;padding:8px"><p>Contoso</p><button>Edit</button></div><section><h2>Bill-to info</h2>${values}</section>`,
    NONE,
  ),
  open(
    'unlabelled card after the section',
    `<section><h2>Bill-to info</h2>${values}</section><div style="border:1px solid;padding:8px"><p>Contoso</p><button>Edit</button></div>`,
    NONE,
  ),
  open('read-only billing section', `<section><h2>Bill-to info</h2>${values}</section>${other}`, NONE),
  open(
    'fieldset and legend',
    `<fieldset><legend>Bill-to info</legend>${values}<button ${billing}>Update</button></fieldset><fieldset><legend>Special qualifications</legend><button>Update</button></fieldset>`,
  ),
  open(
    'region labelled by aria-label',
    `<div role="region" aria-label="Billing information">${values}<button ${billing}>Edit</button></div><div role="region" aria-label="Tags"><button>Edit</button></div>`,
  ),
  open(
    'group labelled by aria-labelledby',
    `<div role="group" aria-labelledby="bl"><span id="bl">Billing information</span>${values}<button ${billing}>Edit</button></div>`,
  ),
  open(
    'table row with a head',
    `<table><tbody><tr><th>Special qualifications</th><td>None</td><td><a href="#" role="button">Edit</a></td></tr><tr><th>Billing information</th><td>Contoso</td><td><a href="#" role="button" ${billing}>Edit</a></td></tr></tbody></table>`,
  ),
  open(
    'terms and definitions',
    `<dl><dt>Tags</dt><dd>None <button>Edit</button></dd><dt>Billing information</dt><dd>Contoso <button ${billing}>Edit</button></dd></dl>`,
  ),
  open(
    'table with captions',
    `<table><caption>Bill-to info</caption><tr><td>Company name</td><td>Contoso</td></tr><tr><td></td><td><button ${billing}>Update</button></td></tr></table><table><caption>Tags</caption><tr><td><button>Edit</button></td></tr></table>`,
  ),
  open(
    'layout table',
    `<table><tr><td><b>Bill-to info</b></td><td align="right"><button ${billing}>Update</button></td></tr><tr><td colspan="2">Contoso<br>1 Main St</td></tr><tr><td><b>Special qualifications</b></td><td align="right"><button>Update</button></td></tr></table>`,
  ),
  open(
    'tabs',
    `<div role="tablist"><button role="tab" aria-selected="true" id="t1">Billing information</button><button role="tab" id="t2">Tags</button></div><div role="tabpanel" aria-labelledby="t1">${values}<button ${billing}>Edit</button></div><div role="tabpanel" aria-labelledby="t2" hidden><button>Edit</button></div>`,
  ),
  open(
    'tab of another section shown',
    `<div role="tablist"><button role="tab" id="t1">Billing information</button><button role="tab" aria-selected="true" id="t2">Tags</button></div><div role="tabpanel" aria-labelledby="t1" hidden>${values}<button>Edit</button></div><div role="tabpanel" aria-labelledby="t2"><button>Edit</button></div>`,
    NONE,
  ),
  open(
    'open accordion',
    `<details open><summary>Bill-to info</summary>${values}<button ${billing}>Update</button></details><details open><summary>Tags</summary><button>Edit</button></details>`,
  ),
  open(
    'folded accordion',
    `<details><summary ${at('menu')}>Bill-to info</summary>${values}<button>Update</button></details><details><summary>Tags</summary><button>Edit</button></details>`,
    { 'billing-info': 'folded' },
  ),
  open(
    'accordion by heading button',
    `<h3><button aria-expanded="true" aria-controls="p1">Bill-to info</button></h3><div id="p1" role="region">${values}<button ${billing}>Update</button></div><h3><button aria-expanded="true" aria-controls="p2">Tags</button></h3><div id="p2"><button>Edit</button></div>`,
  ),
  open(
    'folded accordion by heading button',
    `<h3><button ${at('menu')} aria-expanded="false" aria-controls="p1">Bill-to info</button></h3><div id="p1" role="region" hidden>${values}<button>Update</button></div>`,
    { 'billing-info': 'folded' },
  ),
  open(
    'link as a button',
    `<section><h2>Bill-to info</h2>${values}<a href="#" ${billing} class="btn">Update</a></section>${other}`,
  ),
  open(
    'link to a route of its own',
    `<section><h2>Bill-to info</h2>${values}<a href="${CUSTOMER}/account/edit" ${billing}>Update</a></section>${other}`,
  ),
  open(
    'link to the billing profile elsewhere',
    `<section><h2>Special qualifications</h2><a href="${CUSTOMER}/account/edit">Update</a></section>`,
    NONE,
  ),
  open(
    'icon-only by aria-label',
    `<section><h2>Bill-to info</h2><button ${billing} aria-label="Edit" style="width:32px;height:32px"><svg width="16" height="16"></svg></button>${values}</section>${other}`,
  ),
  open(
    'icon-only by title',
    `<section><h2>Bill-to info</h2><button ${billing} title="Edit" style="width:32px;height:32px"><i></i></button>${values}</section>${other}`,
  ),
  open(
    'icon-only by image',
    `<section><h2>Bill-to info</h2><button ${billing}><img alt="Edit" width="16" height="16"></button>${values}</section>`,
  ),
  open(
    'icon ligature before',
    `<section><h2>Bill-to info</h2>${values}<button ${billing}><span class="icon">edit</span> Update</button></section>`,
  ),
  open(
    'icon ligature and same label',
    `<section><h2>Bill-to info</h2>${values}<button ${billing}><span class="icon">edit</span>Edit</button></section>`,
  ),
  open(
    'composite name',
    `<h2 id="bt">Bill-to info</h2>${values}<button id="u" aria-labelledby="u bt" ${billing}>Update</button>${other}`,
  ),
  open('long label', `<div>${values}<button ${billing}>Update billing information</button></div>${other}`),
  open(
    'visible label and longer aria-label',
    `<section><h2>Bill-to info</h2>${values}<button aria-label="Update Bill-to info for Contoso" ${billing}>Update</button></section>${other}`,
  ),
  open(
    'aria-label of another section',
    `<section><h2>Bill-to info</h2>${values}</section><div><button aria-label="Edit special qualifications">Edit</button></div>`,
    NONE,
  ),
  open(
    'aria-label of another section inside the section',
    `<section><h2>Bill-to info</h2>${values}<button aria-label="Edit tags">Edit</button></section>`,
    NONE,
  ),
  open(
    'described by a hint',
    `<section><h2>Bill-to info</h2>${values}<span id="hint">Changes apply to new invoices</span><button aria-describedby="hint" ${billing}>Update</button></section>`,
  ),
  open(
    'company details too',
    `<section><h2>Company details</h2><p>Contoso</p><button ${company}>Update</button></section><section><h2>Bill-to info</h2>${values}<button ${billing}>Update</button></section>${other}`,
    { ...FOUND, 'company-details': 'found' },
  ),
  open(
    'company info is not company details',
    `<section><h2>Company info</h2><p>Contoso</p><button>Update</button></section><section><h2>Bill-to info</h2>${values}<button ${billing}>Update</button></section>`,
  ),
  open(
    'two billing sections',
    `<section><h2>Billing information</h2>${values}<button>Edit</button></section><section><h2>Billing information</h2><p>Visa</p><button>Edit</button></section>`,
    NONE,
  ),
  open(
    'billing profile beside',
    `<section><h2>Billing profile</h2><button>Update</button></section><section><h2>Billing information</h2>${values}<button ${billing}>Update</button></section>`,
  ),
  open(
    'update notice',
    `<div role="status">Update available <button>Update</button></div><section><h2>Bill-to info</h2>${values}</section>`,
    NONE,
  ),
  open(
    'update banner before the section',
    `<div class="banner">A new version is there <button>Update</button></div><section><h2>Bill-to info</h2>${values}</section>`,
    NONE,
  ),
  open(
    'update banner inside the section',
    `<section><h2>Bill-to info</h2><div role="alert">Prices changed <button>Update</button></div>${values}</section>`,
    NONE,
  ),
  open(
    'disabled update',
    `<section><h2>Bill-to info</h2>${values}<button disabled ${billing}>Update</button></section>${other}`,
    { 'billing-info': 'disabled' },
  ),
  open(
    'aria-disabled update',
    `<section><h2>Bill-to info</h2>${values}<button aria-disabled="true" ${billing}>Update</button></section>`,
    { 'billing-info': 'disabled' },
  ),
  open(
    'hidden by display',
    `<section style="display:none"><h2>Bill-to info</h2><button>Update</button></section>`,
    NONE,
  ),
  open(
    'hidden by visibility',
    `<section style="visibility:hidden"><h2>Bill-to info</h2><button>Update</button></section>`,
    NONE,
  ),
  open(
    'all but hidden by opacity',
    `<section style="opacity:.2"><h2>Bill-to info</h2><button style="opacity:.2">Update</button></section>`,
    NONE,
  ),
  open(
    'its description takes something away',
    `<section><h2>Bill-to info</h2>${values}<button aria-describedby="about">Update</button><p id="about">Remove reseller relationship</p></section>`,
    NONE,
  ),
  open(
    'its description takes something away, in other words',
    `<section><h2>Bill-to info</h2>${values}<button aria-description="Removes the reseller relationship">Update</button></section>`,
    NONE,
  ),
  open(
    'its description is the title of another section',
    `<section><h2>Bill-to info</h2>${values}<button aria-describedby="about">Update</button><p id="about" hidden>Special qualifications</p></section>`,
    NONE,
  ),
  open(
    'a paragraph set like a title between the title and the control',
    `<h2>Bill-to info</h2>${values}<p style="font-size:1.45em">Reseller relationship</p><button>Update</button>`,
    NONE,
  ),
  open(
    'a lead in larger letters than the rest',
    `<section><h2>Bill-to info</h2><p style="font-size:1.2em">Used for all invoices</p>${values}<button ${billing}>Update</button></section>`,
  ),
  open(
    'at the end of the line of one field',
    `<section><h2>Bill-to info</h2>${values}<div style="display:flex"><span>Invoice email</span><span>a@b.example</span><button>Edit</button></div></section>`,
    NONE,
  ),
  open(
    'beside an address of several lines',
    `<section><h2>Bill-to info</h2><div style="display:flex"><div>Contoso<br>1 Main St<br>Seattle</div><div>Billed<br>monthly<br>in USD</div><button ${billing}>Update</button></div></section>`,
  ),
  open(
    'its description says what Cancel does',
    `<section><h2>Bill-to info</h2>${values}<button aria-describedby="about" ${billing}>Update</button><p id="about">Select Cancel to keep everything as it is</p></section>`,
  ),
  open('hidden by opacity', `<section style="opacity:0"><h2>Bill-to info</h2><button>Update</button></section>`, NONE),
  open(
    'hidden to assistive technology',
    `<section aria-hidden="true"><h2>Bill-to info</h2><button>Update</button></section>`,
    NONE,
  ),
  open('inert', `<section inert><h2>Bill-to info</h2><button>Update</button></section>`, NONE),
  open(
    'visually hidden',
    `<section><h2>Bill-to info</h2><button style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Update</button></section>`,
    NONE,
  ),
  open(
    'clipped by clip rect',
    `<section><h2>Bill-to info</h2><button style="position:absolute;clip:rect(0,0,0,0)">Update</button></section>`,
    NONE,
  ),
  open(
    'off canvas',
    `<section style="position:absolute;left:-9999px"><h2>Bill-to info</h2><button>Update</button></section>`,
    NONE,
  ),
  open(
    'folded by height',
    `<div style="height:0;overflow:hidden"><section><h2>Bill-to info</h2><button>Update</button></section></div>`,
    NONE,
  ),
  open(
    'moved away by transform',
    `<section style="position:fixed;right:0;top:0;transform:translateX(100%)"><h2>Bill-to info</h2><button>Update</button></section>`,
    NONE,
  ),
  open(
    'content-visibility hidden',
    `<section style="content-visibility:hidden"><h2>Bill-to info</h2><button>Update</button></section>`,
    NONE,
  ),
  open(
    'content-visibility auto below the fold',
    `<div style="height:3000px"></div><section style="content-visibility:auto;contain-intrinsic-size:200px"><h2>Bill-to info</h2>${values}<button ${billing}>Update</button></section>`,
  ),
  open(
    'scrolled out of a container',
    `<div style="height:200px;overflow:auto"><div style="height:900px"></div><section><h2>Bill-to info</h2>${values}<button ${billing}>Update</button></section></div>`,
  ),
  open(
    'behind a modal',
    `<section><h2>Bill-to info</h2>${values}<button>Update</button></section><div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#0008"><h2>Welcome</h2><button>Close</button></div>`,
    NONE,
  ),
  open(
    'update in the header of a card',
    `<article class="card"><header><h3>Bill-to info</h3><button ${billing}>Update</button></header><div>${values}</div></article>${other}`,
  ),
  open(
    'update in the footer of a card',
    `<article class="card"><h3>Bill-to info</h3><div>${values}</div><footer><button ${billing}>Update</button></footer></article>${other}`,
  ),
  open(
    'rows of things with Edit',
    `<section><h2>Billing information</h2><table><thead><tr><th>Contact</th><th></th></tr></thead><tr><td>Ann</td><td><button>Edit</button></td></tr><tr><td>Ben</td><td><button>Edit</button></td></tr></table></section>`,
    NONE,
  ),
  open(
    'remove link in the section',
    `<section><h2>Bill-to info</h2>${values}<button ${billing}>Update</button><a href="#">Remove reseller relationship</a></section>`,
  ),
  open(
    'menu item in a section',
    `<section><h2>Bill-to info</h2>${values}<ul role="menu"><li role="menuitem" tabindex="0" ${billing}>Edit</li><li role="menuitem" tabindex="0">Remove</li></ul></section>`,
  ),
  open(
    'div with tabindex',
    `<section><h2>Bill-to info</h2>${values}<div tabindex="0" role="button" ${billing}>Update</div></section>`,
  ),
  open(
    'span clickable without a role',
    `<section><h2>Bill-to info</h2>${values}<span tabindex="0" class="link" ${billing}>Update</span></section>${other}`,
  ),
  open(
    'input type button',
    `<section><h2>Bill-to info</h2>${values}<input type="button" value="Update" ${billing}></section>${other}`,
  ),
  open(
    'input type submit',
    `<form><h2>Bill-to info</h2>${values}<input type="submit" value="Update" ${billing}></form>${other}`,
  ),
  open(
    'input type image',
    `<form><h2>Bill-to info</h2>${values}<input type="image" alt="Update" width="60" height="20" ${billing}></form>`,
  ),
  open(
    'no-break spaces and soft hyphens',
    `<section><h2>Bill\u2011to\u00a0in\u00adfo</h2>${values}<button ${billing}>Up\u00addate\u00a0</button></section>`,
  ),
  open('access key', `<section><h2>Billing information</h2>${values}<button ${billing}>&amp;Edit</button></section>`),
  open('ellipsis', `<section><h2>Billing information</h2>${values}<button ${billing}>Edit…</button></section>`),
  open(
    'letters in capitals',
    `<section><h2>BILLING INFORMATION</h2>${values}<button ${billing}>EDIT</button></section>`,
  ),
  open(
    'count in the title',
    `<section><h2>Billing information (1)</h2>${values}<button ${billing}>Edit</button></section>`,
  ),
  open(
    'label in a closed root',
    `<section><h2>Bill-to info</h2>${values}<closed-button ${billing}>Update</closed-button></section>${other}`,
  ),
  open(
    'section in a closed root',
    `<closed-panel><span slot="heading">Tags</span><button>Edit</button></closed-panel><closed-panel><span slot="heading">Bill-to info</span>${values}<button ${billing}>Update</button></closed-panel>`,
  ),
  open(
    'nested open roots',
    `<x-app><template shadowrootmode="open"><x-card><template shadowrootmode="open"><h3><slot name="title"></slot></h3><slot></slot></template><span slot="title">Bill-to info</span><p>Contoso</p><x-button ${billing}><template shadowrootmode="open"><button><slot></slot></button></template>Update</x-button></x-card><x-card><template shadowrootmode="open"><h3><slot name="title"></slot></h3><slot></slot></template><span slot="title">Special qualifications</span><x-button><template shadowrootmode="open"><button><slot></slot></button></template>Update</x-button></x-card></template></x-app>`,
  ),
  open(
    'title in an attribute of the component',
    `<x-card heading="Tags"><template shadowrootmode="open"><div><b>Tags</b></div><slot></slot></template><button>Edit</button></x-card><x-card heading="Bill-to info"><template shadowrootmode="open"><div><b>Bill-to info</b></div><slot></slot></template>${values}<button ${billing}>Update</button></x-card>`,
  ),
  open(
    'actions slot of a card',
    `<x-card><template shadowrootmode="open"><div style="display:flex"><slot name="actions"></slot><div><slot name="title"></slot></div></div><slot></slot></template><h3 slot="title">Bill-to info</h3><p>Contoso</p><button slot="actions" ${billing}>Update</button></x-card>${other}`,
  ),
  open(
    'label with nested component',
    `<section><h2>Bill-to info</h2>${values}<button ${billing}><x-label><template shadowrootmode="open"><span>Update</span></template></x-label></button></section>`,
  ),
  open(
    'page-wide Edit in the heading',
    `<div style="display:flex"><h1>Contoso | Account</h1><button>Edit</button></div><section><h2>Bill-to info</h2>${values}</section><section><h2>Tags</h2></section>`,
    NONE,
  ),
  open(
    'command bar Edit above all',
    `<div role="toolbar"><button>Edit</button><button>Refresh</button></div><section><h2>Bill-to info</h2>${values}</section>`,
    NONE,
  ),
  open(
    'Refresh named Update in a command bar',
    `<div role="toolbar"><button>Update</button></div><section><h2>Bill-to info</h2>${values}<button ${billing}>Edit</button></section>`,
  ),
  {
    ...BASE,
    id: 'Turkish capitals',
    language: 'tr',
    lang: 'tr',
    content: page(
      `<h1>Contoso | Hesap</h1><section><h2>FATURALAMA BİLGİLERİ</h2>${values}<button ${billing}>DÜZENLE</button></section><section><h2>Etiketler</h2><button>DÜZENLE</button></section>`,
      '',
      wordsOf('tr'),
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'Turkish capitals by style sheet',
    language: 'tr',
    lang: 'tr',
    content: page(
      `<h1>Contoso | Hesap</h1><section style="text-transform:uppercase"><h2>Faturalama bilgileri</h2>${values}<button ${billing}>Düzenle</button></section>`,
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'German compounds',
    language: 'de',
    lang: 'de',
    content: page(
      `<h1>Contoso | Konto</h1><section><h2>Abrechnungs-\u00adinformationen</h2>${values}<button ${billing}>Aktualisieren</button></section><section><h2>Besondere Qualifikationen</h2><button>Aktualisieren</button></section>`,
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'German button, English heading',
    language: 'de',
    prefix: 'de-de',
    content: page(
      `<h1>Contoso | Konto</h1><section><h2>Bill-to info</h2>${values}<button ${billing}>Bearbeiten</button></section><section><h2>Tags</h2><button>Bearbeiten</button></section>`,
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'English button, Japanese heading',
    language: 'ja',
    lang: 'en',
    content: page(
      `<h1>Contoso | アカウント</h1><section><h2>請求先情報</h2>${values}<button ${billing}>Update</button></section><section><h2>タグ</h2><button>編集</button></section>`,
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'Chinese',
    language: 'zh-Hans',
    lang: 'zh-CN',
    content: page(
      `<h1>Contoso | 帐户</h1><section><h2>计费信息</h2>${values}<button ${billing}>更新</button></section><section><h2>标记</h2><button>编辑</button></section>`,
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'Korean, lang missing',
    language: 'ko',
    content: page(
      `<h1>Contoso | 계정</h1><section><h2>청구 정보</h2>${values}<button ${billing}>업데이트</button></section>`,
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'Arabic, right to left',
    language: 'ar',
    lang: 'ar',
    dir: 'rtl',
    content: page(
      `<h1>Contoso | ${wordsOf('ar')('account')}</h1><section><h2>${wordsOf('ar')('billTo')}</h2>${values}<button ${billing}>${wordsOf('ar')('update')}</button></section>${otherSections(wordsOf('ar'))}`,
      '',
      wordsOf('ar'),
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'Hebrew, buttons before headings',
    language: 'he',
    lang: 'he',
    dir: 'rtl',
    content: page(
      `<h1>Contoso</h1><section><div style="display:flex;flex-direction:row-reverse"><button ${billing}>${wordsOf('he')('edit')}</button><h2>${wordsOf('he')('billingInformation')}</h2></div>${values}</section>${otherSections(wordsOf('he'))}`,
      '',
      wordsOf('he'),
    ),
    expect: FOUND,
  },
  {
    ...BASE,
    id: 'French apostrophe',
    language: 'fr',
    lang: 'fr',
    content: page(
      `<h1>Contoso | Compte</h1><section><h2>Informations de facturation</h2>${values}<button ${billing}>Mettre à jour</button></section><section><h2>État du compte</h2><button>Modifier</button></section>`,
    ),
    expect: FOUND,
  },
];
