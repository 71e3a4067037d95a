import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { hasChromium } from "../../support/chromium/chromiumLaunch.ts";

export const ENGINE_NAMES = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Where the machine has each engine; undefined where it has not. */
export interface Engines {
  /** The one of all browser tests: see tests/support/chromium/chromiumLaunch.ts. */
  chromium: true | undefined;
  firefox: string | undefined;
  webkit: { driver: string; browser: string } | undefined;
}

const FIREFOX_APPLICATION = "/Applications/Firefox.app/Contents/MacOS/firefox";
/** Where Linux distributions put the folders of WebKitGTK, in which its small browser is. */
const WEBKIT_LIBRARIES = [
  "/usr/lib/x86_64-linux-gnu",
  "/usr/lib/aarch64-linux-gnu",
  "/usr/libexec",
  "/usr/lib",
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first program of one of these names on the PATH. */
export function onPath(...names: readonly string[]): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
}

function miniBrowser(): string | undefined {
  return WEBKIT_LIBRARIES.filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith("webkit2gtk-"))
        .map((name) => join(folder, name, "MiniBrowser")),
    )
    .find(isProgram);
}

/** Looks for the engines: FIREFOX_PATH, then the PATH, then the usual places. */
export function findEngines(): Engines {
  const [driver, browser] = [onPath("WebKitWebDriver"), miniBrowser()];
  return {
    chromium: hasChromium() || undefined,
    firefox:
      process.env.FIREFOX_PATH || onPath("firefox-esr", "firefox") || [FIREFOX_APPLICATION].find(isProgram),
    webkit: driver && browser ? { driver, browser } : undefined,
  };
}
