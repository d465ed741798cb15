import { decode } from "../decode.js";
import { guardDepth, textOf } from "../html-text.js";
import type { FormatReader } from "../types.js";

/** Words whose lines a session sketch cannot lose. */
const HEADER_LINE = /rapporteur|moderator|speaker|panelist|session|author|chair/i;

/** HTML without page furniture. Scripts never run: linkedom only parses. */
export const readHtml: FormatReader = async (bytes, limits) => {
  const { text: html, encoding } = decode(bytes);
  guardDepth(html, limits.maxDepth);
  const { parseHTML } = await import("linkedom");
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const main = textOf(document.querySelector("main, [role=main]") ?? document.body);
  // Readability is worse than linear: a page this long is no page with furniture.
  const article = html.length > 2_000_000 ? null : await articleOf(whole);
  if (article === null || !keeps(article, main)) return { text: main, encoding };
  // Readability takes the title off its article; a session sketch needs it.
  const title = document.querySelector("h1");
  const heading = title === null ? "" : textOf(title);
  return { text: fold(article).includes(fold(heading)) ? article : `${heading}\n\n${article}`, encoding };
};

async function articleOf(html: string): Promise<string | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const content = new Readability(parseHTML(html).document).parse()?.content ?? null;
  return content === null ? null : textOf(parseHTML(`<html><body>${content}</body></html>`).document.body);
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
