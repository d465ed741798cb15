import type { Block, Document, Inline, Item, Text } from "../blocks.js";
import { parts } from "../blocks.js";
import { anchor } from "./anchor.js";
import { clean } from "./clean.js";
import { style } from "./html-style.js";

/**
 * A whole document as one HTML file that stands alone: no script, nothing fetched (its content security policy forbids
 * both), every text escaped. Each reference links to its entry, and each entry back to every place that refers to it.
 */
export function renderHtml(document: Document): string {
  const page = new Page(document);
  const contents = document.blocks.flatMap((block) =>
    block.kind === "section" ? [`<li><a href="#${anchor(block.id)}">${escape(block.title)}</a></li>`] : [],
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escape(document.title)}</title>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${escape(document.title)}</h1>
${document.lines.map((line) => `<p>${page.inline(line)}</p>`).join("\n")}
</header>
<nav aria-label="Contents">
<ol>
${contents.join("\n")}
</ol>
</nav>
<main id="content" tabindex="-1">
${page.body(document.blocks)}
</main>
</body>
</html>
`;
}

/** Renders blocks and numbers the references as it goes, so that entries can point back. */
class Page {
  /** For each entry, how often the whole document refers to it. */
  private readonly uses: Map<string, number>;
  private readonly met = new Map<string, number>();

  constructor(document: Document) {
    this.uses = countReferences(document);
  }

  body(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block, 2)).join("\n");
  }

  private block(block: Block, level: number): string {
    const all = (blocks: readonly Block[], below = level): string =>
      blocks.map((inner) => this.block(inner, below)).join("\n");
    switch (block.kind) {
      case "section": {
        const heading = `h${Math.min(level, 6)}`;
        const name = anchor(block.id);
        return `<section id="${name}" aria-labelledby="${name}-title">
<${heading} id="${name}-title">${escape(block.title)}</${heading}>
${all(block.blocks, level + 1)}
</section>`;
      }
      case "paragraph":
        return `<p>${this.inline(block.text)}</p>`;
      case "list": {
        const name = block.ordered ? "ol" : "ul";
        return `<${name}>\n${block.items.map((each) => this.item(each, level)).join("\n")}\n</${name}>`;
      }
      case "table":
        return `<div class="wide" role="region" aria-label="${escape(block.caption)}" tabindex="0"><table>
<caption>${escape(block.caption)}</caption>
<thead><tr>${block.columns.map((name) => `<th scope="col">${escape(name)}</th>`).join("")}</tr></thead>
<tbody>
${block.rows.map((row) => `<tr><th scope="row">${this.inline(row.head)}</th>${row.cells.map((cell) => `<td>${this.inline(cell)}</td>`).join("")}</tr>`).join("\n")}
</tbody></table></div>`;
      case "quote":
        return `<figure class="quote"><blockquote><p>“${escape(block.text)}”</p></blockquote><figcaption>${this.inline(block.source)}</figcaption></figure>`;
      case "note": {
        const label = { plain: "", assumption: "<strong>Assumption.</strong> ", warning: "<strong>Note.</strong> " }[
          block.tone
        ];
        return `<p class="note ${block.tone}">${label}${this.inline(block.text)}</p>`;
      }
      case "details":
        return `<details><summary>${escape(block.summary)}</summary>\n${all(block.blocks)}\n</details>`;
      case "entry":
        return `<article class="entry" id="${anchor(block.id)}">
<p class="entry-title">${this.inline(block.title)}${this.backLinks(block.id)}</p>
${all(block.blocks)}
</article>`;
    }
  }

  private item(each: Item, level: number): string {
    return `<li>${this.inline(each.text)}${each.blocks.map((block) => `\n${this.block(block, level)}`).join("")}</li>`;
  }

  inline(text: Text): string {
    return parts(text)
      .map((part: Inline) => {
        if (typeof part === "string") return escape(part);
        switch (part.kind) {
          case "tone":
            return part.tone === "strong"
              ? `<strong>${escape(part.text)}</strong>`
              : `<span class="tone ${part.tone}">${escape(part.text)}</span>`;
          case "code":
            return `<code>${escape(part.text)}</code>`;
          case "reference": {
            const number = (this.met.get(part.to) ?? 0) + 1;
            this.met.set(part.to, number);
            const to = anchor(part.to);
            const label = part.basis === "assumed" ? `assumed: ${escape(part.text)}` : escape(part.text);
            return `<a class="reference ${part.basis}" id="${to}-ref-${number}" href="#${to}">${label}</a>`;
          }
        }
      })
      .join("");
  }

  private backLinks(name: string): string {
    const uses = this.uses.get(name) ?? 0;
    if (uses === 0) return "";
    const links = Array.from(
      { length: uses },
      (_, index) =>
        `<a href="#${anchor(name)}-ref-${index + 1}" aria-label="Back to mention ${index + 1}">↑${index + 1}</a>`,
    );
    return ` <span class="back">${links.join(" ")}</span>`;
  }
}

function countReferences(document: Document): Map<string, number> {
  const uses = new Map<string, number>();
  const text = (value: Text): void => {
    for (const part of parts(value)) {
      if (typeof part !== "string" && part.kind === "reference") uses.set(part.to, (uses.get(part.to) ?? 0) + 1);
    }
  };
  const visit = (block: Block): void => {
    if ("text" in block && typeof block.text !== "string") text(block.text);
    if (block.kind === "quote") text(block.source);
    if (block.kind === "entry") text(block.title);
    if (block.kind === "table") block.rows.forEach((row) => [row.head, ...row.cells].forEach(text));
    if (block.kind === "list") {
      for (const each of block.items) {
        text(each.text);
        each.blocks.forEach(visit);
      }
    }
    if ("blocks" in block) block.blocks.forEach(visit);
  };
  document.lines.forEach(text);
  document.blocks.forEach(visit);
  return uses;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return clean(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
