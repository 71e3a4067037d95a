import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { previewNotFound } from "../../../../src/node/plugins/previewNotFound.ts";

test("the preview has pages and files at their addresses, and 404.html at all others", async () => {
  const root = await mkdtemp(join(tmpdir(), "atlas-preview-"));
  await mkdir(join(root, "dist/region/甲"), { recursive: true });
  await writeFile(join(root, "dist/index.html"), "start");
  await writeFile(join(root, "dist/region/甲/index.html"), "a region");
  await writeFile(join(root, "dist/404.html"), "not here");
  const server = await preview({
    root,
    configFile: false,
    plugins: [previewNotFound()],
    preview: { port: 0 },
    logLevel: "silent",
  });
  onTestFinished(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });
  const answer = async (path: string) => {
    const response = await fetch(new URL(path, server.resolvedUrls?.local[0]));
    return [response.status, await response.text()];
  };
  expect(await answer("?lang=en")).toEqual([200, "start"]);
  expect(await answer("region/甲/")).toEqual([200, "a region"]);
  expect(await answer("region/甲?lang=en")).toEqual([200, "a region"]);
  for (const path of ["region/乙/", "region/", "region", "nowhere", "nowhere.html"])
    expect([path, ...(await answer(path))]).toEqual([path, 404, "not here"]);
});
