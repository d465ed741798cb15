/** The look of the page: system fonts, one measure, light and dark, and paper. Contrast is at least 4.5 : 1 throughout. */
export const style = `:root {
  --paper: #fcfbf8; --ink: #1d2329; --quiet: #545e68; --line: #d5d3cb; --accent: #14507a;
  --holds: #17603a; --partly: #7a4c00; --fails: #98251f; --assumed: #6b2f7d; --assumed-paper: #f5ecf8; --shade: #f1efe8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191d; --ink: #e5e7e9; --quiet: #a6b0b9; --line: #3a424a; --accent: #86c1ee;
    --holds: #7fd3a2; --partly: #e6b566; --fails: #f39a91; --assumed: #d6a8e6; --assumed-paper: #2b2031; --shade: #1f252b;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 54rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3, h4, th, td, caption, nav, summary, .entry-title, .reference, .tone, figcaption, header p {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
p { margin: .6rem 0; }
header p { color: var(--quiet); font-size: .925rem; margin: .2rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
nav { margin: 1.5rem 0; font-size: .9rem; }
nav ol { columns: 16rem 3; column-gap: 2rem; padding-left: 1.4rem; margin: 0; }
nav li { break-inside: avoid; margin: 0; padding: .15rem 0; }
#bottom-line { background: var(--shade); padding: .25rem 1.25rem 1rem; border-left: 4px solid var(--accent); }
#bottom-line h2 { border-top: 0; margin-top: .75rem; padding-top: 0; }
#bottom-line > ul { padding-left: 1.1rem; }
#bottom-line > ul > li { margin: .55rem 0; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; line-height: 1.4; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--line); min-width: 5rem; }
thead th { border-bottom: 2px solid var(--ink); font-size: .825rem; vertical-align: bottom; }
tbody th { font-weight: 600; }
.wide th:first-child { position: sticky; left: 0; background: var(--paper); }
li { margin: .3rem 0; }
.quote { margin: .5rem 0 .75rem; padding-left: 1rem; border-left: 3px solid var(--line); }
.quote blockquote { margin: 0; }
.quote p { margin: 0; }
figcaption { color: var(--quiet); font-size: .85rem; }
.note { padding: .5rem .9rem; background: var(--shade); border-left: 3px solid var(--quiet); font-size: .95rem; }
.note.assumption { background: var(--assumed-paper); border-left: 3px dashed var(--assumed); }
.note.warning { border-left-color: var(--partly); }
.entry { margin: 1.25rem 0; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
.entry:target { background: var(--shade); outline: .5rem solid var(--shade); }
.entry-title { margin: 0 0 .3rem; }
.back { font-size: .8rem; white-space: nowrap; }
.back a { padding: 0 .15rem; text-decoration: none; }
.reference { font-size: .8rem; text-decoration: none; border: 1px solid var(--line); border-radius: .3rem; padding: .05rem .35rem;
  white-space: nowrap; }
.reference.assumed { color: var(--assumed); border-style: dashed; border-color: var(--assumed); font-style: italic; }
.reference:hover, .reference:focus { text-decoration: underline; }
.tone { font-size: .95em; }
.holds { color: var(--holds); font-weight: 600; }
.partly { color: var(--partly); font-weight: 600; }
.fails { color: var(--fails); }
.quiet { color: var(--quiet); }
code { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; font-size: .875em; overflow-wrap: anywhere; }
details { margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; font-size: .95rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (max-width: 34rem) { .wide caption { width: calc(100vw - 1.8rem); } body { padding: 1rem .9rem 3rem; font-size: 1rem; } h1 { font-size: 1.5rem; } .reference { white-space: normal; } }
@page { margin: 18mm 16mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --shade: #f4f4f4; --holds: #0b4a28; --partly: #5f3b00;
    --fails: #7c1813; --assumed: #4d1f5c; --assumed-paper: #f7f1f9; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, .skip, .back { display: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .entry, .quote, .note { break-inside: avoid; }
  .wide { overflow: visible; }
  .wide th:first-child { position: static; }
  a { text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
