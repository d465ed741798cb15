/**
 * How prose names people and says what they did at a session. A person is a name in group 1 and, where the pattern asks
 * for it, an affiliation in one of the three groups behind it: in brackets, between commas, or after "of" and "from".
 */

import { adverbs, openers } from "../attribution/lexicon/words.js";
import { familyFirst, personalNames } from "../names/lexicon.js";
import { behind, Signed } from "./signed.js";

/** A word of a name, an initial or a title. */
const WORD =
  "(?:(?:al|el|ad|ar|as|ash|at|az)-)?\\p{Lu}(?:\\.(?:-?\\p{Lu}\\.)*|[\\p{L}\\p{M}]*\\.?(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)";
/** Words in a capital only as the first of a sentence, but for those that are names too. */
const OPENERS = ["An", ...[...openers, ...adverbs].filter((word) => !familyFirst.has(word) && !personalNames.has(word))]
  .map((word) => word[0]!.toUpperCase() + word.slice(1))
  .join("|");
/** A name of two words or more, with the titles before it. */
export const NAME = `((?!(?:${OPENERS}) )${WORD}(?: (?:(?:de|la|las|los|le|der|den|van|von|da|dos|al|el|bin|binti|bint|ibn|ben|ter|di|du|y|allah|din|ul|ud|ur) ){0,2}${WORD}){1,6})`;
/** Behind a name: " (Keio University)". */
const IN_BRACKETS = "\\s*\\(([^()]{2,140})\\)";
/** ", professor at …,": up to the next comma; a full stop inside abbreviates. */
const APPOSED = ",\\s+((?:(?!,\\s+(?:and|who)\\s)[^.;:]|\\.(?!\\s|$)|(?<=\\b\\p{Lu}\\.\\p{Lu})\\.){2,220}?)(?:,|\\.?$)";
/** " of the Harbour Institute (Lisbon)": up to a word in small letters that belongs to no house, or a mark. */
const OF_HOUSE =
  "\\s+(?:of|from)\\s+(?:the\\s+)?((?:(?!\\s(?:who\\s|and\\s\\p{Ll}))[\\p{L}\\s.'’&-]){2,120}?(?:\\s\\([^()]{2,60}\\)|, (?:Japan|Korea|China|India|Russia|Taiwan|Singapore|Israel|Indonesia|Malaysia)(?=\\s\\p{Ll}))?)" +
  "(?=\\s(?!(?:and|of|for|the|in|on|at|de|du|des|y|et)\\b)\\p{Ll}+|[,.;(]|$)";
export const ASIDE = `(?:${IN_BRACKETS}|${APPOSED}|${OF_HOUSE})?`;
/** What one of the three groups of an `ASIDE` holds, from group `at` on; "of " stays before a house that follows it. */
export const asideIn = (match: RegExpExecArray, at: number): string | undefined =>
  match[at] ?? match[at + 1] ?? (match[at + 2] === undefined ? undefined : `of ${match[at + 2]}`);
/** The house or the post behind a name, at the head of what follows it; in one of three groups. */
export const behindName = new RegExp(`^${ASIDE}`, "u");
/** What a session may be called. */
export const SESSION =
  "(?:discussion panel|panel discussion|session|panel|discussion|meeting|event|roundtable|seminar|workshop|debate|conversation|plenary|webinar)";

/** "defence journalist ", "the former head of the ": what stands in small letters before a name. */
const WHO = "(?:(?:the |our |its |an? )?(?:\\p{Ll}[\\p{L}-]+ ){1,4}?)?";

const MODERATED_BY =
  "(?:\\b(?:[Mm]oderated|[Cc]haired|[Ff]acilitated|moderation|led and moderated|[Pp]resided over) by|\\b(?:panel|discussion|debate|conversation|session|exchange) was (?:guided|led|steered|hosted|introduced and led|directed) by|^(?:Moderating|Chairing|Presiding|In the chair)(?: (?:the|this) \\p{Ll}+)? was|^(?:The |Its |Our )?(?:[Ss]ession |[Pp]anel )?(?:[Cc]o-?)?(?:[Cc]hairs?|[Mm]oderators?) (?:was|were)) ";
