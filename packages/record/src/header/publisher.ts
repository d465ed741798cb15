import { namesBody } from "./affiliation.js";
import { isProse, type Unit } from "../text/lines.js";

/** Words in capitals; small ones join them. */
const inCapitals = /^\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|the|and|on) )*\p{Lu}[\p{L}’'-]+){1,5}$/u;

/** Whether a line of a header in capitals names whom the prose speaks of ("the Harbour Club held …"): who publishes, and no title. */
export function publisherIn(units: readonly Unit[]): (line: string) => boolean {
  return (line) => {
    if (!inCapitals.test(line)) return false;
    const place = new RegExp(`(?<!\\b(?:on|about|entitled|titled|called)\\s|[“"])\\b${line}\\b(?![”"])`, "u");
    return units.slice(0, 100).some(({ text }) => isProse(text) && place.test(text));
  };
}

/** Whether a line of a header is the house of somebody there ("Chair: Jo Hale, Harbour Park"): the host's name, and no title. */
export function hostIn(units: readonly Unit[]): (line: string) => boolean {
  const lines = units.slice(0, 100).map(({ text }) => text.toLowerCase());
  return (line) => {
    const name = line.toLowerCase();
    return (
      (inCapitals.test(line) || namesBody(line)) &&
      lines.some((text) => text.endsWith(`, ${name}`) || text.endsWith(`(${name})`))
    );
  };
}
