import { clauseBefore, predicateOf } from "./clause.js";
import { crowds, openers, sessionNouns, titles, worldlyNouns } from "./lexicon/words.js";
import type { Mention } from "./mentions.js";
import { predicateAfter, reports } from "./predicate.js";
import { atSession } from "./resolve.js";
import type { Token } from "./tokens.js";

/**
 * Whose voice a sentence without a personal cue has, as far as its own words tell: everybody's, an unnamed person's, the
 * rapporteur's, or a named person's who is not on the roster.
 */
export type Voice = { voice: "collective" | "rapporteur" | "stranger"; rule: string };

export function voiceOf(tokens: readonly Token[], mentions: readonly Mention[]): Voice | null {
  return (
    biography(tokens, mentions) ??
    kindred(tokens) ??
    crowdSubject(tokens) ??
    agreement(tokens) ??
    sessionSubject(tokens) ??
    telling(tokens) ??
    stranger(tokens, mentions)
  );
}

const determiners =
  /^(?:the|a|an|one|another|some|most|many|several|all|both|other|few|two|three|four|each|of|these|those|chinese|japanese|korean|american|us|russian|european|first|second|third|fourth|fifth|final|further|next|last|young|korean|majority|number|member|remaining|fellow|her|his|audience|online)$/;

/** "Most panelists agreed", "one participant asked", "others saw". */
function crowdSubject(tokens: readonly Token[]): Voice | null {
  const end = Math.min(tokens.length, 25);
  for (let at = 0; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.quoted || !token.word) continue;
    const single = crowds.single.has(token.fold);
    const strong = crowds.strong.has(token.fold);
    const weak = crowds.weak.has(token.fold);
    if ((!single && !strong && !weak) || crowds.single.has(tokens[at + 1]?.fold ?? "")) continue;
    let start = at;
    while (
      start > 0 &&
      tokens[start - 1]?.word &&
      (determiners.test(tokens[start - 1]?.fold ?? "") || (start > 1 && tokens[start - 1]?.capital))
    )
      start--;
    if (clauseBefore(tokens, start) !== "main" && clauseBefore(tokens, start) !== "also") continue;
    const predicate = predicateAfter(tokens, at + 1) ?? afterPhrase(tokens, at + 1);
    if (
      single &&
      /^(?:a|an|one|another|the|first|second|third|fourth|final|last)$/.test(tokens[start]?.fold ?? "") &&
      !(tokens[start]?.fold === "the" && start + 1 === at) &&
      (predicate?.past === true || token.fold === "question")
    ) {
      return { voice: "collective", rule: "unnamed-person" };
    }
    if (strong && (predicate !== null || start < at) && tokens[at + 1]?.fold !== ",") {
      return reports(predicate) && predicate?.kind !== "present"
        ? { voice: "collective", rule: "collective-subject" }
        : { voice: "rapporteur", rule: "session-subject" };
    }
    // "Some argue that …" may be what a speaker says of the world; "some argued" is the session's.
    if (weak && reports(predicate) && predicate?.past) return { voice: "collective", rule: "collective-subject" };
  }
  return null;
}

/** "One participant from Japan asked", "members of the audience wondered". */
function afterPhrase(tokens: readonly Token[], from: number): ReturnType<typeof predicateAfter> {
  if (!/^(?:of|from|in|on|at|with|including)$/.test(tokens[from]?.fold ?? "")) return predicateOf(tokens, from);
  for (let at = from + 1; at < Math.min(tokens.length, from + 9); at++) {
    const predicate = tokens[at]?.word ? predicateAfter(tokens, at) : null;
    if (reports(predicate) && !tokens[at]?.capital) return predicate;
  }
  return null;
}

