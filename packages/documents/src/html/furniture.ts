import { type Block, blocksOf } from "./blocks.js";
import type { Mark } from "./marks.js";

const NEVER_TEXT = new Set(
  "script style noscript template iframe object svg math head select button textarea nav dialog input audio video canvas".split(
    " ",
  ),
);
/** Furniture by its element, unless it is part of an article. */
const AROUND = new Set(["header", "footer", "aside"]);
const ROLES = /\brole=(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu\w*|toolbar)\b/;
/** Furniture by a word in a class or an id. */
const SURE =
  /(?:^|[\s_-])(?:hidden|cookies?|cookie\w*|consent|gdpr|ccpa|onetrust|nav|navbar|navigation|breadcrumbs?|skip-?link|sr-only|screen-reader-text|visually-hidden)(?=$|[\s_-])/i;
const LIKELY =
  /(?:^|[\s_-])(?:menu|submenu|sidebar|side-?bar|share|sharing|shares?daddy|addtoany|social|related|recommended|comments?|respond|disqus|newsletter|subscribe|signup|pagination|pager|footer|colophon|masthead|topbar|toolbar|popup|modal|overlay|advert\w*|ads|sponsors?|search|searchform|tags?|tag-?links|tagcloud|copyright|site-?header|most-?read|trending)(?=$|[\s_-])/i;
/** A line that only the header of a session has. */
const LABELLED =
  /^(?:rapporteurs?|moderators?|speakers?|panell?ists?|chair(?:person)?|authors?|presenters?|discussants?|date|time|venue|session|plenary)(?: \d+)?\s*(?::|$)/im;
const NOT_TEXT = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;

/**
 * The text of a page as blocks, without what stands around it: menus, banners, forms, sidebars, what is hidden. Whatever holds
 * a large part of the text is none of these whatever it is called, nor is what has the lines of a session's header.
 */
export function articleOf(marks: readonly Mark[]): Block[] {
  const upTo = lengthsOf(marks);
  const all = upTo.at(-1) ?? 0;
  const within: number[] = [];
  const leftOut = new Set<number>();
  for (const [at, mark] of marks.entries()) {
    if (mark.kind === "text") continue;
    const isArticle = mark.name === "article" || mark.name === "main";
    if (mark.kind === "close") {
      if (isArticle) within.pop();
      continue;
    }
    if (isArticle) within.push(at);
    const share = ((upTo[mark.end] ?? 0) - (upTo[at] ?? 0)) / Math.max(1, all);
    if (isFurniture(mark, share, within.length > 0) && !tells(marks, at, mark)) leftOut.add(at);
    else if (mark.name === "sup" && pointsToNote(marks, at, mark.end)) leftOut.add(at);
  }
  const blocks = blocksOf(marks, (at) => leftOut.has(at));
  // A page that hardly has any text but furniture means it as text.
  return lengthOf(blocks) < all * 0.1 ? blocksOf(marks, (at) => isNeverText(marks[at])) : withoutEnds(blocks);
}

function isFurniture({ name, hints }: Mark & { kind: "open" }, share: number, isInArticle: boolean): boolean {
  if (NEVER_TEXT.has(name)) return name !== "nav" || share < 0.6;
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  if (SURE.test(hints) || ROLES.test(hints)) return share < 0.6;
  const isAround = AROUND.has(name) && !isInArticle;
  return share < 0.34 && (isAround || name === "form" || LIKELY.test(hints));
}

/** Whether an element has the page's title or lines of a header, so that it stays whatever it is called. */
function tells(marks: readonly Mark[], at: number, { name, hints, end }: Mark & { kind: "open" }): boolean {
  if (NEVER_TEXT.has(name) || /\bhidden$/.test(hints)) return false;
  const to = Math.min(end, at + MOST_LOOKED_AT);
  const blocks = blocksOf(marks, (inner) => isNeverText(marks[inner]), at + 1, to);
  return blocks.some(({ text, isTitle, linked }) => (isTitle && linked < text.length / 2) || LABELLED.test(text));
}

/** Marks: more than a header ever has. */
const MOST_LOOKED_AT = 400;

const isNeverText = (mark: Mark | undefined): boolean => mark?.kind === "open" && NEVER_TEXT.has(mark.name);

/** A raised number that links to a footnote is no part of the sentence. */
function pointsToNote(marks: readonly Mark[], at: number, end: number): boolean {
  if (end - at > 12) return false;
  const inside = marks.slice(at + 1, end);
  const text = inside.map((mark) => (mark.kind === "text" ? mark.text : "")).join("");
  return (
    /^\s*[[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$/.test(text) &&
    inside.some((mark) => mark.kind === "open" && mark.name === "a")
  );
}

/** How many characters of text stand before each mark. */
function lengthsOf(marks: readonly Mark[]): number[] {
  const upTo: number[] = [];
  let length = 0;
  let until = -1;
  for (const [at, mark] of marks.entries()) {
    upTo.push(length);
    if (at <= until) continue;
    if (mark.kind === "text") length += mark.text.trim().length;
    else if (isNeverText(mark) && mark.kind === "open") until = mark.end;
  }
  upTo.push(length);
  return upTo;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const isLinks = ({ text, linked }: Block): boolean => linked > text.length * 0.6;

/** Long enough for a sentence of the text, and neither links nor small print. */
const isBody = (block: Block): boolean => block.text.length > 80 && !isLinks(block) && !NOT_TEXT.test(block.text);

/** Without the links, notices and small print before and after the text. */
function withoutEnds(blocks: readonly Block[]): Block[] {
  const title = blocks.findIndex(({ isTitle }) => isTitle);
  const first = title >= 0 ? title : blocks.findIndex((block) => !isLinks(block));
  const last = blocks.findLastIndex((block) => isBody(block) || LABELLED.test(block.text));
  return blocks.filter((block, at) => {
    if (at < first) return !isLinks(block) && (title < 0 || !/[.!?]$/.test(block.text));
    return at <= last || last < first || !(isLinks(block) || NOT_TEXT.test(block.text));
  });
}
