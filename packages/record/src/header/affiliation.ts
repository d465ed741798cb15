import { bare } from "../names/name.js";
import { bodyWords, notNames, postWords } from "../names/lexicon.js";
import { countries } from "../names/places.js";

/** Whether words name an organisation: a word such as University, or an acronym. */
export function namesBody(written: string): boolean {
  return written.split(/[\s/]+/).some((word) => {
    // "Un" is a name.
    return (
      (bodyWords.has(bare(word)) && !/^(?:Un|Eu)\b/.test(word)) ||
      ofGerman.test(word) ||
      // "HP1456" is the number of a report.
      (/^\(?[a-z]?\p{Lu}{2,}[\p{Lu}\d&-]*\)?[,.;]?$/u.test(word) && !/\d{3}/.test(word))
    );
  });
}

/** "Friedrich-Ebert-Stiftung" */
const ofGerman = /-(?:Stiftung|Institut|Universität|Gesellschaft|Akademie|Zentrum|Hochschule)$/u;

/** Whether words begin as a post: "Senior Fellow", "Former Minister of Defense", "Independent Consultant". */
export function namesPost(written: string): boolean {
  const [first = "", second = "", third = ""] = written.split(/[\s/]+/).map(bare);
  if (first === "the" || first === "a" || first === "an") return postWords.has(second);
  return postWords.has(first) || (postWords.has(second) && !bodyWords.has(first)) || postWords.has(third);
}

/** Whether a word of it is a post: "the Institute’s Director". */
export const holdsPost = (written: string): boolean => written.split(/[\s/]+/).some((word) => strongPost.test(word));
/** Words that are a post wherever they stand; each is a pattern of its own. */
const posts = `
  directors?(?:-general)? president chair(?:man|woman|person)? head chief ceo founder partner manager trustee
  leader lead attach[ée] chargé secretary(?:-general)? minister(?:-counsell?or)? principal undersecretary minister chancellor commissioner envoy ambassador(?:-at-large)? representative counsell?or spokesperson
  professor prof\\.? provost dean rector lecturer fellow scholar researcher scientist student candidate intern assistant associate member analyst specialist
  coordinator advis[eo]r officer economist \\p{L}+(?:logist|historian|physicist|chemist|geographer|strategist|lobbyist|activist)
  editor editor-in-chief correspondent reporter columnist journalist writer anchor presenter
  general admiral colonel commander captain commodore brigadier (?:col|gen|adm|capt|maj|lt|cdr)\\.? retired ret\\.?`;
const strongPost = new RegExp(
  `^(?:(?:vice|deputy|pro|co|under|sub)-){0,2}(?:${posts.trim().split(/\s+/).join("|")})$`,
  "iu",
);

const office =
  /(?<!\b(?:of|to) the |\b(?:of|to) )\b(?:President|Chair(?:man|woman)|Premier|Prime Minister|Minister|Chancellor|Secretary|Ambassador|General|Admiral|Governor|Senator|Professor|Director|Commissioner|Representative|Legislator|Envoy|Negotiator|Economist|Editor|Colonel|Captain|Admiral|Adviser|Advisor|Rector|Dean|Provost|Founder|Mayor|Consul|Foreign Minister|Defen[cs]e Minister)\b(?!-)/g;

/** The posts in words behind a name by which the body may call the person: "President, Korea Society". */
export const postsIn = (written: string): string[] => [
  ...[...written.slice(0, 300).matchAll(office)].flatMap(([post]) => post.split(" ")),
  ...(/\bMember of (?:the )?(?:European )?Parliament\b/.test(written) ? ["MP"] : []),
];

/** "Senior Research Fellow": a post of some house that is not told. */
const postAlone =
  /^(?:an? )?(?:(?:senior|junior|principal|lead|research|policy|visiting|associate|assistant|graduate|doctoral|postdoctoral) )*(?:intern|student|researcher|analyst|fellow|reporter|volunteer|professor)$/i;

/**
 * An affiliation without the posts before it: "Director of Publications, Yale Center" is the Yale Center.
 * A former post is all that is said of somebody, and stays.
 */
