import type { Change } from "../model/option-model.js";
import { bitCount } from "../model/words.js";
import { NOTHING } from "./marks.js";

/**
 * What a decision maker can reach from each of its rows. Rows that agree on its one-way options form a *class*: with the
 * other options it goes back and forth within a class, and from class to class in one direction only.
 */
export interface Classes {
  readonly count: number;
  /** Class of each row. */
  readonly of: Int32Array;
  /**
   * Pairs (from, to), one after the other, such that taking over at `from` what is known at `to`, pair by pair in this order,
   * leaves at every class what is known at any class that can be reached from it.
   */
  readonly steps: Int32Array;
  /** Classes one step before class `c`: `before[firstBefore[c]]` to `before[firstBefore[c + 1] - 1]`. */
  readonly before: Int32Array;
  readonly firstBefore: Int32Array;
  /**
   * Where classes are few, two equal numbers for each class and, behind it, each class from which it may be reached: 0 if it
   * can be, NOTHING if not. Each class takes up `span` numbers; 0 where classes are many.
   */
  readonly reach: Int32Array;
  readonly span: number;
}

/** So many classes are gone through at once. */
const FEW = 8;

/**
 * @param choices the decision maker's options in each row, squeezed together.
 * @param changes how each of these options may change.
 */
export function classesOf(choices: Uint32Array, changes: readonly Change[]): Classes {
  const oneWay = changes.flatMap((change, bit) => (change === "free" ? [] : [{ bit, flip: change === "withdraw" }]));
  // Bits that are set wherever a one-way option has been used, so that moves only ever add bits.
  const used = Int32Array.from(choices, (choice) =>
    oneWay.reduce((bits, { bit, flip }, place) => bits | ((((choice >>> bit) & 1) ^ (flip ? 1 : 0)) << place), 0),
  );
  const distinct = [...new Set(used)].sort((a, b) => bitCount(b) - bitCount(a) || b - a);
  // The whole cube needs few steps a class, but classes without a row too; where they are many, steps go straight.
  if (2 ** oneWay.length <= 8 * distinct.length) return withSteps(2 ** oneWay.length, used, cubeSteps(oneWay.length));
  const place = new Map(distinct.map((bits, index) => [bits, index]));
  return withSteps(
    distinct.length,
    used.map((bits) => place.get(bits) ?? 0),
    straightSteps(distinct),
  );
}

/** Bit by bit: what is known with the bit set becomes known without it. */
function cubeSteps(bits: number): number[] {
  const steps: number[] = [];
  for (let bit = 1; bit < 2 ** bits; bit *= 2) {
    for (let from = 0; from < 2 ** bits; from++) if ((from & bit) === 0) steps.push(from, from | bit);
  }
  return steps;
}

/** Those with most bits first, each from all that can be reached and is not reached through another. */
function straightSteps(distinct: readonly number[]): number[] {
  const steps: number[] = [];
  distinct.forEach((bits, from) => {
    const direct: number[] = [];
    for (let to = from - 1; to >= 0; to--) {
      const more = distinct[to];
      if ((more & bits) === bits && !direct.some((nearer) => (distinct[nearer] & more) === distinct[nearer])) {
        direct.push(to);
        steps.push(from, to);
      }
    }
  });
  return steps;
}

function withSteps(count: number, of: Int32Array, steps: readonly number[]): Classes {
  const firstBefore = new Int32Array(count + 1);
  for (let step = 0; step < steps.length; step += 2) firstBefore[steps[step + 1] + 1]++;
  for (let each = 0; each < count; each++) firstBefore[each + 1] += firstBefore[each];
  const next = firstBefore.slice();
  const before = new Int32Array(steps.length / 2);
  for (let step = 0; step < steps.length; step += 2) before[next[steps[step + 1]]++] = steps[step];
  return { count, of, steps: Int32Array.from(steps), before, firstBefore, ...reachOf(count, before, firstBefore) };
}

function reachOf(count: number, before: Int32Array, firstBefore: Int32Array): { reach: Int32Array; span: number } {
  if (count > FEW) return { reach: new Int32Array(), span: 0 };
  // The kernel takes two classes at a time.
  const span = 4 * Math.ceil(count / 2);
  const reach = new Int32Array(count * span).fill(NOTHING);
  const allow = (to: number, from: number): void => {
    reach.fill(0, to * span + 2 * from, to * span + 2 * from + 2);
    for (const each of before.subarray(firstBefore[from], firstBefore[from + 1])) allow(to, each);
  };
  for (let to = 0; to < count; to++) allow(to, to);
  return { reach, span };
}