/** "The session was moderated by X, director of Y": the name, then its affiliation in one of three groups. */
export const moderated = behind(MODERATED_BY, `${WHO}${NAME}${ASIDE}`);
/** "The session was moderated by the director of Y, X": what X is in the first group, the name in the second. */
export const moderatedByPost = behind(
  `${MODERATED_BY}(?=the |an? |\\p{Ll})`,
  `((?:the |an? )?(?:\\p{Ll}[\\p{L}’'-]+ ){0,4}[^,.;]{3,100}), ${NAME}(?=[,.;]|$| and )`,
);
/** "…, and the moderator, X", "asked by moderator X": the name, then its affiliation in one of three groups. */
export const moderatorNamed = behind("(?<!\\b(?:former|debate|content) )\\bmoderator,? (?=\\p{Lu})", `${NAME}${ASIDE}`);
/** The moderator at the end of a list of speakers. */
export const moderatorInList = /(?:[,;] (?:and )?|\s(?:and|with) )(?:the )?(?:moderator|chair)\b.*$/u;
/** "This report was prepared by X". */
export const reported = behind(
  "\\b(?:[Rr]eport|[Ss]ummary|[Ss]ketch|[Aa]ccount|[Nn]otes?) (?:(?:was|were|has been|is) )?(?:(?:prepared|written|compiled|drafted|authored|taken) by|based on (?:the )?notes (?:of|by|from)) ",
  `(?:(?:the |its )?(?:rapporteur|author),? )?${NAME}${ASIDE}`,
);
/** "The rapporteur was X". */
export const rapporteurWas = behind("^(?:The |Its )?(?:[Ss]ession )?[Rr]apporteur (?:was|is) ", `${NAME}${ASIDE}`);
/** "The moderator, X, …". */
export const moderates = behind(
  "^(?:Opening (?:the|this) \\p{Ll}+, )?(?:The |the |its |As )?(?:[Ss]ession |[Pp]anel |[Dd]iscussion )?(?:[Mm]oderator|[Cc]hair|[Ff]acilitator),? ",
  `${NAME}${ASIDE}`,
);
const OFFICE =
  "(?:\\p{Lu}\\p{L}+[’']s )?(?:(?:First|Deputy|Vice|Acting|General|Executive|Managing) )*(?:Minister|President|Director|Head|Chairman|Governor|Mayor|Rector|Secretary)(?:[ -]General)? (?:of|for) ";
/** "Minister of Trade of the Delta Region ", "Mongolia’s Deputy Minister of Energy " */
const POST = `${OFFICE}(?:(?:\\p{Lu}[\\p{L}-]+|and|of|for|the|on) ){1,9}?`;
/** What may stand before a name that is the subject of its sentence. */
const FRONT = [
  // "In closing, ", "On the facts, "
  "[\\p{L}\\d\\s’'&-]{1,90},\\s+",
  "(?:Next|Then|Finally|Lastly|Also|Later|Subsequently) ",
  // "In his opening address ", "In a talk on the Gulf "
  "In (?:his|her|an?|the) (?:\\p{Ll}+ ){1,4}(?:on (?:the )?(?:\\p{L}+ ){1,4}?)?",
  // "The Chairman of TASAM "
  "The (?:\\p{L}+ ){1,4}?of (?:the )?(?:\\p{Lu}{2,} |(?:\\p{Lu}\\p{L}+ ){1,5}?)",
  POST,
  // "Congressional staffer ", "The Vietnamese scholar ", "Senior research fellow "
  "(?:The )?(?:\\p{Lu}\\p{Ll}+ )?(?:(?:research|policy|security|energy|trade|climate|political|military|assistant|associate) )?(?:staffer|delegate|fellow|professor|lecturer|strategist|consultant|commentator|panell?ist|analyst|economist|journalist|historian|columnist|diplomat|researcher|scholar|expert|lawyer|lawmaker|legislator|activist|engineer|scientist|official|executive|reporter|correspondent|author) ",
].join("|");
/** "former ", "former Danish Minister of Ports " */
const FORMER =
  "(?:the )?(?:former|then|retired|current) (?:(?:\\p{Lu}\\p{L}+ )?(?:Minister|Secretary|Ambassador|Director|Governor) (?:of|for|to) (?:the )?(?:\\p{Lu}[\\p{L}.]+ (?:and )?){1,3}?)?";

