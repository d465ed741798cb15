import { isEnglish } from "./english.js";
import type { Line } from "./lines.js";

/** What stays of a line, and what stands between it and the line that follows. */
export type Seam = (line: string, next: string) => { kept: string; between: "" | " " | "-" };

const AT_END = /(\p{L}+)\.?([-\u00ad\u2010])$/u;
const AT_START = /^\p{L}+/u;

/**
 * Whether the hyphen at the end of a line is the word's own or the typesetter's. The document itself decides: a compound seen
 * elsewhere keeps its hyphen, a word seen whole loses it, and so does whatever ends in a sign that hyphens within lines have
 * not. Else a dictionary does.
 */
export function hyphensOf(lines: readonly Line[]): Seam {
  const texts = lines.map(({ text }) => text.trim().toLowerCase());
  const whole = texts.map((text, index) => {
    const isCut = AT_END.test(texts[index - 1] ?? "");
    return (isCut ? text.replace(AT_START, "") : text).replace(AT_END, "").replaceAll("\u2010", "-");
  });
  const seen = new Set(whole.flatMap((text) => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const hasPlainHyphens = texts.some((text) => /\p{L}-\p{L}/u.test(text));
  const isWord = (word: string): boolean => seen.has(word) || (word.length > 2 && isEnglish(word));
  const isCompound = (head: string, tail: string): boolean => isWord(head) && isWord(tail);
  // A word cut where no compound has its seam tells that the lines were broken within words.
  const isHyphenated = texts.some((text, index) => {
    const head = AT_END.exec(text)?.[1] ?? "";
    const tail = AT_START.exec(texts[index + 1] ?? "")?.[0] ?? "";
    const isShort = head.length < 4 || tail.length < 4;
    return head !== "" && tail !== "" && isEnglish(head + tail) && (isShort || !isCompound(head, tail));
  });
  const isOwn = (head: string, tail: string, sign: string): boolean => {
    if (seen.has(`${head}-${tail}`)) return true;
    if (seen.has(head + tail) || sign === "\u00ad" || (sign === "\u2010" && hasPlainHyphens)) return false;
    return isCompound(head, tail) && !(isHyphenated && isEnglish(head + tail));
  };
  return (line, next) => {
    const [ending, head = "", sign = ""] = AT_END.exec(line) ?? [];
    if (ending === undefined) return { kept: line, between: " " };
    const tail = AT_START.exec(next)?.[0] ?? "";
    const keeps = !/^\p{Ll}/u.test(next) || isOwn(head.toLowerCase(), tail.toLowerCase(), sign);
    return { kept: line.slice(0, -1), between: keeps ? "-" : "" };
  };
}
