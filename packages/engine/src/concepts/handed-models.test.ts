import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.js";
import { optionConflict } from "../model/option-conflict.js";
import { handedModels } from "../testing/gmcr-file.js";
import { optionGame } from "../testing/reference.js";
import { referenceVerdicts } from "../testing/reference-concepts.js";
import { conceptIds } from "./registry.js";

const handed = handedModels();

describe.skipIf(handed.length === 0)(
  "models handed over with expected verdicts (skipped where their folder is absent)",
  () => {
    it.each(handed)("$name", ({ model, expected }) => {
      const conflict = optionConflict(model);
      const { stable } = analyse(conflict);
      expect(conflict.stateCount).toBe(expected.states);
      const stability = [...Array(conflict.stateCount).keys()].map((state) => ({
        state: conflict.label(state),
        ...Object.fromEntries(
          conceptIds.map((id) => [id, conflict.decisionMakers.filter((_, dm) => stable[id]?.[dm].has(state))]),
        ),
      }));
      expect(stability).toEqual(expected.stability);
      const game = optionGame(model);
      for (const id of conceptIds) {
        const inAll = game.states.filter((s) => game.dms.every((i) => referenceVerdicts[id]({ game, i }).has(s)));
        expect(inAll, `the reference solver, ${id}`).toEqual(expected.equilibria[id]);
      }
    });
  },
);
