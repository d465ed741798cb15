export * from "./blocks.js";
export { clean } from "./render/clean.js";
export { renderHtml } from "./render/html.js";
export { renderMarkdown } from "./render/markdown.js";
export { type LineOf, problemsJson, renderProblems } from "./render/problems.js";
export { renderBlocks, renderTerminal, type TerminalStyle } from "./render/terminal.js";
export type { CliProblem } from "./wording/cli.js";
export { wordedCodes, wordingOf } from "./wording/index.js";
export type { Problem, Wording } from "./wording/wording.js";
