import type { Case } from "@detente/case";
import type { Attainment } from "@detente/study";
import { and } from "../wording/phrases.js";
import { dmNames } from "./claim.js";

/** How an outcome can be had, as the end of a sentence. */
export function attainedWords(model: Case, attained: Attainment): string {
  switch (attained.how) {
    case "today":
      return "where things stand";
    case "improvements":
      return "by moves that each mover gains by";
    case "deal":
      return `by a deal of ${and(
        attained.members.map((members) => dmNames(model, members)),
        "or of",
      )}`;
    case "moves":
      return "only by moves that somebody would not make for its own sake";
    case "none":
      return "out of reach from today";
    case "unknown":
      return "no way can be told, as today’s state is not known";
  }
}
