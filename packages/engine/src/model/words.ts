/** Five options are enough to tell the 32 states of one word apart: bit `b` of word `o` is bit `o` of the number `b`. */
export const LOW_OPTIONS = [0xaaaaaaaa | 0, 0xcccccccc | 0, 0xf0f0f0f0 | 0, 0xff00ff00 | 0, 0xffff0000 | 0] as const;

export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Turns a square of 32 × 32 bits over, in place: bit `b` of word `w` becomes bit `w` of word `b` (after Warren, Hacker's
 * Delight, 7-3, for words numbered from the lowest bit).
 */
export function transpose(square: Int32Array): void {
  let mask = 0x0000ffff;
  for (let step = 16; step !== 0; step >>>= 1, mask ^= mask << step) {
    for (let word = 0; word < 32; word = (word + step + 1) & ~step) {
      const swapped = ((square[word] >>> step) ^ square[word + step]) & mask;
      square[word] ^= swapped << step;
      square[word + step] ^= swapped;
    }
  }
}
