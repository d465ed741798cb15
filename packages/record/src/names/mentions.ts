import { familyFirst, personalNames, notNames, particles, postWords, sayingVerbs } from "./lexicon.js";
import { opensSentence } from "./opener.js";
import { bare, isBodyWord, isTitle, looksLikeName, nameKey, rulersOffice } from "./name.js";

/** A name as the body writes it, with what its places say about it. */
export interface Mention {
  /** Without titles. One word only after a title ("President Trump"). */
  name: string;
  titles: string[];
  start: number;
}

export interface Mentions {
  /** Full names and titled surnames, by first place; a surname behind a ruler's title under a key of its own. */
  found: Map<string, Mention>;
  /** How often a capitalised word stands alone, and after a title. */
  alone: Map<string, number>;
  titled: Map<string, number>;
}

const WORD = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)";
const RUN = new RegExp(
  `${WORD}\\.?(?: (?:(?:de|der|den|van|von|da|dos|al|el|bin|ibn|of the) ){0,2}${WORD}\\.?){0,9}`,
  "uy",
);
/** A name goes on behind the end of a line, but a short line is a heading: "Causes" over "Wendy Hollis said …". */
const WRAP = /[\r\u00a0]|(?<!(?:^|\n)[^\n]{0,40})\n/gu;
/** No run of names is longer. */
const LONGEST = 600;
/** No body names more people than this; what comes later is left out. */
const MOST = 2000;

/** Everything in the body that is written like a person's name. Linear in the text. */
export function mentionsIn(text: string, from: number, to: number): Mentions {
  const result: Mentions = { found: new Map(), alone: new Map(), titled: new Map() };
  const kinds: Kinds = new Map();
  const runs = new Map<string, readonly Written[]>();
  const body = text.slice(from, to).replace(WRAP, " ");
  for (let at = 0, end = 1; at < body.length; at = end, end = at + 1) {
    if (isNoCapital(body.charCodeAt(at))) continue;
    RUN.lastIndex = 0;
    if (!RUN.test(body.slice(at, at + LONGEST))) continue;
    end = at + RUN.lastIndex;
    const run = body.slice(at, end);
    let names = runs.get(run);
    if (names === undefined) {
      names = namesIn(run, kinds);
      if (runs.size < MOST_MET) runs.set(run, names);
    }
    for (const name of names) note(name, from, at + name.at, name.atEnd ? end : body.length, body, result);
  }
  return result;
}

/** Small letters and marks of English, which are most of a text; of others the pattern decides. */
const isNoCapital = (code: number): boolean =>
  code < 65 || (code > 90 && code < 0xc0) || (code >= 0x2000 && code < 0x2100);

/** A name as a run of capitals has it, wherever that stands. */
interface Written {
  name: string;
  titles: string[];
  /** One word, without the office behind which it would be a ruler's. */
  single: boolean;
  key: string;
  /** Whether it is a person's; null where what follows decides. */
  personal: boolean | null;
  /** Where it begins in the run, and whether it ends with it. */
  at: number;
  atEnd: boolean;
}

/** What each word is, looked up once. */
type Kinds = Map<string, number>;
/** No more runs and words than these are kept in mind. */
const MOST_MET = 50_000;

const NAME = 1;
const TITLE = 2;
const INSIDE = 4;

function kindOf(token: string, kinds: Kinds): number {
  const known = kinds.get(token);
  if (known !== undefined) return known;
  const kind =
    (partOfName(token, false) ? NAME : 0) | (isTitle(token) ? TITLE : 0) | (partOfName(token, true) ? INSIDE : 0);
  if (kinds.size < MOST_MET) kinds.set(token, kind);
  return kind;
}

