/** Ways to say who has the chair or the floor in which the name is the subject of no verb, or of one that says just this. */

import { holdsPost } from "../header/affiliation.js";
import type { Listed } from "../header/people.js";
import type { Sentence } from "../reading.js";
import { ASIDE, asideIn, moderatedByPost, NAME, SESSION } from "./patterns.js";
import { personOf } from "./person.js";
import { behind, Signed } from "./signed.js";
import { reportsSpeech } from "./speech.js";

const chairs = [
  // "Chairing the panel, X", "From the chair, X", "The session’s chair, X"
  behind(
    `^(?:(?:Presiding over|Chairing|Moderating|Steering|Guiding) (?:the|this) (?:\\p{Ll}+ )?${SESSION}|(?:Speaking )?(?:[Ff]rom|[Ii]n) the chair|(?:The |This )?${SESSION}[’']s (?:moderator|chair|facilitator)), (?:the )?`,
    `${NAME}${ASIDE}`,
  ),
  // "The chair was held by X", "The panel met under the chairmanship of X", "The debate, steered by X, …"
  behind(
    `\\b(?:[Tt]he chair was (?:held|taken|occupied) by|under the (?:chairmanship|chair|moderation|guidance) of|${SESSION},? (?:\\p{Ll}+ly )?(?:steered|guided|led|hosted) by) `,
    `${NAME}${ASIDE}`,
  ),
  // "X, fellow of Y, moderated the debate with …"
  new Signed(
    "\\b(?:moderated|chaired|led|steered) (?:the|this) \\p{Ll}+ (?:with|between|among) ",
    `^${NAME}${ASIDE},? (?:moderated|chaired|led|steered) (?:the|this) ${SESSION} (?:with|between|among) `,
  ),
  // "said X, programme director of Y, who moderated the discussion"
  new Signed(
    ", who (?:moderated|chaired|facilitated) ",
    `${NAME}(?:\\s*\\(([^()]{2,140})\\)|, ([^,.;]{2,120})|\\s(?:of|from) (?:the )?([^,.;]{2,100}))?, who (?:moderated|chaired|facilitated) (?:the|this) (?:\\p{Ll}+ )?${SESSION}`,
  ),
  // "With X of Y in the chair, …"
  new Signed(
    " in the chair\\b",
    `\\b[Ww]ith ${NAME}(?:\\s*\\(([^()]{2,140})\\)|, ([^,.;]{2,120}),|\\s(?:of|from) (?:the )?([^,.;]{2,100}?))? in the chair\\b`,
  ),
];

/** Who has the chair, where the sentence says so in one of these ways. */
export function chairOf(text: string): Listed | null {
  for (const pattern of chairs) {
    const match = pattern.exec(text);
    const person = match ? personOf(match[1]!, asideIn(match, 2)) : null;
    if (person) return person;
  }
  return null;
}

const chair =
  "(?:moderator|chair|chairman|chairwoman|chairperson|facilitator)\\b(?! (?:of|for|at) (?!(?:the|this) (?:session|panel|discussion)))";
const takesChair: readonly [RegExp, RegExp][] = [
  [/^(?:was|sat)$/, new RegExp(`^ in the chair\\b|^ (?:the|its|our) (?:session |panel )?${chair}`)],
  [/^(?:took|held|occupied|had)$/, /^ the chair\b/],
  [/^(?:acted|served)$/, new RegExp(`^ as (?:the |its |our )?(?:session |panel )?${chair}`)],
  [/^presided$/, /^(?:[.,;]|$| over (?:the|this) )/],
  [/^(?:steered|guided)$/, new RegExp(`^ (?:the|this) (?:\\w+ )?${SESSION}\\b`)],
  [/^led$/, new RegExp(`^ (?:the|this) (?:discussion|debate|conversation|exchange|panel)(?:[.,;]|$)`)],
];

/** "X was in the chair", "X acted as moderator": what stands behind the name. */
export const isInChair = (verb: string, rest: string): boolean =>
  takesChair.some(([form, words]) => form.test(verb) && words.test(rest));

const VIEW = "(?:view|opinion|eyes|words|assessment|judge?ment|telling|reading|account)";
const SAID =
  "(?:said|noted|argued|added|explained|stressed|warned|concluded|remarked|asked|replied|answered|countered|insisted|observed|objected|suggested|recalled|maintained|cautioned|retorted|held)";
const NOTE =
  "(?:views?|voice|note|tone|perspectives?|picture|answer|reply|response|counterpoint|contrast|word|words|account|case|points?|remarks|line|warning|objection|doubts?)";

