import { expect, test } from "vitest";
import { nearestNames } from "./nearest.js";

const lenses = ["Kim Sung-han", "Marc Knapper", "Sydney A. Seiler", "Soeya Yoshihide", "Zhu Feng", "common"];

test.each([
  ["Soeya", ["Soeya Yoshihide"]],
  ["soeya yoshihida", ["Soeya Yoshihide"]],
  ["comon", ["common"]],
  ["Zhu Fegn", ["Zhu Feng"]],
  ["Yoshihide", ["Soeya Yoshihide"]],
  ["Soya", ["Soeya Yoshihide"]],
  ["Siler", ["Sydney A. Seiler"]],
  ["Macron", []],
])("%s", (word, expected) => {
  expect(nearestNames(word, lenses)).toEqual(expected);
});
