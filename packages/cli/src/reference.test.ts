import { expect, test } from "vitest";
import { commands } from "./commands.js";
import { referencePage } from "./reference.js";

test("docs/reference/commands.md says what the program does", async () => {
  await expect(referencePage()).toMatchFileSnapshot("../../../docs/reference/commands.md");
});

test("every command has an example that calls it", () => {
  for (const { name, examples } of commands) {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(example).toMatch(new RegExp(`^detente ${name}\\b`));
  }
});
