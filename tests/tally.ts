import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

interface Count {
  passed: number;
  failed: number;
}

/** What the tests that need no built site came to, which run before the others. */
const UNITS = "node_modules/.cache/tally.json";

const NONE: Count = { passed: 0, failed: 0 };

/** Takes what {@link UNITS} says, once; nothing where these tests were not run. */
function takeUnits(): Count {
  if (!existsSync(UNITS)) return NONE;
  const count: Count = JSON.parse(readFileSync(UNITS, "utf8"));
  rmSync(UNITS);
  return count;
}

/** Vitest reporter: the last line of a run is `N passed, N failed`, and that of `npm test` the sum of its two. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const script = process.env.npm_lifecycle_event;
    const before = script === "test:browsers" ? takeUnits() : NONE;
    const all = { passed: before.passed + count("passed"), failed: before.failed + count("failed") + broken };
    if (script === "test:units") {
      mkdirSync(dirname(UNITS), { recursive: true });
      writeFileSync(UNITS, JSON.stringify(all));
    }
    console.log(`${all.passed} passed, ${all.failed} failed`);
  }
}
