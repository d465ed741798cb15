/**
 * Whose voice a sentence without a personal cue has, as far as its own words tell: everybody's, an unnamed person's, the
 * rapporteur's, or a named person's who is not on the roster.
 */
export type Voice = { voice: "collective" | "rapporteur" | "stranger"; rule: string };
