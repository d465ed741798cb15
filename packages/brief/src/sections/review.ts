import type { Proposal } from "@detente/record";
import { type Block, list, note, paragraph, quote, section, tone } from "../blocks.js";

/** The question that a proposal asks. */
export function proposalQuestion(proposal: Proposal): string {
  switch (proposal.kind) {
    case "alias":
      return proposal.assumed === null
        ? `Is “${proposal.name}” one of these people?`
        : `Is “${proposal.name}” another spelling of ${proposal.assumed}?`;
    case "meaning":
      return `Who is meant by “${proposal.name}”?`;
    case "role":
      return `What did ${proposal.name} do at the session?`;
    case "surname":
      return `Which is the family name of ${proposal.name}?`;
    case "speaker":
      return "Who says this?";
    case "relation": {
      const { kind, from, to } = proposal.relation;
      return `Does the text say that ${from} ${kind === "agrees" ? "agrees" : "disagrees"} with ${to ?? "others"}?`;
    }
  }
}

/** A proposal with what one needs to see to decide it. */
export function proposalBlocks(proposal: Proposal, number: number, total: number): Block[] {
  const title = `${number} of ${total}: ${proposalQuestion(proposal)}`;
  return [section(`proposal-${number}`, title, ...evidence(proposal))];
}

function evidence(proposal: Proposal): Block[] {
  switch (proposal.kind) {
    case "alias":
      return proposal.evidence === null ? [] : [note("plain", proposal.evidence)];
    case "role":
      return proposal.affiliation === null ? [] : [note("plain", proposal.affiliation)];
    case "speaker": {
      const { statement, before, after } = proposal;
      const { speaker, how, confidence, rule } = statement;
      const reader =
        speaker === null ? "The reader leaves it open." : `The reader: ${speaker} (${how}, ${confidence}; ${rule}).`;
      return [...context(before), quote(statement.text, reader), ...context(after)];
    }
    case "relation":
      return [quote(proposal.statement.text, proposal.statement.speaker ?? "speaker not known")];
    case "meaning":
    case "surname":
      return [];
  }
}

const context = (text: string): Block[] => (text === "" ? [] : [paragraph(tone("quiet", text))]);

/** All proposals at once, for a look without answering. */
export function reviewBlocks(proposals: readonly Proposal[], done: number): Block[] {
  const decided = done === 0 ? "" : `${done} decided about this record so far.`;
  const title = proposals.length === 0 ? "Nothing is left to decide" : `To decide: ${proposals.length}`;
  return [
    section(
      "review",
      title,
      ...(decided === "" ? [] : [paragraph(decided)]),
      ...(proposals.length === 0 ? [] : [list(proposals.map(line), true)]),
    ),
  ];
}

function line(proposal: Proposal): string {
  const question = proposalQuestion(proposal);
  if (proposal.kind === "speaker") {
    const { speaker, how, confidence, text } = proposal.statement;
    return `${question} ${speaker === null ? "Open" : `${speaker} (${how}, ${confidence})`}: “${text}”`;
  }
  if (proposal.kind === "relation") return `${question} “${proposal.statement.text}”`;
  return "candidates" in proposal ? `${question} ${proposal.candidates.join(", ")}` : question;
}
