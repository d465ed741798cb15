import { type Irregular, inflect, type VerbForm } from "./inflect.js";

/**
 * What a verb tells about its subject. `say`: words were uttered; `think`: a view is held; `present`: a subject was
 * treated; `answer`: it takes up what another said; `idle`: it says who somebody is or what they did at the session,
 * and reports nothing.
 */
export type VerbClass = "say" | "think" | "present" | "answer" | "idle";

const lists: Record<VerbClass, string> = {
  say: `acknowledge add admit advise advocate affirm alert allege allude announce appeal applaud argue articulate ascribe
    assert assure attest attribute aver bemoan blame caution characterise characterize cite claim clarify comment commend
    complain concede condemn confess confirm congratulate contend contextualise contextualize contrast convey credit
    criticise criticize critique declare decry defend demand demonstrate denounce depict deplore describe detail diagnose
    distinguish elaborate elucidate emphasise emphasize empahsize emphasis encourage enumerate estimate exclaim exhort
    explain explicate express extol forecast foresee forewarn highlight hint hypothesise hypothesize identify illustrate
    imply indicate inform insist interject interpret invite invoke joke justify lament laud liken lecture list mention muse
    narrate note observe offer opine outline paraphrase pinpoint plead point ponder portray posit postulate praise preach
    predict proclaim pronounce propose prescribe quip quote raise reaffirm reason reassure recall recap recapitulate
    reckon recollect recommend recount reflect refer regret reiterate relate relay remark remind repeat report request
    reassert restate reveal say speculate specify state stipulate stress submit suggest summarise summarize surmise tell
    testify intervene interject flag float moot disclose divulge intimate confide counsel chide scoff fret marvel equate
    juxtapose fault rue grant attest vouch admonish implore gauge deliberate downplay conjecture retract theorise theorize underline underscore urge venture verify voice volunteer vow warn wonder sound spell sum ask inquire enquire promise pledge`,
  think: `accept anticipate appreciate assess assume believe conceive conclude consider deem doubt envisage envision
    evaluate expect favor favour fear feel find guess hold hope imagine judge maintain perceive predict prefer presume
    project reckon recognise recognize regard see sense suppose suspect know think understand value view want wish worry
    welcome`,
  present: `address analyse analyze approach begin break bring broach call close commence compare conclude continue
    cover deal debunk delve deliver devote dig discuss dissect draw dwell examine expand explore expound extend finish
    focus frame give go introduce investigate kick lay look make mull open pick pose present probe proceed push put
    question review sketch set share shed show speak start survey take talk tackle touch trace turn unpack use walk
    weigh zero direct concentrate center centre end trace thank pay run provide
    support oppose reinforce cast steer return move lay`,
  answer: `agree answer chime concur contradict counter challenge deny differ disagree dismiss disavow dispute dissent
    echo endorse object oppose rebut refute reject rejoin repudiate reply respond retort second side object`,
  idle: `serve chair moderate attend join participate host receive study graduate work teach lead head live arrive
    leave sit publish retire become meet visit sign travel win lose hail author co-author edit earn belong act listen
    nod smile appear preside represent facilitate organise organize`,
};

const irregulars: Record<string, Irregular> = {
  say: { past: "said" },
  tell: { past: "told" },
  think: { past: "thought" },
  know: { past: "knew", participle: "known" },
  feel: { past: "felt" },
  find: { past: "found" },
  hold: { past: "held" },
  see: { past: "saw", participle: "seen" },
  foresee: { past: "foresaw", participle: "foreseen" },
  forecast: { past: "forecast" },
  understand: { past: "understood" },
  begin: { past: "began", participle: "begun" },
  break: { past: "broke", participle: "broken" },
  bring: { past: "brought" },
  deal: { past: "dealt" },
  dig: { past: "dug" },
  draw: { past: "drew", participle: "drawn" },
  dwell: { past: "dwelt" },
  give: { past: "gave", participle: "given" },
  go: { past: "went", participle: "gone" },
  lay: { past: "laid" },
  make: { past: "made" },
  put: { past: "put" },
  run: { past: "ran", participle: "run" },
  cast: { past: "cast" },
  set: { past: "set" },
  shed: { past: "shed" },
  show: { past: "showed", participle: "shown" },
  speak: { past: "spoke", participle: "spoken" },
  spell: { past: "spelled" },
  take: { past: "took", participle: "taken" },
  pay: { past: "paid" },
  teach: { past: "taught" },
  lead: { past: "led" },
  leave: { past: "left" },
  sit: { past: "sat" },
  become: { past: "became", participle: "become" },
  meet: { past: "met" },
  win: { past: "won" },
  lose: { past: "lost" },
};