function namesIn(run: string, kinds: Kinds): Written[] {
  const names: Written[] = [];
  // Most runs are one word that opens a sentence.
  if (!run.includes(" ") && kindOf(run, kinds) === 0) return names;
  const tokens = run.replace(/['’]s$/, "").split(" ");
  let at = 0;
  while (at < tokens.length) {
    let first = at;
    while (first < tokens.length && isTitleAt(tokens, first, kinds) && first - at < 5) first++;
    let last = first;
    while (
      last < tokens.length &&
      last - first < 5 &&
      !(last > first && (endsSentence(tokens[last - 1]!) || owner.test(tokens[last - 1]!))) &&
      (kindOf(tokens[last]!, kinds) & (last > first ? INSIDE : NAME)) !== 0
    )
      last++;
    while (last > first && particles.has(tokens[last - 1]!)) last--;
    if (last > first) {
      const written = tokens.slice(first, last).join(" ").replace(owner, "");
      const name = written.endsWith(".") ? written.replace(/(\p{L}{2,})\.$/u, "$1") : written;
      const single = last - first === 1;
      const titles = tokens.slice(at, first);
      const office = single ? rulersOffice(titles) : null;
      if (!single || !name.endsWith("."))
        names.push({
          name,
          titles,
          single,
          key: office === null ? nameKey(name) : `${office} ${nameKey(name)}`,
          personal: single ? titles.length > 0 : isPerson(name, titles),
          at: tokens.slice(0, first).join(" ").length + (first > 0 ? 1 : 0),
          atEnd: last === tokens.length,
        });
    }
    at = Math.max(last, first, at + 1);
  }
  return names;
}

/** "Lockhouse’s Jo Hale": a name ends where it owns the next. */
const owner = /['’]s$/;

/** "… in California. Derek Lind said": more than an initial, and a full stop behind it. */
const endsSentence = (token: string): boolean => token.endsWith(".") && /\p{L}{3}\.$/u.test(token);

const isTitleAt = (tokens: readonly string[], at: number, kinds: Kinds): boolean =>
  (kindOf(tokens[at]!, kinds) & TITLE) !== 0 ||
  isTitle(tokens[at]!, tokens[at + 1]) ||
  (tokens[at] === "Tan" && tokens[at + 1] === "Sri") ||
  // Burmese: "U Thant Myint".
  (/^(?:U|Daw)$/.test(tokens[at]!) && (kindOf(tokens[at + 1] ?? "", kinds) & NAME) !== 0);

function partOfName(token: string, inside: boolean): boolean {
  if (particles.has(token)) return inside;
  if (/^\p{Lu}\.$/u.test(token)) return true;
  const key = bare(token);
  if (!/^\p{Lu}/u.test(token) || notNames.has(key) || isBodyWord(token) || postWords.has(key)) return false;
  if (!inside && opensSentence(token)) return false;
  if (/^(?:\p{Lu}\.){2,}$/u.test(token)) return !states.has(key);
  if (inside && officeWords.has(key)) return false;
  return !/^\p{Lu}{2,}s?$/u.test(token.replace(/['’].*$/, "").slice(0, 12));
}

const states = new Set(["us", "uk", "un", "eu", "dc", "usa", "ussr", "rok", "prc", "dprk"]);
/** Offices that begin a new name where they stand behind one: "… Trump President Moon". */
const officeWords = new Set([
  "president",
  "minister",
  "secretary",
  "prime",
  "chancellor",
  "ambassador",
  "professor",
  "dr",
  "mr",
  "ms",
  "mrs",
]);

function note(
  { name, titles, single, key, personal }: Written,
  from: number,
  at: number,
  end: number,
  body: string,
  { found, alone, titled }: Mentions,
): void {
  if (single) {
    const counts = titles.length > 0 ? titled : alone;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (personal === false) return;
  const known = found.get(key);
  if (known === undefined ? found.size >= MOST : titles.length === 0) return;
  if (
    personal === null &&
    (ofHouse.test(body.slice(Math.max(0, at - 10), at)) || !isPersonBefore(body.slice(end, end + 30), name))
  )
    return;
  const start = from + at;
  if (known === undefined) found.set(key, { name, titles: [...titles], start });
  else for (const title of titles) if (!known.titles.includes(title)) known.titles.push(title);
}

/** A title, a known given name or a family name before a hyphened name make a person of two capitals; null for what follows to decide. */
function isPerson(name: string, titles: readonly string[]): boolean | null {
  if (!looksLikeName(name)) return false;
  if (titles.length > 0) return true;
  const parts = name.split(" ");
  const [first, last] = [bare(parts[0]!), bare(parts.at(-1)!)];
  if (personalNames.has(first)) return true;
  if (familyFirst.has(first) && parts.length <= 3) return true;
  if (familyFirst.has(last) && /-/.test(parts[0]!)) return true;
  return null;
}

/** "Jo Hale of Delta Export stressed": whose house it is, stands before. */
const ofHouse = /\s(?:of|at|from|with)\s(?:the\s)?$/u;

/** A house in brackets, a verb of saying or a post behind it make a person of a name. */
function isPersonBefore(after: string, name: string): boolean {
  const length = name.split(" ").length;
  if (/^\s*(?:\([^()]{1,60}$|\()/.test(after) && length <= 3 && /^\s*\(\p{Lu}/u.test(after)) return true;
  const verb = /^\s+(?:also |then |further |too |first )?(\p{Ll}+)/u.exec(after)?.[1];
  if (verb !== undefined && sayingVerbs.has(verb)) return true;
  return /^,\s+(?:an? |the )?(?:former |senior |deputy |vice )?(?:professor|director|president|ambassador|minister|fellow|head|chair|research|secretary|executive|chief|senior|analyst|member|author|editor|adviser|advisor|Professor|Director|President|Ambassador|Senior|Head|Executive|Deputy|Vice|Former|Research|Chief|Chair|Secretary|Fellow|Minister|who)\b/u.test(
    after,
  );
}
