/**
 * What the first pattern that fits a text stands for; null where none does. Most texts fit none, and a search for all
 * patterns at once says so: one for those that hold at the beginning only, one for the others.
 */
export function firstThatFits<Meaning>(
  rules: readonly (readonly [RegExp, Meaning])[],
): (text: string) => Meaning | null {
  const alike = new Map<string, string[]>();
  for (const [{ source, flags }] of rules) {
    const key = `${flags}${source.startsWith("^") ? "^" : ""}`;
    alike.set(key, [...(alike.get(key) ?? []), source]);
  }
  const any = [...alike].map(([key, sources]) => new RegExp(sources.join("|"), key.replace("^", "")));
  return (text) =>
    any.some((pattern) => pattern.test(text)) ? (rules.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
}
