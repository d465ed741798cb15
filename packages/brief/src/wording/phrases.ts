/** `1 state`, `12,345 states`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function and(words: readonly string[], last = "and"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** The number of something small in letters. */
export function inWords(number: number): string {
  return (
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][number] ??
    number.toLocaleString("en")
  );
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first characters of a long text. */
export function short(text: string, most = 120): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** `“a”, “b” or “c”`. */
export const quotedList = (words: readonly string[], last = "and"): string =>
  and(
    words.map((word) => `“${word}”`),
    last,
  );

/** The first words of a list that may be long. */
export function several(words: readonly string[], most = 12): string {
  return words.length <= most ? words.join(", ") : `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}
