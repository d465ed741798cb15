import { decode } from "../decode.js";
import type { FormatReader } from "../types.js";

const TIMES = /^\s*(\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->/;

/** WebVTT and SRT: cues to lines `NAME: …`, successive cues of one speaker made one line. */
export const readCaptions: FormatReader = async (bytes) => {
  const { text, encoding } = decode(bytes);
  const turns: { speaker: string; words: string[] }[] = [];
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const times = lines.findIndex((line) => TIMES.test(line));
    // Blocks without times are the WEBVTT head, NOTE, STYLE and REGION.
    if (times < 0) continue;
    const cue = lines.slice(times + 1).join("\n");
    const speakerAtStart = turns.at(-1)?.speaker ?? "";
    for (const turn of turnsOf(cue, speakerAtStart)) {
      const last = turns.at(-1);
      if (last !== undefined && last.speaker === turn.speaker) last.words.push(turn.words);
      else turns.push({ speaker: turn.speaker, words: [turn.words] });
    }
  }
  const plain = turns.map(({ speaker, words }) => (speaker === "" ? "" : `${speaker}: `) + words.join(" "));
  return { text: plain.join("\n\n"), encoding };
};

/** A voice tag or a `NAME:` prefix begins a turn; a cue with neither goes on with the speaker before. */
function turnsOf(cue: string, before: string): { speaker: string; words: string }[] {
  const turns: { speaker: string; words: string }[] = [];
  let speaker = before;
  const marked = cue.replace(/<v(?:\.[^\s>]*)?\s+([^<>]{1,200})>/g, "\n\u0001$1\u0002\n").replace(/<[^<>]*>/g, "");
  for (const line of marked.split("\n")) {
    if (line.startsWith("\u0001")) {
      speaker = unescape(line.slice(1, -1)).trim();
      continue;
    }
    const plain = unescape(line);
    const named = plain.includes(":") ? NAMED.exec(plain) : null;
    if (named?.[1] !== undefined) speaker = named[1].trim();
    const words = (named?.[2] ?? plain).trim();
    if (words !== "") turns.push({ speaker, words });
  }
  return turns;
}

const NAMED = /^\s*(?:-\s*|>>\s*)?(\p{Lu}[\p{L}\p{M}.' -]{0,60}):\s+(.*)$/u;

function unescape(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&lrm;", "")
    .replaceAll("&rlm;", "")
    .replaceAll("&amp;", "&");
}
