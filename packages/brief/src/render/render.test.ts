import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import {
  code,
  type Document,
  details,
  entry,
  item,
  list,
  note,
  paragraph,
  quote,
  reference,
  section,
  strong,
  table,
  tone,
} from "../blocks.js";
import { renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";
import { renderTerminal } from "./terminal.js";

const document: Document = {
  title: "A small brief",
  lines: ["As summarised by the rapporteur."],
  blocks: [
    section(
      "bottom-line",
      "Bottom line",
      paragraph("Nobody gains by leaving the ", strong("stalemate"), ". ", reference("claim-a", "a", "cited")),
      list(["one", item(["two ", reference("claim-b", "b", "assumed")], paragraph("below two"))]),
      table(
        "Outcomes by lens",
        ["Outcome", "Kim", "Soeya"],
        [
          {
            head: "Staged deal",
            cells: [tone("holds", "holds, by a deal of the United States and North Korea"), "no"],
          },
          { head: "끝", cells: [code("YN–"), "x"] },
        ],
      ),
    ),
    section(
      "claims",
      "Claims",
      entry("claim-a", [strong("a"), " keeps the arsenal"], quote("He will not give it up.", "Kim, line 3")),
      entry("claim-b", ["b"], note("assumption", "Nobody says how much.")),
      details("More", paragraph("Folded away.")),
    ),
  ],
};

test("bold that ends in white space is bold in Markdown", () => {
  const text = renderMarkdown({
    title: "T",
    lines: [],
    blocks: [paragraph(strong("As things are: "), "not stable", strong(" "))],
  });
  expect(text).toContain("**As things are:** not stable");
});

describe("terminal", () => {
  test("reads like a report at 60 columns", () => {
    expect(renderTerminal(document, { width: 60 })).toMatchInlineSnapshot(`
      "A small brief
      As summarised by the rapporteur.

      Bottom line
      ────────────────────────────────────────────────────────────

      Nobody gains by leaving the stalemate. [a]

      • one
      • two {b}
        below two

      Outcomes by lens
      Outcome  Kim                                           Soeya
      ───────  ────────────────────────────────────────────  ─────
      Staged   holds, by a deal of the United States and     no
      deal     North Korea
      끝       YN–                                           x

      Claims
      ────────────────────────────────────────────────────────────

      a keeps the arsenal
            │ “He will not give it up.”
            │ — Kim, line 3

      b
          ▏ Assumption: Nobody says how much.

      More
        Folded away.
      "
    `);
  });

  test("no line is wider than asked, and colour changes no layout", () => {
    for (const width of [30, 44, 60, 100]) {
      const bare = renderTerminal(document, { width });
      for (const line of bare.split("\n")) expect(line.replaceAll("끝", "xx").length).toBeLessThanOrEqual(width);
      const painted = renderTerminal(document, { width, color: true });
      expect(stripVTControlCharacters(painted)).toBe(bare);
      expect(painted).not.toBe(bare);
    }
  });

  test("a table too wide for columns becomes one block a row", () => {
    const wide: Document = {
      title: "t",
      lines: [],
      blocks: [
        table("c", ["Outcome", "Incomprehensibilities", "Counterrevolutionary"], [{ head: "a", cells: ["b", "c"] }]),
      ],
    };
    expect(renderTerminal(wide, { width: 30 })).toContain("a\n  Incomprehensibilities: b\n  Counterrevolutionary: c\n");
  });
});

describe("markdown", () => {
  test("reads like a report", () => {
    expect(renderMarkdown(document)).toMatchInlineSnapshot(`
      "# A small brief

      As summarised by the rapporteur.

      ## Bottom line

      Nobody gains by leaving the **stalemate**. [a](#claim-a)

      - one
      - two *[assumed: b](#claim-b)*

        below two

      *Outcomes by lens*

      | Outcome | Kim | Soeya |
      | --- | --- | --- |
      | Staged deal | holds, by a deal of the United States and North Korea | no |
      | 끝 | \`YN–\` | x |

      ## Claims

      <a id="claim-a"></a>**a** keeps the arsenal

      > “He will not give it up.”
      > — Kim, line 3

      <a id="claim-b"></a>b

      > **Assumption.** Nobody says how much.

      **More**

      Folded away.
      "
    `);
  });
});

describe("html", () => {
  const html = renderHtml(document);

  test("has landmarks, scoped headers, language and a policy that forbids everything but its own style", () => {
    for (const needed of [
      '<html lang="en">',
      "<main",
      "<nav aria-label",
      "<header>",
      'scope="col"',
      'scope="row"',
      "<caption>",
      "default-src 'none'",
    ]) {
      expect(html).toContain(needed);
    }
    expect(html).not.toMatch(/<script|<img|<link|src=|@import|url\(/);
  });

  test("every link inside the page has its target, and every reference a way back", () => {
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
    const references = [...targets].filter((target) => target?.includes("-ref-"));
    expect(references.filter((each) => !links.includes(each))).toEqual([]);
    expect([...html.matchAll(/ id="/g)].length).toBe(targets.size);
  });
});

describe("hostile text", () => {
  const evil =
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> \u001B]0;owned\u0007\u001B[2J\u202Egnp.exe\u0000 [x](javascript:alert(1)) | `a` \u009B31m";
  const hostile: Document = {
    title: evil,
    lines: [evil],
    blocks: [
      section(
        evil,
        evil,
        paragraph(evil, code(evil), reference(evil, evil, "cited"), reference(evil, evil, "assumed")),
        list([evil]),
        table(evil, [evil, evil], [{ head: evil, cells: [evil] }]),
        quote(evil, evil),
        note("warning", evil),
        details(evil, paragraph(evil)),
        entry(evil, evil, paragraph(evil)),
      ),
    ],
  };

  test("becomes no element, attribute or control character of the page", () => {
    const html = renderHtml(hostile);
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map((match) => match[1]?.toLowerCase()));
    expect(tags).not.toContain("script");
    expect(tags).not.toContain("img");
    expect(html.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(html).not.toContain('href="javascript');
  });

  test("never steers the terminal", () => {
    const lines = renderTerminal(hostile, { width: 70 });
    expect(lines.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(lines).toContain("\uFFFD]0;owned");
  });

  test("means nothing to Markdown", () => {
    const markdown = renderMarkdown(hostile);
    expect(markdown).not.toMatch(/<(script|img)/);
    expect(markdown).not.toMatch(/[^\\]\[x\]\(/);
    expect(markdown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});
