/**
 * Runs some scripts of package.json at the same time, as on two cores neither takes both: `node together.mjs check build`.
 * What each says is printed in one piece when it ends; one that fails fails it all, once the others have ended too.
 */
import { spawn } from "node:child_process";

/** They make many small things, and a tenth of a build's time would go into clearing them away. */
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64` };

/** @param {string} name */
const run = (name) =>
  new Promise((resolve) => {
    const child = spawn(`npm run --silent ${name}`, { shell: true, env, stdio: ["ignore", "pipe", "pipe"] });
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
