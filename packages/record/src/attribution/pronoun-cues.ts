import { clauseBefore, predicateOf } from "./clause.js";
import type { Cue } from "./cue.js";
import { isCleft, opensView, viewOf } from "./frames.js";
import { reports } from "./predicate.js";
import { signs } from "./signs.js";
import { strangerSpeaks } from "./strangers.js";
import type { Token } from "./tokens.js";

const utterances = new Set(
  "address remarks speech keynote talk lecture presentation statement intervention comments welcome".split(" "),
);

/** "In his opening address, the minister Jo Hale said": whose it is follows. */
function isOfNext(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.slice(at, at + 8).findIndex(({ fold }) => fold === ",");
  return (
    at === 1 &&
    comma > 0 &&
    tokens.slice(at + 1, at + comma).some(({ fold }) => utterances.has(fold)) &&
    strangerSpeaks(tokens, at + comma + 1, [])
  );
}

/** "He noted", "in her view", "his presentation focused on", "said he". */
export function pronounCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.signs & signs.pronoun) === 0 || token.quoted || !token.word) continue;
    const { fold } = token;
    if (fold === "he" || fold === "she") {
      const clause = isCleft(tokens, { lead: at, to: at + 1 }) ? "main" : clauseBefore(tokens, at);
      const predicate = predicateOf(tokens, at + 1);
      if (clause === null || predicate === null || predicate.kind === "idle" || predicate.passive) continue;
      // What he "may" do is done by somebody talked about, unless it is saying.
      const listed = reports(predicate) && !(predicate.modal && predicate.kind !== "say");
      cues.push({
        source: { pronoun: fold, at },
        clause,
        rule: listed ? "pronoun-verb" : "pronoun-subject",
        predicate,
        at,
        listed,
      });
    } else if (fold === "him" || fold === "her" || fold === "his" || fold === "hers") {
      const pronoun = fold === "him" || fold === "his" ? "he" : "she";
      if (tokens[at - 1]?.fold === "to" && tokens[at - 2]?.fold === "according") {
        cues.push({ source: { pronoun, at }, clause: "main", rule: "pronoun-view", predicate: null, at, listed: true });
        continue;
      }
      if (fold === "him" || fold === "hers" || isOfNext(tokens, at)) continue;
      const told =
        tokens[at - 2]?.fold === "it" && /^(?:is|was)$/.test(tokens[at - 1]?.fold ?? "") && opensView(tokens, at + 1);
      if (told || viewOf(tokens, at, at + 1, true) !== null)
        cues.push({ source: { pronoun, at }, clause: "main", rule: "pronoun-view", predicate: null, at, listed: true });
    }
  }
  return cues;
}
