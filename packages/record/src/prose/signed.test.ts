import { expect, test } from "vitest";
import { sketches } from "../testing/sketches.js";
import { wholeSketches } from "../testing/whole-sketch.js";
import * as patterns from "./patterns.js";
import { Signed } from "./signed.js";

const sentences = [
  ...sketches.flatMap(({ body }) => body.split("\n").map((line) => line.replace(/^[^|]*\|[^|]*\| /, ""))),
  ...wholeSketches().flatMap(({ text }) => text.split(/\n|(?<=[.?!]) /)),
  "The session was moderated by Ana Ruiz, and the report was compiled by Tomas Lind of the Delta Institute.",
  "This report was prepared by the rapporteur, Ana Ruiz.",
  "The panel was opened by Ana Ruiz (Delta Institute).",
  "Ana Ruiz, the moderator, thanked everybody.",
  "Ana Ruiz, head of A, and Tomas Lind, head of B, introduced the day.",
  "Ana Ruiz (Delta Institute), Tomas Lind (Harbour Council) and Mei Tan (Free University) spoke of canals.",
  "Mr. Okafor (Nigeria), speaking for the group, said that canals pay.",
  "President of the Delta Holding Ana Ruiz confirmed it.",
  "A DPRK participant, Choe Myong-nam, took the floor.",
  "“Canals pay,” said Ana Ruiz.",
  "The rapporteur was Ana Ruiz.",
  "As Ana Ruiz put it, canals pay.",
  "The session was moderated by the director of the Harbour Council, Ana Ruiz.",
  "According to the head of the Harbour Council, Ana Ruiz, canals pay.",
  "Ana Ruiz was joined by Tomas Lind.",
];

const signed = Object.entries(patterns).flatMap(([name, pattern]): [string, Signed][] =>
  pattern instanceof Signed ? [[name, pattern]] : [],
);

test.each(signed)("%s: its sign stands wherever it fits", (_, pattern) => {
  const whole = new RegExp(pattern.source, "u");
  const fitting = sentences.filter((sentence) => whole.test(sentence));
  expect(fitting).not.toEqual([]);
  for (const sentence of sentences) expect(pattern.exec(sentence)).toEqual(whole.exec(sentence));
});
