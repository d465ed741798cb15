import { sentencesBetween } from "../text/sentences.js";
import type { Unit } from "../text/lines.js";

const views = "\\b(?:views?|opinions?|positions?|statements?|interpretations?|conclusions?)\\b";
const said = "\\b(?:expressed|stated|presented|contained|reflected|summari[sz]ed|recorded)\\b";
const whose =
  "\\b(?:herein|do(?:es)? not|are (?:solely |entirely |exclusively )?(?:those|the (?:author|responsib)|not)|not necessarily|alone|(?:authors?|rapporteurs?)['’]? own)\\b";
const reflect = "(?:reflect|represent|be (?:taken|attributed))";
const ofHouse = "\\b(?:views?|opinions?|positions?|polic(?:y|ies))";
/** That the views of a text are nobody's, or the author's own. */
const disclaims = new RegExp(
  [
    `${views}.{0,60}${said}.{0,120}${whose}`,
    `\\b(?:do(?:es)?|may|should) not (?:necessarily )?${reflect}.{0,60}${ofHouse}`,
    `\\bnot necessarily ${reflect}\\b.{0,60}${ofHouse}`,
    "\\bsole responsibility of the (?:author|rapporteur)",
  ].join("|"),
  "isu",
);
const announced = /^\*?\s*(?:\*\*)?disclaimer\b/i;
/** What may stand beside it in one notice: about the text itself, and about nothing said at the session. */
const ofTheText =
  /^(?:\*|(?:\w+ ){1,4}reports? (?:are|is) intended|this (?:report|summary|sketch|document|paper|publication|text|account|note)|the (?:report|summary|sketch|document|rapporteur|author)|it (?:was|is|has|does)|they (?:do|are)|\w+(?: \w+){0,3} is independent|where this (?:document|report)|the published text|neither|no part|all rights|copyright|©|any (?:errors|mistakes))/i;

/** The notice about whose views a text gives, and what else stands in its paragraph; null when it is none. */
export function disclaimerIn(unit: Unit): { disclaimer: string; rest: Unit[] } | null {
  const { text } = unit;
  if (text.length > 6000 || !(disclaims.test(text) || announced.test(text))) return null;
  const spans = sentencesBetween(text, 0, text.length);
  const sentences = spans.map(([start, end]) => text.slice(start, end));
  if ((announced.test(text) || text.startsWith("*")) && sentences.length <= 6)
    return { disclaimer: cleaned(text), rest: [] };
  let from = sentences.findIndex((sentence) => disclaims.test(sentence));
  if (from === -1) return null;
  let to = from + 1;
  while (from > 0 && ofTheText.test(sentences[from - 1]!)) from--;
  while (to < sentences.length && (disclaims.test(sentences[to]!) || ofTheText.test(sentences[to]!))) to++;
  // In the middle of a paragraph somebody speaks of views.
  if (from > 0 && to < sentences.length) return null;
  const part = (first: number, end: number): Unit[] => {
    if (first >= end) return [];
    const [start, stop] = [spans[first]![0], spans[end - 1]![1]];
    return [{ ...unit, start: unit.start + start, end: unit.start + stop, text: text.slice(start, stop) }];
  };
  const disclaimer = cleaned(text.slice(spans[from]![0], spans[to - 1]![1]));
  return { disclaimer, rest: [...part(0, from), ...part(to, sentences.length)] };
}

const cleaned = (written: string): string =>
  written
    .replace(/^\*+\s*/, "")
    .replace(/^disclaimer\s*[:.–-]\s*/i, "")
    .replace(/\*+$/, "");
