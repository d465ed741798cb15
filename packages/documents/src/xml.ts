/** What a walk over XML meets. `name` is as written, with its prefix. */
export type XmlEvent =
  | { kind: "open" | "close" | "empty"; name: string; attributes: string }
  | { kind: "text"; text: string };

/**
 * Walks over XML in linear time, without a tree, a stack or entities of its own: what a document needs and nothing that
 * hostile XML could use. Markup that is not closed ends the walk.
 */
export function* walkXml(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) yield { kind: "text", text: unescapeXml(xml.slice(at, end)) };
    if (tag < 0) return;
    const isSpecial = xml[tag + 1] === "!" || xml[tag + 1] === "?";
    const special = isSpecial ? SPECIAL.find(({ begins }) => xml.startsWith(begins, tag)) : undefined;
    const closing = special?.ends ?? ">";
    const close = xml.indexOf(closing, tag + (special?.begins.length ?? 1));
    if (close < 0) return;
    if (special === undefined) yield tagOf(xml.slice(tag + 1, close));
    else if (special.isText) yield { kind: "text", text: xml.slice(tag + special.begins.length, close) };
    at = close + closing.length;
  }
}

const SPECIAL = [
  { begins: "<!--", ends: "-->", isText: false },
  { begins: "<![CDATA[", ends: "]]>", isText: true },
  { begins: "<?", ends: "?>", isText: false },
];

function tagOf(inside: string): XmlEvent {
  const kind = inside.startsWith("/") ? "close" : inside.endsWith("/") ? "empty" : "open";
  const name = /^[^\s/]*/.exec(kind === "close" ? inside.slice(1) : inside)?.[0] ?? "";
  return { kind, name, attributes: inside.slice(name.length) };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities of XML and characters by number; anything else stays as written. */
export function unescapeXml(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let sign = text.indexOf("&"); sign >= 0; sign = text.indexOf("&", sign + 1)) {
    const end = text.indexOf(";", sign);
    if (end < 0) break;
    const meant = end - sign > 9 ? undefined : characterOf(text.slice(sign + 1, end));
    if (meant === undefined) continue;
    pieces.push(text.slice(at, sign), meant);
    at = end + 1;
  }
  return at === 0 ? text : pieces.join("") + text.slice(at);
}

function characterOf(entity: string): string | undefined {
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(entity);
  if (number === null) return NAMED[entity];
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