/** "A parliamentarian wished to know": somebody of the audience, by what such people do. */
const someone = new RegExp(
  `^(?:\\w+ly , |first , |second , |third , |then , |finally , |next , )?(?:an?|one|another|yet another)(?: (?!question\\b)[\\w&'’]+){1,8}? (?:then |also |further )?(?:asked|inquired|enquired|wondered|queried|raised|wanted to (?:know|hear)|wished to (?:know|hear)|took the floor|intervened|interjected|challenged|pressed)\\b`,
);
/** "The delegation of Iran took the floor". */
const delegation =
  /^the (?:delegation|delegate|representative|observer|permanent representative) (?:of|from|for) (?:the )?\w+(?: \w+){0,3}? (?:then |also |further )?(?:asked|inquired|enquired|wondered|raised|took the floor|intervened|said|stated|noted|replied|responded|added|argued|thanked|welcomed|recalled|stressed|emphasi[sz]ed|called|supported|objected)\b/;

/** "Questions from viewers", "a comment from the floor". */
const fromTheFloor =
  /^(?:(?:\w+ly|finally|then|next) ,? ?)?(?:(?:the|a|an|one|some|several|many|other|another|further|first|last|two|three|four|final) )*(?:online |written )?(?:questions?|comments?|queries|query|interventions?|remarks?|responses?) (?:\w+ )?(?:from|by) (?:\w+ ){0,3}(?:viewers?|listeners?|audience|floor|public|students?|participants?|attendees|guests|journalists?|reporters?|members?|chat|crowd|press|hall|room|online)\b/;

/** What the rapporteur slips in about how words were received. */
const asides: readonly RegExp[] = [
  /^(?:his|her|these|their) (?:\w+ )?(?:remarks?|words|intervention|proposal|presentation|speech|answer|comments?) (?:caused|provoked|sparked|prompted|met with|drew|triggered|led to|stirred|set off)\b/,
  /^(?:this|that|the (?:\w+ )?(?:remark|point|argument|comment|claim|suggestion|observation|answer|exchange|intervention)) (?:also )?(?:met with|was met|found (?:support|favou?r|agreement|little|much|few)|drew (?:a|an|some|protest|criticism|agreement)|prompted|provoked|sparked|was (?:well |not |hotly )?(?:taken|shared|contested|echoed)|did not (?:convince|go)|went un)/,
  /^(?:the|a|all) (?:\w+ ){0,4}(?:papers|proceedings|video|recording|transcript|slides|report|presentations) (?:of \w+ \w+ )?(?:will (?:appear|be)|(?:is|are) available|can be)/,
  /\b(?:divided|split|amused|surprised|silenced|united|puzzled) the (?:panel|room|audience|speakers|panell?ists|participants)\b/,
  /^there the (?:matter|discussion|debate) (?:rested|ended|stopped)\b/,
  /^an? (?:\w+ )?(?:pause|silence|exchange|debate|back) (?:and forth )?(?:followed|ensued)\b/,
  /^(?:the|this|that|his|her|a) (?:\w+ )?question (?:was left|went|remained|hung|was not)\b/,
  /^time (?:ran out|was short|did not|allowed|permitted)\b|^there was (?:no|little|only|just|not much) (?:\w+ )?time\b/,
  /\b(?:the|this) (?:session|panel|seminar|workshop|plenary|meeting) (?:\w+ly |then |soon )?(?:came to|ended|closed|concluded|adjourned|had to|broke up|ran over|moved on)\b/,
  /^(?:the|this) (?:debate|discussion|conversation|exchange) (?:\w+ly |then |soon |also )?(?:came|ended|closed|concluded|had to|broke|became|grew|was cut|ran|moved|turned)\b/,
];

