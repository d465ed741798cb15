import type { Roster, RosterPerson } from "../reading.js";

/** A place where the text calls somebody by name; several people where the form fits them all. */
export interface Mention {
  start: number;
  end: number;
  people: readonly RosterPerson[];
  /** The words as written. */
  form: string;
}

/** Finds names in sentences: the longest form that fits, whole words only. Linear in the sentence. */
export class Names {
  /** First word of a form → the forms that begin with it, longest first. */
  private readonly byFirstWord = new Map<string, { form: string; people: RosterPerson[] }[]>();

  constructor({ people }: Roster) {
    const byForm = new Map<string, RosterPerson[]>();
    for (const person of people) {
      for (const form of person.forms) {
        const known = byForm.get(form) ?? [];
        if (!known.includes(person)) byForm.set(form, [...known, person]);
      }
    }
    for (const [form, named] of byForm) {
      const first = firstWord(form);
      if (first === "") continue;
      const forms = this.byFirstWord.get(first) ?? [];
      forms.push({ form, people: named });
      this.byFirstWord.set(first, forms);
    }
    for (const forms of this.byFirstWord.values()) forms.sort((a, b) => b.form.length - a.form.length);
  }

  in(sentence: string): Mention[] {
    const found: Mention[] = [];
    let from = 0;
    for (const { 0: word, index } of sentence.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (index < from) continue;
      const fitting = this.byFirstWord
        .get(word)
        ?.find(
          ({ form }) => sentence.startsWith(form, index) && !/[\p{L}\p{M}]/u.test(sentence[index + form.length] ?? ""),
        );
      if (!fitting || !/\p{Lu}/u.test(fitting.form)) continue;
      // "Will" the name and "will" the verb differ by their capital; inside a hyphened word it is another name.
      const before = sentence[index - 1] ?? "";
      const after = sentence.slice(index + fitting.form.length, index + fitting.form.length + 2);
      if (/[-‐]/.test(before) || /^[-‐]\p{L}/u.test(after)) continue;
      from = index + fitting.form.length;
      found.push({ start: index, end: from, people: fitting.people, form: fitting.form });
    }
    return found;
  }
}

const firstWord = (form: string): string => /[\p{L}\p{M}]+/u.exec(form)?.[0] ?? "";
