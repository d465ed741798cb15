import { isProse, type Unit } from "../text/lines.js";

const inCapitals = /^\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|the|and|on) )*\p{Lu}[\p{L}’'-]+){1,5}$/u;

/** Whether a line of a header in capitals names whom the prose speaks of ("the Harbour Club held …"): who publishes, and no title. */
export function publisherIn(units: readonly Unit[]): (line: string) => boolean {
  return (line) => {
    if (!inCapitals.test(line)) return false;
    const place = new RegExp(`(?<!\\b(?:on|about|entitled|titled|called)\\s|[“"])\\b${line}\\b(?![”"])`, "u");
    return units.slice(0, 100).some(({ text }) => isProse(text) && place.test(text));
  };
}
