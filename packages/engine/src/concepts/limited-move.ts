import type { Concept } from "./concept.js";
import { lookFurther, noForesight, staying } from "./foresight.js";
import { requireNeeds } from "./needs.js";

export const limitedMove: Concept = {
  id: "lh",
  name: "Limited-move stability (L_h)",
  source: "Zagare 1984; Kilgour 1985",
  meaning: "Looking h moves ahead, the two moving in turn and each for its own good, it does best to stay.",
  needs: {
    decisionMakers: 2,
    parameters: [{ name: "h", least: 1, most: 1000, meaning: "moves that a decision maker looks ahead" }],
  },
  stableFor(conflict, dm, parameters) {
    const { h } = requireNeeds(limitedMove, conflict, parameters);
    let ends = noForesight(conflict);
    for (let move = 0; move < h; move++) ends = lookFurther(conflict, ends);
    return staying(ends, dm);
  },
};
