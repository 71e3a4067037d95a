/**
 * Before `npm start` and `npm test`: installs what package-lock.json says, unless it is there. Plain JavaScript that an
 * old Node can still read, to be told that it is too old.
 */
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** @param {string} line */
function end(line) {
  console.error(line);
  process.exit(1);
}

const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
const [, major, minor] = /(\d+)\.(\d+)/.exec(engines.node).map(Number);
const [hasMajor, hasMinor] = process.versions.node.split(".").map(Number);
if (hasMajor < major || (hasMajor === major && hasMinor < minor))
  end(
    `The atlas needs Node ${major}.${minor} or later; this is ${process.versions.node}. Install a newer Node, then try again.`,
  );

/** Says from which package-lock.json node_modules was filled, once it has been filled to the end. */
const STAMP = "node_modules/.atlas-setup";
const locked = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const isThere = existsSync(STAMP) && readFileSync(STAMP, "utf8") === locked;
if (!isThere) {
  /** @param {string} line */
  const npm = (line, stderr = "inherit") =>
    execSync(`npm ${line} --loglevel=error`, { stdio: ["ignore", "ignore", stderr] });
  try {
    // Without a network an installation tries for many minutes before it says so.
    npm("ping --fetch-retries=0", "ignore");
  } catch {
    end(
      "The packages are not installed yet, which needs the network once: check the connection, then try again.",
    );
  }
  // With NODE_ENV=production npm would leave out all that builds and tests.
  try {
    npm(`${existsSync("node_modules") ? "install --no-save --prefer-offline" : "ci"} --include=dev`);
  } catch {
    end("Some packages could not be installed; npm gives the reason above. Mend it, then try again.");
  }
  writeFileSync(STAMP, locked);
}
