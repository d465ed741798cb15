import { familyFirst } from "../names/lexicon.js";
import { bare, partsOf } from "../names/name.js";
import type { FoundProblem } from "../problems.js";
import type { Listed } from "./people.js";
import type { Group, Header } from "./shape.js";

/**
 * Where a name ends that no mark divides from its house ("Ana Ruiz Delta National Laboratory"): where the body calls the
 * person. A Korean or Chinese name has three words as a rule; else the line is left unread, under a problem.
 */
export function settleUnmarked({ groups, body }: Pick<Header, "groups" | "body">): {
  groups: Group[];
  problems: FoundProblem[];
} {
  const problems: FoundProblem[] = [];
  // Most headers leave nothing open, and a body may be long.
  if (!groups.some(({ people }) => people.some(({ unmarked }) => unmarked))) return { groups, problems };
  const words = body.flatMap(({ text }) => text.split(/[^\p{L}\p{M}.'’-]+/u).map(plain));
  const settled = groups.map(({ people, ...group }) => ({
    ...group,
    people: people.flatMap(({ shorter, unmarked: _unmarked, ...longer }): Listed[] => {
      if (shorter === undefined) return [people.some(({ unmarked }) => unmarked) ? cutHouse(longer, words) : longer];
      const [two, three] = [called(shorter.name, words), called(longer.name, words)];
      if (two > three) return [shorter];
      if (three === 2 || three > two || familyFirst.has(bare(partsOf(longer.name)[0]!))) return [longer];
      const found = `${longer.name} ${longer.affiliation ?? ""}`.trim();
      problems.push({ code: "record/line-unread", severity: "warning", start: group.start, found, label: null });
      return [];
    }),
  }));
  return { groups: settled.filter(({ people }) => people.length > 0), problems };
}

/** "Ana Ruiz Arco" among such lines is Ana Ruiz of Arco, a house that nothing tells as one, where the body knows a Ruiz but no Arco. */
function cutHouse(person: Listed, words: readonly string[]): Listed {
  const parts = person.name.split(" ");
  if (person.affiliation !== null || parts.length !== 3 || familyFirst.has(bare(parts[0]!))) return person;
  const name = parts.slice(0, 2).join(" ");
  return called(name, words) > 0 && called(person.name, words) === 0
    ? { ...person, name, affiliation: parts[2]! }
    : person;
}

const plain = (word: string): string => word.replace(/['’]s?$|\.$/u, "");

/** How surely the body calls somebody by a name: in full, by its last word, or not at all. */
function called(name: string, words: readonly string[]): number {
  const parts = partsOf(name).map(plain);
  const ends = words.flatMap((word, at) => (word === parts.at(-1) ? [at] : []));
  return ends.some((end) => parts.every((part, at) => words[end - parts.length + 1 + at] === part))
    ? 2
    : Math.min(1, ends.length);
}
