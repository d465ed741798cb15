import { describe, expect, test } from "vitest";
import { readRecord } from "../read-record.js";
import type { Person, SessionRecord } from "../types.js";
import { foreignHeaders } from "../testing/foreign-headers.js";
import { headers } from "../testing/headers.js";
import { instituteHeaders } from "../testing/institute-headers.js";
import { programmeHeaders } from "../testing/programme-headers.js";
import { trapHeaders } from "../testing/trap-headers.js";
import { proseHeaders } from "../testing/prose-headers.js";
import { layoutHeaders } from "../testing/layout-headers.js";
import { nameHeaders } from "../testing/name-headers.js";
import { hostHeaders } from "../testing/host-headers.js";
import { houseHeaders } from "../testing/house-headers.js";
import { fieldHeaders } from "../testing/field-headers.js";
import { pageHeaders } from "../testing/page-headers.js";

const people = (list: readonly Person[]): string[] =>
  list.map(({ name, affiliation }) => (affiliation === null ? name : `${name} | ${affiliation}`));

const shown = (record: SessionRecord): Record<string, unknown> => {
  const { title, event, session, date, start, end, venue } = record;
  const all = {
    title,
    event,
    session,
    date,
    start,
    end,
    venue,
    rapporteurs: people(record.rapporteurs),
    moderators: people(record.moderators),
    speakers: people(record.speakers),
    people: people(record.people),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0)),
  );
};

describe("headers as found in the wild", () => {
  test.each([
    ...headers,
    ...layoutHeaders,
    ...nameHeaders,
    ...fieldHeaders,
    ...houseHeaders,
    ...hostHeaders,
    ...proseHeaders,
    ...foreignHeaders,
    ...instituteHeaders,
    ...trapHeaders,
    ...programmeHeaders,
    ...pageHeaders,
  ])("$about", ({ text, expected }) => {
    expect(shown(readRecord(text))).toEqual(expected);
  });
});

describe("hostile texts", () => {
  test.each([
    ["commas", "a,".repeat(1e6)],
    ["blank lines", "\n".repeat(1e6)],
    ["brackets", "((((".repeat(1e5)],
    ["names", "Kim Sung-han, ".repeat(1e5)],
  ])("%s are read in linear time", (_, text) => {
    const from = performance.now();
    expect(readRecord(text).text).toBe(text);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

test("more people than any session has are left out, and that is told", () => {
  const letters = "abcdefghij";
  const name = (number: number): string =>
    `Ana R${String(number).replace(/\d/g, (digit) => letters[Number(digit)] ?? "")}`;
  const lines = Array.from({ length: 1200 }, (_, number) => `${name(number)}, Delta University`);
  const { speakers, problems } = readRecord(
    `Locks\nSpeakers:\n${lines.join("\n")}\n\nThe panel met and agreed on very little.`,
  );
  expect(speakers).toHaveLength(1000);
  expect(problems.map(({ code }) => code)).toEqual(["record/people-left-out"]);
});
