import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "../scripts/kernel.js");

test("the kernel that the engine carries is the one that is written down", () => {
  expect(() => execFileSync(process.execPath, [script, "--check"])).not.toThrow();
});
