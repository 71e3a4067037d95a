import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { mapLibre } from "../../../../src/node/plugins/mapLibre.ts";

test("MapLibre's style leaves the list of listeners when it is removed, and when its context is lost", async () => {
  const path = join(dirname(fileURLToPath(import.meta.resolve("maplibre-gl"))), "../src/style/style.ts");
  const { transform } = mapLibre() as {
    transform: { handler(code: string, id: string): Promise<{ code: string }> };
  };
  const { code } = await transform.handler(readFileSync(path, "utf8"), path);
  expect(code.match(/\.off\(RTLPluginLoadedEventName/g)).toHaveLength(2);
});
