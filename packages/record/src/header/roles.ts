import type { FoundProblem } from "../problems.js";
import { givenNames } from "../names/lexicon.js";
import { bare, nameKey, nameKeyAnyOrder, partsOf, rulersOffice } from "../names/name.js";
import type { Mentions } from "../names/mentions.js";
import type { Decisions } from "../reading.js";
import type { ProsePeople } from "../prose/found.js";
import type { Group, GroupRole, Header } from "./shape.js";
import { type Listed, readPeople } from "./people.js";
import { isPlacedName } from "./person.js";
import { fullerHouse } from "./person.js";
import { settleUnmarked } from "./unmarked.js";

export interface Cast {
  rapporteurs: Listed[];
  moderators: Listed[];
  speakers: Listed[];
  people: Listed[];
  problems: FoundProblem[];
}

type Listing = Exclude<GroupRole, "discussant">;
const lists: Readonly<Record<Listing, "rapporteurs" | "moderators" | "speakers">> = {
  rapporteur: "rapporteurs",
  moderator: "moderators",
  speaker: "speakers",
};

/**
 * Who did what: labels first; then groups without a label, where the text decides; then the prose, for roles that
 * the header leaves empty. Whoever is left goes to `people`, with a problem.
 */
export function castOf(read: Header, prose: ProsePeople, mentions: Mentions, decisions: Decisions): Cast {
  const { groups, problems } = settleUnmarked(read);
  completeNames(prose, groups, mentions);
  const header = { ...read, groups };
  const cast: Cast = { rapporteurs: [], moderators: [], speakers: [], people: [], problems };
  for (const { role, people } of header.groups)
    if (role !== null && role !== "discussant") join(cast[lists[role]], people);
  const loose = header.groups.filter(({ role }) => role === null);
  const discussants = header.groups.flatMap(({ role, people }) => (role === "discussant" ? people : []));
  assign(loose, discussants, cast, header, prose, mentions);
  join(
    cast.speakers.length === 0 ? cast.speakers : cast.people,
    discussants.filter((each) => !isIn(cast, each)),
  );
  const undecided = cast.people.filter(
    (person) => decisions.roles?.[person.name] === undefined && !discussants.some((each) => same(each, person)),
  );
  fromProse(cast, prose, header, mentions);
  // "X, as moderator, opened the session": whom the header has in a list without a label, or on a line by itself.
  joinHouses(cast, [
    ...header.groups.flatMap(({ people }) => people),
    ...header.loose.flatMap((line) => (isPlacedName(line) ? readPeople(line, true) : [])),
  ]);
  const place = startsIn(header, prose);
  cast.people.sort((a, b) => place(a) - place(b));
  if (undecided.length > 0) {
    const start = loose[0]?.start ?? 0;
    cast.problems.push({
      code: "record/role-unknown",
      severity: "warning",
      start,
      names: undecided.map(({ name }) => name),
    });
  }
  decide(cast, decisions);
  return cast;
}

/** "Nuaimi Haddad", "Siti Nurhaliza" where the text has one name that goes on: who is called so has that name. */
function completeNames(prose: ProsePeople, groups: readonly Group[], { found }: Mentions): void {
  const full = [
    ...groups.flatMap(({ people }) => people.map(({ name }) => name)),
    ...[...found.values()].map(({ name }) => name),
    ...allOf(prose).flatMap((list) => list.map(({ name }) => name)),
  ];
  const listed = groups.flatMap(({ people }) => people);
  for (const list of allOf(prose))
    for (const [at, person] of list.entries()) {
      // "Niu Gang" whom the header writes NIU Gang.
      const own = listed.find((each) => same(each, person));
      if (own !== undefined) {
        list[at] = { ...person, name: own.name };
        continue;
      }
      const longer = new Map(full.filter((name) => goesOn(person.name, name)).map((name) => [nameKey(name), name]));
      const [whole] = longer.values();
      if (whole !== undefined && longer.size === 1) list[at] = { ...person, name: whole };
    }
  for (const list of allOf(prose)) {
    const first = list.map((person) => list.findIndex((each) => same(each, person)));
    for (let at = list.length - 1; at >= 0; at--)
      if (first[at] !== at) {
        list[first[at]!]!.affiliation ??= list[at]!.affiliation;
        list.splice(at, 1);
      }
  }
}

const allOf = (prose: ProsePeople): Listed[][] => [
  prose.rapporteurs,
  prose.moderators,
  prose.openers,
  prose.speakers,
  prose.askers,
  prose.floor,
  prose.others,
  prose.discussants,
];

/** Whether a name is the beginning or the end of another. */
function goesOn(part: string, whole: string): boolean {
  // "Ruiz Ocampo" is Daniela Ruiz-Ocampo.
  const [some, all] = [part, whole].map((name) => partsOf(name.replace(/[-‐‑]/g, " ")).map(nameKey).join(" ")) as [
    string,
    string,
  ];
  return all.startsWith(`${some} `) || all.endsWith(` ${some}`);
}

