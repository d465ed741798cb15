import { titleWords } from "../../names/lexicon.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of the names' lexicon that open a clause or belong to a noun as readily as to a name. */
const noTitles = words("he his her first special lead");

/** Titles, ranks, posts and kinds of people that may stand before a name, folded, without a full stop. */
export const titles: ReadonlySet<string> = new Set([
  ...[...titleWords].filter((word) => !noTitles.has(word)),
  ...words(
    `profs drs panelists panellists speakers presenters discussants staffer columnist activist reporter correspondent executive lt h.e dean editor analyst expert scholar researcher fellow presenter commentator senior lecturer advisor adviser
    colleague compatriot counterpart diplomat legislator envoy peer official academic jurist lawyer physicist scientist economist historian journalist negotiator rector provost lawmaker delegate academician attorney engineer pilot
    brigade wing group squadron sergeant cardinal rabbi comrade emir monsignor ing lic herrn sra sr dra dom don doña u daw`,
  ),
]);

/** Of these, how one calls who is there. */
export const personalTitles = words("dr mr mrs ms prof professor amb ambassador gen general");

/** Between a title and what stands before it: "the session moderator", "the second speaker". */
export const titleLeads = words(
  "the session panel keynote first second third fourth fifth sixth next last final opening closing other main fellow his her our their and as",
);

/** Words after which a clause begins that is not the sentence's own. */
export const subordinators = words(
  "while whereas although though when as since because if after before once where until given unlike like whenever",
);
/** Of these, the clause reports nothing the sentence is about: "When Kim asked …, the panel turned to". */
export const circumstances = words("when after before once where until if given whenever unlike like");
export const coordinators = words("and but yet or so nor");
export const complementisers = words("that what how why whether which whom who whose");

/** Adverbs that may stand between subject and verb or before the subject; besides these every word in -ly. */
export const adverbs = words(
  `also then first second third fourth next last again further furthermore moreover however likewise too still now
  later earlier even just once meanwhile nonetheless nevertheless therefore thus thereby hence instead in-turn never
  always often sometimes rather not once besides here afterwards afterward subsequently thereafter indeed both each all
  himself herself quite very much only soon overall so today otherwise`,
);

/** In "was less optimistic", between the verb and the stance. */
export const degrees = words(
  "more less very quite rather somewhat equally much most least fairly so too a bit far even slightly also not deeply",
);

/** Nouns for what somebody says; as a subject with a possessor they are a cue: "X's presentation focused on". */
export const utterances = words(
  `account address advice analysis answer appraisal appeal argument assertion assessment belief case claim comment comments
  conclusion concern concerns contention contribution criticism critique definition diagnosis emphasis estimate evaluation
  explanation focus forecast formulation framework hope idea interpretation intervention judgement judgment keynote lecture
  message observation observations opinion outlook overview paper perspective point points position prediction prescription
  presentation prognosis proposal proposition question reading reasoning rebuttal recommendation recommendations reflections
  remark remarks reply report research response review speech standpoint stance statement suggestion suggestions summary
  take talk testimony thesis thinking thought thoughts topic view viewpoint views vision warning worry words work
  understanding eyes mind preference solution priority approach remedy cure recipe doubt doubts fear fears complaint
  objection objections charge plea caveat reservation reservations verdict diagnosis warnings hopes worries findings
  conclusions lesson lessons metaphor scepticism skepticism optimism pessimism wish demand request guess bet scenario
  scenarios starting-point counterargument counterpoint rejoinder retort aim contrast example examples`,
);

/** After "in X's", "from X's", "to X's". */
export const viewNouns = words(
  `view views opinion judgement judgment estimation estimate assessment eyes account words mind reading perspective
  viewpoint standpoint point analysis interpretation understanding telling presentation remarks speech talk paper
  intervention framing formulation case thinking logic experience comments response reply answer appraisal keynote
  lecture address statement conclusion lecture reckoning count lights`,
);

/** People of a session whom the sentence does not name. Strong ones belong to nothing but a session. */
export const crowds = {
  strong: words(
    `panelists panellists panelist panellist participants speakers discussants attendees presenters commentators
    audience viewers moderators panel interlocutors roundtable`,
  ),
  weak: words(
    "experts scholars others some many most several both everyone all few members observers analysts delegates two three",
  ),
  /** With "a", "an", "one", "another" before. */
  single: words(
    `participant panelist panellist attendee questioner member student speaker discussant delegate audience journalist
    reporter commentator guest scholar expert question listener viewer caller`,
  ),
  /** Wherever they stand in a sentence without a cue, the rapporteur speaks. */
  telling: words(
    "panelist panelists panellist panellists discussant discussants audience rapporteur moderator laughter applause",
  ),
};

/** Nouns that mean whoever has the floor. */
export const whoeverSpeaks = words(
  `speaker presenter panelist panellist professor ambassador author expert scholar general discussant minister secretary
  colonel admiral diplomat official academic analyst economist historian envoy legislator lawmaker captain researcher
  jurist lawyer physicist scientist journalist commissioner lecturer negotiator negotiators peer adviser advisor member
  banker officer engineer inspector anthropologist sociologist activist editor writer rector dean governor founder mayor mp presenter`,
);

/** What a rapporteur's own sentence is about. */
export const sessionNouns = words(
  `session panel discussion discussions plenary plenum webinar seminar workshop roundtable conference forum event ceremony
  symposium colloquium report sketch summary q&a presentations panelists panellists speakers conversation debate
  questions exchange dialogue keynote topics briefing lecture breakout floor`,
);
/** Of these, the ones that are also talked about; they need "this", or a verb of sessions. */
export const worldlyNouns = words(
  "conference forum event report dialogue debate questions discussions conversation exchange summary topics speakers symposium briefing lecture floor",
);

/** Capital at a sentence's beginning but no part of a name. */
export const openers = words(
  `the a an this that these those it its in on at for from with by to of as while although though when where if since
  because after before during until given despite both like unlike then next however also but and yet so finally first
  second third lastly similarly likewise meanwhile moreover furthermore here there still further again nonetheless
  nevertheless responding answering asked regarding concerning according overall instead thus therefore indeed later
  earlier besides additionally conversely consequently subsequently afterwards what how why who he she they we his her
  their our my only even just perhaps not neither either nor whether whereas once unless whose among beyond against within throughout across under
  over through without amid turning echoing citing recalling quoting`,
);

export const modals = words(
  "will would may might can could should must shall if unless ought likely unlikely perhaps probably possibly possible cannot",
);
