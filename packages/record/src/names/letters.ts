const plainOf: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Small letters without accents, also those that Unicode does not take apart: "Akıncı" and "Akinci" are one. */
export function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  // Most words are plain and need no normalising.
  return plain.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[ıøłđðþßæœ]/g, (letter) => plainOf[letter]!);
}
const plain = /^[ -~]*$/;
