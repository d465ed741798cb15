/**
 * Appends `width` binary digits to the ranks of `count` states. Of each digit the truths in 32 states are a word, at `digits`
 * for the most important one and `apart` bytes on for each that follows. What comes out is marked in `table`: entries of two
 * words, in the first of which each bit stands for a number that occurs.
 */
export function appendDigits(digits: usize, width: u32, apart: u32, ranks: usize, count: u32, table: usize): void {
  const words = (count + 31) >> 5;
  for (let taken: u32 = 0; taken < width; taken += 8) {
    const some = min<u32>(8, width - taken);
    for (let word: u32 = 0; word < words; word++) {
      const from = digits + taken * apart + (word << 2);
      const to = ranks + (word << 7);
      appendSixteen(from, some, apart, to);
      appendSixteen(from + 2, some, apart, to + 64);
    }
  }
  for (const end = ranks + (count << 2); ranks < end; ranks += 4) {
    const rank = load<u32>(ranks);
    const entry = table + ((rank >> 5) << 3);
    store<u32>(entry, load<u32>(entry) | (1 << (rank & 31)));
  }
}

/** Appends up to eight digits to the ranks of sixteen states. */
function appendSixteen(digits: usize, some: u32, apart: u32, ranks: usize): void {
  const bit = i64x2.splat(0x8040201008040201);
  let code = i8x16.splat(0);
  for (let digit: u32 = 0; digit < some; digit++, digits += apart) {
    const word = v128.load16_splat(digits);
    const spread = v128.and(v128.swizzle(word, i64x2(0, 0x0101010101010101)), bit);
    // Where the digit is one, the comparison gives -1.
    code = i8x16.sub(i8x16.add(code, code), i8x16.eq(spread, bit));
  }
  const low = i16x8.extend_low_i8x16_u(code);
  const high = i16x8.extend_high_i8x16_u(code);
  append(ranks, some, i32x4.extend_low_i16x8_u(low));
  append(ranks + 16, some, i32x4.extend_high_i16x8_u(low));
  append(ranks + 32, some, i32x4.extend_low_i16x8_u(high));
  append(ranks + 48, some, i32x4.extend_high_i16x8_u(high));
}

function append(ranks: usize, some: u32, code: v128): void {
  v128.store(ranks, v128.or(i32x4.shl(v128.load(ranks), some), code));
}

/** Writes how many numbers occur before each entry into its second word; returns how many occur in all. */
export function countBelow(table: usize, entries: u32): u32 {
  let count: u32 = 0;
  for (const end = table + (entries << 3); table < end; table += 8) {
    store<u32>(table, count, 4);
    count += popcnt(load<u32>(table));
  }
  return count;
}

/** Replaces each rank by the number of lesser ones that occur. */
export function renumber(ranks: usize, count: u32, table: usize): void {
  for (const end = ranks + (count << 2); ranks < end; ranks += 4) {
    const rank = load<u32>(ranks);
    const entry = table + ((rank >> 5) << 3);
    const less = load<u32>(entry) & ((1 << (rank & 31)) - 1);
    store<u32>(ranks, load<u32>(entry, 4) + popcnt(less));
  }
}
