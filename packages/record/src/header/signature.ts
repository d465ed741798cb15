import { nameKey, namesPerson } from "../names/name.js";
import { isProse, type Unit } from "../text/lines.js";
import type { Group } from "./shape.js";
import { type Listed, readPeople } from "./people.js";

const role = /[,;(–—-]?\s*\b(?:the )?(?:session |panel |student )?rapporteurs?\b\)?\.?$/iu;
const roleOnly = /^\(?(?:session |panel |student )?rapporteurs?\)?$/iu;
const dash = /^\s*(?:[-–—~*]+|by\b)\s*/iu;

/** Who signs a text below its last sentence, and how many of its last units that takes; null when nobody does. */
export function signatureOf(units: readonly Unit[], groups: readonly Group[]): { group: Group; units: Unit[] } | null {
  let from = units.length;
  while (from > 0 && units.length - from < 4 && !isProse(units[from - 1]!.text) && units[from - 1]!.text.length <= 160)
    from--;
  const foot = units.slice(from);
  const known = new Set(groups.flatMap(({ people }) => people.map(({ name }) => nameKey(name))));
  const signers = foot.flatMap((unit, at) => {
    const below = foot[at + 1];
    const titled = below !== undefined && roleOnly.test(below.text);
    const people = signed(unit.text, titled).filter(({ name }) => !known.has(nameKey(name)));
    return people.length > 0 ? [{ people, units: titled ? [unit, below] : [unit] }] : [];
  });
  const [only] = signers;
  // Several names are a list, and nobody's signature; so is one with its post below other short lines.
  const before = units[from - 1];
  if (foot.length === 4 && before !== undefined && !isProse(before.text) && before.text.length <= 160) return null;
  if (from === 0 || only === undefined || signers.length > 1) return null;
  return {
    group: { role: "rapporteur", people: only.people, start: only.units[0]!.start },
    units: only.units,
  };
}

function signed(text: string, titled: boolean): Listed[] {
  const marked = dash.test(text);
  const plain = text.replace(dash, "").replace(/^\((.*)\)$/u, "$1");
  if (titled || role.test(plain)) return readPeople(plain.replace(role, ""), true);
  if (marked) return readPeople(plain, true).filter(({ name: each }) => each.includes(" "));
  return namesPerson(plain) ? readPeople(plain, true) : [];
}
