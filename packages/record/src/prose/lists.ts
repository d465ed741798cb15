import { namesBody, namesPost } from "../header/affiliation.js";
import type { Listed } from "../header/people.js";
import { cutTitles, looksLikeName } from "../names/name.js";
import { namesPlace } from "../names/places.js";
import { asideIn, betweenPeople, listTrigger, listedPerson, postBefore } from "./patterns.js";
import { add, personOf } from "./person.js";

/** Where the list begins that words like "the panel consisted of" announce; null where none do. */
export function listStart(text: string): number | null {
  const trigger = listTrigger.exec(text);
  if (trigger === null) return null;
  const end = trigger.index + trigger[0].length;
  // "featured three speakers: X, …", "featured papers by X": the list begins behind that.
  const before =
    /^(?:[^:,;.\p{Lu}]{3,60}? (?:from|at|of) [^:;,.]{3,60}:|[^:,;.\p{Lu}]{3,60}?(?::|\b(?:by|from))|(?:the )?(?:\w+ )?(?:speakers|panell?ists|experts|presenters|scholars))\s+(?=\p{Lu})/u;
  return end + (before.exec(text.slice(end))?.[0].length ?? 0);
}

const lastOne =
  /^(.{4,80}?\s(?:of|from|at)\s.{2,120}?|.{4,80}?,\s.{2,120}?|(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+) (?:and|as well as) (((?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+)(?:(?:,| \(| of | from ).*)?)$/u;
/** "Jo Hale of the Lock Council and Eva Berg, a judge": the "and" before a name, where a house has gone before it. */
function eachOf(piece: string): string[] {
  const [, first, second, written = ""] = lastOne.exec(piece) ?? [];
  const { name } = cutTitles(written);
  const another =
    looksLikeName(name) &&
    !namesBody(name) &&
    !namesPost(name) &&
    (/[,\s](?:of|from|at)\s|,/.test(first!) || looksLikeName(cutTitles(first!).name));
  return another ? [first!, ...eachOf(second!)] : [piece];
}

/** "research fellow at the Lock Institute Jo Hale": the post and the house before the name. */
function placedBefore(part: string): Listed | null {
  const [, words] =
    /^(?:an? |the )?(?:\p{Ll}[\p{L}-]* ){1,4}(?:at|of|with|from) (?:the )?(\p{Lu}.{6,90})$/u.exec(part) ?? [];
  return words === undefined || !/^[^,;()]+$/.test(words) ? null : personOf(words, undefined);
}

const chairOf =
  /^(?:and |as well as )?(?:(?:Assistant|Associate|Adjunct|Visiting|Emeritus|Senior) )?(?:Professor|Lecturer|Instructor|Reader) (?:of|in) (?:(?:\p{Lu}[\p{L}-]+|and) ){1,4}?(\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+)$/u;
const headOf =
  /^(?:and )?(?:Head|Leader|Director|Chair(?:man|woman)?|Dean|President|Rector) of (?:the )?(.{3,80}?) ((?:Ambassador|Dr\.?|Prof(?:essor|\.)?|Mr\.?|Ms\.?|Mrs\.?|Senator) (?:\p{Lu}[\p{L}.’'-]* ?){2,4})$/u;
/** "Professor of Government Jo Hale", "Head of the Lock Delegation Ambassador Jo Hale": the post stands first. */
function postFirst(part: string): Listed | null {
  const [first = "", ...beyond] = part.trim().split(/,\s+/);
  const aside = beyond.length > 0 ? beyond.join(", ") : undefined;
  const chair = chairOf.exec(first);
  if (chair) return personOf(chair[1]!, aside);
  const head = headOf.exec(first);
  return head ? personOf(head[2]!, aside ?? `member of the ${head[1]!}`) : null;
}

/** "Delta University’s Jo Hale" */
const ownOf = (part: string): Listed | null => (/[’']s /.test(part) ? personOf(part, undefined) : null);

/** The people of a list, each with the house, added to `speakers`. */
export function listed(text: string, speakers: Listed[]): void {
  const list = text
    // "MEP Jo Hale"
    .replace(/\b(?:MEP|MP|Congressman|Congresswoman) (?=\p{Lu}\p{L}+ \p{Lu})/gu, "")
    .replace(/;\s+[^;]*\b(?:chaired|moderated|presided|facilitated)\b[^;]*$/u, "")
    .replace(/[.;]$/, "");
  // "Delta University’s Jo Hale, research fellow at the Lock Institute Eva Berg and …"
  const behind = list.split(/,\s+(?:and\s+)?|\s+and\s+(?=\p{Ll})/u).map((piece) => placedBefore(piece) ?? ownOf(piece));
  if (behind.length > 1 && behind.every((person) => person?.affiliation != null)) {
    for (const person of behind) add(speakers, person!);
    return;
  }
  const between = list.includes(";") ? /;\s*(?:and\s+)?/ : list.includes(",") ? betweenPeople : /\s+and (?=\p{Lu})/u;
  const parts: string[] = [];
  // ", former finance minister Kwame Darko": a post before the name begins the next person.
  const pieces = list.split(between).flatMap((piece) => piece.replace(postBefore, "; ").split("; ").flatMap(eachOf));
  for (const part of pieces.slice(0, 60)) {
    const head = cutTitles(part.split(/,|\s\(|\s(?:of|from)\s/, 1)[0]!.trim()).name;
    // "X, Associate Professor of Law, Tufts University": posts and houses are the person's before.
    if (
      parts.length > 0 &&
      postFirst(part) === null &&
      (namesPost(head) || namesBody(head) || namesPlace(head)) &&
      !/\s(?:of|from)\s.*,/.test(head)
    )
      parts.push(`${parts.pop()!}, ${part.trim()}`);
    else parts.push(part);
  }
  for (const part of parts) {
    const match = listedPerson.exec(part.trim());
    const person = postFirst(part) ?? (match ? personOf(match[1]!, asideIn(match, 2)) : placedBefore(part.trim()));
    if (person) add(speakers, person);
  }
}
