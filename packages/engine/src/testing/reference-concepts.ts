/** The reference solver's verdicts under the concepts that are not basic; like all of it, from the definitions alone. */
import type { OptionModel } from "../model/option-model.js";
import { type BasicId, type Game, improvementsIn, opponentsIn, stableIn } from "./reference.js";

interface Question {
  readonly game: Game;
  /** The model the game was made from, when in option form: who owns which letter of a pattern. */
  readonly model?: OptionModel;
  readonly i: number;
  readonly h?: number;
  readonly leader?: number;
}

export type Verdict = (question: Question) => ReadonlySet<string>;

const basic =
  (id: BasicId): Verdict =>
  ({ game, i }) =>
    stableIn(game, id, i);

/** One line for each concept of the registry; the contract suite fails where a line is missing. */
export const referenceVerdicts: Readonly<Record<string, Verdict>> = {
  nash: basic("nash"),
  gmr: basic("gmr"),
  smr: basic("smr"),
  seq: basic("seq"),
  sseq: basic("sseq"),

  sim: ({ game, model, i }) =>
    statesWhere(game, (s) =>
      improvementsIn(game, i, s).every((s1) => isBlocked(game, owners(model), i, s, s1, opponentsIn(game, i))),
    ),

  "seq-sim": (question) => {
    const [seq, sim] = ["seq", "sim"].map((id) => referenceVerdicts[id](question));
    return statesWhere(question.game, (s) => seq.has(s) || sim.has(s));
  },

  "sim-tableau": ({ game, model, i }) => {
    const calm = game.dms.map((j) => stableIn(game, "seq", j));
    return statesWhere(game, (s) => {
      const unstable = opponentsIn(game, i).filter((j) => !calm[j].has(s));
      if (calm[i].has(s)) return true;
      return improvementsIn(game, i, s).every((s1) => isBlocked(game, owners(model), i, s, s1, unstable));
    });
  },

  lh: ({ game, i, h = 1 }) => stayingIn(game, i, foresight(game, h)),

  // G_h is a function of G_{h−1}: once it repeats it runs in a circle. Write every G down until one comes back.
  nm: ({ game, i }) => {
    const met: Foresight[] = [foresight(game, 0)];
    for (;;) {
      const next = further(game, met[met.length - 1]);
      const written = JSON.stringify(next);
      const back = met.findIndex((earlier) => JSON.stringify(earlier) === written);
      if (back === -1) met.push(next);
      else {
        const circle = met.slice(back).map((ends) => stayingIn(game, i, ends));
        return statesWhere(game, (s) => circle.every((stable) => stable.has(s)));
      }
    }
  },

  stackelberg: ({ game, i, leader }) => stayingIn(game, i, foresight(game, i === leader ? 2 : 1)),
};

const statesWhere = (game: Game, test: (s: string) => boolean): Set<string> => new Set(game.states.filter(test));

const owners = (model: OptionModel | undefined): number[] => (model?.options ?? []).map((option) => option.owner);

/** Some improvements of some of the `others`, taken from `s` together with `s1`, lead to a feasible state no better than `s`. */
function isBlocked(
  game: Game,
  owner: readonly number[],
  i: number,
  s: string,
  s1: string,
  others: readonly number[],
): boolean {
  let joint = [s1.split("")];
  for (const j of others) {
    const replies = improvementsIn(game, j, s);
    joint = joint.flatMap((letters) => [
      letters,
      ...replies.map((reply) => letters.map((letter, o) => (owner[o] === j ? reply[o] : letter))),
    ]);
  }
  return joint.some((letters) => game.states.includes(letters.join("")) && !game.prefers(i, letters.join(""), s));
}

/** For each of the two decision makers and each state: where play ends if it is to move there. */
type Foresight = readonly Readonly<Record<string, string>>[];

function foresight(game: Game, h: number): Foresight {
  const here = Object.fromEntries(game.states.map((s) => [s, s]));
  return h === 0 ? [here, here] : further(game, foresight(game, h - 1));
}

function further(game: Game, shorter: Foresight): Foresight {
  return [0, 1].map((i) => {
    const j = 1 - i;
    const endOf = (s: string): string => {
      const ends = game.states.filter((q) => game.moves(i, s).has(q)).map((q) => shorter[j][q]);
      const best = ends.filter((q) => ends.every((other) => !game.prefers(i, other, q)));
      // Tie rule: the other, who foresees, expects of the ends the mover likes best the one worst for itself.
      const [end] = best.filter((q) => best.every((other) => !game.prefers(j, q, other)));
      return end !== undefined && game.prefers(i, end, s) ? end : s;
    };
    return Object.fromEntries(game.states.map((s) => [s, endOf(s)]));
  });
}

const stayingIn = (game: Game, i: number, ends: Foresight): Set<string> => statesWhere(game, (s) => ends[i][s] === s);
