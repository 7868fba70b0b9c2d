import type { Words } from './labels/words.ts';
import type { DemoPortalSettings } from './options.ts';

/** Where the page finds its two files; under the dashboard, so that one route pattern covers everything. */
export const workspaceAssets = {
  script: '/dashboard/_demo/workspace.js',
  style: '/dashboard/_demo/workspace.css',
} as const;

/** What the workspace page needs besides its files. */
export type WorkspacePage = {
  readonly settings: DemoPortalSettings;
  readonly words: Words;
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
};

/** The one document of the single-page app, the same at every address. */
export function renderWorkspacePage(page: WorkspacePage, styleNonce: string): string {
  // `<` would let a word close the element: as an escape it is the same JSON.
  const context = JSON.stringify(page).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${page.locale}" dir="${page.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta property="csp-nonce" content="${styleNonce}">
    <title>${page.words.partnerCenter}</title>
    <link rel="stylesheet" href="${workspaceAssets.style}">
    <script type="application/json" id="demo-portal-context">${context}</script>
    <script type="module" src="${workspaceAssets.script}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

/** The document's own style sheet: what a component's shadow root cannot set, and the colours FAST has no token for. */
export const workspaceStyle = `
:root {
  color-scheme: light dark;
  --demo-menu: #f6f6f8;
  --demo-menu-hover: #ecedf0;
  --demo-menu-current: #e4e5ea;
  --demo-error: #b10e1c;
  --demo-error-fill: #fdf3f4;
  --demo-success: #0e700e;
  --demo-success-fill: #f1faf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --demo-menu: #161618;
    --demo-menu-hover: #28282c;
    --demo-menu-current: #34343a;
    --demo-error: #ff8f99;
    --demo-error-fill: #3b1f22;
    --demo-success: #7fd07f;
    --demo-success-fill: #1d301d;
  }
}
body {
  margin: 0;
  font-family: 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif;
}
`;
