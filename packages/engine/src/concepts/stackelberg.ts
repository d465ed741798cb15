import type { Concept } from "./concept.js";
import { limitedMove } from "./limited-move.js";
import { requireNeeds } from "./needs.js";

export const stackelberg: Concept = {
  id: "stackelberg",
  name: "Stackelberg",
  source: "von Stackelberg 1934; Fang, Hipel & Kilgour 1989, 1993",
  meaning:
    "The leader stays because it foresees how the other would reply (L_2), the follower because it has nothing better (Nash).",
  needs: {
    decisionMakers: 2,
    parameters: [{ name: "leader", least: 0, most: 1, meaning: "the decision maker that leads" }],
  },
  stableFor(conflict, dm, parameters) {
    const { leader } = requireNeeds(stackelberg, conflict, parameters);
    return limitedMove.stableFor(conflict, dm, { h: dm === leader ? 2 : 1 });
  },
};
