import { type Entry, PEOPLE_FORMAT, REVIEW_FORMAT } from "@detente/case";
import { type Proposal, type SessionRecord, selectorsOf, type Statement, type Voice } from "@detente/record";

/** Something to add to a file of decisions. */
export interface Addition {
  readonly file: "people" | "review";
  readonly entries: readonly Entry[];
}

/** An answer that may be given: by its key, and for a person also by name. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly addition: Addition;
}

/** How a new file of decisions begins. */
export const HEADS: Readonly<Record<Addition["file"], string>> = {
  people: `# What was decided about the people of the records in this folder. Edit it as you like; \`detente review\` only adds to it.\nformat: ${PEOPLE_FORMAT}\n`,
  review: `# What was decided about this record. Edit it as you like; \`detente review\` only adds to it.\nformat: ${REVIEW_FORMAT}\n`,
};

const people = (...entries: Entry[]): Addition => ({ file: "people", entries });
const review = (...entries: Entry[]): Addition => ({ file: "review", entries });
const numbered = (labels: readonly string[], addition: (label: string) => Addition): Choice[] =>
  labels.map((label, index) => ({ key: String(index + 1), label, addition: addition(label) }));

/** The answers to a proposal; the first is what the reader proposes when it proposes something. */
export function choicesOf(proposal: Proposal, record: SessionRecord): Choice[] {
  switch (proposal.kind) {
    case "alias": {
      const { name, candidates, assumed } = proposal;
      const same = (of: string): Addition => people({ section: "aliases", key: name, value: of });
      const apart = people(...candidates.map((other): Entry => ({ section: "apart", value: [name, other] })));
      const accept = assumed === null ? [] : [{ key: "a", label: `accept: ${assumed}`, addition: same(assumed) }];
      const others = assumed === null ? numbered(candidates, same) : [];
      return [...accept, ...others, { key: "n", label: "no: different people", addition: apart }];
    }
    case "meaning":
      return numbered(proposal.candidates, (of) => people({ section: "aliases", key: proposal.name, value: of }));
    case "surname":
      return numbered(proposal.candidates, (value) => people({ section: "surnames", key: proposal.name, value }));
    case "role":
      return ROLES.map(([label, role], index) => ({
        key: String(index + 1),
        label,
        addition: review({ section: "roles", key: proposal.name, value: role }),
      }));
    case "speaker":
      return speakerChoices(proposal, record.text);
    case "relation": {
      const { kind, from, to } = proposal.relation;
      const decide = (holds: string): Addition => {
        const value = { kind, from, ...(to !== null && { to }), holds, ...anchor(proposal.statement, record.text) };
        return review({ section: "relations", value });
      };
      return [
        { key: "a", label: "accept", addition: decide("yes") },
        { key: "n", label: "no", addition: decide("no") },
      ];
    }
  }
}

const ROLES: readonly (readonly [string, string])[] = [
  ["speaker", "speaker"],
  ["moderator", "moderator"],
  ["rapporteur", "rapporteur"],
  ["was only talked about", "mentioned"],
];

function speakerChoices(proposal: Proposal & { kind: "speaker" }, text: string): Choice[] {
  const { statement, candidates } = proposal;
  const { speaker } = statement;
  const decide = (voice: Voice): Addition => speakerDecision(statement, voice, text);
  return [
    ...(speaker === null ? [] : [{ key: "a", label: `accept: ${speaker}`, addition: decide({ speaker }) }]),
    ...numbered(candidates, (name) => decide({ speaker: name })),
    { key: "r", label: "the rapporteur", addition: decide("rapporteur") },
    { key: "p", label: "the panel", addition: decide("panel") },
    { key: "n", label: "nobody can tell: leave it open", addition: decide("open") },
  ];
}

/** That a sentence is somebody's. */
export function speakerDecision(statement: Statement, voice: Voice, text: string): Addition {
  const { speaker, how } = statement;
  const who: Record<string, string> = typeof voice === "object" ? { speaker: voice.speaker } : { voice };
  const was = speaker === null ? how : `${speaker} (${how})`;
  return review({ section: "statements", value: { ...who, was, ...anchor(statement, text) } });
}

function anchor({ start, end }: Statement, text: string): Record<string, string> {
  const [{ exact, prefix, suffix }] = selectorsOf(text, start, end);
  return { exact, prefix, suffix, start: String(start) };
}
