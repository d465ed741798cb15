/** Texts made from seeds, for measuring the reader: anybody's run of the same seed has the same text. */
import { chance } from "./models.js";

const header = `The Strait after the Storm

Session: Ports and Envoys
Date: 14 May 2021
Moderator: Ingrid Solheim, Fjord Institute
Speakers:
Ana Reyes, Port Council
Tomas Lind, Coast University
Kwabena Asante, Harbour Bank

Session Sketch

`;

const people = ["Ana Reyes", "Tomas Lind", "Kwabena Asante", "Ingrid Solheim"];
const openings = [
  "# said that",
  "# argued that",
  "According to #,",
  "In #’s view,",
  "He added that",
  "She did not share this hope, as",
  "Most panelists agreed that",
  "One participant asked whether",
  "The session then turned to the question why",
  "While President Moreau insists on this, # warned that",
  "",
];
const things =
  "ports,envoys,the fleet,the U.S. embassy,quotas,insurers,the Council of Ministers,Lake Orsa,pilots".split(",");
const deeds =
  "would stay shut,may be called back within days,cost 3.5 percent a year,had failed in 2019,could not be “undone”";
const conditions = [" unless the other side moves first", ", which nobody expects", " and that this is well known", ""];
const syllables = "ka ro min tel dar so vi len pra gu hen os ti mar ul be fin cor ast ney".split(" ");

/** The shapes that long texts come in. */
export const shapes = {
  "one long session": (write) => [header, () => `${write.several(5)}\n\n`],
  "lines of a transcript": (write) => [header, () => `${write.name().toUpperCase()}: ${write.several(2)}\n`],
  "one paragraph": (write) => [header, () => `${write.sentence()} `],
  "captions (WebVTT)": (write) => [
    "WEBVTT\n\n",
    (turn) => `${stamp(4 * turn)} --> ${stamp(4 * turn + 4)}\n<v ${write.name()}>${write.sentence()}\n\n`,
  ],
};

const stamp = (seconds) => new Date(1000 * seconds).toISOString().slice(11, 23);

/** A text of about `size` characters in one of the shapes; one word in some is new, as in prose. */
export function longText(seed, shape, size) {
  const draw = chance(seed);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const word = () => pick(syllables) + pick(syllables) + pick(syllables);
  const name = () => pick(people);
  const surname = () => name().split(" ")[1];
  const sentence = () => {
    const opening = pick(openings).replace("#", draw() < 0.3 ? name() : surname());
    const said = `${opening} ${pick(things)} of ${word()} ${pick(deeds.split(","))}${pick(conditions)}.`.trim();
    return said[0].toUpperCase() + said.slice(1);
  };
  const several = (most) => Array.from({ length: 1 + Math.floor(draw() * most) }, sentence).join(" ");
  const [head, next] = shapes[shape]({ name, sentence, several });
  const parts = [head];
  for (let length = head.length, turn = 0; length < size; turn++) {
    parts.push(next(turn));
    length += parts.at(-1).length;
  }
  return parts.join("");
}
