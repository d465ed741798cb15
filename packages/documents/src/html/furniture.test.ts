import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readDocument } from "../read-document.js";

const folder = mkdtempSync(join(tmpdir(), "html-"));

async function text(body: string): Promise<string | undefined> {
  const path = join(folder, "page.html");
  writeFileSync(path, `<!doctype html><html><head><title>x</title></head>${body}</html>`);
  return (await readDocument(path)).document?.text;
}

const words = "The delegates spoke at length, and with some heat, about the price of grain and the harbour. ";
const LONG = words.repeat(4).trim();
const SESSION = `<h1>Grain</h1><p>Rapporteur: Ann Lee</p><p>${LONG}</p><p>${LONG} Twice.</p>`;
const READ = ["Grain", "Rapporteur: Ann Lee", LONG, `${LONG} Twice.`].join("\n\n");

it.each([
  [
    "what stands before the article",
    `<body><div id="cookie-banner" class="x"><p>We use cookies to improve your visit. Accept them?</p><a href="/c">Settings</a></div><header class="site-header"><a href="/">Forum</a></header><div class="breadcrumbs"><a href="/">Home</a> » Grain</div><div>${SESSION}</div></body>`,
  ],
  [
    "what stands behind it",
    `<body><article>${SESSION}</article><div class="related"><h3>Related posts</h3><p>Plenary Session 1: Rivers</p></div><div class="comments"><p>Leave a comment.</p></div><footer><p>© 2023 Forum. All rights reserved.</p></footer></body>`,
  ],
  [
    "what stands within it",
    `<body><article><h1>Grain</h1><div class="share-buttons"><a href="#">Tweet</a> Print</div><p>Rapporteur: Ann Lee</p><p>${LONG}</p><p>${LONG} Twice.</p><div class="post-tags">Tags: grain</div></article></body>`,
  ],
  [
    "what is hidden",
    `<body><div style="display: none">Debug</div><p hidden>Draft</p>${SESSION}<dialog>Log in</dialog></body>`,
  ],
  [
    "links without a name in the cells of a layout table",
    `<body><table><tr><td><a href="1">Day 1</a><br><a href="2">Speakers</a></td><td>${SESSION}</td></tr></table><center>Copyright 2003 Forum</center></body>`,
  ],
  ["a form around all of it", `<body><form action="x"><input name="q">${SESSION}</form></body>`],
  [
    "a wrapper that only sounds like furniture",
    `<body class="has-sidebar comments-open"><div id="menu-page">${SESSION}</div></body>`,
  ],
])("reads a page without %s", async (_, body) => {
  expect(await text(body)).toBe(READ);
});

it("keeps a box with the lines of a header, whatever it is called", async () => {
  const box = '<aside class="sidebar"><p>Speakers:<br><a href="/bo">Bo Cy</a>, Port Council</p></aside>';
  expect(await text(`<body>${box}${SESSION}</body>`)).toBe(`Speakers:\nBo Cy, Port Council\n\n${READ}`);
  const after = `<h1>Grain</h1><p>${LONG}</p><p>Speakers</p><ul><li><a href="/bo">Bo Cy</a></li></ul>`;
  expect(await text(`<body>${after}</body>`)).toContain("Speakers");
});

it("reads the cells of a row as lines, and marks of footnotes not at all", async () => {
  const row = "<table><tr><th>Rapporteur</th><td>Ann Lee</td></tr></table>";
  const note = '<p>It rained.<sup><a href="#n1">1</a></sup> Then it did not, on the 3<sup>rd</sup> of May.</p>';
  expect(await text(`<body>${row}${note}</body>`)).toBe(
    "Rapporteur\nAnn Lee\n\nIt rained. Then it did not, on the 3rd of May.",
  );
});