/** Where the text first has somebody of the header, of the floor or of an introduction. */
function startsIn({ groups }: Header, { floor, others }: ProsePeople): (person: Listed) => number {
  const all = [
    ...groups.flatMap(({ people, start }) => people.map(({ name }) => ({ name, start }))),
    ...floor,
    ...others,
  ];
  return (person) => Math.min(...all.filter((each) => same(each, person)).map(({ start }) => start));
}

const isIn = ({ rapporteurs, moderators, speakers }: Cast, person: Listed): boolean =>
  [...rapporteurs, ...moderators, ...speakers].some((each) => same(each, person));

function assign(
  loose: Group[],
  discussants: readonly Listed[],
  cast: Cast,
  header: Header,
  prose: ProsePeople,
  mentions: Mentions,
): void {
  const known = [...cast.rapporteurs, ...cast.moderators, ...cast.speakers, ...discussants];
  const groups = loose
    .map((group) => ({ ...group, people: group.people.filter((person) => !known.some((each) => same(each, person))) }))
    .filter(({ people }) => people.length > 0);
  const open = new Set<Listing>(
    (["rapporteur", "moderator", "speaker"] as const).filter((role) => cast[lists[role]].length === 0),
  );
  const give = (group: Group, role: Listing): void => {
    join(cast[lists[role]], group.people);
    groups.splice(groups.indexOf(group), 1);
    open.delete(role);
  };
  const seen = (group: Group): number => group.people.filter((person) => isNamed(person, mentions)).length;
  const moderating = [...prose.moderators, ...prose.openers];
  for (const group of groups.slice()) {
    if (open.has("moderator") && group.people.length === 1 && moderating.some((each) => same(each, group.people[0]!)))
      give(group, "moderator");
  }
  const sizes = groups.map(({ people }) => people.length);
  const describes = header.kind !== null && /descri|overview|abstract|background/i.test(header.kind);
  const usual =
    open.has("speaker") && groups.length >= 2 && sizes.at(-1)! >= 2 && sizes.slice(0, -1).every((size) => size === 1);
  // Labels stripped from the usual order: one who reports, or two; one who moderates; several.
  const three = groups.length === 3 && sizes[0]! <= 2 && sizes[1] === 1 && sizes[2]! >= 2 && open.size === 3;
  if (three) {
    if (seen(groups[0]!) === 0)
      for (const role of ["rapporteur", "moderator", "speaker"] as const) give(groups[0]!, role);
  } else if (usual && groups.length === 2) {
    const named = seen(groups[0]!) > 0;
    const [reports, moderates] = [open.has("rapporteur"), open.has("moderator")];
    if (moderates && (!reports || describes || named)) give(groups[0]!, "moderator");
    else if (reports && !moderates) give(groups[0]!, "rapporteur");
    // Who stands apart from the others where nobody is looked for is one of them.
    else if (!reports && !moderates) give(groups[0]!, "speaker");
    give(groups.at(-1)!, "speaker");
  }
  if (groups.length > 1 && open.has("speaker")) {
    const most = [...groups].sort((a, b) => seen(b) - seen(a) || b.people.length - a.people.length)[0]!;
    const others = groups.filter((group) => group !== most);
    const clear = seen(most) > 0 && others.every((group) => seen(group) === 0);
    if (clear) give(most, "speaker");
  }
  if (groups.length > 1 && open.has("speaker") && !open.has("moderator") && groups.every((group) => seen(group) > 0))
    for (const group of groups.slice()) give(group, "speaker");
  if (groups.length === 1) {
    const group = groups[0]!;
    const spoken = prose.speakers.some((each) => !group.people.some((person) => same(each, person)));
    if (open.has("speaker") && (seen(group) > 0 || (!open.has("moderator") && group.people.length > 1)))
      give(group, "speaker");
    else if (open.size === 3 && group.people.length <= 3 && spoken) give(group, "rapporteur");
    else if (open.size === 1 && !open.has("speaker") && group.people.length <= (open.has("rapporteur") ? 2 : 1))
      give(group, [...open][0]!);
  }
  for (const { people } of groups) join(cast.people, people);
}

