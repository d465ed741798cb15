import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { decode } from "../decode.js";
import { guardDepth, textOf } from "../html-text.js";
import { inWorker } from "../in-worker.js";
import type { FormatReader } from "../types.js";

/** Words whose lines a session sketch cannot lose. */
const HEADER_LINE = /rapporteur|moderator|speaker|panelist|session|author|chair/i;

/** Readability is worse than linear: a page this long is no page with furniture. */
const MOST_FOR_READABILITY = 1_000_000;

// A tree as one string of marks: `<name`, `>name` and `=text`, which `textOf` reads. No recursion: depth costs no stack.
const PARSE = `const { parseHTML } = await import(input.linkedom);
const marksOf = (root) => {
  const marks = [];
  let node = root;
  while (node) {
    if (node.nodeType === 3) marks.push("=" + node.data);
    else if (node.nodeType === 1) {
      marks.push("<" + node.localName);
      if (node.firstChild) { node = node.firstChild; continue; }
      marks.push(">" + node.localName);
    }
    while (node !== root && !node.nextSibling) { node = node.parentNode; marks.push(">" + node.localName); }
    node = node === root ? null : node.nextSibling;
  }
  return marks.join("\\0");
};
const { document } = parseHTML(input.html);
const main = marksOf(document.querySelector("main, [role=main]") ?? document.body);
const title = document.querySelector("h1");
const found = { main, title: title ? marksOf(title) : "", article: null };
if (input.readability) {
  const { Readability } = await import(input.readability);
  const content = new Readability(document).parse()?.content;
  if (content) found.article = marksOf(parseHTML("<html><body>" + content + "</body></html>").document.body);
}
return found;`;

/** HTML without page furniture. Scripts never run: linkedom only parses, in a thread of its own. */
export const readHtml: FormatReader = async (bytes, limits) => {
  const { text: html, encoding } = decode(bytes);
  guardDepth(html, limits.maxDepth);
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const input = {
    html: whole,
    linkedom: urlOf("linkedom"),
    readability: whole.length > MOST_FOR_READABILITY ? null : urlOf("@mozilla/readability"),
  };
  const found = (await inWorker(PARSE, input, "html", limits.maxMilliseconds)) as Found;
  const main = textOf(found.main);
  const article = found.article === null ? null : textOf(found.article);
  if (article === null || !keeps(article, main)) return { text: main, encoding };
  // Readability takes the title off its article; a session sketch needs it.
  const heading = textOf(found.title);
  return { text: fold(article).includes(fold(heading)) ? article : `${heading}\n\n${article}`, encoding };
};

function urlOf(name: string): string {
  return pathToFileURL(createRequire(import.meta.url).resolve(name)).href;
}

interface Found {
  main: string;
  title: string;
  article: string | null;
}

/** Whether the article has most of the words and every header-like line of the page. */
function keeps(article: string, main: string): boolean {
  const kept = fold(article);
  const header = main.split("\n").filter((line) => line.length < 200 && HEADER_LINE.test(line));
  return article.length > main.length * 0.6 && header.every((line) => kept.includes(fold(line)));
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
