import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
/** What Debian's `chromium` on the PATH starts: that one is a script, with flags of its own. */
const DEBIAN = "/usr/lib/chromium/chromium";
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of the Chrome or Chromium that the machine has, if it has one: Debian's, then on the PATH, then in the usual places. */
export function systemChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const windows = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google/Chrome/Application/chrome.exe"));
  return [DEBIAN, ...onPath, ...APPLICATIONS, ...windows].find((path) => existsSync(path));
}
