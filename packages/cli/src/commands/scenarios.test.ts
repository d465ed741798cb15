import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "../main.js";
import { testIo } from "../testing/test-io.js";

const shipped = fileURLToPath(new URL("../../../../cases/rok-us-alliance-2019", import.meta.url));

async function scenario(...options: string[]): Promise<string> {
  const io = testIo();
  const asked = ["scenarios", shipped, "--no-cache", "--lens", "common", "--scenario", "deployments-rise", ...options];
  expect(await run(asked, io)).toBe(0);
  return io.printed();
}

test("a scenario starts where the case says, or where the question does", async () => {
  const [today, elsewhere] = [await scenario(), await scenario("--from", "escalation")];
  expect(today).toContain("It starts: as today, but");
  expect(elsewhere).not.toContain("It starts:");
  expect(elsewhere).toContain("Escalation becomes stable: Nash");
});
