import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mediaQuery } from "../../../src/node/firstPage/mediaQuery.ts";

const MEDIA = "src/style/media.css";

it("has each layout's breakpoint in one place", () => {
  const named = [...readFileSync(MEDIA, "utf8").matchAll(/(?:width|height) < \d+px/g)].map(
    ([query]) => query,
  );
  const [sizes, others] = [
    new Set(named.flatMap((query) => query.match(/\d+px/) ?? [])),
    readdirSync("src", { recursive: true, encoding: "utf8" })
      .map((path) => `src/${path}`)
      .filter((path) => path.endsWith(".css") && path !== MEDIA),
  ];
  const repeated = others.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/@media[^{]*/g)].flatMap(([rule]) =>
      (rule.match(/\d+px/g) ?? []).filter((size) => sizes.has(size)).map((size) => `${path}: ${size}`),
    ),
  );
  expect(repeated).toEqual([]);
  expect(mediaQuery("phone")).toBe("((width < 600px))");
  expect(() => mediaQuery("watch")).toThrow("no @custom-media --watch");
});
