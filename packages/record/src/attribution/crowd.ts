import { clauseBefore, predicateOf } from "./clause.js";
import { crowds } from "./lexicon/words.js";
import { predicateAfter, reports } from "./predicate.js";
import { signs } from "./signs.js";
import type { Token } from "./tokens.js";
import type { Voice } from "./voice.js";

const determiners =
  /^(?:the|a|an|one|another|some|most|many|several|all|both|other|few|two|three|four|each|of|these|those|chinese|japanese|korean|american|us|russian|european|first|second|third|fourth|fifth|final|further|next|last|young|korean|majority|number|member|remaining|fellow|her|his|audience|online)$/;

/** "Most panelists agreed", "one participant asked", "others saw". */
export function crowdSubject(tokens: readonly Token[]): Voice | null {
  const end = Math.min(tokens.length, 25);
  for (let at = 0; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || (token.signs & signs.crowd) === 0 || token.quoted || !token.word) continue;
    const single = crowds.single.has(token.fold);
    const strong = crowds.strong.has(token.fold);
    const weak = crowds.weak.has(token.fold);
    if (crowds.single.has(tokens[at + 1]?.fold ?? "")) continue;
    let start = at;
    while (
      start > 0 &&
      tokens[start - 1]?.word &&
      (determiners.test(tokens[start - 1]?.fold ?? "") || (start > 1 && tokens[start - 1]?.capital))
    )
      start--;
    if (clauseBefore(tokens, start) !== "main" && clauseBefore(tokens, start) !== "also") continue;
    const predicate = predicateAfter(tokens, at + 1) ?? afterPhrase(tokens, at + 1);
    if (
      single &&
      /^(?:a|an|one|another|the|first|second|third|fourth|final|last)$/.test(tokens[start]?.fold ?? "") &&
      !(tokens[start]?.fold === "the" && start + 1 === at) &&
      (predicate?.past === true || token.fold === "question") &&
      !(token.fold === "question" && isQuestionItself(tokens, at))
    ) {
      return { voice: "collective", rule: "unnamed-person" };
    }
    const being = /^(?:was|were|is|are|had|did)$/.test(tokens[at + 1]?.fold ?? "");
    if (strong && (predicate !== null || start < at || being) && tokens[at + 1]?.fold !== ",") {
      return reports(predicate) && predicate?.kind !== "present"
        ? { voice: "collective", rule: "collective-subject" }
        : { voice: "rapporteur", rule: "session-subject" };
    }
    // "Some argue that …" may be what a speaker says of the world; "some argued" is the session's.
    const perfect = /^(?:has|have)$/.test(tokens[(predicate?.at ?? 0) - 1]?.fold ?? "");
    if (weak && reports(predicate) && predicate?.past && !perfect && !isOfThings(tokens, at) && !isCount(tokens, at))
      return { voice: "collective", rule: "collective-subject" };
  }
  return null;
}

/** "The first question is whether …": what the moderator puts, and nobody's from the floor. */
const isQuestionItself = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was|remains)$/.test(tokens[at + 1]?.fold ?? "") &&
  /^(?:whether|how|what|who|why|where|when|which|if)$/.test(tokens[at + 2]?.fold ?? "");

/** "Most of the loans are …": of things, and of nobody at a session. */
const isOfThings = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.fold === "of" &&
  !/^(?:them|those|us|whom)$/.test(tokens[at + 2]?.fold ?? "") &&
  !tokens
    .slice(at + 2, at + 7)
    .some(({ fold }) => crowds.strong.has(fold) || crowds.weak.has(fold) || people.test(fold));
const people =
  /^(?:two|three|four|five|six|guests|audience|room|hall|students|diplomats|officials|scientists|men|women|people|colleagues|economists)$/;

/** "some in buildings that were finished": behind a comma, some of what has been told. */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.fold === "," && /^(?:in|on|at|by|from|with|under)$/.test(tokens[at + 1]?.fold ?? "");

/** "One participant from Japan asked", "members of the audience wondered". */
function afterPhrase(tokens: readonly Token[], from: number): ReturnType<typeof predicateAfter> {
  if (!/^(?:of|from|in|on|at|with|including)$/.test(tokens[from]?.fold ?? "")) return predicateOf(tokens, from);
  for (let at = from + 1; at < Math.min(tokens.length, from + 9); at++) {
    const predicate = tokens[at]?.word ? predicateAfter(tokens, at) : null;
    if (reports(predicate) && !tokens[at]?.capital) return predicate;
  }
  return null;
}
