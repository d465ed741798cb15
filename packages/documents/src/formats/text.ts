import { decode } from "../decode.js";
import type { FormatReader } from "../types.js";

/** Plain text and Markdown, as they are. */
export const readText: FormatReader = async (bytes) => decode(bytes);