/** "There was broad agreement", "it was noted that", "they agreed". */
function agreement(tokens: readonly Token[]): Voice | null {
  const start = tokens[0];
  const opening = tokens
    .slice(0, 14)
    .map((token) => token.fold)
    .join(" ");
  if (start === undefined) return null;
  if (
    /(?:^|, )there was (?:a |an |also |some |much |little |no |broad |wide |general |strong |near |clear |overall |brief |lively |considerable |widespread )*(?:agreement|consensus|disagreement|debate|discussion|division|unanimity|support|sympathy|exchange|interest|scepticism|skepticism)\b/.test(
      opening,
    )
  ) {
    return { voice: "collective", rule: "consensus" };
  }
  if (
    /^(?:a |the |an )?(?:broad |general |wide |overall |clear )*consensus (?:was|emerged|among|that|on)\b/.test(opening)
  )
    return { voice: "collective", rule: "consensus" };
  if (
    /^(?:throughout , )?(?:overall , )?the (?:general |overall |prevailing )?(?:mood|tone|atmosphere|chat)(?: of the (?:session|discussion|debate|day|meeting))? was\b/.test(
      opening,
    )
  )
    return { voice: "rapporteur", rule: "session-voice" };
  if (
    /(?:^|, )(?:neither|both|all (?:three|four|five))(?: men| women| of them| scholars| experts)? (?:was|were|had|saw|felt|thought|\w+ed)\b/.test(
      opening,
    )
  )
    return { voice: "collective", rule: "collective-subject" };
  if (
    /(?:^|, )(?:opinions?|views|positions) (?:\w+ly )?(?:diverged|differed|varied|clashed|split|were|was)\b/.test(
      opening,
    )
  )
    return { voice: "collective", rule: "collective-subject" };
  if (
    /^there followed\b|^(?:\w+ ){0,2}questions (?:were|was) (?:also )?(?:taken|asked|raised|put|fielded)\b/.test(
      opening,
    )
  )
    return { voice: "rapporteur", rule: "session-voice" };
  if (
    /^(?:no ?(?:body|one)|every(?:body|one)|most|many|some|several|all|few) (?:people )?(?:in the room|around the table|at the table|present)\b/.test(
      opening,
    )
  )
    return { voice: "collective", rule: "collective-subject" };
  if (fromTheFloor.test(opening) || someone.test(opening) || delegation.test(opening))
    return { voice: "collective", rule: "unnamed-person" };
  if (
    /^(?:the |other |further |several |many |these |some |more |two |three |four |most )*questions (?:also |then |mostly |largely )?(?:concerned|ranged|touched|cent(?:er|re)d|covered|focused|followed|turned|addressed|dealt|came|arose|included|revolved)\b/.test(
      opening,
    )
  )
    return { voice: "rapporteur", rule: "session-voice" };
  if (asides.some((aside) => aside.test(opening))) return { voice: "rapporteur", rule: "aside" };
  if (
    /^(?:\w+ly )?the (?:study |working |expert )?(?:group|meeting|workshop|assembly|members|delegates|delegations|gathering) (?:also |then |generally |broadly )?(?:agreed|concurred|recommended|concluded|endorsed|felt|decided|noted|welcomed)\b/.test(
      opening,
    )
  )
    return { voice: "collective", rule: "collective-subject" };
  const impersonal =
    /^(?:\w+ , |from the floor ,? ?)?it was (?:also |further |then |generally |widely |broadly |finally )*(\w+)/.exec(
      opening,
    );
  if (
    impersonal !== null &&
    /^(?:agreed|noted|argued|suggested|stressed|emphasi[sz]ed|pointed|observed|mentioned|said|proposed|recommended|concluded|recogni[sz]ed|acknowledged|felt|asked|highlighted|underlined|underscored|stated|discussed|raised)$/.test(
      impersonal[1] ?? "",
    )
  ) {
    return { voice: "collective", rule: "impersonal" };
  }
  return null;
}

/** "The session explored", "this report", "during the Q&A". */
function sessionSubject(tokens: readonly Token[]): Voice | null {
  const end = Math.min(tokens.length, 14);
  for (let at = 0; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || !token.word || token.quoted) return null;
    const before = tokens[at - 1]?.fold ?? "";
    if (
      sessionNouns.has(token.fold) ||
      (token.fold === "q" && tokens[at + 1]?.fold === "&") ||
      token.fold === "question-and-answer"
    ) {
      const worldly = worldlyNouns.has(token.fold) && !/^(?:this|today's|panel|opening)$/.test(before);
      const predicate = predicateOf(tokens, at + 1);
      if (
        worldly &&
        !(
          at <= 3 &&
          (predicate?.kind === "present" || predicate?.kind === "other") &&
          predicate.past &&
          !/^(?:questions|speakers)$/.test(token.fold)
        )
      )
        return null;
      return { voice: "rapporteur", rule: "session-voice" };
    }
    // Only a short way in: articles, ordinals, prepositions, then the noun.
    if (
      !openers.has(token.fold) &&
      !/^(?:panel|question|answer|answers|first|second|third|fourth|last|next|final|closing|opening|plenary|whole|entire|ensuing|subsequent|following|lively|asan|q|&|open|main|two|one|day|two-panel|introductory|most|much|part|rest|focus|course|breakout)$/.test(
        token.fold,
      )
    )
      return null;
  }
  return null;
}

