/** The style sheet of the classic flavour: a portal of 2017, readable in both colour schemes. */
export const classicStyle = `
:root {
  color-scheme: light dark;
  --text: #262626; --hint: #5c5c5c; --page: #fff; --side: #f2f2f2; --line: #d6d6d6; --accent: #00639c; --top: #1f2a36;
  --error: #a80000; --done: #0b6a0b; --done-fill: #eef8ee; --error-fill: #fdeeee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #f0f0f0; --hint: #b5b5b5; --page: #1b1b1b; --side: #242424; --line: #444; --accent: #6cb8f6; --top: #10161d;
    --error: #ff9aa2; --done: #8fd68f; --done-fill: #1c2f1c; --error-fill: #3a2022;
  }
}
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif; color: var(--text); background: var(--page); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.top { display: flex; align-items: center; gap: 24px; height: 50px; padding: 0 20px; color: #fff; background: var(--top); }
.top a { color: #fff; text-decoration: none; }
.top .brand { font-weight: 600; margin-inline-end: auto; }
.frame { display: flex; align-items: stretch; min-height: calc(100vh - 50px); }
.menu { flex: none; width: 216px; padding: 16px 0; background: var(--side); border-inline-end: 1px solid var(--line); }
.menu h2 { margin: 0; padding: 4px 20px 8px; font-size: 13px; font-weight: 600; color: var(--hint); }
.menu ul { margin: 0; padding: 0; list-style: none; }
.menu a { display: block; padding: 8px 20px; color: inherit; text-decoration: none; border-inline-start: 4px solid transparent; }
.menu a:hover { background: var(--line); }
.menu a[aria-current] { border-color: var(--accent); font-weight: 600; }
.customer-menu { background: none; }
.content { flex: 1 1 auto; min-width: 0; display: flex; flex-direction: column; padding: 20px 32px; }
main { flex: 1 1 auto; max-width: 980px; }
.breadcrumb { font-size: 13px; color: var(--hint); }
h1 { margin: 4px 0 16px; font-size: 28px; line-height: 1.25; font-weight: 400; }
main h2 { margin: 32px 0 8px; padding-block-end: 6px; font-size: 19px; font-weight: 600; border-block-end: 1px solid var(--line); }
main h3 { margin: 14px 0 2px; font-size: 15px; }
.hint, footer { color: var(--hint); font-size: 13px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 9px 12px 9px 0; text-align: start; border-block-end: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; }
.facts th { width: 220px; font-weight: 400; color: var(--hint); }
.facts th, .facts td { border: none; padding-block: 4px; }
.bar { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-block-end: 16px; }
.bar .bar { margin-block-end: 0; }
nav.bar { margin-block-start: 16px; }
.bar .end { margin-inline-start: auto; }
button, .button, input, select { font: inherit; }
button, .button { display: inline-block; padding: 6px 18px; color: var(--text); background: var(--side); border: 1px solid var(--line); text-decoration: none; cursor: pointer; }
button.primary { color: var(--page); background: var(--accent); border-color: var(--accent); }
.facts { margin-block-end: 12px; }
form.fields { display: grid; gap: 14px; max-width: 460px; margin-block-start: 16px; }
form.fields label { display: block; margin-block-end: 3px; }
input, select { width: 100%; padding: 6px 8px; color: inherit; background: var(--page); border: 1px solid var(--hint); }
.bar input { width: 320px; max-width: 100%; }
input[aria-invalid] { border-color: var(--error); }
.error { color: var(--error); font-size: 13px; }
.message { padding: 10px 14px; background: var(--done-fill); border-inline-start: 4px solid var(--done); }
.message.bad { background: var(--error-fill); border-color: var(--error); }
fieldset { margin: 0; padding: 0; border: none; display: flex; gap: 20px; }
fieldset input { width: auto; }
footer { padding-block-start: 32px; }
@media (max-width: 760px) { .frame { display: block; } .menu { width: auto; border: none; } .content { padding: 16px; } }
`;
