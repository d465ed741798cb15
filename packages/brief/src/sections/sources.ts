import type { Case, Citation, Claim, Evidence } from "@detente/case";
import { type Block, code, entry, type Inline, note, paragraph, quote, section, strong, tone } from "../blocks.js";
import { count } from "../wording/phrases.js";
import { claimAnchor, sourceWords } from "../words/citation.js";
import { claimWords, dmName, isAssumed, isContested } from "../words/claim.js";

/** Every claim with whoever holds and denies it, word for word and with its place in the record. */
export function sourcesSection(model: Case): Block {
  const groups = [...model.decisionMakers.keys(), null].map((dm) => ({
    dm,
    claims: model.claims.filter((claim) => claim.dm === dm),
  }));
  return section(
    "claims",
    "Claims and their sources",
    paragraph(
      `The model rests on ${count(model.claims.length, "claim")}: `,
      `${count(model.claims.filter((claim) => !isAssumed(claim)).length, "is", "are")} quoted, `,
      `${count(model.claims.filter(isAssumed).length, "is", "are")} assumed, `,
      `${count(model.claims.filter(isContested).length, "is", "are")} contested. `,
      "Every quotation is word for word from the record and tells what a speaker said as summarised by the rapporteur; ",
      "reading it as a preference is the analyst’s work. A wish stands before the wishes that matter less.",
    ),
    ...groups
      .filter(({ claims }) => claims.length > 0)
      .map(({ dm, claims }) =>
        section(
          `claims-of-${dm === null ? "nobody" : (model.decisionMakers[dm]?.id ?? dm)}`,
          dm === null ? "What cannot be" : `What ${dmName(model, dm)} wants, most important first`,
          ...claims.map((claim) => claimEntry(model, claim)),
        ),
      ),
  );
}

/** A claim with its quotations; references lead to it. */
export function claimEntry(model: Case, claim: Claim): Block {
  const marks: Inline[] = [];
  if (isAssumed(claim)) marks.push(" ", tone("partly", "assumed"));
  if (isContested(claim)) marks.push(" ", tone("fails", "contested"));
  return entry(
    claimAnchor(claim.id),
    [
      strong(claimWords(model, claim)),
      ...marks,
      " ",
      code(claim.id),
      tone("quiet", ` ${claim.kind === "possibility" ? "infeasible: " : "prefers: "}${claim.source}`),
    ],
    ...evidenceBlocks(model, claim.evidence),
  );
}

/** What was quoted for and against something, and what is assumed; `label` says what who speaks for it did. */
export function evidenceBlocks(model: Case, { held, denied, assumed }: Evidence, label = "Held"): Block[] {
  return [
    ...held.map((citation) => quoted(model, citation, "holds", label)),
    ...denied.map((citation) => quoted(model, citation, "fails", "Denied")),
    ...(assumed === null ? [] : [note("assumption", assumed.trim())]),
  ];
}

function quoted(model: Case, citation: Citation, mark: "holds" | "fails", label: string): Block {
  return quote(citation.quote, [tone(mark, label), ` by ${sourceWords(model, citation)}`]);
}

/** The assumptions alone, so that nobody takes them for the session's words. */
export function assumptionsSection(model: Case): Block {
  const assumed = model.claims.filter(({ evidence }) => evidence.assumed !== null);
  const [bare, supported] = [assumed.filter(isAssumed), assumed.filter((claim) => !isAssumed(claim))];
  return section(
    "assumptions",
    "Assumptions",
    paragraph(
      bare.length === 0
        ? "No claim rests on the analyst’s assumption alone."
        : `${count(bare.length, "claim rests", "claims rest")} on the analyst’s assumption alone, not on anybody’s words at the session. Each may be given up to see what changes: `,
      ...(bare.length === 0 ? [] : [code("detente pivots"), " tries them one by one."]),
    ),
    ...bare.map((claim) => assumptionNote(model, claim)),
    ...(supported.length === 0
      ? []
      : [
          paragraph(`${count(supported.length, "quoted claim leans", "quoted claims lean")} on an assumption besides:`),
          ...supported.map((claim) => assumptionNote(model, claim)),
        ]),
  );
}

function assumptionNote(model: Case, claim: Claim): Block {
  return note("assumption", claimWords(model, claim), " — ", claim.evidence.assumed?.trim() ?? "", " ", {
    kind: "reference",
    to: claimAnchor(claim.id),
    text: claim.id,
    basis: isAssumed(claim) ? "assumed" : "cited",
  });
}
