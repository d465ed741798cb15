import { expect, test } from "vitest";
import { looksLikeName } from "./name.js";

test.each(["San Diego", "Los Angeles", "Fort Worth", "Kuala Lumpur", "Costa Rica", "Palo Alto", "St. Petersburg"])(
  "%s is a place and nobody",
  (place) => expect(looksLikeName(place)).toBe(false),
);

test.each(["San Suu Kyi", "Maria San Juan", "Pedro Santa Cruz", "Santiago Reyes", "Israel Lind", "Jordan Hale"])(
  "%s is somebody",
  (name) => expect(looksLikeName(name)).toBe(true),
);
