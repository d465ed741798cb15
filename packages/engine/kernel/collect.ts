/**
 * Turns the flags of states into verdicts, one bit a state: 32 states for each of `words` words, whose places are at
 * `places`, as many as that. The words of each of the five concepts go to `found`, `apart` bytes from those of the one before;
 * 16 bytes at `spare` are overwritten.
 */
export function collect(places: usize, words: u32, flags: usize, found: usize, apart: u32, spare: usize): void {
  for (let word: u32 = 0; word < words; word++, found += 4, places += 128) {
    const low = gather(places, flags, spare);
    const high = gather(places + 64, flags, spare);
    for (let concept: u32 = 0; concept < 5; concept++) {
      const toTop = 7 - concept;
      const bits = i8x16.bitmask(i8x16.shl(low, toTop)) | (i8x16.bitmask(i8x16.shl(high, toTop)) << 16);
      store<u32>(found + concept * apart, bits);
    }
  }
}

/** The flags at sixteen places. */
function gather(places: usize, flags: usize, spare: usize): v128 {
  for (let each: usize = 0; each < 16; each++)
    store<u8>(spare + each, load<u8>(flags + load<u32>(places + (each << 2))));
  return v128.load(spare);
}
