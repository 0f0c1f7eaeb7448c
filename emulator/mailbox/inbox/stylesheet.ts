/** The inbox's looks: system fonts, one column, the reader's own light or dark. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf8, #17181a);
  --card: light-dark(#ffffff, #202225);
  --ink: light-dark(#1f2328, #e8e6e1);
  --soft: light-dark(#646b73, #a1a6ad);
  --line: light-dark(#e4e1da, #34373b);
  --accent: light-dark(#1d5f8a, #8cc4ec);
  --warn: light-dark(#8a4b10, #f0b77a);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 56rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
a { color: var(--accent); }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible {
  outline: 2px solid var(--accent); outline-offset: 2px;
}
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0; font-weight: 650; }
.top {
  display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center;
  justify-content: space-between; margin-bottom: 1.25rem;
}
.top h1 a { color: inherit; text-decoration: none; }
.soft { color: var(--soft); font-size: .9rem; }
form.search { display: flex; gap: .5rem; flex: 1 1 16rem; max-width: 26rem; }
input, button {
  font: inherit; color: inherit; padding: .45rem .75rem; border-radius: .5rem;
  border: 1px solid var(--line); background: var(--card);
}
input { flex: 1; min-width: 0; }
button { cursor: pointer; border-color: var(--accent); color: var(--accent); font-weight: 600; }
button.plain { border-color: var(--line); color: inherit; font-weight: 400; }
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: .75rem;
  overflow: hidden; margin: 0 0 1rem; padding: 0;
}
.pad { padding: 1rem 1.25rem; }
ol.mails { list-style: none; }
ol.mails li + li { border-top: 1px solid var(--line); }
ol.mails a {
  display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .7rem 1.25rem;
  text-decoration: none; color: inherit;
}
ol.mails a:hover { background: color-mix(in srgb, var(--accent) 7%, transparent); }
ol.mails .subject { grid-column: 1 / -1; font-weight: 600; }
ol.mails .to, ol.mails time { color: var(--soft); font-size: .9rem; }
ol.mails time { white-space: nowrap; }
.tag { color: var(--warn); font-size: .85rem; font-weight: 600; margin-left: .4rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0 0; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; }
.leave {
  display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
  border-top: 1px solid var(--line); padding: .75rem 1.25rem;
}
.leave form { margin: 0; }
iframe {
  display: block; width: 100%; height: 70vh; min-height: 20rem; border: 0;
  background: #fff; color-scheme: light; resize: vertical;
}
summary { cursor: pointer; padding: .75rem 1.25rem; font-weight: 600; }
pre { margin: 0; padding: 0 1.25rem 1rem; white-space: pre-wrap; font: .9rem/1.5 ui-monospace, monospace; }
.empty { padding: 3rem 1.25rem; text-align: center; color: var(--soft); }
@media (max-width: 30rem) {
  body { padding: 1rem .6rem 3rem; }
  .pad, ol.mails a, .leave, summary { padding-left: .9rem; padding-right: .9rem; }
  pre { padding-left: .9rem; padding-right: .9rem; }
  ol.mails a { grid-template-columns: 1fr; }
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dt { margin-top: .4rem; font-size: .85rem; }
}
`
