import type { Case } from "@detente/case";
import { byStrength, concepts, ENGINE_VERSION } from "@detente/engine";
import { type Block, code, item, list, paragraph, section, strong } from "../blocks.js";
import { optionWords } from "../words/condition.js";
import { count } from "../wording/phrases.js";

/** How the answers were made: everything someone else needs to make them again. */
export interface Making {
  /** Version of the program that writes the brief. */
  readonly program: string;
  /** SHA-256 of the case file and of each record, as hexadecimal text. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

export function methodSection(model: Case, making: Making): Block {
  return section(
    "method",
    "Method",
    paragraph(
      "The case describes a conflict in the Graph Model for Conflict Resolution: who can do what, what cannot be, and what each wants more. ",
      `Here ${count(model.decisionMakers.length, "decision maker")} share ${count(model.options.length, "option")}. `,
      "A state says of every option whether it is taken. A decision maker moves by changing options of its own, and a state is stable for it when it has no good reason to move. ",
      "Preferences say what is preferred to what, never by how much.",
    ),
    paragraph(
      strong("Stable is not likely. "),
      "A stable outcome is one that nobody leaves once it is there. Whether it comes about is another question; ",
      "therefore every outcome here is shown with the way that leads to it from today, if there is one, and no number in this brief is a forecast.",
    ),
    paragraph("Reasons to stay put, from the strongest to the weakest:"),
    list(byStrength.map((id) => [strong(concepts[id].name), `. ${concepts[id].meaning} (${concepts[id].source})`])),
    paragraph(
      strong("Lenses. "),
      "A speaker’s lens holds every claim that the speaker does not deny, less the contested claims that the speaker does not hold. Common ground holds the uncontested claims only.",
    ),
    paragraph("The options:"),
    list(
      model.decisionMakers.map((dm, index) =>
        item(
          [strong(dm.name)],
          list(
            model.options.flatMap((option, at) =>
              option.dm === index
                ? [
                    [
                      option.name,
                      ...changeWords(option.change),
                      ...(model.statusQuo?.includes(at) ? [" (taken today)"] : []),
                    ],
                  ]
                : [],
            ),
          ),
        ),
      ),
    ),
    paragraph("Made with:"),
    list([
      `Détente ${making.program}, engine ${ENGINE_VERSION}; every state of the model was judged, none was sampled`,
      ...making.files.map(({ path, sha256 }) => [`${path}, SHA-256 `, code(sha256)]),
    ]),
  );
}

function changeWords(change: Case["options"][number]["change"]): string[] {
  switch (change) {
    case "free":
      return [];
    case "once":
      return [" (cannot be undone)"];
    case "withdraw":
      return [" (can only be given up)"];
  }
}

/** Where things stand today, in words. */
export function statusQuoWords(model: Case): string {
  if (model.statusQuo === null) return "The case does not say where things stand today.";
  const taken = model.statusQuo.map((option) => optionWords(model, option));
  return taken.length === 0 ? "Today no option is taken." : `Today: ${taken.join("; ")}.`;
}
