import {
  bodyOfPost,
  cutPosts,
  dashed,
  firmBehind,
  holdsPost,
  houseWord,
  namesBody,
  withoutField,
} from "../header/affiliation.js";
import { notNames } from "../names/lexicon.js";
import { bare } from "../names/name.js";
import { isCountry, namesPlace, places } from "../names/places.js";
import type { Sentence } from "../reading.js";

const houseKind = "Institute|Center|Centre|University|Foundation|Programme|Program|Council|Academy|College|School|Club";
const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b";
const houseInFull = new RegExp(
  `\\b((?:\\p{Lu}[\\p{L}.’'-]* ){1,5}(${houseKind})(?:(?: (?:for|of|on|and|the))+(?: (?!${month})\\p{Lu}[\\p{L}’'-]*)+)*)`,
  "gu",
);

/** "senior fellow at the institute". */
const atHost = new RegExp(`\\b(?:at|of|with) the (${houseKind})$`, "iu");

/** The houses that the first sentences name in full, by what later ones call them ("the institute"); only where one is meant. */
export function hostsOf(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  const several = new Set<string>();
  for (const { text } of sentences.slice(0, 2)) {
    const line = text.slice(0, 500).replace(/\s+/g, " ");
    for (const { 1: name = "", 2: kind = "", index } of line.matchAll(houseInFull)) {
      // "its Islands Programme" is a part of the house.
      if (/\b(?:its|their|his|her) $/.test(line.slice(0, index))) continue;
      const key = kind.toLowerCase();
      const full = name.replace(/^The /, "");
      if (hosts.has(key) && hosts.get(key) !== full) several.add(key);
      hosts.set(key, full);
    }
  }
  for (const key of several) hosts.delete(key);
  const [only, another] = new Set(hosts.values());
  if (only !== undefined && another === undefined && several.size === 0) hosts.set("its", only);
  return hosts;
}

/** "(Thailand)", "(Gulf Desk, Jeddah)": where somebody comes from, in capitals and without a number. */
export const placeOf = (bracket: string): string | null =>
  /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,4}$/u.test(bracket) &&
  // "(R-Pa.)": a party.
  !/^[DRI]-/.test(bracket) &&
  !/^(?:moderator|chair|speaker|rapporteur|ret)/i.test(bracket)
    ? bracket
    : null;

const houseRun =
  /^(?:[\p{Lu}\d][\p{L}\d.’'&/–-]*|[a-z]\p{Lu}\p{L}+)(?:(?:,? (?:(?:of|for(?: an?)?|and|&|on|in|at|the|de|du|des|la|y|et|to) )*|, )\(?(?:[\p{Lu}\d][\p{L}\d.’'&/–-]*)\)?)*/u;

/** "partner at the consultancy Delovoy Kurs", "First Deputy General Director of Far Eastern Railways Invest". */
const ofFirm =
  /\b(?:consultancy|firm|company|bank|think tank|magazine|newspaper|daily|weekly|journal|agency|broadcaster|group|(?:[Dd]irector|[Hh]ead|CEO|[Ff]ounder|[Pp]artner|[Ee]ditor|[Mm]anager|[Pp]resident|[Cc]hair(?:man|woman)?)(?:-?[Gg]eneral|-in-[Cc]hief)? (?:of|at)) (?:the )?(\p{Lu}[\p{L}’'&-]+(?: \p{Lu}[\p{L}’'&-]+)+)$/u;
/** "editorial writer of the Hankyoreh": who writes, writes for a house. */
const ofPress =
  /^(?:an? |the )?(?:\p{Ll}[\p{L}-]* )*(?:writer|editor|correspondent|columnist|reporter|journalist|publisher|anchor) (?:of|at|for|with) the /u;
const isPlace = (written: string): boolean => written.split(" ").every((word) => notNames.has(bare(word)));
const isField =
  /\b(?:Studies|Affairs|Policy|Research|Relations|Programs?|Programmes?|Strategy|Planning|Operations|Security|Development|Board|Outreach|Engagement|Communications|Projects|Publications)$/;
