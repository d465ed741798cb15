import type { FoundProblem } from "../problems.js";
import type { Unit } from "../text/lines.js";
import type { Listed } from "./people.js";

/** `discussant`: comments on others, or introduces them; where nobody else speaks, a speaker. */
export type GroupRole = "rapporteur" | "moderator" | "speaker" | "discussant";

/** People who stand together in the header, under a label or under none. */
export interface Group {
  role: GroupRole | null;
  people: Listed[];
  start: number;
}

export interface Header {
  title: string | null;
  event: string | null;
  session: string | null;
  date: string | null;
  start: string | null;
  end: string | null;
  venue: string | null;
  groups: Group[];
  /** Lines that are nobody's by label or mark, and no title: "Jo Hale, Deutsche Welle". */
  loose: readonly string[];
  disclaimer: string | null;
  /** What the body's own heading calls it ("Panel Description"). */
  kind: string | null;
  body: Unit[];
  /** What stands behind the body about the people ("About the speakers"). */
  bios: Unit[];
  problems: FoundProblem[];
}