export function cutPosts(written: string): string | null {
  const whole = written
    .trim()
    .replace(/^[,;:–—-]\s*|[,;]\s*$/g, "")
    // "Director-Institute of Ports"
    .replace(dashed, "$1, ")
    .trim();
  if (whole === "") return null;
  // "Former Ambassador to X; Visiting Professor, Y University": each by itself.
  if (whole.includes(";")) {
    const each = whole.split(/\s*;\s*/).map(cutPosts);
    return each.filter((part) => part !== null).join("; ") || null;
  }
  // "Professor of Law and Director of the Canal Program, …": of two posts the second tells the house.
  const two = /^([^,]+?) and (\p{Lu}[^,]*(?: of | for | at ).*)$/u.exec(whole);
  if (
    two &&
    holdsPost(two[1]!) &&
    namesPost(two[1]!) &&
    namesPost(two[2]!) &&
    holdsPost(two[2]!.split(",", 1)[0]!) &&
    bodyOfPost(two[1]!) === null
  )
    return cutPosts(two[2]!);
  if (postAlone.test(whole)) return null;
  if (/^(?:former|ex-)/i.test(whole)) return whole;
  // "Fellow, Harbour Institute, and former ambassador": the house of today, where there is one.
  const [today = "", before] = whole.split(/[,;]?\s+and\s+former\b/i);
  if (before !== undefined) {
    const body = cutPosts(today);
    return body !== null && namesBody(body) && !isPostOnly(body) ? body : whole;
  }
  const segments = whole.split(/\s*,\s*/);
  let at = 0;
  while (
    at < segments.length - 1 &&
    ((isPostOnly(segments[at]!) && !(at > 0 && endowedChair.test(segments[at]!))) ||
      isHeaded(segments[at - 1] ?? "", segments[at]!) ||
      isHeadOfField(segments[at]!, segments.slice(at + 1).join(", "))) &&
    mayStandAlone(segments.slice(0, at + 1).join(", "), segments.slice(at + 1).join(", "))
  )
    at++;
  // "Assistant Secretary for Ports, Canals and Locks, Ministry of Trade"
  if (
    at > 0 &&
    /\sfor \p{Lu}\p{L}+$/u.test(segments[at - 1]!) &&
    /^\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?$/u.test(segments[at]!) &&
    !namesBody(segments[at]!) &&
    namesBody(segments[at + 1] ?? "")
  )
    at++;
  const rest = segments.slice(at).join(", ");
  if (at > 0) return holdsPost(segments[at]!) ? (bodyOfPost(rest) ?? rest) : rest;
  return holdsPost(segments[0]!) ? (bodyOfPost(rest) ?? rest) : rest;
}

/** Whether an affiliation is left when the post goes: "Research Director, Continental Club", not "Minister for Defence, Singapore". */
function mayStandAlone(post: string, rest: string): boolean {
  if (namesBody(rest) || /\b(?:Province|Prefecture|County|Municipality)\b/.test(rest)) return true;
  const ofHouse =
    /\b(?:director|president|chairman|chairwoman|co-chair|founder|head|chief|professor|fellow|researcher|analyst|editor|lecturer|ceo|manager|founder|economist|coordinator|specialist|correspondent|anchor|journalist|reporter|writer|columnist|officer|strategist|attorney|partner|lead(?:er)?|advis[eo]r(?! to)|representative(?! of| to| for)|consultant|associate|assistant|scholar)\b/i;
  const place = countries.has(rest) || rest.split(/[\s,]+/).every((word) => notNames.has(bare(word)));
  const state = /^(?:the )?(?:Kingdom|Republic|State|Government|Principality|Province|City) of\b/i.test(rest);
  return ofHouse.test(post) && /^(?:\p{Lu}|\d+ \p{Lu})/u.test(rest) && !place && !state && !holdsPost(rest);
}

/** Words behind a name without "Head of Information Society, " before the house. */
export function withoutField(written: string): string {
  const at = written.indexOf(", ");
  const rest = written.slice(at + 2);
  return at > 0 && isHeadOfField(written.slice(0, at), rest) ? rest : written;
}

/** "Director, Ports Programme, Harbour House" is the director of that programme. */
const isHeaded = (post: string, part: string): boolean =>
  /^(?:Deputy |Executive |Acting )?(?:Head|Director|Manager|Coordinator|Chair)$/.test(post) &&
  /\b(?:Program(?:me)?|Initiative|Project)$/.test(part);

