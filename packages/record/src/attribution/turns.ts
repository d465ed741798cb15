import type { Heading, RosterPerson, Sentence } from "../reading.js";
import type { Choice } from "./source.js";

/** How far a turn reaches: to the next cue, to the next heading, or to the next speaker's label. */
export type Reach = "prose" | "heading" | "label";

/** Who has the floor. */
export interface Turn {
  speaker: RosterPerson;
  reach: Reach;
  /** Paragraph of its last cue. */
  paragraph: number;
  /** False after everybody's or the rapporteur's voice: nothing is carried on until a cue takes it up again. */
  open: boolean;
  /** The last cue ended in a colon: what follows lists its points. */
  listing: boolean;
  /** Statements in a row. */
  length: number;
}

export const turnOf = (speaker: RosterPerson, reach: Reach, paragraph: number, length: number): Turn => ({
  speaker,
  reach,
  paragraph,
  open: true,
  listing: false,
  length,
});

/** Paragraphs without any cue over which a turn is carried on; farther than this nobody can tell. */
const reachOfProse = 2;

/** What the reader knows of a sentence before it decides on turns. */
export interface Prepared {
  sentence: Sentence;
  bullet: boolean;
}

/**
 * Whether a sentence without any cue carries the turn on. Within the paragraph of the last cue it does. In a later
 * paragraph only if that paragraph's first cue is the same speaker's or there is none, and never in a list of points.
 */
export function carries(
  turn: Turn | null,
  prepared: Prepared,
  following: () => Choice | null,
): "paragraph" | "turn" | "heading" | null {
  if (turn === null || !turn.open) return null;
  if (turn.reach !== "prose") return "heading";
  const distance = prepared.sentence.paragraph - turn.paragraph;
  if (distance === 0 && !prepared.bullet) return "paragraph";
  if (turn.listing && distance <= 12) return "turn";
  // A question at the head of a paragraph leads to what others say.
  if (/\?["”’)]*$/.test(prepared.sentence.text)) return null;
  if (prepared.bullet || turn.speaker.role === "moderator" || distance > 2 * reachOfProse) return null;
  const next = following();
  // Farther on only where the same paragraph takes the speaker up again.
  if (distance > reachOfProse && next === null) return null;
  if (next === null || next.is === "pronoun") return "turn";
  return next.is === "person" && next.person === turn.speaker ? "turn" : null;
}

/** The headings over each paragraph. */
export function headingsByParagraph(headings: readonly Heading[]): Map<number, Heading[]> {
  const over = new Map<number, Heading[]>();
  for (const heading of headings) {
    const list = over.get(heading.paragraph);
    if (list === undefined) over.set(heading.paragraph, [heading]);
    else list.push(heading);
  }
  return over;
}

const bulletBefore = /(?:^|\n)[ \t]*(?:\(?\d{1,2}[.)]|[-•*·▪◦‣–])[ \t]*$/;

/** True when a bullet or number stands before the sentence. */
export function isBullet(text: string, sentence: Sentence): boolean {
  return bulletBefore.test(text.slice(Math.max(0, sentence.start - 12), sentence.start));
}
