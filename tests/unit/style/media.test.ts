import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mediaQuery } from "../../../src/node/firstPage/picture/mediaQuery.ts";
import { ROOMY } from "../../../src/style/viewports.ts";

it("has every breakpoint, in its one place", () => {
  const elsewhere = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css") && !path.endsWith("media.css"))
    .flatMap((path) =>
      [...readFileSync(`src/${path}`, "utf8").matchAll(/@media[^{]*\d+px[^{]*/g)].map(
        ([rule]) => `${path}: ${rule}`,
      ),
    );
  expect(elsewhere).toEqual([]);
  expect(mediaQuery("(not (--phone)) and (--low)")).toBe("(not ((width < 600px))) and ((height < 500px))");
  expect(mediaQuery("(--small-phone)")).toBe("((width < 430px))");
  expect(mediaQuery("(--roomy)")).toBe(`((width >= ${ROOMY.width}px) and (height >= ${ROOMY.height}px))`);
  expect(() => mediaQuery("(--watch)")).toThrow("no @custom-media --watch");
});
