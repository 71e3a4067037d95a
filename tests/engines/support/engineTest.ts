import { expect, inject, test } from "vitest";
import { builtSite } from "./builtSite.ts";
import { EnginePage } from "./enginePage.ts";
import type { EngineName } from "./engines.ts";
import { startEngine } from "./startEngine.ts";

/**
 * A test in an engine, which is started once a file and has one page, with a site that it can break. A test fails at its
 * end when the page complained, except of what it has allowed.
 *
 * @param webgl Whether MapLibre is to come.
 */
export const engineTest = (name: EngineName, webgl: boolean) =>
  test
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which fixtures are asked for.
    .extend("site", { scope: "file" }, async ({}, { onCleanup }) => {
      const site = await builtSite();
      onCleanup(() => site.close());
      return site;
    })
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    .extend("engine", { scope: "file" }, async ({}, { onCleanup }) => {
      const engine = await startEngine(name, inject("engines"), inject("display"), webgl);
      onCleanup(() => engine.stop());
      return engine;
    })
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    .extend("allowed", async ({}) => [] as RegExp[])
    .extend("page", async ({ engine, allowed }, { onCleanup }) => {
      const page = new EnginePage(engine.driver, engine.files);
      onCleanup(async () => {
        const heard = await page.heard();
        expect(heard.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
      });
      return page;
    });

export type EngineTest = ReturnType<typeof engineTest>;
