import { cutTitles, looksLikeName } from "../names/name.js";
import { isProse, startsItem, type Unit } from "../text/lines.js";
import { cutPosts, holdsPost, namesBody, namesPost, postsIn } from "./affiliation.js";
import type { Label } from "./labels.js";
import { type Listed, readPeople } from "./people.js";
import type { Group, GroupRole } from "./shape.js";
import { roleInAffiliation } from "./told-role.js";

/** Gathers the people of a header who stand together, with the affiliations on the lines below their names. */
export class Groups {
  /** The group that the next line may go on. */
  current: Group | null = null;
  /** The last person's affiliation stands on a line of its own. */
  private below = false;

  constructor(private readonly all: Group[]) {}

  add(people: readonly Listed[], unit: Unit, role: GroupRole | null): void {
    for (const [index, person] of people.entries()) {
      const told = roleInAffiliation(person);
      if (told === null) continue;
      const [own, rest] = [people.slice(0, index), people.slice(index + 1)];
      if (own.length > 0) this.add(own, unit, role);
      this.add([{ ...person, affiliation: told.affiliation }], unit, told.role);
      this.current = null;
      if (rest.length > 0) this.add(rest, unit, role);
      return;
    }
    if (this.current === null || this.current.role !== role || (role === null && unit.gap)) {
      this.current = { role, people: [], start: unit.start };
      this.all.push(this.current);
    }
    this.current.people.push(...people);
    this.below = false;
  }

  /** A name, and its post or house on the line below. */
  addWithLineBelow(name: Unit, below: string): void {
    const { name: bare, titles } = cutTitles(name.text);
    this.add([{ name: bare, titles: [...titles, ...postsIn(below)], affiliation: cutPosts(below) }], name, null);
    this.below = true;
  }

  /** Takes a line as the affiliation of the person on the line above; true when it is one. */
  takeBelow(unit: Unit, label: Label | null): boolean {
    const last = this.current?.people.at(-1);
    if (!last || startsItem(unit.text) || isProse(unit.text)) return false;
    if (unit.gap && !this.isOfLast(label, unit.text)) return false;
    if (last.affiliation !== null) return this.takeHouseBelow(last, unit.text);
    if (this.isNextWithoutMark(unit.text)) return false;
    // Under one label for one person, what is no name is the house.
    const alone =
      label?.plural === false && this.current?.people.length === 1 && label.value === "" && unit.text.length <= 80;
    if (!(namesBody(unit.text) || namesPost(unit.text) || (alone && !looksLikeName(unit.text, 1)))) return false;
    const left = unit.text.split(/[,(;\t]|\s[–—-]\s/, 1)[0] ?? "";
    // "Professor Yoo Min-su": a title makes a person of it.
    const person = cutTitles(left);
    if (person.titles.length > 0 && looksLikeName(person.name)) return false;
    if (left !== unit.text && looksLikeName(cutTitles(left).name) && !namesPost(left)) return false;
    last.affiliation = cutPosts(unit.text);
    last.titles.push(...postsIn(unit.text));
    this.below = true;
    return true;
  }

  /** "Jo Hale Harbour Council" where others stand with their houses without a mark: the next person. */
  private isNextWithoutMark(text: string): boolean {
    return (this.current?.people.some(mayEndEarlier) ?? false) && readPeople(text, true).some(isUnmarked);
  }

  /** "Speaker: Jo Hale", a blank line, "Director, Harbour Council": the house of the only one whom the label names, or of the last. */
  private isOfLast(label: Label | null, text: string): boolean {
    const [first = ""] = text.split(",", 1);
    return (
      (label?.plural === false ? this.current?.people.length === 1 : label?.value === "") &&
      this.current?.people.at(-1)?.affiliation === null &&
      first !== text &&
      namesPost(first) &&
      holdsPost(first) &&
      namesBody(text.slice(first.length))
    );
  }

  /** "Jo Hale / Program Assistant / Harbour Council": the house below the post. */
  private takeHouseBelow(last: Listed, text: string): boolean {
    if (!this.below || !namesBody(text) || readPeople(text, true).length > 0) return false;
    last.affiliation = cutPosts(`${last.affiliation!}, ${text}`);
    return true;
  }
}

const isUnmarked = ({ unmarked }: Listed): boolean => unmarked === true;
/** The name may end before the line does. */
const mayEndEarlier = ({ unmarked, readings }: Listed): boolean => unmarked === true || readings !== undefined;
