import { any, collective, type Phrase, rapporteur, some } from "./phrase.js";

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
  "viewers? listeners? audience floor public students? participants? attendees guests journalists? reporters? members? chat crowd press hall room online delegations? delegates?";
const agreed = any("agreed concurred recommended concluded endorsed felt decided noted welcomed");

const gatherings =
  "forum conference workshop seminar session event meeting webinar panel discussion dialogue round_?table symposium hearing congress conclave";

/** Sentences about everybody, or about somebody whom nobody names. */
export const crowdPhrases: readonly Phrase[] = [
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
  // "The purpose of the forum was to discuss ports."
  rapporteur(
    "session-voice",
    `^the ${some("main overall stated broad")}${any("purpose aim goal objectives? theme format agenda programme program")} of the (?:\\w+ )?${any(gatherings)} (?:was|were|is)\\b`,
  ),
  // "The forum, jointly organised by two houses, …"; "Most of the students who attended the event".
  rapporteur(
    "session-voice",
    `^the (?:\\S+ ){0,4}?${any(gatherings)}(?: ,)? (?:was |were )?(?:jointly |co-)?${any("organi[sz]ed hosted held convened sponsored moderated chaired attended titled entitled opened inaugurated")}\\b|` +
      `\\b${any("attended organi[sz]ed coordinated sponsored co-sponsored co-hosted")} the ${any(gatherings)}\\b`,
  ),
  // "Watch the full video", "Subscribe to our list": what a page offers its reader.
  rapporteur(
    "session-voice",
    `^(?:please )?(?:${any("watch listen_to view read download see")} (?:here )?(?:the|our) (?:\\w+ )?${any("video recording event session discussion report transcript podcast webinar")}\\b|${any("click subscribe register")} (?:here|to|for)\\b)`,
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
      `${any("questions? comments? queries query interventions? remarks? responses?")} (?:\\w+ )?(?:came |were heard )?(?:from|by) (?:\\w+ ){0,3}${any(askers)}\\b`,
  ),
  // "Speaking after Ruiz, the second speaker …": somebody whom nobody names.
  collective("unnamed-person", `^speaking (?:after|before)\\b`),
  collective(
    "collective-subject",
    `^${any("invited_guests guests attendees invited_guests_and_attendees")} (?:and \\w+ )?,?`,
  ),
  collective(
    "unnamed-person",
    `^(?:one|another|some|several) of them ${any("concerned touched dealt came asked was_about went_to turned_on wanted")}\\b`,
  ),
  // "Speaking from the floor, a captain supported it".
  collective("unnamed-person", `\\b(?:from|on) the (?:floor|audience)\\b`),
  // "Someone wanted to know", "One asked".
  collective("unnamed-person", `^${any("some(?:one|body) one another")} (?:then |also )?${any(asked)}\\b`),
  // "On this, all were agreed", "Nobody contradicted him", "None kept to it".
  collective(
    "collective-subject",
    `(?:^|, )all (?:were|was) ${any("agreed of_one_mind in_agreement convinced sure")}\\b`,
  ),
  collective(
    "collective-subject",
    `^${any("nobody no_one none")} (?:of (?:them|the \\w+) )?${any("contradicted objected disagreed answered replied protested dissented kept spoke took_issue had_an_answer")}\\b`,
  ),
  // "A parliamentarian wished to know": somebody of the audience, by what such people do.
  collective(
    "unnamed-person",
    `^(?:\\w+ly , |${any("first second third then finally next")} , )?(?:an?|one|another|yet another)(?: (?!${any("question is was are were be been being")}\\b)[\\w&'’]+){1,8}? ${some(later)}${any(asked)}\\b`,
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
];
