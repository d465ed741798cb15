import { attribute } from "./attribution/attribute.js";
import { readHeader } from "./header/header.js";
import type { Listed } from "./header/people.js";
import { castOf, joinHouses } from "./header/roles.js";
import { mentionsIn } from "./names/mentions.js";
import { rosterOf } from "./names/roster.js";
import type { FoundProblem } from "./problems.js";
import { housesOfBios } from "./prose/bios.js";
import { creditedInBody } from "./prose/credited.js";
import { peopleOfProse } from "./prose/people.js";
import { titleOfProse, venueOfProse, whenOfProse } from "./prose/session.js";
import type { ReadOptions } from "./reading.js";
import { bodyOf } from "./text/body.js";
import { linesOf, unitsOf } from "./text/lines.js";
import { problemsWithPlaces } from "./text/places.js";
import type { Person, SessionRecord } from "./types.js";

/**
 * Reads the text of a session sketch: header, people, sentences, who said what. Never throws; what the text does not
 * say is null, what it does not decide is a problem with the candidates.
 */
export function readRecord(text: string, { decisions = {} }: ReadOptions = {}): SessionRecord {
  const header = readHeader(unitsOf(text, linesOf(text)));
  const { sentences, headings } = bodyOf(text, header.body);
  const mentions = mentionsIn(text, header.body[0]?.start ?? text.length, header.body.at(-1)?.end ?? text.length);
  const prose = peopleOfProse(sentences, headings, () => creditedInBody(text, sentences, mentions));
  const cast = castOf(header, prose, mentions, decisions);
  joinHouses(cast, housesOfBios(header.bios));
  const { roster, aliases, problems } = rosterOf(cast, mentions, sentences, decisions);
  const said = attribute(text, sentences, roster, headings);
  const found: FoundProblem[] = [...header.problems, ...cast.problems, ...problems, ...said.problems];
  if (text.trim() === "") found.push({ code: "record/empty", severity: "error", start: 0 });
  else if (sentences.length === 0) found.push({ code: "record/no-body", severity: "warning", start: 0 });
  const when =
    header.date === null && !found.some(({ code }) => code.startsWith("record/date")) ? whenOfProse(sentences) : null;
  return {
    text,
    title: header.title ?? titleOfProse(sentences),
    event: header.event,
    session: header.session,
    date: header.date ?? when,
    start: header.start,
    end: header.end,
    venue: header.venue ?? venueOfProse(sentences),
    rapporteurs: cast.rapporteurs.map(asPerson),
    moderators: cast.moderators.map(asPerson),
    speakers: cast.speakers.map(asPerson),
    people: cast.people.map(asPerson),
    disclaimer: header.disclaimer,
    statements: said.statements,
    relations: said.relations,
    aliases,
    problems: problemsWithPlaces(text, found),
  };
}

const asPerson = ({ name, affiliation }: Listed): Person => ({ name, affiliation });
