import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { decode } from "../decode.js";
import { articleOf } from "../html/furniture.js";
import { guardMarkup } from "../html/guard.js";
import { marksOf, SEND_MARKS } from "../html/marks.js";
import { inWorker } from "../in-worker.js";
import type { FormatReader } from "../types.js";

const PARSE = `${SEND_MARKS}
const { parseHTML } = await import(input.linkedom);
const { document } = parseHTML(input.html);
return marksOf(document.querySelector("main, [role=main]") ?? document.body);`;

/** HTML without page furniture. Scripts never run: linkedom only parses, in a thread of its own. */
export const readHtml: FormatReader = async (bytes, limits) => {
  const { text: html, encoding } = decode(bytes);
  guardMarkup(html, limits);
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const linkedom = pathToFileURL(createRequire(import.meta.url).resolve("linkedom")).href;
  const sent = (await inWorker(PARSE, { html: whole, linkedom }, "html", limits.maxMilliseconds)) as string;
  const blocks = articleOf(marksOf(sent));
  return { text: blocks.map(({ text }) => text).join("\n\n"), encoding };
};