/** Each is behind a name with a house; `surely`: nobody outside the session is told of so. */
const frames: readonly { surely: boolean; pattern: Signed }[] = [
  {
    surely: false,
    pattern: behind(
      `, (?:according to|in the ${VIEW} of|from the (?:standpoint|perspective|viewpoint) of) `,
      `${NAME}${ASIDE}`,
    ),
  },
  { surely: true, pattern: behind(`[,”"] ${SAID} `, `${NAME}${ASIDE}`) },
  {
    surely: true,
    pattern: behind("^From the (?:standpoint|perspective|viewpoint) of ", `${NAME}${ASIDE}`),
  },
  {
    surely: true,
    pattern: behind(
      "^(?:But |And |Yet )?(?:[Ff]or|[Tt]o) ",
      `${NAME}${ASIDE},?(?= (?:the|this|that|it|there|these|what|such|all|neither|none|\\p{Ll}+ (?:is|was|are|were))\\b)`,
    ),
  },
  {
    surely: true,
    pattern: behind(
      `^(?:The|A|An|Another|\\p{Lu}\\p{Ll}+) (?:[^,.;:]{1,60} )?${NOTE}(?: (?:from|of|on) [^,.;:]{2,40})? (?:was|were|came) (?:\\p{Ll}+ )?(?:(?:given|brought|struck|raised|sounded|provided|added|contributed|voiced|offered|supplied|presented|made|put|set out|put forward) by|from) `,
      `${NAME}${ASIDE}`,
    ),
  },
  {
    surely: true,
    pattern: behind(
      "^(?:(?:Next|Then|After (?:him|her|them|that)|Last|Finally)(?: to speak| up| in line)? (?:came|spoke|followed|was)|The (?:first|next|last|second|third|fourth|fifth|final|other)(?: one)? to (?:speak|take the floor|respond) was|(?:The floor|Then the floor) (?:then |next |now )?(?:went|passed|was given|was handed|was passed|turned) (?:over )?to|(?:(?:Far|Much|No|Rather|Even|Just) )?(?:[Ll]ess|[Mm]ore|[Ee]qually|[Mm]ost|[Ll]east|[Aa]s|[Ss]imilarly) \\p{Ll}+ (?:still )?was) ",
      `${NAME}${ASIDE}`,
    ),
  },
  // "These words drew an objection from X"
  {
    surely: true,
    pattern: behind(
      "\\b(?:drew|met with|provoked|prompted|brought) (?:an? |the )?(?:\\p{Ll}+ )?(?:objections?|answer|reply|response|protest|rejoinder|retort|resistance|rebuke) from\\s",
      `${NAME}${ASIDE}`,
    ),
  },
  {
    surely: false,
    pattern: behind("^(?:Among (?:the|those) [^,.;]{3,60}? was|It was|It fell to) ", `${NAME}${ASIDE}`),
  },
];

/**
 * Whom a sentence brings in as a speaker without making them its subject: somebody with a house, and where the words might be
 * of somebody outside, named again further on.
 */
export function broughtIn(text: string, rest: readonly Sentence[]): Listed | null {
  for (const { surely, pattern } of frames) {
    const match = pattern.exec(text);
    const person = match ? personOf(match[1]!, asideIn(match, 2)) : null;
    if (person !== null && person.affiliation !== null && (surely || isNamedIn(person, rest))) return person;
  }
  return null;
}

/** A part of the name, by which the body may call somebody: "Goh" of "Martin Goh Teck Seng". */
const partOf = ({ name }: Listed): string => {
  const words = name.split(" ").filter((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
  return `(?:${words.join("|").replaceAll("-", "[- ]")})`;
};

function isNamedIn(person: Listed, sentences: readonly Sentence[]): boolean {
  const name = new RegExp(`(?<!\\p{L})${partOf(person)}(?!\\p{L})`, "u");
  return sentences.some(({ text }) => name.test(text));
}

/** Whether sentences credit somebody with words by the surname: with more than a question. */
export function speaksIn(person: Listed, sentences: readonly Sentence[], asks: RegExp): boolean {
  const subject = new RegExp(
    `^(?:[^,;:]{1,60}, )?(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor|Amb|Ambassador)\\.? )?${partOf(person)} (?:also |then )?(\\p{Ll}+)(.{0,80})`,
    "u",
  );
  return sentences.some(({ text }) => {
    const [, verb = "", rest = ""] = subject.exec(text.slice(0, 300)) ?? [];
    return verb !== "" && !asks.test(verb + rest) && reportsSpeech(verb, rest, true);
  });
}

/** Who has the chair in "moderated by the director of the Lock Institute, X", "by the institute’s director, X". */
export function inChairByPost(text: string): Listed | null {
  const [, post = "", name = ""] = moderatedByPost.exec(text) ?? [];
  return holdsPost(post) ? personOf(name, post.replace(/^(the \p{Ll}+)[’']s (.+)$/u, "$2 of $1")) : null;
}
