/** As in `src/fast/marks.ts`. */
export const HOLE: i32 = -1;
export const NOTHING: i32 = 0x7fffffff;

/** Sets `bytes` bytes, a multiple of 8, to numbers of 32 bits. */
export function fill(at: usize, bytes: u32, value: i32): void {
  const pair = ((<u64>(<u32>value)) << 32) | <u64>(<u32>value);
  for (let end = at + bytes; at < end; at += 8) store<u64>(at, pair);
}
