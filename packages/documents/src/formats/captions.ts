import { decode } from "../decode.js";
import type { FormatReader } from "../types.js";

const TIMES = /^\s*(\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->/;

/** WebVTT and SRT: cues to lines `NAME: …`, successive cues of one speaker made one line. */
export const readCaptions: FormatReader = async (bytes) => {
  const { text, encoding } = decode(bytes);
  const turns: { speaker: string; words: string[] }[] = [];
  // Whoever spoke before, and the words of their names.
  const known = new Set<string>();
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const times = lines.findIndex((line) => TIMES.test(line));
    // Blocks without times are the WEBVTT head, NOTE, STYLE and REGION.
    if (times < 0) continue;
    const cue = lines.slice(times + 1).join("\n");
    const speakerAtStart = turns.at(-1)?.speaker ?? "";
    for (const turn of turnsOf(cue, speakerAtStart, known)) {
      known.add(turn.speaker);
      for (const word of turn.speaker.split(/[\s,(]+/)) known.add(word.toUpperCase());
      const last = turns.at(-1);
      if (last !== undefined && last.speaker === turn.speaker) last.words.push(turn.words);
      else turns.push({ speaker: turn.speaker, words: [turn.words] });
    }
  }
  const plain = turns.map(({ speaker, words }) => (speaker === "" ? "" : `${speaker}: `) + words.join(" "));
  return { text: plain.join("\n\n"), encoding };
};

/** A voice tag or a `NAME:` prefix begins a turn; a cue with neither goes on with the speaker before. */
function turnsOf(cue: string, before: string, known: ReadonlySet<string>): { speaker: string; words: string }[] {
  const turns: { speaker: string; words: string }[] = [];
  let speaker = before;
  const marked = cue.replace(/<v(?:\.[^\s>]*)?\s+([^<>]{1,200})>/g, "\n\u0001$1\u0002\n").replace(/<[^<>]*>/g, "");
  for (const line of marked.split("\n")) {
    if (line.startsWith("\u0001")) {
      speaker = unescape(line.slice(1, -1)).trim();
      continue;
    }
    const plain = unescape(line);
    const named = (plain.includes(":") ? NAMED.exec(plain) : null) ?? bracketed(plain, known);
    if (named?.[1] !== undefined) speaker = named[1].trim();
    const words = (named?.[2] ?? plain).trim();
    if (words !== "") turns.push({ speaker, words });
  }
  return turns;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
/** "de la", "van der", "al-": what stands between the words of a name in small letters. */
const SMALL =
  "(?:al|el|de|da|di|du|dos|das|del|della|la|le|van|von|der|den|bin|binti|ibn|ul|y|af|av|ter|ten|zu)(?:[-’'][\\p{L}\\p{M}’'-]*)?";
const NAME = `${WORD}(?: (?:${WORD}|${SMALL})){0,5}`;
/** "NAME: …", "Dr. Ann Lee (Port Council): …", "Ann Lee, Port Council: …"; `-` or `>>` may stand before. */
const NAMED = new RegExp(
  `^\\s*(?:-\\s*|>>+\\s*)?(${NAME}(?: \\d{1,2})?(?:\\s*\\([^()]{1,80}\\))?|${WORD} ${NAME}, \\p{Lu}[^:,.?!]{1,80}):\\s+(.*)$`,
  "u",
);

/** "[ANN LEE] …", "(Lee) …" of somebody who spoke before: not what is heard in the room ("[Applause]"). */
function bracketed(line: string, known: ReadonlySet<string>): RegExpExecArray | null {
  const found = /^\s*(?:-\s*|>>+\s*)?[[(](\p{Lu}[\p{L}\p{M}.’' -]{1,60})[\])]:?\s+(\S.*)$/u.exec(line);
  const [, name = ""] = found ?? [];
  return name.includes(" ") || known.has(name.toUpperCase()) ? found : null;
}

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
