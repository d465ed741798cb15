/** The words by which rapporteurs report speech. Data only; what they mean for a sentence is decided in `cues.ts`. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that report what somebody said or thinks, in the forms found after a subject. */
export const reportingVerbs = words(`
  said says saying say stated states noted notes argued argues added adds observed observes remarked remarks suggested suggests
  explained explains emphasized emphasised emphasizes stressed stresses underlined underlines underscored underscores highlighted
  highlights mentioned mentions claimed claims asserted asserts maintained maintains contended contends insisted insists
  warned warns cautioned cautions recalled recalls reminded reminds pointed points believes believed thinks thought
  held holds considered considers concluded concludes reported reports described describes discussed discusses outlined outlines
  presented presents addressed addresses analyzed analysed analyzes assessed assesses examined examines elaborated elaborates
  expressed expresses voiced voices conveyed shared shares commented comments replied replies responded responds answered answers
  countered counters retorted rejoined objected objects agreed agrees disagreed disagrees concurred concurs echoed echoes
  seconded acknowledged acknowledges admitted admits conceded concedes recognized recognised recognizes affirmed affirms
  reaffirmed reiterated reiterates repeated repeats restated confirmed confirms denied denies rejected rejects dismissed dismisses
  disputed disputes refuted refutes challenged challenges questioned questions doubted doubts wondered wonders asked asks
  criticized criticised criticizes lamented laments regretted deplored praised praises welcomed credited credits blamed blames
  urged urges called calls advocated advocates recommended recommends proposed proposes advised advises encouraged supported
  supports opposed opposes defended defends predicted predicts expects expected forecast foresees foresaw anticipated anticipates
  hoped hopes feared fears worried worries envisioned envisaged speculated speculates estimated estimates calculated
  framed frames characterized characterised characterizes portrayed depicted defined defines distinguished identified identifies
  listed lists cited cites quoted quotes referred refers alluded invoked traced traces summarized summarised summarizes
  clarified clarifies illustrated illustrates demonstrated showed shows revealed reveals announced declared declares
  introduced began begins started starts opened opens continued continues proceeded turned turns focused focuses focussed
  centered spoke speaks talked talks touched dwelt elaborating noting saw sees viewed views regarded regards likened compared
  compares contrasted contrasts offered offers gave gives provided put puts laid lays took takes drew draws raised raises
  detailed details specified articulated posited postulated pondered mused quipped joked contributed stipulated submitted
  painted sketched charted reflected reflects remarked pleaded appealed attributed ascribed insisted inferred reasoned
  asserted cautioned divided found finds told tells thanked thanks closed concluded ended pushed pressed
  detailed briefed evaluated interpreted interprets predicted prefers preferred favored favoured favors wants wanted
`);

/** Verbs after which a name is the source even without a subject before it: “… ,” said X. */
export const quoteVerbs = words(
  "said says noted argued added observed remarked explained warned stressed asked replied answered concluded wrote suggested insisted",
);

/** What a sentence about somebody says when it reports no speech of theirs. */
export const silentVerbs = words(
  "served serves moderated moderates chaired chairs joined attended attends participated participates was is are were has had have will would may might can could led leads works worked hosted organized organised sat received receives arrived",
);

export const adverbs = words(
  "also then further furthermore first firstly second finally next again likewise similarly however therefore thus later meanwhile moreover additionally instead nevertheless nonetheless briefly strongly clearly rightly repeatedly specifically especially particularly mainly mostly chiefly accordingly subsequently consequently initially generally largely explicitly bluntly simply succinctly candidly still even all both only just never always often not did does do himself herself",
);

/** What belongs to a speaker and speaks for him: “Kwon’s presentation”. */
export const speechNouns = words(
  "presentation remarks remark talk speech paper point points argument answer response reply message conclusion comment comments intervention contribution view views opinion position assessment analysis data concern concerns thesis proposal suggestion keynote address statement assertion claim emphasis",
);

export const standpointNouns = words(
  "view opinion perspective viewpoint judgment judgement words account reading estimation assessment standpoint mind eyes telling analysis understanding experience belief interpretation",
);

/** The panel as a whole, or somebody who is not named. */
export const collectives = words(
  "panelists panellists participants speakers discussants experts presenters delegates attendees members audience panel floor both several many most some others another one everyone everybody all two three commentators they",
);

/** What the rapporteur writes about: a sentence that opens so is in the rapporteur's own voice. */
export const occasions = words(
  "session panel workshop roundtable discussion discussions conference forum event meeting debate dialogue seminar symposium conversation summary report sketch plenary colloquium webinar event",
);

export const modals = words("will would may might can could should must shall if unless ought cannot");
