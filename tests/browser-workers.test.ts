/// <reference lib="dom" />
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse, conceptIds, optionConflict, type OptionModel } from "../packages/engine/src/index.js";
import { randomOptionModel } from "../packages/engine/src/testing/random-models.js";

/** The engine on several workers of a real browser, and where a browser shares no memory. */
const executablePath = "/usr/bin/chromium";

/** What the page does with each model; `together` is told by how many workers, and whether memory is shared. */
const page = `
  import { analyseTogether, browserHand, conceptIds, optionConflictTogether, variantsTogether } from "@detente/engine";
  const workers = [0, 1].map(() => new Worker("/worker.js", { type: "module" }));
  let posted = 0;
  const hands = workers.map(browserHand).map((hand) => ({
    ...hand,
    post(task) {
      posted++;
      hand.post(task);
    },
  }));
  const words = (sets) => sets.map((set) => [...set.words]);
  window.judge = async (model) => {
    const conflict = await optionConflictTogether(model, hands);
    const { stable } = await analyseTogether(conflict, hands);
    return { shared: crossOriginIsolated, posted, stable: conceptIds.map((id) => words(stable[id])) };
  };
  window.variants = async (model) => {
    const full = model.decisionMakers.map(({ preference }) => preference);
    const told = [];
    const found = await variantsTogether(model, [full, full.toReversed(), full], hands, { progress: (n) => told.push(n) });
    return { told, nash: words(found.map(({ nash }) => nash)) };
  };
  window.broken = async () => {
    const hand = browserHand(new Worker("/absent.js", { type: "module" }));
    const fault = new Promise((resolve) => hand.listen(resolve));
    hand.post({ kind: "rank" });
    return (await fault).kind;
  };`;
const worker = `import { serveBrowser } from "@detente/engine"; serveBrowser(self);`;

declare global {
  interface Window {
    judge(model: OptionModel): Promise<{ shared: boolean; posted: number; stable: number[][][] }>;
    variants(model: OptionModel): Promise<{ told: number[]; nash: number[][] }>;
    broken(): Promise<string>;
  }
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, "..") },
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["source"],
  });
  return outputFiles[0].text;
}

/** Serves the page, isolated from other origins or not, which decides whether memory is shared. */
function serve(files: Readonly<Record<string, string>>, isolated: boolean): Promise<Server> {
  const isolation = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
  const server = createServer(({ url = "/" }, response) => {
    const text = files[url];
    const type = url === "/" ? "text/html" : "text/javascript";
    response.writeHead(text === undefined ? 404 : 200, { "Content-Type": type, ...(isolated ? isolation : {}) });
    response.end(text);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const expected = (model: OptionModel): number[][][] => {
  const { stable } = analyse(optionConflict(model));
  return conceptIds.map((id) => (stable[id] ?? []).map(({ words }) => [...words]));
};

describe.skipIf(!existsSync(executablePath))("the engine in a browser (needs Chromium)", () => {
  let browser: Browser;
  let files: Record<string, string>;
  const servers: Server[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    const html = `<!doctype html><title>Engine</title><script type="module" src="/page.js"></script>`;
    files = { "/": html, "/page.js": await bundled(page), "/worker.js": await bundled(worker) };
  });

  afterAll(async () => {
    await browser.close();
    for (const server of servers) server.close();
  });

  async function open(isolated: boolean) {
    const server = await serve(files, isolated);
    servers.push(server);
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.waitForFunction(() => "broken" in window);
    return tab;
  }

  test.each([true, false])(
    "gives the same answer as one thread of Node, bit by bit; memory shared: %s",
    async (isolated) => {
      const tab = await open(isolated);
      for (let seed = 0; seed < 12; seed++) {
        const model = randomOptionModel(seed, { options: [4, 9] });
        const { shared, posted, stable } = await tab.evaluate((each) => window.judge(each), model);
        expect(shared).toBe(isolated);
        // Without shared memory nothing is handed to a worker.
        expect(posted > 0).toBe(isolated);
        expect(stable, `seed ${seed}`).toEqual(expected(model));
      }
      const model = randomOptionModel(5, { options: [6, 6], decisionMakers: [2, 2] });
      const { told, nash } = await tab.evaluate((each) => window.variants(each), model);
      expect(told.at(-1)).toBe(3);
      expect(nash[0]).toEqual(nash[2]);
      expect(nash[0]).toEqual([...(analyse(optionConflict(model)).equilibria.nash?.words ?? [])]);
    },
  );

  test("says so when a worker can't be started", async () => {
    const tab = await open(true);
    expect(await tab.evaluate(() => window.broken())).toBe("fault");
  });
});