/** "former Canadian ambassador to Seoul" */
const formerOffice =
  /^[Ff]ormer (?:\p{Lu}\p{Ll}+ )?(?:(?:[Ff]irst|[Dd]eputy|[Vv]ice|[Aa]ssistant|[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Uu]nder) )*(?:(?:\p{Ll}+ )?[Mm]inister|[Ss]ecretary of [Ss]tate|[Aa]mbassador|[Gg]overnor|[Cc]onsul(?: [Gg]eneral)?|[Cc]ommander|[Mm]ayor|[Cc]ommissioner(?! of (?:the )?.*\bCommission\b)|[Ee]nvoy|[Pp]ermanent [Rr]epresentative|[Nn]egotiator|(?:[Ss]enior |[Ss]pecial )?[Aa]dvis[eo]r to (?:the )?(?:President|Prime Minister|King|Chancellor))\b/u;
/** An office of state, told whole: "Vice Governor of Jilin Province". */
const publicOffice =
  /^(?:(?:First|Deputy|Vice|Assistant|Acting|Honorary|Foreign|Prime|Special) )*(?:Minister|Ambassador(?: Extraordinary and Plenipotentiary)?|Governor|Consul(?: General)?|Commander|Mayor|Commissioner|Envoy|Senator|Permanent Representative|Special Representative|Chair(?:man|woman)?(?= of .*\b(?:Meeting|Conference|Parties|Talks)$)) (?:of|for|to) /;

