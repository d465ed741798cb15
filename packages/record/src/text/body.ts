import type { Heading, Sentence } from "../reading.js";
import { isProse, itemMarkLength, type Unit } from "./lines.js";
import { sentencesBetween } from "./sentences.js";

/** The sentences of the body, each once and in order, and the headings between them. */
export function bodyOf(text: string, units: readonly Unit[]): { sentences: Sentence[]; headings: Heading[] } {
  const sentences: Sentence[] = [];
  const headings: Heading[] = [];
  let paragraph = 0;
  let before: Unit | null = null;
  for (const unit of units) {
    const { start, end } = unit;
    if (isHeading(unit)) {
      headings.push({ start, end, text: unit.text, paragraph: paragraph + 1 });
      before = null;
      continue;
    }
    const continues =
      before !== null && !unit.gap && /^\p{Ll}/u.test(unit.text) && !/[.!?]["”’)]*$/.test(before.text.slice(-4));
    if (!continues) paragraph++;
    const from = start + itemMarkLength(unit.text);
    for (const [index, [first, last]] of sentencesBetween(text, from, end).entries()) {
      const open = sentences.at(-1);
      if (continues && index === 0 && open) {
        open.end = last;
        open.text = text.slice(open.start, last);
      } else sentences.push({ start: first, end: last, text: text.slice(first, last), paragraph });
    }
    before = unit;
  }
  return { sentences, headings };
}

function isHeading({ text, heading }: Unit): boolean {
  if (heading) return true;
  // "… from hospitals. (Darko-Mills)"
  if (/[.!?]["”’]? \([^()]{2,40}\)$/.test(text)) return false;
  if (text.length > 160 || /[.!?…]["”’)\]]*\d{0,2}$/.test(text) || isProse(text)) return false;
  if (/^\p{Ll}/u.test(text) || /[,;–—-]$/.test(text)) return false;
  return text.split(/\s+/).length <= 16;
}