const REST = `${NAME}${ASIDE}\\s*,?\\s*(who )?(?:also |then |further |first |next |particularly |likewise )?(\\p{Ll}+)(.{0,80})`;

/** A name at the head of a sentence with its affiliation, the verb in small letters and what follows it. */
export const subject = new RegExp(`^(?:${FRONT})??(?:${FORMER})?${REST}`, "u");
/** The same behind a post with its house: "President of the Delta Holding X confirmed". */
export const subjectWithPost = new Signed(`^${OFFICE}`, `^${POST}${REST}`);

const TITLE =
  "(?:Mr|Ms|Mrs|Dr|Prof|Professor|Amb|Ambassador|Minister|General|Gen|Admiral|Adm|Colonel|Col|Senator|Sir)\\.? ";
/** A title, a surname, the verb and what follows. */
export const titledSubject = new Signed(
  TITLE,
  `^(?:[\\p{L}\\s]{1,60},\\s+)?${TITLE}(${WORD})\\s+(?:also |then |further |first )?(\\p{Ll}+)(.{0,80})`,
);
/** "Mr. Okafor (Nigeria), speaking for the group, said": a surname and a place. */
export const titledFrom = behind(
  "^(?:Mr|Ms|Mrs|Dr|Prof|Professor|Amb|Ambassador)\\.? ",
  `(${WORD}) \\((\\p{Lu}[\\p{L} .'’-]{2,40})\\)(?:, [^.]{2,120},)? (\\p{Ll}+)(.{0,80})`,
);
const IN_CHAIR = `, (?:the |who |as )?(?:session |panel )?(?:moderator|chair|moderated|chaired|facilitator)(?: of (?:the|this) ${SESSION})?\\b(?! (?:of|for|at) )`;
/** "X, the moderator, …". */
export const apposed = new Signed(IN_CHAIR, `^${NAME}(?:\\s*\\([^()]{2,140}\\))?${IN_CHAIR}`);
/** "According to the head of the Harbour Council, X, …": what X is in the first group, the name in the second. */
export const accordingTo = behind(
  "^(?:According to|In the (?:opinion|view|words) of) (?=the |an? |\\p{Ll})",
  `((?:the |an? )?(?:\\p{Ll}[\\p{L}-]+ ){1,4}(?:of|at|for|from|with) [^,.;]{3,100}), ${NAME},`,
);
/** "The second lecturer was …", "A keynote was given by …", "According to …". */
export const credited = behind(
  '(?:^(?:The |Our )(?:\\p{Ll}+ ){0,2}(?:speaker|lecturer|presenter|panell?ist|discussant|commentator|guest) was(?: (?:the )?(?:former|then) (?:(?:\\p{Lu}\\p{L}+ )?(?:Minister|Secretary|Ambassador|Director|Governor|President) (?:of|for|to) (?:the )?(?:\\p{Lu}[\\p{L}.]+ (?:and )?){0,2}(?:\\p{Lu}[\\p{L}.]+))?)?|^(?:The|A|An|His|Her|In the).{0,40}\\b(?:lecture|talk|presentation|keynote|speech|address|remarks|paper|view|position|perspective|opinion|case|line|standpoint)(?: of [^,.]{3,40})? (?:was|were) (?:(?:given|delivered|presented|made|offered|taken|voiced|expressed|put forward|outlined|defended|set out) )?by|^(?:According to|In the (?:opinion|view|words|assessment|judge?ment) of)|(?:^|[”"],? )(?:said|noted|added|argued|explained|stated|stressed|warned|concluded|remarked|asked)) ',
  `${NAME}${ASIDE}`,
);
const TALKS = "(?:presentations?|remarks|talks|papers|contributions|speeches|interventions)";
const TALK = "(?:speech|talk|lecture|keynote|address|presentation|remarks|speeches)";
const PANEL =
  "(?:panel|session|event|discussion|roundtable|workshop|delegation|line-up|speakers|panell?ists|presenters)";
