/** The command `npm run sheet`: reads its arguments, writes files, prints the path of each. */
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PlainError } from "../../build/PlainError.ts";
import { known } from "../../state/known.ts";
import { checkSettings } from "../checkSettings.ts";
import { SheetTooSmall } from "../layout.ts";
import { helpText } from "./helpText.ts";
import { progressBar } from "./progressBar.ts";
import { readArguments } from "./readArguments.ts";
import { readAtlas } from "./readAtlas.ts";
import { type Report, runOrder } from "./runOrder.ts";
import { UsageError } from "./UsageError.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** npm runs scripts in the project's folder, and says here where it was called. */
const CALLED_IN = process.env.INIT_CWD ?? process.cwd();

async function main(args: readonly string[]): Promise<void> {
  const atlas = await readAtlas(ROOT);
  const order = readArguments(args, known(atlas));
  if (order.help) {
    console.log(helpText());
    return;
  }
  const faults = checkSettings(atlas, order.settings);
  if (faults.length > 0) throw new UsageError(faults.map(({ message }) => `--${message}`).join("\n"));
  await runOrder(atlas, order, resolve(CALLED_IN, order.out), report);
}

const report: Report = (done, total, path) => {
  const bar = process.stderr.isTTY && total > 1;
  if (bar) process.stderr.write("\r\x1b[K");
  console.log(relative(CALLED_IN, path));
  if (bar && done < total) process.stderr.write(progressBar(done, total));
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError || error instanceof SheetTooSmall) {
    const message = error instanceof SheetTooSmall ? `--${error.message}` : error.message;
    console.error(`${message}\nnpm run sheet -- --help lists everything.`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
