import type { Share } from "../model/share.js";

/** Places in the shared numbers: who has arrived, how many meetings there have been, whether something changed before each. */
const ARRIVED = 0;
const MEETINGS = 1;
const CHANGED = 2;
/** Then two banks of counters, one for each call of `each` before a meeting; they are used in turn. */
const BANKS = 4;
/** More calls than decision makers that can move, who are never more than options. */
const BANK = 64;
/** Numbers are dealt a few at a time, so that workers do not write into each other's lines of memory. */
const MOST_DEALT = 8;

const bankOf = (meeting: number): number => BANKS + (meeting & 1) * BANK;

/** Zeros that the workers of one job share. */
export const meetingRoom = (): Int32Array =>
  new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (BANKS + 2 * BANK)));

/** One of several threads that work on the same memory. Each of them makes the same calls in the same order. */
export function together(room: Int32Array, workers: number): Share {
  let meetings = 0;
  let calls = 0;
  return {
    each(count, work) {
      const counter = bankOf(meetings) + calls++;
      const dealt = Math.max(1, Math.min(MOST_DEALT, Math.floor(count / (8 * workers))));
      for (let first = Atomics.add(room, counter, dealt); first < count; first = Atomics.add(room, counter, dealt)) {
        const last = Math.min(count, first + dealt);
        for (let index = first; index < last; index++) work(index);
      }
    },
    meet(changed) {
      const present = meetings & 1;
      if (changed) Atomics.store(room, CHANGED + present, 1);
      calls = 0;
      meetings++;
      if (Atomics.add(room, ARRIVED, 1) === workers - 1) {
        // All are here, so nobody uses the other bank any more: it is made ready before anybody goes on.
        const next = bankOf(meetings);
        for (let counter = next; counter < next + BANK; counter++) Atomics.store(room, counter, 0);
        Atomics.store(room, CHANGED + (meetings & 1), 0);
        Atomics.store(room, ARRIVED, 0);
        Atomics.store(room, MEETINGS, meetings);
        Atomics.notify(room, MEETINGS);
      } else {
        while (Atomics.load(room, MEETINGS) !== meetings) Atomics.wait(room, MEETINGS, meetings - 1);
      }
      return Atomics.load(room, CHANGED + present) === 1;
    },
  };
}
