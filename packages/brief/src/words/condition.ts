import type { Condition } from "@detente/engine";
import type { Case } from "@detente/case";
import { and } from "../wording/phrases.js";

/** An option with its owner: “Accept a staged agreement” (United States). */
export function optionWords(model: Case, option: number): string {
  const { name, dm } = model.options[option] ?? { name: `option ${option + 1}`, dm: -1 };
  const owner = model.decisionMakers[dm]?.name;
  return owner === undefined ? `“${name}”` : `“${name}” (${owner})`;
}

/** A condition in words, for claims and outcomes that the case does not put into words itself. */
export function conditionWords(model: Case, condition: Condition): string {
  return words(condition, false);

  function words(part: Condition, inside: boolean): string {
    switch (part.kind) {
      case "option":
        return optionWords(model, part.option);
      case "not":
        return part.of.kind === "option"
          ? `no ${optionWords(model, part.of.option)}`
          : `not (${words(part.of, false)})`;
      case "all":
      case "any": {
        if (part.of.length === 0) return part.kind === "all" ? "anything" : "nothing";
        const joined = and(
          part.of.map((each) => words(each, true)),
          part.kind === "all" ? "and" : "or",
        );
        return inside && part.of.length > 1 ? `(${joined})` : joined;
      }
    }
  }
}
