import { firstThatFits } from "./patterns.js";
import type { Token } from "./tokens.js";
import type { Voice } from "./voice.js";

/** One of the words, which stand apart in the list; `_` is a space inside one. */
const any = (list: string): string => `(?:${list.trim().split(/\s+/).join("|").replaceAll("_", " ")})`;
/** Any number of them, in any order, each with a space behind it. */
const some = (list: string): string => `(?:${any(list)} )*`;

const degree =
  "a an the also some much little no broad wide wider general strong near clear overall brief lively considerable widespread";
const shared =
  "agreement consensus disagreement debate discussion division unanimity support sympathy exchange interest scepticism skepticism";
const later = "also then further";
const asked =
  "asked inquired enquired wondered queried raised wanted_to_(?:know|hear) wished_to_(?:know|hear) took_the_floor intervened interjected challenged pressed";
const stated =
  "asked inquired enquired wondered raised took_the_floor said stated noted replied responded added argued thanked welcomed recalled stressed emphasi[sz]ed called supported objected";
const askers =
  "viewers? listeners? audience floor public students? participants? attendees guests journalists? reporters? members? chat crowd press hall room online";
const occasion = any("session panel seminar workshop plenary meeting");
const remark = any("remark point argument comment claim suggestion observation answer exchange intervention");
const stirred = any("caused provoked sparked prompted met_with drew triggered led_to stirred set_off");
const ended = any("came_to ended closed concluded adjourned had_to broke_up ran_over moved_on");
const talkEnded = any("came ended closed concluded had_to broke became grew was_cut ran moved turned");
const agreed = any("agreed concurred recommended concluded endorsed felt decided noted welcomed");

