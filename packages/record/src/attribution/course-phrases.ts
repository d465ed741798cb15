import { any, aside, type Phrase } from "./phrase.js";

const occasion = any("session panel seminar workshop plenary meeting");
const talk = any("debate discussion conversation exchange");
const his = any("his her these their");
const speech = any(
  "remarks? words intervention proposal presentation speech answer comments? points? view argument idea suggestion",
);
const remark = any(
  "remark point argument comment claim suggestion observation answer exchange intervention view position idea thesis proposal reading warning optimism pessimism",
);
const stirred = any("caused provoked sparked prompted met_with drew triggered led_to stirred set_off");
const received = any(
  "taken_up picked_up echoed shared contested challenged disputed endorsed supported seconded questioned welcomed",
);
const ended = any("came_to ended closed concluded adjourned had_to broke_up ran_over moved_on");
const talkEnded = any(
  "came ended closed concluded had_to broke became grew was_cut ran moved turned resumed continued began started",
);
const few = any("support favou?r agreement little much few no some");

/** How words were received, and how the session went on. */
export const coursePhrases: readonly Phrase[] = [
  // "Her remarks caused a stir", "His point was taken up by others".
  aside(`^${his} (?:\\w+ )?${speech} (?:${stirred}|(?:was|were) (?:also |later |then )?${received} by)\\b`),
  // "The remark met with silence", "That view found few friends", "This set the tone".
  aside(
    `^(?:this|that|the (?:\\w+ )?${remark}|(?:this|that) ${remark}) (?:also )?(?:met with|was met|(?:found|won|had|gained) ${few}|drew ${any("a an some few protest criticism agreement")}|` +
      `set the ${any("tone stage scene")}|${stirred}|was (?:well |not |hotly )?${any("taken shared contested echoed")}|did not ${any("convince go")}|went un)`,
  ),
  // "Responses to this were mixed", "Predictions ranged from …".
  aside(
    `^(?:the )?(?:\\w+ )?${any("responses reactions replies assessments predictions forecasts estimates")} (?:to \\w+(?: \\w+){0,2} |on \\w+(?: \\w+){0,2} )?${any("were_(?:mixed|divided|varied) ranged differed varied diverged")}\\b`,
  ),
  // "The four answers came from four shores", "Whether it lasts was left open", "Little was said of grain".
  aside(
    `^the (?:${any("two three four five six first several many various")} )?${any("answers replies responses")} (?:\\w+ly )?${any("were came differed varied ranged diverged pointed lay went pulled had depended could did ran rested turned")}\\b`,
  ),
  aside(
    `^${any("very_little little nothing not_much not_a_word much less")} was (?:also )?said ${any("about on of as_to")}\\b`,
  ),
  aside(
    `^${any("it this that")} (?:found|won|met with|had) ${any("little no some much wide broad")} ${any("support favou?r agreement sympathy")}\\b`,
  ),
  aside(`^the ${any("room hall")} was ${any("full packed crowded silent quiet half")}\\b`),
  aside(`\\b(?:was|were) named (?:most often|by ${any("all both most several two three many")})\\b`),
  aside(`^key ${any("takeaways points messages findings")} :`),
  aside(`\\bover the ${any("whole entire")} ${any("panel session discussion debate")}$`),
  // "It was a point which came back", "The theme returned throughout".
  aside(
    `^(?:it|this|that) was a ${any("point theme question refrain matter topic")} ${any("which that to_which on_which")}\\b`,
  ),
  aside(
    `^(?:the|a|all) (?:\\w+ ){0,4}${any("papers proceedings video recording transcript slides report presentations")} (?:of \\w+ \\w+ )?(?:will (?:appear|be)|(?:is|are) (?:available|to be)|can be)`,
  ),
  aside(
    `\\b${any("divided split amused surprised silenced united puzzled")} the ${any("panel room audience speakers panell?ists participants")}\\b`,
  ),
  aside(
    `^an? (?:\\w+ ){0,3}${any("photograph photo reception dinner lunch toast ceremony break performance")} ${any("was_(?:taken|held|given) followed closed concluded ended")}\\b`,
  ),
  aside(`^${any("lunch dinner coffee tea drinks refreshments")} (?:was|were) (?:then )?(?:served|offered|taken)\\b`),
  aside(
    `\\b(?:at|before|after|towards?) the ${any("end close start beginning opening")} of the ${any("session ceremony day meeting conference event discussion panel")}\\b`,
  ),
  // "After a short break, the discussion resumed".
  aside(`^after (?:an? )?(?:\\w+ ){0,2}(?:break|pause|lunch|coffee)\\b`),
  aside(`^there the ${any("matter discussion debate")} ${any("rested ended stopped")}\\b`),
  // "A lively exchange between X and Y followed".
  aside(
    `^an? (?:\\w+ ){0,2}${any("pause silence exchange debate discussion argument back")}\\b.* ${any("followed ensued arose developed")}\\b(?! \\w)`,
  ),
  aside(`^an? (?:\\w+ )?${any("pause silence exchange debate back")} (?:and forth )?(?:followed|ensued)\\b`),
  aside(`^${any("the this that his her a")} (?:\\w+ )?question ${any("was_left went remained hung was_not")}\\b`),
  aside(
    `^time ${any("ran_out was_short did_not allowed permitted")}\\b|^there was ${any("no little only just not_much")} (?:\\w+ )?time\\b`,
  ),
  // "With that, the floor was opened", "Several hands went up".
  aside(`\\bthe floor was\\b|\\bopen(?:ed|ing)? (?:up )?the floor\\b|\\bhands (?:went up|were raised)\\b`),
  aside(`^no ${any("date decision conclusion agreement vote")} was ${any("set reached taken fixed")}\\b`),
  aside(`\\b(?:the|this) ${occasion} (?:\\w+ly |then |soon )?${ended}\\b`),
  aside(`(?:^|, )(?:the|this) ${talk} (?:\\w+ly |then |soon |also )?${talkEnded}\\b`),
];
