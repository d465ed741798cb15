import { createRequire } from "node:module";
import { textOf } from "../html-text.js";
import { inWorker } from "../in-worker.js";
import type { FormatReader } from "../types.js";
import { guardZip } from "../zip-guard.js";

// Through HTML, because mammoth's raw text loses line breaks.
const CONVERT = `const mammoth = require(input.mammoth);
const image = mammoth.images.imgElement(async () => ({ src: "" }));
return (await mammoth.convertToHtml({ buffer: Buffer.from(input.bytes) }, { convertImage: image, externalFileAccess: false })).value;`;

/** DOCX, unpacked only after the zip has been measured, in a thread of its own. */
export const readDocx: FormatReader = async (bytes, limits) => {
  guardZip(bytes, limits.maxUnpacked);
  const mammoth = createRequire(import.meta.url).resolve("mammoth");
  const html = String(await inWorker(CONVERT, { mammoth, bytes }, "docx", limits.maxMilliseconds));
  const { parseHTML } = await import("linkedom");
  return { text: textOf(parseHTML(`<html><body>${html}</body></html>`).document.body), encoding: "binary" };
};
