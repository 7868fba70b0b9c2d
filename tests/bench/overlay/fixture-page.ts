/** Where the fixture has its target. */
export type Place = 'page' | 'scroller' | 'frame';

export type FixtureOptions = {
  /** Elements on the page, roughly; one in nine is a button, one a link. */
  readonly nodes: number;
  readonly place: Place;
};

const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; font: 14px/20px system-ui, sans-serif }
  header { height: 48px; background: #222; color: #fff; padding: 14px 24px }
  main { padding: 24px 24px 24px 244px }
  nav { position: absolute; left: 24px; top: 72px; width: 180px }
  nav a { display: block; padding: 6px 0 }
  section { border: 1px solid #ccc; margin: 16px 0; padding: 16px 24px }
  .bar { text-align: right }
  #target { width: 100px; height: 32px; padding: 0 }
  #above { height: 0 }
  #scroller { height: 380px; overflow: auto; border: 1px solid #ccc; padding: 0 16px }
  iframe { width: 700px; height: 380px; border: 3px solid #ccc; display: block }
  .spacer { height: 1600px }
  .rows { display: grid; grid-template-columns: repeat(4, 1fr) }
  .row { height: 44px; overflow: hidden; white-space: nowrap }
  .fresh { background: #ffd }
  @keyframes to-the-left { to { transform: translateX(-300px) } }
  .moving { animation: to-the-left 1s linear forwards }
`;

/** Nodes per row of the filler. */
const ROW_SIZE = 9;

function fillerRow(index: number): string {
  return `<div class="row"><span>Value ${index}</span><b>Name ${index}</b><i><em>note</em></i><a href="#r${index}">Entry ${index}</a><span><span>more</span></span><button>Open ${index}</button></div>`;
}

const billTo = (): string =>
  '<section id="bill-to"><h2>Bill-to info</h2><p>Contoso Ltd</p><p>1 Main Street</p><p>98052 Redmond</p><div class="bar"><button id="target">Update</button></div></section>';

/** A document of its own for the nested frame, of the page's own origin. */
function frameDocument(): string {
  return `<!doctype html><html lang="en"><style>${STYLE}</style><div style="padding:100px 24px 0">${billTo()}</div><div class="spacer"></div></html>`;
}

function targetAt(place: Place): string {
  switch (place) {
    case 'page':
      return `<div id="mover">${billTo()}</div>`;
    case 'scroller':
      return `<div id="scroller"><div style="height:60px"></div>${billTo()}<div class="spacer"></div></div>`;
    case 'frame':
      return `<iframe title="Account" srcdoc="${frameDocument().replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    default:
      return place satisfies never;
  }
}

/** A synthetic Account page: sections, a decoy of the same name, a dialog, an open shadow root, and rows of data. */
export function fixturePage({ nodes, place }: FixtureOptions): string {
  const rows = Array.from({ length: Math.round(nodes / ROW_SIZE) }, (_, index) => fillerRow(index)).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Account</title><style>${STYLE}</style></head><body>
<header>Partner Center</header>
<nav aria-label="Customer"><a href="subscriptions">Subscriptions</a><a href="account">Account</a><a href="users">Users and licenses</a></nav>
<main><h1>Contoso Ltd</h1><div id="above"></div>
<div style="height:120px">Account details</div>
${targetAt(place)}
<section><h2>Special qualifications</h2><p>None</p><button>Update</button></section>
<div><template shadowrootmode="open"><section><h2>Tags</h2><p>None</p><button>Edit</button></section></template></div>
<dialog><h2>Delete the customer?</h2><button>Delete</button></dialog>
<div class="rows">${rows}</div>
</main></body></html>`;
}
