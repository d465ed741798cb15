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
export const plainLetters = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıøłđðþßæœ]/g, (letter) => plainOf[letter]!);
