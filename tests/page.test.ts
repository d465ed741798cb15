/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { weirCase, weirRecord } from "../packages/brief/src/testing/weir.js";

/** The brief as a page, in a browser: for everybody's eyes and hands, and whatever a record or a case may hold. */
const root = join(import.meta.dirname, "..");
const executablePath = "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const scratch = mkdtempSync(join(tmpdir(), "detente-page-"));

/** Writes the brief of a case with the built program, as a user would. */
function pageOf(folder: string, name: string): string {
  const out = join(scratch, name);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, "packages/cli/bin/detente.js"), "brief", folder, "--out", out],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return join(out, "brief.html");
}

/** The weir with something harmful wherever a text comes from a person. */
function hostileCase(): string {
  const folder = join(scratch, "hostile");
  mkdirSync(join(folder, "records"), { recursive: true });
  const script = "<script>window.harmed = 1</script>";
  const image = '<img src="https://example.org/x.png" onerror="window.harmed = 1">';
  const link = "<a href='javascript:window.harmed=1'>[here](javascript:window.harmed=1)</a>";
  const said = `the Upland has set its heart on the weir ${image}`;
  const yaml = weirCase
    .replace("title: The weir at Lower Ford", `title: 'The weir ${script}'`)
    .replace("records/forum.md", "records/forum.txt")
    .replace("name: Build the weir", `name: 'Build </style>${script}'`)
    .replace("says: The Upland wants the weir.", `says: "${link} --> ]]> \\" onfocus=window.harmed=1 autofocus x="`)
    .replace("name: Shared weir", `name: '${image.replaceAll("'", "")}'`)
    .replace("quote: the Upland has set its heart on the weir", `quote: '${said}'`)
    .replace("assumed: Nobody pays gladly.", `assumed: '</p></main>${script}'`);
  writeFileSync(join(folder, "case.yaml"), yaml);
  writeFileSync(
    join(folder, "records/forum.txt"),
    weirRecord.replace("the Upland has set its heart on the weir", said),
  );
  return folder;
}

/** What the accessibility rules object to, with everything unfolded. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  await page.evaluate(axeSource);
  const { violations: found, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  expect(passes.length).toBeGreaterThan(20);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

describe.skipIf(!hasBrowser)(`the page${hasBrowser ? "" : ` (skipped: no browser at ${executablePath})`}`, () => {
  let browser: Browser;
  let shipped: string;
  let hostile: string;

  beforeAll(async () => {
    shipped = pageOf("cases/rok-us-alliance-2019", "shipped");
    hostile = pageOf(hostileCase(), "harm");
    browser = await chromium.launch({
      executablePath,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  async function opened(path: string, options: Parameters<Browser["newPage"]>[0] = {}) {
    const page = await browser.newPage(options);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return { page, requests };
  }

  test("nothing stands in anybody's way on a desk", async () => {
    const { page } = await opened(shipped, { viewport: { width: 1280, height: 900 } });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test("nor on a phone in the dark, where the page is as wide as the screen", async () => {
    const screen = { viewport: { width: 390, height: 800 }, colorScheme: "dark" as const };
    const small = await opened(hostile, screen);
    expect(await violations(small.page)).toEqual([]);
    await small.page.close();
    const { page } = await opened(shipped, screen);
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide).toBeLessThanOrEqual(seen);
    await page.close();
  });

  test("asks the network for nothing, and every link leads somewhere on the page", async () => {
    const { page, requests } = await opened(shipped);
    expect(requests).toEqual([pathToFileURL(shipped).href]);
    const links = await page.$$eval("a", (all) => all.map((each) => each.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(100);
    const ids = new Set(await page.$$eval("[id]", (all) => all.map(({ id }) => `#${id}`)));
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    await page.close();
  });

  test("has landmarks, one title, headers that say what they head, and names for all that can be used", async () => {
    const { page } = await opened(shipped);
    for (const role of ["banner", "navigation", "main"] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.$$eval("th:not([scope])", (all) => all.length)).toBe(0);
    expect(await page.$$eval("table:not(:has(caption))", (all) => all.length)).toBe(0);
    const nameless = await page.$$eval("a, summary, [role=region]", (all) =>
      all
        .filter((each) => !(each.getAttribute("aria-label") ?? each.textContent ?? "").trim())
        .map((each) => each.outerHTML),
    );
    expect(nameless).toEqual([]);
    await page.close();
  });

  test("can be read with the keyboard alone", async () => {
    const { page } = await opened(shipped);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    const summary = page.locator("summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
    // From a sentence to its claim and back again.
    const reference = page.locator("a.reference").first();
    await reference.focus();
    await page.keyboard.press("Enter");
    const target = decodeURIComponent(new URL(page.url()).hash);
    expect(await page.locator(target).getAttribute("class")).toBe("entry");
    await page.locator(`${target} .back a`).first().focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe(`${target}-ref-1`);
    await page.close();
  });

  test("prints whole: what is folded on the screen is on the paper", async () => {
    const { page } = await opened(shipped);
    const height = (): Promise<number> =>
      page.evaluate(() => document.querySelector("#states details li")?.getBoundingClientRect().height ?? 0);
    const onScreen = await page.locator("#states details li").first().isVisible();
    await page.emulateMedia({ media: "print" });
    expect([onScreen, await page.locator("#states details li").first().isVisible()]).toEqual([false, true]);
    expect(await height()).toBeGreaterThan(0);
    await page.close();
  });

  test("a hostile record and a hostile case stay words", async () => {
    const { page, requests } = await opened(hostile);
    expect(requests).toEqual([pathToFileURL(hostile).href]);
    expect(await page.evaluate(() => "harmed" in globalThis)).toBe(false);
    expect(
      await page.$$eval("script, img, iframe, object, [onerror], [onfocus], [autofocus]", (all) => all.length),
    ).toBe(0);
    expect(
      await page.$$eval("a", (all) => all.filter((each) => !each.getAttribute("href")?.startsWith("#")).length),
    ).toBe(0);
    expect(await page.title()).toContain("<script>window.harmed = 1</script>");
    expect(await page.locator("blockquote", { hasText: "<img src=" }).count()).toBeGreaterThan(0);
    await page.close();
  });
});
