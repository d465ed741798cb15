import { expect, test } from "vitest";
import { remembered } from "./remembered.js";

test("what is remembered is what would be made anew, however many names there are", () => {
  let made = 0;
  const key = remembered((name) => {
    made++;
    return name.toLowerCase();
  });
  const names = Array.from({ length: 12_000 }, (_, at) => `Ana R${at}`);
  for (const name of names) expect(key(name)).toBe(name.toLowerCase());
  expect(key("Ana R11999")).toBe("ana r11999");
  expect(made).toBe(names.length);
});