export interface Verb {
  lemma: string;
  kind: VerbClass;
  forms: ReadonlySet<VerbForm>;
}

function lexicon(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb & { forms: Set<VerbForm> }>();
  for (const kind of ["say", "think", "present", "answer", "idle"] as const) {
    for (const lemma of lists[kind].split(/\s+/)) {
      for (const [form, word] of inflect(lemma, irregulars[lemma])) {
        const known = verbs.get(word);
        // A verb of two classes keeps the first: the classes stand in the order of their weight.
        if (known === undefined) verbs.set(word, { lemma, kind, forms: new Set([form]) });
        else if (known.lemma === lemma) known.forms.add(form);
      }
    }
  }
  return verbs;
}

/** Written form → verb. */
export const verbs: ReadonlyMap<string, Verb> = lexicon();

/** Past forms of verbs that are in no list; a regular one shows its ending. */
export const otherPasts: ReadonlySet<string> = new Set(
  `ate beat bent bet bound built bought burst came chose cut did drove fell fought flew forbade forgot forgave froze got
  grew had heard hit hung kept knew lent let lit meant overcame overdid paid quit read rode rose sang sank sent
  shook shot shut sought sold spent spread stood stuck struck swept swung swore threw tied tore undid undertook upheld
  withdrew withheld withstood woke wore wrote wound clung fed fled flung foretold learnt leant leapt misread mistook
  overrode overthrew rang shone shrank spelt spun sprang stole strove stung undercut underwent wept`.split(/\s+/),
);

/** After a form of "be", these tell a view: "X was skeptical". */
export const stances: ReadonlySet<string> = new Set(
  `able adamant afraid against alarmed ambivalent angry anxious apprehensive blunt brief careful cautious certain clear concerned confident
  convinced critical curious disappointed dismissive doubtful emphatic encouraged enthusiastic firm frank glad happy
  hesitant hopeful insistent keen mindful negative opposed optimistic perplexed persuaded pessimistic pleased positive
  puzzled reluctant reserved sanguine sceptical skeptical struck supportive sure surprised sympathetic troubled unconvinced
  uncertain unsure upbeat willing unwilling ready prepared eager inclined loath quick slow wary worried unequivocal explicit sober categorical bullish bearish
  amused bemused unmoved unimpressed impressed dismayed heartened relieved disturbed irritated annoyed baffled guarded restrained outspoken forthright candid
  proud ashamed reassured satisfied swayed comforted contented tempted consoled appalled
  impatient reticent defiant lukewarm noncommittal dissatisfied relaxed unhappy uneasy unrepentant
  scathing gloomy cheerful harsh stern adamant combative conciliatory philosophical`.split(/\s+/),
);

/** Verbs of the lists above that say as well what people do who are only talked about. */
export const worldlyVerbs: ReadonlySet<string> = new Set(
  `announce declare demand threaten promise urge request invite praise condemn denounce accept agree reject respond
  challenge oppose dismiss deny begin break bring close continue cover deal draw expand extend finish give go kick launch
  lay look make open pick push put set share show start take turn use walk steer return move run pay thank cast support
  provide reinforce end work welcome raise confirm repeat sought tried attempted declined refused undertook`.split(
    /\s+/,
  ),
);