/** "Jane Roe is a fellow at …": who somebody is that was not at the session, for instance the author at the foot. */
function biography(tokens: readonly Token[], mentions: readonly Mention[]): Voice | null {
  const is = tokens.slice(0, 6).findIndex(({ fold }) => fold === "is" || fold === "was");
  const name = tokens.slice(0, is);
  if (
    is < 2 ||
    !name.every(({ capital, glued, word }) => word && (capital || glued)) ||
    (mentions[0]?.from === 0 && mentions[0].candidates.some(atSession))
  )
    return null;
  const post = tokens
    .slice(is + 1, is + 9)
    .map(({ fold }) => fold)
    .join(" ");
  return /^(?:currently |presently )?(?:an?|the) (?:\w+ ){0,4}?(?:fellow|student|researcher|associate|assistant|candidate|intern|analyst|graduate|professor|lecturer|officer|coordinator|editor|consultant|rapporteur|scholar)\b/.test(
    post,
  )
    ? { voice: "rapporteur", rule: "introduced" }
    : null;
}

/** "Her compatriot added": somebody whom the text only relates to another. */
const kindred = (tokens: readonly Token[]): Voice | null =>
  /^(?:his|her|their)$/.test(tokens[0]?.fold ?? "") &&
  tokens
    .slice(1, 4)
    .some(({ fold }) =>
      /^(?:compatriot|colleague|counterpart|neighbou?r|namesake|countryman|countrywoman|co-?panell?ist|panell?ist)$/.test(
        fold,
      ),
    )
    ? { voice: "stranger", rule: "unnamed-person" }
    : null;

/** Words that a speaker does not utter: "each panelist's field". */
function telling(tokens: readonly Token[]): Voice | null {
  return tokens.some(
    (token, at) => !token.quoted && crowds.telling.has(token.fold) && !/^an?$/.test(tokens[at - 1]?.fold ?? ""),
  )
    ? { voice: "rapporteur", rule: "session-voice" }
    : null;
}

/** A name that the roster lacks, with a title or in two parts, as the subject of words uttered. */
function stranger(tokens: readonly Token[], mentions: readonly Mention[]): Voice | null {
  const named = new Set(
    mentions.flatMap((mention) => Array.from({ length: mention.to - mention.from }, (_, k) => mention.from + k)),
  );
  for (let at = 0; at < Math.min(tokens.length, 30); at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      !token.word ||
      !token.capital ||
      named.has(at) ||
      token.quoted ||
      clauseBefore(tokens, at) !== "main"
    )
      continue;
    let to = at;
    let titled = false;
    while (tokens[to]?.word && titles.has(tokens[to]?.fold ?? "") && to === at) {
      titled = true;
      to++;
    }
    const first = to;
    while (
      (tokens[to]?.capital === true || tokens[to]?.glued === true) &&
      !named.has(to) &&
      !openers.has(tokens[to]?.fold ?? "")
    )
      to++;
    const parts = to - first;
    const personal =
      titled && parts >= 1 && /^(?:dr|mr|mrs|ms|prof|professor|amb|ambassador|gen|general)$/.test(token.fold);
    if (!personal) continue;
    const predicate = predicateOf(tokens, to);
    if (reports(predicate) && predicate?.kind !== "think") return { voice: "stranger", rule: "unlisted-person" };
    at = to;
  }
  return null;
}
