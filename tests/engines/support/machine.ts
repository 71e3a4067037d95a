import type { TestProject } from "vitest/node";
import { startDisplay } from "./display.ts";
import { ENGINE_NAMES, type EngineName, type Engines, findEngines } from "./engines.ts";

declare module "vitest" {
  interface ProvidedContext {
    engines: Engines;
    /** The screen for those that need one. */
    display: string | undefined;
  }
}

/** What to install on Debian. */
const PACKAGES: Record<EngineName, string> = {
  chromium: "chromium",
  firefox: "firefox-esr",
  webkit: "webkit2gtk-driver",
};

/** Vitest global set-up: looks for the engines, says in a line which are not there, and gives them a screen. */
export default async function machine(project: TestProject) {
  const found = findEngines();
  const display = found.firefox || found.webkit ? await startDisplay() : undefined;
  const isWithoutScreen = process.platform === "linux" && !display && !process.env.DISPLAY;
  const engines: Engines = isWithoutScreen ? { ...found, firefox: undefined, webkit: undefined } : found;
  const missing = ENGINE_NAMES.filter((name) => engines[name] === undefined);
  const packages = [...missing.map((name) => PACKAGES[name]), ...(isWithoutScreen ? ["xvfb"] : [])];
  if (missing.length > 0)
    console.log(`Not tested here: ${missing.join(", ")} (Debian's ${packages.join(", ")} would do).`);
  project.provide("engines", engines);
  project.provide("display", display?.name);
  return () => display?.stop();
}
