import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { PlainError } from "../../build/PlainError.ts";
import { known } from "../../state/known.ts";
import { formatList } from "../../text/formatList.ts";
import { WORDS } from "../../text/words.ts";
import { checkSettings } from "../checkSettings.ts";
import { SheetTooSmall } from "../layout.ts";
import { helpText } from "./helpText.ts";
import { progressBar } from "./progressBar.ts";
import { readArguments } from "./readArguments.ts";
import { readAtlas } from "./readAtlas.ts";
import { type Report, runOrder, type Warn } from "./runOrder.ts";
import { UsageError } from "./UsageError.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A stream of a process, as far as the command writes to it. */
interface Stream {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Streams {
  stdout: Stream;
  stderr: Stream;
}

/**
 * The command `npm run sheet`: reads its arguments, writes files, prints the path of each.
 *
 * @param calledIn The folder that paths are relative to, those in the arguments and those that are printed.
 * @returns The exit code: 0 written, 1 not written, 2 called wrongly.
 */
export async function sheetCommand(
  args: readonly string[],
  streams: Streams,
  calledIn: string,
): Promise<number> {
  try {
    await obey(args, streams, calledIn);
    return 0;
  } catch (error) {
    const { stderr } = streams;
    if (error instanceof UsageError || error instanceof SheetTooSmall) {
      const message = error instanceof SheetTooSmall ? `--${error.message}` : error.message;
      stderr.write(`${message}\nnpm run sheet -- --help lists every option.\n`);
      return 2;
    }
    stderr.write(`${error instanceof PlainError ? error.message : inspect(error)}\n`);
    return 1;
  }
}

async function obey(args: readonly string[], streams: Streams, calledIn: string): Promise<void> {
  const atlas = await readAtlas(ROOT);
  const order = readArguments(args, known(atlas));
  if (order.help) {
    streams.stdout.write(`${helpText()}\n`);
    return;
  }
  const faults = checkSettings(atlas, order.settings);
  if (faults.length > 0) throw new UsageError(faults.map(({ message }) => `--${message}`).join("\n"));
  const profile = order.profile && resolve(calledIn, order.profile);
  const folder = resolve(calledIn, order.out);
  const warn: Warn = ({ name, leftOut }) => {
    const { sheet, lang } = WORDS.en;
    const parts = leftOut.map((part) => sheet.part[part]);
    streams.stderr.write(`${name}: ${sheet.leftOut(formatList(parts, lang))}\n`);
  };
  await runOrder(atlas, { ...order, profile }, folder, reportTo(streams, calledIn), warn);
}

/** Says the path of each file, and on a terminal how many there are still to be written. */
function reportTo({ stdout, stderr }: Streams, calledIn: string): Report {
  return (done, total, path) => {
    const bar = stderr.isTTY && total > 1;
    if (bar) stderr.write("\r\x1b[K");
    stdout.write(`${relative(calledIn, path)}\n`);
    if (bar && done < total) stderr.write(progressBar(done, total));
  };
}