function fromProse(cast: Cast, prose: ProsePeople, header: Header, mentions: Mentions): void {
  const placed = (person: Listed): boolean => isIn(cast, person);
  const listed = header.groups.some(({ people }) => people.length > 0) && cast.speakers.length > 0;
  if (cast.rapporteurs.length === 0) join(cast.rapporteurs, prose.rapporteurs);
  if (cast.moderators.length === 0) {
    const moderators = prose.moderators.filter((person) => !cast.rapporteurs.some((each) => same(each, person)));
    join(cast.moderators, moderators);
    cast.speakers = cast.speakers.filter(
      (person) =>
        header.groups.some(({ role }) => role === "speaker") || !cast.moderators.some((each) => same(each, person)),
    );
    const [opener] = prose.openers;
    if (moderators.length === 0 && opener && !listed && !placed(opener)) join(cast.moderators, [opener]);
  }
  if (cast.speakers.length === 0)
    join(
      cast.speakers,
      prose.speakers.filter(
        (person) =>
          !placed(person) &&
          !prose.discussants.some((each) => same(each, person)) &&
          !cast.people.some((each) => same(each, person)),
      ),
    );
  if (!listed) {
    const more = introduced(prose.surnames, mentions).filter((person) => !placed(person));
    insert(cast.speakers, more, mentions);
    addCredited(cast, prose, mentions);
  }
  join(
    cast.people,
    [...(listed ? [] : prose.others), ...prose.floor].filter((person) => !placed(person)),
  );
  if (listed) return;
  const askers = prose.askers.filter((person) => !placed(person));
  join(cast.speakers.length > 0 ? cast.people : cast.speakers, askers);
}

/** Whoever else the body credits with words, unless the prose has them in another role or as another spelling. */
function addCredited(cast: Cast, prose: ProsePeople, mentions: Mentions): void {
  const known = [
    ...Object.values(lists).flatMap((list) => cast[list]),
    ...cast.people,
    ...prose.others,
    ...prose.floor,
    ...prose.askers,
    ...prose.discussants,
  ];
  const parts = new Set(known.flatMap(({ name }) => partsOf(name).filter((part) => part.length > 2)));
  const speaks = (person: Listed): boolean => cast.speakers.some((each) => same(each, person));
  const credited = prose.credited().filter(({ name }) => !known.some((each) => goesOn(name, each.name)));
  const more = credited.filter((person) => !speaks(person) && !partsOf(person.name).some((part) => parts.has(part)));
  join(cast.speakers, credited.filter(speaks));
  insert(cast.speakers, more, mentions);
}

/** Adds each before whoever the text has later; the order of a list stays. */
function insert(list: Listed[], people: readonly Listed[], { found }: Mentions): void {
  const place = ({ name }: Listed): number => found.get(nameKey(name))?.start ?? 0;
  for (const person of people) {
    const later = list.findIndex((each) => place(each) > place(person));
    list.splice(later < 0 ? list.length : later, 0, person);
  }
}

/** "… introduced Ana Ruiz. Ms. Ruiz said …": who is named once in full, and then credited with words by the surname. */
function introduced(surnames: ReadonlySet<string>, { found }: Mentions): Listed[] {
  return [...surnames].flatMap((surname) => {
    const full = [...found.values()].filter(
      ({ name, titles }) => name.endsWith(` ${surname}`) && rulersOffice(titles) === null,
    );
    return full.length === 1 ? [{ name: full[0]!.name, titles: full[0]!.titles, affiliation: null }] : [];
  });
}

function decide(cast: Cast, { roles = {} }: Decisions): void {
  for (const [name, role] of Object.entries(roles)) {
    let person: Listed | undefined;
    for (const key of ["rapporteurs", "moderators", "speakers", "people"] as const) {
      person ??= cast[key].find((each) => nameKey(each.name) === nameKey(name));
      cast[key] = cast[key].filter((each) => nameKey(each.name) !== nameKey(name));
    }
    if (role !== "mentioned") cast[lists[role]].push(person ?? { name, titles: [], affiliation: null });
  }
}

/** Whether the body names the person: in full, or by a part of the name that is no common first name. */
function isNamed({ name }: Listed, mentions: Mentions): boolean {
  if (mentions.found.has(nameKey(name))) return true;
  const key = nameKeyAnyOrder(name);
  for (const each of mentions.found.values()) if (nameKeyAnyOrder(each.name) === key) return true;
  const parts = partsOf(name);
  return [parts[0]!, parts.at(-1)!, parts.slice(1).join(" ")].some(
    (part) =>
      part.length > 2 &&
      !givenNames.has(bare(part)) &&
      (mentions.titled.has(part) || mentions.alone.has(part) || mentions.found.has(nameKey(part))),
  );
}

export const same = (a: { name: string }, b: { name: string }): boolean =>
  nameKey(a.name) === nameKey(b.name) || nameKeyAnyOrder(a.name) === nameKeyAnyOrder(b.name);

/** Adds the house to whoever has none. */
export function joinHouses({ rapporteurs, moderators, speakers, people }: Cast, placed: readonly Listed[]): void {
  for (const person of [...rapporteurs, ...moderators, ...speakers, ...people])
    person.affiliation = fullerHouse(
      person.affiliation,
      placed.find((each) => same(each, person))?.affiliation ?? null,
    );
}

function join(list: Listed[], people: readonly Listed[]): void {
  for (const person of people) {
    const known = list.find((each) => same(each, person));
    if (known) known.affiliation = fullerHouse(known.affiliation, person.affiliation);
    else list.push({ ...person });
  }
}