/** "Senior Adviser, Harbour Chair, Delta House": a chair behind another post is a part of the house. */
const endowedChair = /^(?:\p{Lu}[\p{L}.’'-]* )+Chair$/u;

function isPostOnly(segment: string): boolean {
  if (/^Graduate School\b/.test(segment) || (namesBody(segment) && !holdsPost(segment))) return false;
  return (namesPost(segment) || holdsPost(segment)) && (bodyOfPost(segment) === null || partOfHouse.test(segment));
}

/** "Head of Information Society", "Director for Delta and Port Cooperation": before a house it is what somebody does there. */
function isHeadOfField(segment: string, rest: string): boolean {
  if (!namesBody(rest)) return false;
  const field =
    /\b(?:Head|Director|Manager|Lead|Coordinator|Chief|Officer)(?:[- ]General)? (?:of|for) (?!the )(.+)$/u.exec(
      segment,
    )?.[1];
  return field !== undefined && !houseWord.test(field) && !/(?<!\p{L})\p{Lu}{2,}$|\bat\b/u.test(field);
}

/** "Head of the Northern Directorate": before a house it is no more than the post. */
const partOfHouse =
  /^(?:and )?(?:Deputy |Senior |Executive |Research )?(?:Head|Chief|Director|Manager|Vice President|President|Fellow|Researcher|Analyst) (?:of|for) (?:the )?.*\b(?:Directorate|Department|Division|Laboratory|Section|Bureau|Unit|Relations|Affairs|Communications|Planning|Strategy|Operations|Projects|Publications|Engagement|Outreach|Security|Forces|Navy|Army|Staff|Initiative|Programmes?|Programs?)$/;

/** A part of a house that is nobody's name by itself. */
const genericPart =
  /^(?:Delegation|Mission|Laboratory|Directorate|Department|Office|Division|Section|Bureau|Board|Unit|Research|Programmes?|Programs?|Centre|Center|(?:Management |Supervisory |Executive )?Board(?: of (?:Directors|Trustees))?)$/;
const subject =
  /^(?:\p{Lu}\p{L}+ (?:and )?)*(?:Administration|Studies|Policy|Sciences?|Management|Media|Research|Law|Service|Communications?)$/u;
const link = /\s(?:at|of|for|with|from|in|to)\s(?:the\s)?|\sthe\s/gu;

const house =
  "(?:Institut\\p{L}*|Univers\\p{L}+|Cent(?:er|re)|Council|Academy|Agency|Bank|Foundation|Commission|Ministry|Company|Corporation|Group|Holding|Railways|Organi[sz]ation|Association|Union|College|School|Club|Secretariat|Administration|House|Forum|Assembly|Authority|League|Party|Embassy|Endowment)";
export const houseWord = new RegExp(`\\b${house}\\b`, "u");
const headsPart =
  /\b(?:Head|Director|Chief|Chair(?:man|woman|person)?|Deputy|Manager|President|Member|Secretary|Coordinator|Officer|Fellow|Researcher|Analyst)(?:[- ]General)?$/iu;
/** "Policy Division of the Harbour Institute", "Department of Canals at the Ministry of Works", "Board of the Delta joint venture": up to the house. */
const headedPart = new RegExp(
  "^(?:\\p{Lu}[\\p{L}’'&-]* ){0,4}?(?:Department|Division|Directorate|Section|Bureau|Unit|Desk|Team|" +
    "(?:(?:Management|Supervisory|Executive|Academic|Advisory|Scientific|Editorial|Governing) )?Board(?: of (?:Directors|Trustees|Governors))?|" +
    "(?:Executive|Management|Steering|Organi[sz]ing) Committee|(?:Academic|Advisory|Scientific) Council)(?: \\([^()]*\\))?" +
    `(?: (?:of|for|on) [^,]*?)?? (?:of|at) (?:the )?(?=(?:\\p{Lu}[\\p{L}.’'&-]* ){0,5}?(?:${house}\\b|joint venture\\b|company\\b))`,
  "u",
);
/** Who writes, writes for a house. */
const press =
  /\b(?:[Ee]ditor(?:-[Ii]n-[Cc]hief)?|[Cc]orrespondent|[Cc]olumnist|[Ss]taff [Ww]riter|[Jj]ournalist|[Rr]eporter|[Pp]ublisher)$/;
/** "East Asia", "Korea and Japan": what somebody writes on; "Russia in Global Affairs" is a journal. */
const isRegion = (run: string): boolean =>
  run.split(" ").every((word) => /^(?:and|the)$/.test(word) || (/^\p{Lu}/u.test(word) && notNames.has(bare(word))));

/** "RasonKonTrans joint venture", "Delta shipping company": what a house is, in small letters behind its name. */
export const firmBehind =
  /^ (?:\p{Ll}+ )?(?:joint venture|company|group|holding|corporation|consortium|bank|fund|ministry|government|parliament|navy|army|air force|embassy)\b/u;

/** "Director-Institute of Ports": a dash for a comma. */
export const dashed =
  /^((?:Executive |Deputy )?(?:Director|Chairman|Chairperson|Head|President))-(?!General|Elect|in-|Designate)(?=\p{Lu}\p{L}+ )/u;

/** "Member of the House of Lords": an office, and no house. */
const seat =
  /^member of (?:the )?(?:european )?(?:parliament|house of (?:lords|commons|representatives|councillors)|national assembly|bundestag|senate|congress|knesset|diet|(?:state )?duma|lok sabha|rajya sabha|legislative council|riksdag|storting)\b/i;

/** The organisation in "vice chairman of the Atomic Energy Commission" or "Ph.D. student at Georgia Tech"; null when none is named. */
export function bodyOfPost(written: string): string | null {
  const told = bodyBehindPost(written);
  // "the Harbour Institute’s Lisbon office".
  const [owner = "", part] = told?.split(/[’']s (.*)$/u, 2) ?? [];
  return part !== undefined && bodyWords.has(bare(owner.split(" ").at(-1)!)) ? owner : told;
}

function bodyBehindPost(written: string): string | null {
  const text = written.slice(0, 300);
  if ((!holdsPost(text) && !namesPost(text)) || /^Graduate School\b/.test(text)) return null;
  if (/^(?:former )?ambassador\b.*\s(?:of|to)\s/i.test(text) && !/\b(?:Embassy|Ministry)\b/.test(text)) return null;
  if (seat.test(text)) return null;
  if (/\bminister (?:for|of) (?!the ministry)/i.test(text)) return null;
  for (const match of text.matchAll(link)) {
    const rest = text.slice(match.index + match[0].length);
    const before = text.slice(0, match.index);
    if (!holdsPost(before) && !namesPost(before)) continue;
    // "…, Centre for Policy Research" is one house; "Professor of Public Administration" a subject.
    if (
      !/\sat\s/.test(match[0]) &&
      /\b(?:Cent(?:er|re)|Institute|Ministry|Department|School|Council|University|Academy|Office|Board|Association|Foundation)$/.test(
        before,
      )
    )
      continue;
    // "Ambassador at Large for Ports at the Ministry"
    if (/^Large\b/.test(rest)) continue;
    const run = capitalRun(rest);
    // "Vice President for Harbour Relations at Delta Shipping".
    if (/\sfor\s/.test(match[0]) && /^ at (?:the )?\p{Lu}/u.test(rest.slice(run.length))) continue;
    // "Vice President for Research of the Sejong Institute": for what is not where.
    if (/\sfor\s/.test(match[0]) && ofWhichHouse.test(run)) continue;
    // "Professor of Government at Delta University".
    const taught =
      subject.test(run) || (/^ (?:of|in) $/.test(match[0]) && /^ at (?:the )?\p{Lu}/u.test(rest.slice(run.length)));
    if (
      /\b[Pp]rofessor\b.*$|\b[Ll]ecturer$|\b(?:[Cc]andidate|[Ss]tudent)$/.test(before) &&
      / (?:of|in) /.test(match[0]) &&
      taught
    )
      continue;
    // "Head of the Vladivostok Office of a group", "Director of the CIS Team at the Institute".
    if (
      /\b(?:Office|Branch|Board|Team|Unit|Desk|Department|Division|Directorate|Program(?:me)?|Initiative|Project)$/.test(
        run,
      ) &&
      /^ (?:of an? |at )/.test(rest.slice(run.length))
    )
      continue;
    const part = headsPart.test(before) ? headedPart.exec(rest)?.[0] : undefined;
    if (part !== undefined) return rest.slice(part.length).trim();
    // "Chief of Staff of the Armed Forces".
    if (/^(?:\p{Lu}\p{Ll}+ )?Staff of\b/u.test(run)) continue;
    if (
      /^(?:(?:Academic|Advisory|Executive|Scientific|Steering|Editorial) )?(?:Board|Committee|Council)\b.*\s(?:of|at) the \p{Lu}/u.test(
        run,
      )
    )
      continue;
    if (genericPart.test(run) && (rest.trim() === run || rest.startsWith(",", run.length))) continue;
    // "Editor-in-Chief of Russia in Global Affairs".
    if (run !== "" && press.test(before) && !isRegion(run)) return rest.trim();
    if (run !== "" && firmBehind.test(rest.slice(run.length))) return rest.trim();
    if (run !== "" && namesBody(run) && !/^(?:Studies|Research|Policy)$/.test(run)) return rest.trim();
    if (run !== "" && /\sat\s/.test(match[0]) && /^\p{Lu}/u.test(rest)) return rest.trim();
  }
  return null;
}

/** "Research of the Sejong Institute", "Overseas Projects of Delta Power Corporation". */
const ofWhichHouse = new RegExp(
  `\\s(?:of|at) the .*\\b${house}\\b|\\b(?:Studies|Research|Affairs|Relations|Projects|Programs|Programmes|Policy|Development|Strategy|Operations|Cooperation|Planning|Communications) (?:of|at) .*\\b${house}\\b`,
  "u",
);

/** The capitalised words a text begins with, joined by small words; a bare "the" ends them. */
function capitalRun(text: string): string {
  const run =
    /^(?:[\p{Lu}][\p{L}\p{M}.'’&-]*|[a-z]\p{Lu}{2,}\p{L}*)(?:\s+(?:(?:of|for(?:\s+an?)?|and|on|in|&|de|du)\s+(?:the\s+)?)?\(?(?:[\p{Lu}][\p{L}\p{M}.'’&-]*|\d+)\)?)*/u.exec(
      text.slice(0, 200),
    );
  return run?.[0] ?? "";
}
