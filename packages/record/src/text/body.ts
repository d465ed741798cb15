import type { Heading, Sentence } from "../reading.js";
import { isPoint, isProse, itemMarkLength, type Unit } from "./lines.js";
import { sentencesBetween } from "./sentences.js";

/** The sentences of the body, each once and in order, and the headings between them. */
export function bodyOf(text: string, units: readonly Unit[]): { sentences: Sentence[]; headings: Heading[] } {
  const sentences: Sentence[] = [];
  const headings: Heading[] = [];
  const numbers = paragraphNumbers(units);
  let paragraph = 0;
  let before: Unit | null = null;
  for (const [place, unit] of units.entries()) {
    const { start, end } = unit;
    // A text may break off in the middle of its last sentence.
    const brokenOff = place === units.length - 1 && paragraph > 0 && isUnfinished(unit.text);
    // A line that the next goes on with in small letters is no heading: lines of a paragraph that was not joined.
    const next = units[place + 1];
    const goesOn = next !== undefined && !next.gap && !unit.heading && /^\p{Ll}/u.test(next.text);
    if (isHeading(unit) && !brokenOff && !goesOn) {
      headings.push({ start, end, text: unit.text, paragraph: paragraph + 1 });
      before = null;
      continue;
    }
    const continues =
      before !== null && !unit.gap && /^\p{Ll}/u.test(unit.text) && !/[.!?]["”’)]*$/.test(before.text.slice(-4));
    if (!continues) paragraph++;
    const from = start + Math.max(itemMarkLength(unit.text), timeMarkLength(unit.text), numbers.get(unit) ?? 0);
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

/** Length of the time before a turn of a transcript: "[00:01:10] Jo Hale: …". */
const timeMarkLength = (text: string): number =>
  /^(?:[[(]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?[\])]|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)\s+/.exec(
    text.slice(0, 24),
  )?.[0].length ?? 0;

/** So many numbers in turn are no accident. */
const FEWEST_NUMBERED = 3;

/** Length of the bare number before each paragraph, where paragraphs are numbered from one: "1 The panel met …". */
function paragraphNumbers(units: readonly Unit[]): ReadonlyMap<Unit, number> {
  const lengths = new Map<Unit, number>();
  for (const unit of units) {
    const mark = /^(\d{1,3})\s+(?=["“]?\p{Lu})/u.exec(unit.text);
    if (mark && Number(mark[1]) === lengths.size + 1) lengths.set(unit, mark[0].length);
  }
  return lengths.size < FEWEST_NUMBERED ? new Map() : lengths;
}

/** Words in small letters, and many of them: no title. */
function isUnfinished(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}

/** Somebody and the talk they gave, as it stands over what they said. */
const talk = /^(?:\S\s+)?\p{Lu}[^,:;.“”"]{3,50},\s+[“"]\p{Lu}[^“”"]{4,120}(?<![.!])[”"]$/u;

function isHeading({ text, heading }: Unit): boolean {
  if (heading) return true;
  if (text.length > 160 || isPoint(text)) return false;
  // "□ Jo Hale, “Who Pays for the Lock?”"
  if (talk.test(text)) return true;
  // "Summing up, the panel recommended:" says something; a list follows.
  if (
    /\b(?:recommended|agreed|proposed|concluded|noted|suggested|asked|identified|raised|made|listed|drew|reached)\b[^:]*:$/.test(
      text,
    )
  )
    return false;
  // "The panel was chaired by Jo Hale, with these speakers:"
  if (/\b(?:was|were) \p{L}+ed by\b[^:]*:$/u.test(text)) return false;
  // "… from hospitals. (Darko-Mills)", "… from hospitals. [Applause]"
  if (/[.!?]["”’]? [([][^()[\]]{2,40}[)\]]$/.test(text)) return false;
  if (/[.!?…]["”’)\]]*\d{0,2}$/.test(text) || isProse(text)) return false;
  if (/^\p{Ll}/u.test(text) || /[,;–—-]$/.test(text)) return false;
  return text.split(/\s+/).length <= 16;
}