const CONSISTED =
  "(?:was made up of|was composed of|comprised|comprised of|consisted of|included?|featured|brought together|heard from|heard)";
/** A name follows. */
const NAMED = "(?=\\p{L}+\\.? \\p{Lu})";
/** "As X, senior fellow at Y, put it", "…, as X of Y made clear". */
export const asPut = behind(
  "(?:^As|, as) (?=\\p{Lu})",
  `${NAME}${ASIDE},? (?:made clear|put|sees|saw|noted|explained|argued|described|said|pointed|remarked|observed)\\b(?! in (?:1[89]|20)\\d\\d)`,
);

const AMONG =
  "\\b(?:moderated|chaired|led|steered|guided|presided over) (?:the |a |this |that )?(?:\\w+ )?(?:debate|discussion|conversation|panel|exchange) (?:among|between|with)";
/** "X moderated the debate among Y and Z": who stands before a list speaks or moderates too. */
export const among = new RegExp(AMONG, "u");

/** What a list of speakers follows. */
export const listTrigger = new RegExp(
  [
    // "with papers by"
    `\\b${TALKS}\\s+(?:(?:were )?(?:given|made|delivered) )?(?:by|from)\\s+(?!(?:the|all|both|these|our) (?:\\w+ )?(?:speakers|panell?ists|presenters|experts|participants|guests)\\b(?!:))`,
    // "The panel consisted of"
    `\\b${PANEL}\\s+(?:${CONSISTED}|were)\\s*:?\\s+`,
    // "The session opened with a speech by"
    `^(?:the |this )?(?:\\w+ )?(?:conference|session|panel|event|meeting|forum|seminar|workshop|webinar) (?:was )?(?:started|opened|began|continued|concluded|closed) (?:with|by) (?:an? |the )?(?:\\w+ )?${TALK} (?:by|of|from)\\s+`,
    // "The panel, moderated by X, … and included Y"; "Chaired by X, it brought together Y"
    `\\b(?:and|which|that) (?:also )?featured ${NAMED}`,
    `\\b${PANEL}\\b[^;]{0,160}? (?:and|which|that) (?:also )?${CONSISTED} ${NAMED}`,
    `, (?:it|the ${PANEL}) (?:also )?${CONSISTED} ${NAMED}`,
    `^It (?:also )?${CONSISTED} ${NAMED}`,
    // "The first panel at the conference featured X"
    `^(?:the |this )?(?:\\w+ )?${PANEL} (?:at|of|on|in) [^.;,]{3,80} ${CONSISTED} ${NAMED}`,
    // "X hosted a discussion of ports with Y of the Lock Council, Z"
    `\\b(?:hosted|held|convened|led) (?:an? |the )?(?:\\w+ )?(?:discussion|conversation|debate|round ?table|panel)\\b[^.;]{0,160}? with ${NAMED}`,
    // "X moderated the debate among Y, Z"
    `${AMONG} ${NAMED}`,
    `\\b(?:speakers|panell?ists|presenters|experts|scholars):\\s+(?=\\p{L}+ \\p{Lu})`,
  ].join("|"),
  "iu",
);

/** "The Council hosted A, B, and C for a talk on", "Panelists A, fellow of X, and B, fellow of Y, discussed": group 1 is the list. */
export const hostedList =
  /\b(?:hosted|welcomed|joined by|featuring|(?:moderated|chaired|led|steered) (?:the|this) (?:debate|discussion|panel|session|conversation) (?:with|between|among))\s+((?=\p{Lu}[\p{L}.]+ \p{Lu}).{8,400}?)(?=\s(?:for|to)\s\p{Ll}|(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|Amb|Gen|Adm|Sen|Rep|\p{Lu}))[.:]\s|[.:]?$)|^(?:Panell?ists|Speakers|Presenters|Experts|Scholars)\s+((?=\p{Lu}[\p{L}.]+ \p{Lu}).{8,600}?),\s(?=(?:provided|discussed|spoke|shared|joined|offered|gave|presented|took|examined|debated)\b)/u;

const SERVED =
  ", (?:introduced|served|acted|welcomed|delivered|gave|made|opened the (?:\\p{Ll}+ )?(?:day|morning|afternoon|evening|workshop|conference|forum|event))\\b";
