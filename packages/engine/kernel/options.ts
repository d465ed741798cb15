/**
 * Turns masks of states over: for each option whose bit is set in `options`, the words that say in which of 32 × `words`
 * states it is taken go to `taken`, `apart` bytes on for each option.
 */
export function takenIn(masks: usize, words: u32, options: u32, taken: usize, apart: u32): void {
  for (let word: u32 = 0; word < words; word++, masks += 128, taken += 4) {
    for (let first: u32 = 0; first < 32; first += 8) {
      let some = (options >> first) & 0xff;
      if (some == 0) continue;
      const low = bytesOf(masks, first);
      const high = bytesOf(masks + 64, first);
      for (; some != 0; some &= some - 1) {
        const option = ctz(some);
        // Each byte's bit of the option becomes its top bit; what comes in from the byte below does not reach that far.
        const shift = 7 - option;
        const bits = i8x16.bitmask(i16x8.shl(low, shift)) | (i8x16.bitmask(i16x8.shl(high, shift)) << 16);
        store<u32>(taken + (first + option) * apart, bits);
      }
    }
  }
}

/** The bits from `first` on of sixteen masks, a byte each. */
function bytesOf(masks: usize, first: u32): v128 {
  const byte = i32x4.splat(0xff);
  const one = v128.and(i32x4.shr_u(v128.load(masks), first), byte);
  const two = v128.and(i32x4.shr_u(v128.load(masks, 16), first), byte);
  const three = v128.and(i32x4.shr_u(v128.load(masks, 32), first), byte);
  const four = v128.and(i32x4.shr_u(v128.load(masks, 48), first), byte);
  return i8x16.narrow_i16x8_u(i16x8.narrow_i32x4_u(one, two), i16x8.narrow_i32x4_u(three, four));
}
