import { defineConfig } from "vitest/config";
import { atlasCheck } from "./src/node/data/atlasCheck.ts";
import { packData } from "./src/node/data/packData.ts";
import { firstPage } from "./src/node/firstPage/firstPage.ts";
import { previewPicture } from "./src/node/firstPage/previewPicture.ts";
import { licences } from "./src/node/licences/licences.ts";
import { chunkLoader } from "./src/node/plugins/chunkLoader.ts";
import { contentSecurityPolicy } from "./src/node/plugins/contentSecurityPolicy.ts";
import { embedScript } from "./src/node/plugins/embedScript.ts";
import { mapLibre } from "./src/node/plugins/mapLibre.ts";
import { siteAddress } from "./src/node/plugins/siteAddress.ts";
import { siteIcon } from "./src/node/plugins/siteIcon.ts";
import { singleFile } from "./src/node/singleFile/singleFile.ts";
import { pressFonts } from "./src/node/siteFonts/pressFonts.ts";
import { subsetFonts } from "./src/node/siteFonts/subsetFonts.ts";

const IN_A_BROWSER = {
  globalSetup: "tests/browser/support/site.ts",
  // Each takes seconds, and on a machine that does other things ten times as long.
  testTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  hookTimeout: 60_000,
  // The files that a worker has, one after another, share its browser, and what they import.
  isolate: false,
};

export default defineConfig({
  // The built site works in any folder of a server.
  base: "./",
  plugins: [
    atlasCheck(),
    chunkLoader(),
    packData(),
    subsetFonts(),
    pressFonts(),
    siteAddress(),
    mapLibre(),
    siteIcon(),
    firstPage(),
    previewPicture(),
    contentSecurityPolicy(),
    embedScript(),
    licences(),
    singleFile(() => [packData(), subsetFonts(), pressFonts(true), siteAddress(), mapLibre(true)]),
  ],
  worker: { format: "es" },
  build: {
    // The policy allows no font as a `data:` address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // maplibre-gl alone is over Vite's limit; it is loaded after the first paint.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    reporters: ["default", "./tests/tally.ts"],
    // A browser that is closed on a busy machine takes its time.
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{unit,sheets}/**/*.test.{ts,tsx}"],
          // Some steps on the real shapes, and a browser that starts, take many seconds on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // No test leaves anything behind, and most of the time went into loading the same modules for each file.
          isolate: false,
          // One core fewer, as by default, would be one on a machine of two.
          maxWorkers: "100%",
          // Sheets are made of many small things: a quarter of the time went into clearing them away.
          execArgv: ["--max-semi-space-size=64"],
        },
      },
      {
        extends: true,
        test: {
          ...IN_A_BROWSER,
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          provide: { hasWebGl: false },
          maxWorkers: 2,
          // Unit tests first.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...IN_A_BROWSER,
          name: "webgl",
          include: ["tests/browser/gl/*.test.ts"],
          provide: { hasWebGl: true },
          // A browser that draws WebGL without a graphics card keeps both cores busy by itself.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ["tests/engines/*.test.ts"],
          globalSetup: "tests/engines/support/machine.ts",
          testTimeout: 180_000,
          // Firefox beside WebKit stood still once for a minute, at no test of its own: not yet understood.
          retry: 1,
          expect: { poll: { timeout: 60_000, interval: 40 } },
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
