import type { FoundProblem } from "../problems.js";
import type { Heading, RosterPerson, Sentence } from "../reading.js";
import { absentSource, isPersonal, opensWithAbsent } from "./absent.js";
import type { Ahead } from "./ahead.js";
import { type Attribution, nobody, said } from "./attribution.js";
import { predicateOf } from "./clause.js";
import type { Cue } from "./cue.js";
import { addressee, handedTo, isAnswer } from "./floor.js";
import { labelOf, namesStranger } from "./labels.js";
import { findMentions, type Mention } from "./mentions.js";
import type { Parsed } from "./parsed.js";
import { atSession, type Memory, remember, resolve } from "./resolve.js";
import { type Holders, type RoleCue, roleCue } from "./roles.js";
import { agrees, type Choice, choose } from "./source.js";
import { tokenise } from "./tokens.js";
import { carries, type Turn, turnOf } from "./turns.js";
import type { Voice } from "./voice.js";
import { voiceOf } from "./voices.js";
import type { Words } from "./words.js";

/** Goes through the sentences in order and keeps whose turn it is. */
export class TurnReader {
  readonly memory: Memory = { turn: null, called: new Map(), paragraph: 0 };
  readonly problems: FoundProblem[] = [];
  #turn: Turn | null = null;
  /** Who was last named as a subject or alone in a sentence, without a cue: the one a pronoun may take up. */
  #topic: { person: RosterPerson; paragraph: number } | null = null;
  /** The sentence before names somebody who is on no list, as one names who is there. */
  #stranger = false;
  /** Whom the sentence before put a question to. */
  #addressed: RosterPerson | null = null;
  /** The paragraph is a point of a list. */
  #inBullet = false;
  #begun = false;
  #paragraph = 0;
  /** Who has spoken in this paragraph, the last one last. */
  readonly #voices = new Set<RosterPerson>();
  readonly #asked = new Set<string>();

  constructor(
    private readonly holders: Holders,
    private readonly words: Words,
    private readonly headings: ReadonlyMap<number, readonly Heading[]>,
    private readonly parsed: Ahead<Sentence, Parsed>,
  ) {}

