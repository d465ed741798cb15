import { mayBeCalled } from "../names/name.js";
import type { Roster, RosterPerson } from "../reading.js";
import { openers, titles } from "./lexicon/words.js";
import { type Token, tokenise } from "./tokens.js";

/** A place where a sentence names people of the roster; several candidates when they share the form, none when the title is a ruler’s. */
export interface Mention {
  /** First and one past the last token. */
  from: number;
  to: number;
  candidates: readonly RosterPerson[];
  /** More than a surname. */
  full: boolean;
  /** Folded titles before the name, nearest last. */
  titles: readonly string[];
  /** First token of the titles, or `from`. */
  lead: number;
}

interface Form {
  words: readonly string[];
  people: RosterPerson[];
}

/** Forms by their first word, longest first. */
export type FormIndex = ReadonlyMap<string, readonly Form[]>;

export function indexForms(roster: Roster): FormIndex {
  const forms = new Map<string, Form>();
  for (const person of roster.people) {
    for (const written of [person.name, ...person.forms]) {
      const words = tokenise(written).map((token) => token.fold);
      const key = words.join(" ");
      const form = forms.get(key);
      if (words.length === 0) continue;
      if (form === undefined) forms.set(key, { words, people: [person] });
      else if (!form.people.includes(person)) form.people.push(person);
    }
  }
  const index = new Map<string, Form[]>();
  for (const form of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = form.words[0] ?? "";
    const list = index.get(first);
    if (list === undefined) index.set(first, [form]);
    else list.push(form);
  }
  return index;
}

/** Every mention in the sentence, left to right, the longest form at each place. */
export function findMentions(tokens: readonly Token[], index: FormIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.glued) continue;
    const form = index.get(token.fold)?.find((candidate) => fits(tokens, at, candidate.words));
    if (form === undefined) continue;
    const to = at + form.words.length;
    const lead = leadOf(tokens, at);
    const called = tokens.slice(lead, at).map((title) => title.fold);
    const full = form.words.length > 1;
    mentions.push({
      from: at,
      to,
      candidates: full ? form.people : form.people.filter((person) => mayBeCalled(person.titles, called)),
      full,
      titles: called,
      lead,
    });
    at = to - 1;
  }
  return mentions;
}

function fits(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const to = at + words.length;
  for (let k = 0; k < words.length; k++) {
    const token = tokens[at + k];
    if (token === undefined || token.fold !== words[k]) return false;
    if (token.possessive && k < words.length - 1) return false;
  }
  if (!tokens[to - 1]?.capital && !tokens[at]?.capital) return false;
  if (tokens[to]?.glued === true) return false;
  if (words.length > 1) return true;
  // One word with another capital beside it is part of somebody else's name: "Kim Dae-jung", "Wendy Kim".
  const next = tokens[to];
  if (next?.word && next.capital && !tokens[at]?.possessive) return false;
  const before = tokens[at - 1];
  if (isInitial(before)) return true;
  return !(
    before?.word &&
    before.capital &&
    !before.possessive &&
    !titles.has(before.fold) &&
    !openers.has(before.fold)
  );
}

/** The first of the titles and initials before a name. */
function leadOf(tokens: readonly Token[], at: number): number {
  let lead = at;
  while (lead > 0 && isInitial(tokens[lead - 1])) lead--;
  while (lead > 0 && titles.has(tokens[lead - 1]?.fold ?? "")) lead--;
  return lead;
}

/** "S. Volkov": a letter before the surname. */
const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && token.word && token.capital && token.text !== "I";