/** "Harbour Senior Fellow X was joined by Y": who else speaks; the house before the post in the first group. */
export const joinedBy = new Signed(
  " (?:was|were) joined by ",
  `^(?:(\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,4}?)[’']?s? (?:(?:Senior|Nonresident|Non-resident|Visiting|Research|Distinguished) )*(?:Fellow|Scholar|Director|President|Expert|Analyst) )?${NAME}${ASIDE} (?:was|were) joined by `,
);

/** "X, director of A, and Y, fellow of B, introduced the day". */
export const together = new Signed(SERVED, `^${NAME}, ([^,]{2,80}), and ${NAME}, ([^.]{2,120})${SERVED}`);
/** "A (House), B (House) and C (House) spoke": group 1 is the list, the last two groups the verb and what follows it. */
export const inBrackets = new Signed(
  " \\(",
  `^((?:(?:the |The )?${WORD}(?: (?:\\p{Ll}{2,3} )?${WORD}){1,6} \\([^()]{2,140}\\)(?:,? and |, | )){2,12})(\\p{Ll}+)(.{0,80})`,
);
/** "Introductory remarks were given by A, director of X, and B": group 1 is the list. */
export const introducedBy =
  /^(?:The )?(?:[Ii]ntroductory|[Ww]elcom(?:e|ing)|[Oo]pening|[Cc]losing) (?:remarks|words|addresses) were (?:given|delivered|made|offered) by ((?=\p{Lu}).{8,400})$/u;
/** A post in small letters before the next name of a list; "former Danish Ports Ambassador". */
export const postBefore =
  /,\s+(?:and )?former (?:\p{Lu}[\p{L}.]+ ){0,3}(?:Ambassador|Minister|Secretary|Envoy|Negotiator|Commissioner|Governor|Senator) (?=\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+(?:,|$| and))|,\s+(?:and )?(?:the )?(?:(?!(?:of|at|for|in|from|with|the|and|who|which|a|an)\s)\p{Ll}[\p{L}-]* ){1,4}(?=\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+(?:,|$| and))/gu;

/** One person of a list, with the affiliation. */
export const listedPerson = new RegExp(
  `^${NAME}(?:,\\s+(.{2,200})|\\s*\\(([^()]{2,160})\\)(?:,\\s+.{2,160})?|\\s+(?:of|from)\\s+(?:the )?(.{2,120}))?$`,
  "u",
);
/** Where the next person of a list begins. */
export const betweenPeople =
  /,\s+and (?=\p{Lu})|;\s*|(?<=\)),?\s+(?:and\s+)?(?=\p{Lu})|,\s+(?=(?:\p{Lu}[\p{L}'’.-]+\s){1,3}\p{Lu}[\p{L}'’-]+(?:,|\s\(|\s(?:of|from)\s|$))/u;
/** "2. Dr. X on trade": who speaks under a heading. */
export const headingPerson = new Signed(
  " (?:on|about|discussed|spoke)\\b",
  `^(?:\\d{1,2}[.)]\\s+)?${NAME}(?= (?:on|about|discussed|spoke)\\b)`,
);
/** "A DPRK participant, Choe Myong-nam, took the floor". */
export const participant = behind(
  "^An? (?:(\\p{Lu}{2,}) |\\p{L}+ )?(?:participant|delegate|member of the audience|scholar|student|guest),? ",
  `${NAME},`,
);
/** After "moderated": what was moderated is this session. */
export const theSession = new RegExp(
  `^ (?:over )?(?:the |this |both |all )?(?:\\w+ )?sessions|^ (?:over )?(?:the|this|that) .{0,30}${SESSION}|^\\.|^,|^ and`,
  "u",
);
/** "The panel was opened by X". */
export const openedBy = behind(
  `\\b${SESSION}(?: [“"][^“”"]{3,120}[”"])? was (?:opened|introduced) by `,
  `${NAME}${ASIDE}`,
);
/** After "opened": what was opened is this session. */
export const itsSession = new RegExp(`^ (?:off )?the (?:last |first |second )?(?:plenary )?${SESSION}`, "u");