/** "DHI Senior Fellow", "Delta Institute of Ports Director of Research": the house before the post. */
const beforePost =
  /^((?:\p{Lu}[\p{L}.’'&-]*(?: (?:of|for|and|in|on|the))* )+?)(?:(?:Vice|Deputy|Executive|Senior|Associate|Research|Managing|Visiting|Distinguished) )*(?:Fellow|Professor|Director|President|Chairman|Chair|Analyst|Researcher|Scholar|Adviser|Advisor|Manager|Editor|Correspondent|Economist|Counsel|Officer|Coordinator)\b/u;

/** The house that words behind a name tell of; null when they tell of none. */
export function affiliationOf(aside: string): string | null {
  const house = houseIn(aside) ?? unknownHouse(aside.replace(/\s+/g, " ").trim());
  return house === null ? null : withoutTown(ownersPart.exec(house)?.[1] ?? house);
}

/** Words in capitals, as any house may be called. */
const anyHouse =
  "((?:[Tt]he )?(?:\\d+ )?\\p{Lu}[\\p{L}\\d.’'&-]*(?:,? (?:(?:of|for|and|&|the|de|du|des|la) )*\\p{Lu}[\\p{L}.’'&-]*){0,6})";
/** "of Tramont", "a correspondent of The Harbour Line", "Deputy Chairman of Tramont". */
const ofRun = new RegExp(
  `^(?:|.*\\b(?:[Dd]irector|[Hh]ead|[Pp]resident|[Cc]hair(?:man|woman)?|CEO|[Ee]xecutive|[Ff]ounder|[Pp]artner|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Cc]olumnist|[Rr]eporter|[Jj]ournalist|[Mm]anager|[Ee]conomist|[Aa]nalyst|[Ee]ngineer|[Rr]esearcher|[Ff]ellow|[Aa]ssociate|[Cc]ounsel|[Oo]fficer)(?:[- ][Gg]eneral)? )of (?:the )?${anyHouse}$`,
  "u",
);
/** "engineer at Tramont" */
const atRun = new RegExp(`^.*?\\s(?:at|with|from) (?:the )?${anyHouse}$`, "u");
/** "Director of Communications": one word that is no name. */
const isCommon = (written: string): boolean =>
  !written.includes(" ") &&
  /(?:ion|ions|ment|ing|ings|ics|ies|ogy|cy|ity|ance|ence|ness|ship|th|ure|ty|aw|es|ry|al)$/.test(written);

/** A house that only its place behind a post or "of" tells as one. */
function unknownHouse(text: string): string | null {
  const atHouse = holdsPost(text) ? atRun.exec(text)?.[1] : undefined;
  const house = atHouse ?? ofRun.exec(text)?.[1];
  if (house === undefined) return null;
  const place =
    isPlace(house) ||
    namesPlace(house) ||
    (isCountry(house) && house.split(" ").length < 3) ||
    places.has(house.toLowerCase());
  return place || isField.test(house) || isCommon(house) || holdsPost(house) ? null : house;
}

/** "Harbour Foundation’s Yield initiative" is of the foundation. */
const ownersPart =
  /^((?:\p{Lu}[\p{L}.&-]* |of |for |the |on |and )*(?:Foundation|Institute|Cent(?:er|re)|University|Council|Bank|Fund))[’']s \p{Lu}/u;

/** "Centre for Harbour Research in New Delhi": where the house is; an embassy or a university may be named by it. */
export function withoutTown(house: string): string {
  const [, name, town] = /^(.+) in ((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*)?)$/u.exec(house) ?? [];
  if (name === undefined || isCountry(town!)) return house;
  const kept =
    /^[Ff]ormer\b|\b(?:Embassy|Mission|Consulate|Consul|Delegation|Office|Committee|University|College)\b/i.test(house);
  return !kept && (/ (?:for|of|on) /.test(name) || places.has(town!.toLowerCase())) ? name : house;
}

function houseIn(aside: string): string | null {
  const text = withoutField(aside.replace(/\s+/g, " ").trim())
    // "who worked at the Ministry of Ports under two presidents".
    .replace(
      /^(who .*\p{Lu}\S*) (?:under|until|from|between|during|since|before|in (?:the )?\d+|for \p{Ll}+ years)\b.*$/u,
      "$1",
    )
    .replace(/(?:\s(?:for|of|the|in|on|at|and|to|with))+$/, "")
    .replace(/^(?:of|from|at|with|representing) (?:the )?(?=\p{Lu})/u, "")
    .replace(dashed, "$1, ")
    // "Senegal’s Minister for Ports"
    .replace(/^\p{Lu}\p{L}+[’']s (?=(?:(?:First|Deputy|Vice|Foreign|Prime) )*Minister\b)/u, "")
    // "vice president of Lisbon-based think tank Harbour House"
    .replace(/\b(?:the |an? )?\p{Lu}[\p{L}.]+-based (?:\p{Ll}[\p{L}-]* )*(?=\p{Lu})/u, "the ");
  // "Distinguished Fellow (DHI)"
  const [, postOnly = "", bracket = ""] = /^([^()]+) \(([^()]+)\)$/.exec(text) ?? [];
  if (holdsPost(postOnly) && namesBody(bracket) && !namesBody(postOnly)) return bracket;
  const paper =
    /^who (?:(?:\p{Ll}+ ){1,6}(?:for|at|with|from)|(?:now |currently )?(?:heads|leads|directs|runs|chairs|founded|headed|led)) (?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:of |for |and |the )*\p{Lu}[\p{L}’'-]*)+)$/u.exec(
      text,
    );
  if (paper) return paper[1]!;
  // "who leads the Atlantic Desk at the Ministry of Ports".
  const atHouse =
    /^who \p{Ll}+ .*? (?:at|of|for|with|in) (?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:of |for |and |the )*\p{Lu}[\p{L}’'-]*)*)(?: in \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)?$/u.exec(
      text,
    )?.[1];
  if (atHouse !== undefined && namesBody(atHouse)) return atHouse;
  // "Ana Ruiz, aimed to look at the future of NATO": what was done is no house.
  if (/^(?!retired |based )\p{Ll}+ed\s/u.test(text)) return null;
  // A post of today or before without a house is all that is said.
  const before = text.replace(/^(?:an?|the) /, "");
  if (formerOffice.test(before)) {
    // "a former minister and now professor at Delta University".
    const today = /\sand (?:now |currently |today )?(?:an? )?(\p{Ll}.*)$/u.exec(before)?.[1];
    return (today === undefined ? null : houseIn(today)) ?? before;
  }
  // "Chair of the Harbour Institute and Director of the Lock Centre": of two houses the first.
  const [, first] =
    /^(.+?),? and (?:now |currently |also )?(?:an? |the )?(?:\p{L}[\p{L}-]* ){1,4}?(?:of|at|for) /u.exec(text) ?? [];
  if (first !== undefined && holdsPost(first) && holdsPost(text.slice(first.length)) && bodyOfPost(first) !== null)
    return houseIn(first);
  const hosted = atHost.exec(text);
  if (hosted) return hosted[1]!;
  // "Director of its Islands Programme": of who has just been named.
  if (/\b(?:of|at|for) its \p{Lu}/u.test(text) && holdsPost(text)) return "its";
  // "editorial writer of the Morning Daily", "speaking for the start-ups of the Delta Alliance".
  const told =
    /^(?:an? |the )?(?:\p{Ll}[\p{L}-]* )+(?:of|at|for|with|from) (?:the )?(\p{Lu}[\p{L}.’'&-]*(?:(?: (?:of|for(?: an?)?|and|on|the))* \p{Lu}[\p{L}.’'&-]*)*)$/u.exec(
      text,
    );
  if (told && (namesBody(told[1]!) || (ofPress.test(text) && !isPlace(told[1]!)))) return told[1]!;
  // "Environment Programme (EP) Goodwill Ambassador for the islands and founder of …"
  const [, own] =
    /^((?:\p{Lu}[\p{L}&.-]* |of |for |and |on )+\(\p{Lu}{2,}\)) (?:\p{Lu}\p{Ll}+ ){0,2}(?:Ambassador|Fellow|Professor|Director|President|Chair|Analyst|Researcher|Scholar|Adviser|Advisor)\b/u.exec(
      text,
    ) ?? [];
  if (own !== undefined && namesBody(own)) return own;
  const body = bodyOfPost(text.replace(/^the /, ""));
  // "professor at Delta University presented and …": the house ends with its capitals.
  const capitals = body === null ? "" : (houseRun.exec(body)?.[0] ?? "");
  const run = capitals + (capitals === "" ? "" : (firmBehind.exec(body!.slice(capitals.length))?.[0] ?? ""));
  if (
    run &&
    (namesBody(run) ||
      run !== capitals ||
      houseWord.test(run) ||
      new RegExp(` at (?:the )?${run.replace(/[^\p{L}\d ]/gu, ".")}`, "u").test(text))
  )
    return run;
  const leading = beforePost.exec(text)?.[1]!.trimEnd() ?? "";
  if (namesBody(leading) && !holdsPost(leading) && / |^\p{Lu}{2}/u.test(leading)) return leading;
  const whole = cutPosts(text);
  // "…, signed the letter": what was done is no house.
  const cut = whole !== null && /,\s(?!based)\p{Ll}{3,}ed\s/u.test(whole) ? null : whole;
  if (cut !== null && (namesBody(cut) || houseWord.test(cut)) && /^\p{Lu}/u.test(cut))
    if (!holdsPost(cut) || /^The \p{Lu}\p{L}+$/u.test(cut)) return cut;
  const firm = ofFirm.exec(text)?.[1];
  if (firm !== undefined && !isField.test(firm) && !isPlace(firm)) return firm;
  return publicOffice.test(text) && !/ of an? /.test(text) ? text : null;
}

/** "Human Rights Watch" behind "of": capitals that nothing tells as a house, and no place either. */
export const houseBehindOf = (written: string): string | null => {
  const words = written.trim().split(" ");
  const capitals = words.length > 1 && words.length < 6 && words.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
  const place =
    isCountry(written) ||
    places.has(written.toLowerCase()) ||
    namesPlace(written) ||
    /(?:Region|Province|District|Oblast|Krai|County|Territory|Island|Islands|City|State)$/.test(written) ||
    words.every((word) => notNames.has(bare(word)));
  return capitals && !place ? written.trim() : null;
};
