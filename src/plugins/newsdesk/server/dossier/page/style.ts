import { Html } from './html';

/** Reads on a screen, light or dark, and prints in black on white without cutting a release in two. */
export const STYLE = new Html(`
:root { color-scheme: light dark; --ink: #1c1c28; --soft: #55556d; --line: #c9c9d6; --back: #fff; --bad: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf4; --soft: #b0b0c4; --line: #4a4a62; --back: #181826; --bad: #ff9b93; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 52rem; color: var(--ink); background: var(--back); font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, dt, th, .about { font-family: system-ui, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 0.75rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 0 0 0.5rem; }
h4 { font-size: 0.95rem; margin: 1rem 0 0.25rem; }
.about { color: var(--soft); font-size: 0.875rem; margin: 0 0 0.5rem; }
.entry { border: 1px solid var(--line); padding: 1rem; margin: 0 0 1rem; }
.headline { font-size: 1.15rem; font-weight: bold; margin: 0.5rem 0; }
.copy { border-left: 3px solid var(--line); padding-left: 0.75rem; white-space: pre-line; }
.bad { color: var(--bad); font-weight: bold; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.15rem 1rem; margin: 0.5rem 0; }
dt { color: var(--soft); font-size: 0.875rem; }
dd { margin: 0; }
code { font-size: 0.8rem; }
ol, ul { margin: 0.25rem 0; padding-left: 1.5rem; }
@page { margin: 18mm 16mm; }
@media print {
  :root { --ink: #000; --soft: #333; --line: #888; --back: #fff; --bad: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3, h4 { break-after: avoid; }
  .claim, .kill, .refusal, dl { break-inside: avoid; }
}
`);
