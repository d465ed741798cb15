import type { FoundProblem } from "../problems.js";
import type { Attribute, RosterPerson } from "../reading.js";
import type { Relation, Statement } from "../types.js";
import { type Cue, cueOf } from "./cues.js";
import { deniesIn, holderIn, modalityOf } from "./details.js";
import { type Mention, Names } from "./mentions.js";
import { relationsIn } from "./relations.js";

/** Whose turn it is, and since when nothing in the text has confirmed it. */
interface Turn {
  person: RosterPerson;
  /** Paragraph of the last cue. */
  paragraph: number;
}

type Source = Pick<Statement, "speaker" | "how" | "rule" | "confidence">;

const nobody = (how: Statement["how"], rule: string): Source => ({ speaker: null, how, rule, confidence: "probable" });

/**
 * Who said each sentence: the cue in it if there is one, else the turn that goes on. Precision before recall: what the
 * wording leaves open stays open. People who are only talked about never speak.
 */
export const attribute: Attribute = (_text, sentences, roster, headings) => {
  const names = new Names(roster);
  const statements: Statement[] = [];
  const relations: Relation[] = [];
  const problems: FoundProblem[] = [];
  let turn: Turn | null = null;
  let transcript = false;
  let nextHeading = 0;

  for (const [index, sentence] of sentences.entries()) {
    for (
      let heading = headings[nextHeading];
      heading && heading.start <= sentence.start;
      heading = headings[++nextHeading]
    ) {
      const [first] = names.in(heading.text.slice(0, 300));
      const person: RosterPerson | null = first ? attending(first.people, turn) : null;
      turn = person ? { person, paragraph: heading.paragraph } : null;
    }
    const mentions = names.in(sentence.text);
    const cue = cueOf(sentence.text, mentions);
    const opens = index === 0 || sentences[index - 1]?.paragraph !== sentence.paragraph;
    const source = sourceOf(cue);
    const id = `s${index + 1}`;
    statements.push({
      id,
      text: sentence.text,
      start: sentence.start,
      end: sentence.end,
      paragraph: sentence.paragraph,
      ...source,
      holder: source.speaker === null ? null : holderIn(sentence.text, mentions, source.speaker),
      modality: modalityOf(sentence.text),
      denies: source.speaker !== null && deniesIn(sentence.text),
    });
    if (source.speaker !== null && source.how !== "carried") {
      relations.push(...relationsIn(id, sentence.text, mentions, source.speaker));
    }

    function sourceOf(found: Cue | null): Source {
      switch (found?.by) {
        case "name": {
          const person = subjectOf(found);
          if (person === "mentioned") return carried();
          if (person === null) {
            turn = null;
            problems.push({
              code: "record/name-ambiguous",
              severity: "warning",
              start: sentence.start + found.mention.start,
              name: found.mention.form,
              candidates: found.mention.people.map(({ name }) => name),
            });
            return nobody("unknown", "name-ambiguous");
          }
          turn = { person, paragraph: sentence.paragraph };
          transcript = found.rule === "transcript";
          return { speaker: person.name, how: "named", rule: found.rule, confidence: found.firm ? "sure" : "probable" };
        }
        case "pronoun": {
          if (!turn || (turn.person.gender !== null && turn.person.gender !== found.gender))
            return nobody("unknown", "pronoun-open");
          const near = sentence.paragraph - turn.paragraph <= 1;
          if (!near) return nobody("unknown", "pronoun-far");
          turn = { person: turn.person, paragraph: sentence.paragraph };
          return {
            speaker: turn.person.name,
            how: "pronoun",
            rule: found.rule,
            confidence: opens ? "weak" : "probable",
          };
        }
        case "collective":
          turn = null;
          return nobody("collective", found.rule);
        case "rapporteur":
          turn = null;
          return nobody("rapporteur", found.rule);
        case undefined:
          return carried();
      }
    }

    function subjectOf({ mention, firm }: Extract<Cue, { by: "name" }>): RosterPerson | "mentioned" | null {
      const person = attending(mention.people, turn);
      const others = mention.people.some(({ role }) => role === "mentioned");
      // "Kim" may be the speaker or the leader talked about: a firm cue is the speaker's, anything else carries on.
      if (person && !(others && !firm)) return person;
      return mention.people.every(({ role }) => role === "mentioned") || (person && others) ? "mentioned" : null;
    }

    function carried(): Source {
      if (!turn) return nobody(opens && index === 0 ? "rapporteur" : "unknown", "no-cue");
      if (transcript) return { speaker: turn.person.name, how: "carried", rule: "transcript", confidence: "sure" };
      const same = sentence.paragraph === turn.paragraph;
      if (!same && !carriesOver(index)) {
        turn = null;
        return nobody("unknown", "new-paragraph");
      }
      if (!same) turn = { person: turn.person, paragraph: sentence.paragraph };
      return {
        speaker: turn.person.name,
        how: "carried",
        rule: same ? "turn" : "turn-over",
        confidence: same ? "probable" : "weak",
      };
    }
  }
  return { statements, relations, problems };

  /** A paragraph that opens without a cue goes on with the turn unless somebody else, or the panel, speaks in it. */
  function carriesOver(at: number): boolean {
    const paragraph = sentences[at]?.paragraph;
    for (let next = at + 1; next < sentences.length && sentences[next]?.paragraph === paragraph; next++) {
      const each = sentences[next];
      if (!each) break;
      const cue = cueOf(each.text, names.in(each.text));
      if (cue?.by === "pronoun" || cue === null) continue;
      if (cue.by !== "name") return false;
      return (
        cue.mention.people.some((person) => person === turn?.person) ||
        cue.mention.people.every(({ role }) => role === "mentioned")
      );
    }
    return true;
  }
};

/** The one person at the session whom a name can mean; of two, the one whose turn it is; null when that does not decide. */
function attending(people: Mention["people"], turn: Turn | null): RosterPerson | null {
  const here = people.filter(({ role }) => role !== "mentioned" && role !== "rapporteur");
  if (here.length === 1) return here[0] ?? null;
  return here.find((person) => person === turn?.person) ?? null;
}
