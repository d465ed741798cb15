import type { CaseProblem } from "@detente/case";
import { caseClaimsWording } from "./case-claims.js";
import { caseFileWording } from "./case-file.js";
import { caseModelWording } from "./case-model.js";
import { gmcrWording } from "./gmcr.js";
import type { WordingTable } from "./wording.js";

/** Words for everything that can be wrong or doubtful in a case or a `.gmcr` file: a code without words does not compile. */
export const caseWording: WordingTable<CaseProblem> = {
  ...caseFileWording,
  ...caseClaimsWording,
  ...caseModelWording,
  ...gmcrWording,
};