/** What a sentence opens with → whose voice it is. The words are folded, with a space between any two and before a comma. */
const voiceOfOpening = firstThatFits<Voice>([
  // "There was broad agreement", "a consensus emerged".
  collective("consensus", `(?:^|, )there was ${some(degree)}${any(shared)}\\b`),
  collective(
    "consensus",
    `^${some("a the an broad general wide overall clear")}consensus ${any("was emerged among that on")}\\b`,
  ),
  rapporteur(
    "session-voice",
    `^(?:throughout , )?(?:overall , )?the (?:general |overall |prevailing )?${any("mood tone atmosphere chat")}(?: of the ${any("session discussion debate day meeting")})? was\\b`,
  ),
  // "Neither was sure", "all three felt".
  collective(
    "collective-subject",
    `(?:^|, )${any("neither both all_(?:three|four|five)")}(?: ${any("men women of_them scholars experts")})? ${any("was were had saw felt thought \\w+ed")}\\b`,
  ),
  collective(
    "collective-subject",
    `(?:^|, )${any("opinions? views positions")} (?:\\w+ly )?${any("diverged differed varied clashed split were was")}\\b`,
  ),
  rapporteur(
    "session-voice",
    `^there followed\\b|^(?:\\w+ ){0,2}questions (?:were|was) (?:also )?${any("taken asked raised put fielded")}\\b`,
  ),
  // "Nobody in the room believed".
  collective(
    "collective-subject",
    `^${any("no_?(?:body|one) every(?:body|one) most many some several all few")} (?:people )?${any("in_the_(?:room|hall|audience) around_the_table (?:at|on)_the_(?:table|stage|panel|podium) present")}\\b`,
  ),
  // "Questions from viewers", "a comment from the floor".
  collective(
    "unnamed-person",
    `^(?:(?:\\w+ly|finally|then|next) ,? ?)?${some("the a an one some several many other another further first last two three four final")}(?:online |written )?` +
      `${any("questions? comments? queries query interventions? remarks? responses?")} (?:\\w+ )?(?:from|by) (?:\\w+ ){0,3}${any(askers)}\\b`,
  ),
  // "A parliamentarian wished to know": somebody of the audience, by what such people do.
  collective(
    "unnamed-person",
    `^(?:\\w+ly , |${any("first second third then finally next")} , )?(?:an?|one|another|yet another)(?: (?!question\\b)[\\w&'’]+){1,8}? ${some(later)}${any(asked)}\\b`,
  ),
  // "The delegation of Iran took the floor".
  collective(
    "unnamed-person",
    `^the ${any("delegation delegate representative observer permanent_representative")} ${any("of from for")} (?:the )?\\w+(?: \\w+){0,3}? ${some(later)}${any(stated)}\\b`,
  ),
  rapporteur(
    "session-voice",
    `^${some("the other further several many these some more two three four most")}questions ${some("also then mostly largely")}` +
      `${any("concerned ranged touched cent(?:er|re)d covered focused followed turned addressed dealt came arose included revolved")}\\b`,
  ),
  // What the rapporteur slips in about how words were received, and about the course of the session.
  aside(
    `^${any("his her these their")} (?:\\w+ )?${any("remarks? words intervention proposal presentation speech answer comments?")} ${stirred}\\b`,
  ),
  aside(
    `^(?:this|that|the (?:\\w+ )?${remark}) (?:also )?(?:met with|was met|found ${any("support favou?r agreement little much few")}|drew ${any("a an some protest criticism agreement")}|` +
      `prompted|provoked|sparked|was (?:well |not |hotly )?${any("taken shared contested echoed")}|did not ${any("convince go")}|went un)`,
  ),
  aside(
    `^(?:the|a|all) (?:\\w+ ){0,4}${any("papers proceedings video recording transcript slides report presentations")} (?:of \\w+ \\w+ )?(?:will (?:appear|be)|(?:is|are) available|can be)`,
  ),
  aside(
    `\\b${any("divided split amused surprised silenced united puzzled")} the ${any("panel room audience speakers panell?ists participants")}\\b`,
  ),
  aside(
    `^an? (?:\\w+ ){0,3}${any("photograph photo reception dinner lunch toast ceremony break performance")} ${any("was_(?:taken|held|given) followed closed concluded ended")}\\b`,
  ),
  aside(
    `\\b(?:at|before|after|towards?) the ${any("end close start beginning opening")} of the ${any("session ceremony day meeting conference event discussion panel")}\\b`,
  ),
  aside(`^there the ${any("matter discussion debate")} ${any("rested ended stopped")}\\b`),
  aside(`^an? (?:\\w+ )?${any("pause silence exchange debate back")} (?:and forth )?(?:followed|ensued)\\b`),
  aside(`^${any("the this that his her a")} (?:\\w+ )?question ${any("was_left went remained hung was_not")}\\b`),
  aside(
    `^time ${any("ran_out was_short did_not allowed permitted")}\\b|^there was ${any("no little only just not_much")} (?:\\w+ )?time\\b`,
  ),
  aside(`\\b(?:the|this) ${occasion} (?:\\w+ly |then |soon )?${ended}\\b`),
  aside(
    `^(?:the|this) ${any("debate discussion conversation exchange")} (?:\\w+ly |then |soon |also )?${talkEnded}\\b`,
  ),
  collective(
    "collective-subject",
    `^(?:\\w+ly )?the (?:study |working |expert )?${any("group meeting workshop assembly members delegates delegations gathering")} (?:also |then |generally |broadly )?${agreed}\\b`,
  ),
  // "It was widely noted that".
  collective(
    "impersonal",
    `^(?:\\w+ , |from the floor ,? ?)?it was ${some("also further then generally widely broadly finally")}` +
      `${any("agreed noted argued suggested stressed emphasi[sz]ed pointed observed mentioned said proposed recommended concluded recogni[sz]ed acknowledged felt asked highlighted underlined underscored stated discussed raised")}\\b`,
  ),
]);

/** The voice of a sentence that opens as sentences of the rapporteur, or about everybody, do. */
export function setPhrase(tokens: readonly Token[]): Voice | null {
  const opening = tokens
    .slice(0, 14)
    .map((token) => token.fold)
    .join(" ");
  return voiceOfOpening(opening);
}

function collective(rule: string, opening: string): [RegExp, Voice] {
  return [new RegExp(opening), { voice: "collective", rule }];
}

function rapporteur(rule: string, opening: string): [RegExp, Voice] {
  return [new RegExp(opening), { voice: "rapporteur", rule }];
}

function aside(opening: string): [RegExp, Voice] {
  return rapporteur("aside", opening);
}
