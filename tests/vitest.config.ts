import { defineConfig } from "vitest/config";
import { SlowFirst } from "./slowFirst.ts";

// Apart from vite.config.ts: no test needs the plugins of the site, and it takes seconds to load them.

const IN_A_BROWSER = {
  globalSetup: "tests/browser/support/site.ts",
  // Each takes seconds, and on a machine that does other things ten times as long.
  testTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  hookTimeout: 60_000,
  // The files that a worker has, one after another, share its browser, and what they import.
  isolate: false,
};

const UNITS = "tests/{unit,sheets}/**/*";
/** What needs a document. */
const PAGE_PARTS = `${UNITS}.dom.test.{ts,tsx}`;

const BY_ITSELF = {
  // Some steps on the real shapes, and a browser that starts, take many seconds on a busy machine.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // No test leaves anything behind, and most of the time went into loading the same modules for each file.
  isolate: false,
  // One core fewer, as by default, would be one on a machine of two.
  maxWorkers: "100%",
  // Sheets are made of many small things: a quarter of the time went into clearing them away.
  execArgv: ["--max-semi-space-size=64"],
};

export default defineConfig({
  test: {
    reporters: ["default", "./tests/tally.ts"],
    sequence: { sequencer: SlowFirst },
    // A browser that is closed on a busy machine takes its time.
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { ...BY_ITSELF, name: "unit", include: [`${UNITS}.test.{ts,tsx}`], exclude: [PAGE_PARTS] },
      },
      {
        extends: true,
        // A worker goes on with what it has imported only where the environment is the same.
        test: { ...BY_ITSELF, name: "dom", include: [PAGE_PARTS], environment: "happy-dom" },
      },
      {
        extends: true,
        test: {
          ...IN_A_BROWSER,
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          provide: { hasWebGl: false },
          // Of three one may wait, for a timer or an answer, and no core does on a machine of two.
          maxWorkers: 3,
          // Unit tests first, which take whole cores.
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
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ["tests/engines/*.test.ts"],
          globalSetup: "tests/engines/support/machine.ts",
          testTimeout: 180_000,
          // As in a browser: most of the time of a worker went into loading the same modules for each file.
          isolate: false,
          expect: { poll: { timeout: 60_000, interval: 80 } },
          hookTimeout: 120_000,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
