import { attribute } from "../attribution/attribute.js";
import type { Heading, Role, RosterPerson, Sentence } from "../reading.js";

/** A person for tests: `"*Kim Tae-hoon"` marks the family name; a role and a pronoun may follow. */
export function person(
  marked: string,
  role: Role = "speaker",
  gender: RosterPerson["gender"] = null,
  titles: string[] = [],
): RosterPerson {
  const words = marked.split(" ");
  const at = words.findIndex((word) => word.startsWith("*"));
  const name = marked.replaceAll("*", "");
  const surname =
    at < 0
      ? null
      : words
          .slice(at)
          .join(" ")
          .replaceAll("*", "")
          .split(" ")
          .slice(0, marked.endsWith(words.slice(at).join(" ")) && at > 0 ? undefined : 1)
          .join(" ");
  const given = surname === null ? null : name.replace(surname, "").trim();
  const forms = [
    name,
    ...(surname === null || given === null ? [] : [`${given} ${surname}`, `${surname} ${given}`, surname]),
  ];
  return {
    name,
    role,
    surname,
    given,
    forms: [...new Set(forms)].sort((a, b) => b.length - a.length),
    gender,
    titles,
    affiliation: null,
  };
}

/** Reads paragraphs of sentences that are cut already, without a header. */
export function told(
  people: readonly RosterPerson[],
  paragraphs: readonly (readonly string[])[],
  headings: readonly { over: number; text: string }[] = [],
): ReturnType<typeof attribute> {
  let text = "";
  const sentences: Sentence[] = [];
  const found: Heading[] = [];
  paragraphs.forEach((paragraph, at) => {
    for (const heading of headings.filter(({ over }) => over === at + 1)) {
      found.push({ start: text.length, end: text.length + heading.text.length, text: heading.text, paragraph: at + 1 });
      text += `${heading.text}\n`;
    }
    for (const written of paragraph) {
      const bullet = /^(?:\d+\. |• )/.exec(written)?.[0] ?? "";
      const sentence = written.slice(bullet.length);
      text += bullet;
      sentences.push({ start: text.length, end: text.length + sentence.length, text: sentence, paragraph: at + 1 });
      text += `${sentence} `;
    }
    text += "\n\n";
  });
  return attribute(text, sentences, { people: [...people] }, found);
}