  next(at: number): { attribution: Attribution; cue: Cue | null } {
    const item = this.parsed.get(at);
    if (item.sentence.paragraph !== this.#paragraph) {
      this.memory.paragraph = item.sentence.start;
      this.#inBullet = item.bullet;
    }
    const opens = item.sentence.paragraph !== this.#paragraph;
    this.#enter(item.sentence.paragraph);
    const label =
      labelOf(item.tokens, item.mentions, (mention) => this.#present(mention)) ??
      (opens && this.#turn?.reach === "label" && namesStranger(item.tokens) ? "other" : null);
    const result = label === null ? this.#read(item, at) : this.#labelled(label, item);
    remember(item.mentions, this.memory, item.sentence.start);
    const addressed = addressee(item, result.cue, (mention) => this.#present(mention));
    this.#addressed = addressed === this.#turn?.speaker ? null : addressed;
    const next = handedTo(item, result.cue, (mention) => this.#present(mention));
    if (next !== null) this.#turn = turnOf(next, "prose", item.sentence.paragraph, 0);
    this.memory.turn = this.#turn?.speaker ?? null;
    this.#stranger = item.mentions.some(
      (mention) => mention.full && isPersonal(mention) && this.#present(mention) === null,
    );
    return result;
  }

  /** A heading over the paragraph opens the turn of the one person it names, or ends the turn before. */
  #enter(paragraph: number): void {
    if (paragraph === this.#paragraph) return;
    for (let number = this.#paragraph + 1; number <= paragraph; number++) {
      for (const heading of this.headings.get(number) ?? []) {
        const mentions = findMentions(tokenise(heading.text, this.words));
        const people = new Set(mentions.map((mention) => this.#present(mention)).filter((person) => person !== null));
        const [speaker] = people;
        remember(mentions, this.memory, heading.start);
        this.#topic = null;
        this.#turn = people.size === 1 && speaker !== undefined ? turnOf(speaker, "heading", paragraph, 0) : null;
        this.#begun ||= this.#turn !== null;
        this.memory.turn = this.#turn?.speaker ?? null;
      }
    }
    this.#paragraph = paragraph;
    this.#voices.clear();
  }

  #labelled(label: RosterPerson | "other", item: Parsed): { attribution: Attribution; cue: null } {
    this.#begun = true;
    if (label === "other") {
      this.#turn = null;
      return { attribution: nobody("unknown", "label-unknown", "sure"), cue: null };
    }
    // "NAME: “…”" in a report quotes once; in a transcript the label holds to the next.
    const reach = item.tokens.some(({ text }, at) => text === ":" && /^["“]$/.test(item.tokens[at + 1]?.text ?? ""))
      ? "prose"
      : "label";
    this.#voices.add(label);
    this.#turn = turnOf(label, reach, item.sentence.paragraph, 1);
    return { attribution: said(label, "named", "label", "sure"), cue: null };
  }

  #read(item: Parsed, at: number): { attribution: Attribution; cue: Cue | null } {
    if (this.#turn?.reach === "label")
      return { attribution: said(this.#turn.speaker, "carried", "label-carried", "probable"), cue: null };
    const choice = choose(item.found, this.memory);
    const attribution =
      this.#byCue(choice, item, at) ??
      this.#together(item) ??
      this.#byRole(item, at) ??
      this.#byVoice(item) ??
      this.#byTurn(choice, item, at);
    return {
      attribution,
      cue:
        choice !== null &&
        (attribution.how === "named" || attribution.how === "pronoun" || attribution.rule === "several-speakers")
          ? choice.cue
          : null,
    };
  }

  #byCue(choice: Choice | null, item: Parsed, at: number): Attribution | null {
    if (choice === null || choice.is === "other") return null;
    if (choice.is === "person") {
      this.#open(choice.person, item, at);
      if (choice.shared) this.#close();
      return said(choice.person, "named", choice.cue.rule, choice.certain ? "sure" : "probable");
    }
    if (choice.is === "several") {
      this.#close();
      return nobody("collective", "several-speakers", "probable");
    }
    if (choice.is === "ambiguous") {
      this.#ask(choice.mention, choice.among, item);
      this.#close();
      return nobody("unknown", "name-ambiguous", "sure");
    }
    return this.#byPronoun(choice, item, at);
  }

  /** "They agreed that …" after two have spoken in the paragraph. */
  #together({ tokens }: Parsed): Attribution | null {
    if (this.#voices.size < 2 || tokens[0]?.fold !== "they") return null;
    const predicate = predicateOf(tokens, 1);
    if (predicate === null || !predicate.past || !/^(?:say|answer)$/.test(predicate.kind)) return null;
    this.#close();
    return nobody("collective", "several-speakers", "probable");
  }

  #byPronoun({ pronoun, cue }: Choice & { is: "pronoun" }, item: Parsed, at: number): Attribution | null {
    const person = this.#antecedent(pronoun, item, cue);
    // A pronoun inside the speaker's own story ("he may decide") is no cue unless a verb of saying follows it.
    if (!cue.listed && (cue.clause !== "main" || cue.at > 0)) return null;
    if (person === null) {
      if (this.#turn !== null && !agrees(this.#turn.speaker, pronoun) && !cue.listed) return null;
      this.#close();
      return nobody("unknown", "pronoun-open", "weak");
    }
    this.#open(person, item, at);
    return said(person, "pronoun", cue.rule, cue.listed && cue.predicate?.kind !== "think" ? "sure" : "probable");
  }

  #antecedent(pronoun: "he" | "she", item: Parsed, { predicate, at, listed }: Cue): RosterPerson | null {
    const addressed = this.#addressed;
    const answers = isAnswer(predicate?.lemma ?? null, item.tokens[at + 1]?.fold, this.#turn?.speaker.role);
    if (addressed !== null && agrees(addressed, pronoun) && answers) return addressed;
    const topic =
      this.#topic !== null && item.sentence.paragraph === this.#topic.paragraph && agrees(this.#topic.person, pronoun)
        ? this.#topic.person
        : null;
    if (topic !== null) return topic;
    if (this.#turn === null || agrees(this.#turn.speaker, pronoun)) return this.#turn?.speaker ?? null;
    // "Mr. X warned of it. Ms. Y disagreed. He replied that …": who spoke before.
    return listed && !this.#stranger
      ? ([...this.#voices].reverse().find((person) => agrees(person, pronoun)) ?? null)
      : null;
  }

  #byRole(item: Parsed, at: number): Attribution | null {
    const cue: RoleCue | null = roleCue(item.tokens, this.holders, this.#turn?.speaker ?? null);
    if (cue?.open) {
      this.#close();
      return nobody("unknown", "role-open", "weak");
    }
    if (cue === null || cue.person === null) return null;
    // Among short answers nobody can tell who "the peer" is.
    const answers = /^(?:reply|answer|respond|retort)$/.test(cue.predicate.lemma);
    if (!cue.told && this.#voices.size > 1 && (answers || (this.#turn?.length ?? 0) < 2)) {
      this.#close();
      return nobody("unknown", "role-open", "weak");
    }
    this.#open(cue.person, item, at);
    return said(cue.person, "pronoun", "role-verb", "probable");
  }

  #byVoice(item: Parsed): Attribution | null {
    const voice: Voice | null = voiceOf(item.tokens, item.mentions);
    if (voice === null) return this.#introduced(item);
    if (
      this.#turn?.reach === "heading" &&
      (voice.voice === "rapporteur" || /^the (?:\w+ )?speaker\b/i.test(item.sentence.text))
    )
      return null;
    this.#topic = this.#onlyPresent(item);
    if (voice.voice === "rapporteur") {
      if (this.#turn !== null) this.#turn.open = false;
      return nobody("rapporteur", voice.rule, "probable");
    }
    this.#close();
    return voice.voice === "collective"
      ? nobody("collective", voice.rule, "probable")
      : nobody("unknown", voice.rule, "sure");
  }

  /** "X served as discussant": the rapporteur says who X is; "X's doubts were others": the turn before is over. The next pronoun means X. */
  #introduced(item: Parsed): Attribution | null {
    const { topics } = item.found;
    const people = [...new Set(topics.map((mention) => this.#present(mention)).filter((person) => person !== null))];
    const [subject] = people;
    if (subject === undefined) {
      if (!opensWithAbsent(item, this.#turn)) return null;
      this.#close();
      return nobody("unknown", "unlisted-person", "weak");
    }
    if (subject === this.#turn?.speaker) return null;
    const possessor = item.tokens[(topics[0]?.to ?? 1) - 1]?.possessive === true;
    if (possessor && (topics[0]!.lead > 0 || this.#turn?.reach === "heading")) return null;
    this.#close();
    if (people.length === 1) this.#topic = { person: subject, paragraph: item.sentence.paragraph };
    return possessor ? nobody("unknown", "possessor", "weak") : nobody("rapporteur", "introduced", "probable");
  }

  #byTurn(choice: Choice | null, item: Parsed, at: number): Attribution {
    const elsewhere = absentSource(choice, item, this.#turn, this.#voices.size);
    if (elsewhere === "over") this.#close();
    if (elsewhere !== null) return nobody("unknown", "source-elsewhere", "weak");
    // A new paragraph that speaks of another of the session is not the speaker's story.
    const ofAnother =
      item.sentence.paragraph !== this.#turn?.paragraph &&
      this.#turn?.reach === "prose" &&
      item.mentions.some((mention) => !this.#means(mention, this.#turn!.speaker));
    if (ofAnother) this.#turn!.open = false;
    const how = ofAnother ? null : carries(this.#turn, item, () => this.#firstChoiceAfter(at));
    if (how !== null && this.#turn !== null) {
      this.#turn.length++;
      return said(
        this.#turn.speaker,
        "carried",
        `${how}-carried`,
        how === "turn" ? "weak" : choice === null ? "probable" : "weak",
      );
    }
    this.#topic = this.#onlyPresent(item) ?? this.#topic;
    return this.#begun ? nobody("unknown", "no-cue", "weak") : nobody("rapporteur", "before-first-turn", "probable");
  }

  /** The first cue further on in the same paragraph. */
  #firstChoiceAfter(at: number): Choice | null {
    const paragraph = this.parsed.get(at).sentence.paragraph;
    for (let next = at + 1; next < Math.min(this.parsed.length, at + 12); next++) {
      const item = this.parsed.get(next);
      if (item.sentence.paragraph !== paragraph) return null;
      const choice = choose(item.found, this.memory);
      if (choice !== null && choice.is !== "other") return choice;
    }
    return null;
  }

  #onlyPresent({ mentions, sentence }: Parsed): { person: RosterPerson; paragraph: number } | null {
    const people = new Set(mentions.map((mention) => this.#present(mention)).filter((person) => person !== null));
    const [person] = people;
    return people.size === 1 && person !== undefined ? { person, paragraph: sentence.paragraph } : null;
  }

  /** Whether a mention means nobody of the session but the person. */
  #means(mention: Mention, person: RosterPerson): boolean {
    const present = this.#present(mention);
    return present === null || present === person;
  }

  #present(mention: Mention): RosterPerson | null {
    const resolved = resolve(mention, this.memory, false);
    return resolved !== null && "person" in resolved && atSession(resolved.person) ? resolved.person : null;
  }

  #open(speaker: RosterPerson, { sentence }: Parsed, at: number): void {
    // A colon, or bullets right under the speaker's sentence, list the speaker's points.
    const listing =
      sentence.text.endsWith(":") ||
      (this.#inBullet
        ? this.#turn?.speaker === speaker && this.#turn.listing
        : at + 1 < this.parsed.length && this.parsed.get(at + 1).bullet);
    const reach = this.#turn?.reach === "heading" && this.#turn.speaker === speaker ? "heading" : "prose";
    this.#turn = {
      speaker,
      reach,
      paragraph: sentence.paragraph,
      open: true,
      listing,
      length: this.#turn?.speaker === speaker ? this.#turn.length + 1 : 1,
    };
    this.#topic = null;
    this.#begun = true;
    this.#voices.delete(speaker);
    this.#voices.add(speaker);
  }

  #close(): void {
    this.#turn = null;
    this.#topic = null;
    this.#begun = true;
  }

  #ask(mention: Mention, among: readonly RosterPerson[], { sentence, tokens }: Parsed): void {
    const [first, last] = [tokens[mention.from]!, tokens[mention.to - 1]!];
    const name = sentence.text.slice(first.start, last.start + last.text.length);
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    const candidates = among.map((person) => person.name);
    const start = sentence.start + first.start;
    this.problems.push({ code: "record/name-ambiguous", severity: "warning", name, candidates, start });
  }
}
