/**
 * Runs some scripts of package.json at the same time, as on two cores neither takes both: `node together.mjs check build`.
 * What each says is printed in one piece when it ends; one that fails fails it all, once the others have ended too.
 */
import { spawn } from "node:child_process";

/** @param {string} name */
const run = (name) =>
  new Promise((resolve) => {
    const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

const isWell = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = isWell.every(Boolean) ? 0 : 1;
