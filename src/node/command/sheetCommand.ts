import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { checkSettings } from "../../sheet/checkSettings.ts";
import { SheetTooSmall } from "../../sheet/layout.ts";
import { known } from "../../state/known.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { PlainError } from "../PlainError.ts";
import { helpText } from "./helpText.ts";
import { progressBar } from "./progressBar.ts";
import { readArguments } from "./readArguments.ts";
import { type Report, runOrder } from "./runOrder.ts";
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
 * @param signal Stops it; what is left to be made is said.
 * @returns The exit code: 0 written, 1 not written, 2 called wrongly.
 */
export async function sheetCommand(
  args: readonly string[],
  streams: Streams,
  calledIn: string,
  signal?: AbortSignal,
): Promise<number> {
  try {
    return await obey(args, streams, calledIn, signal);
  } catch (error) {
    const { stderr } = streams;
    if (error instanceof UsageError || error instanceof SheetTooSmall) {
      const message = error instanceof SheetTooSmall ? `--${error.message}` : error.message;
      stderr.write(`${message}\nnpm run sheet -- --help lists every option.\n`);
      return 2;
    }
    stderr.write(`${error instanceof PlainError || isOfTheSystem(error) ? error.message : inspect(error)}\n`);
    return 1;
  }
}

/** A full disk, or a folder that may not be written to: its message names what was tried and where. */
const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error;

async function obey(
  args: readonly string[],
  streams: Streams,
  calledIn: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const atlas = await readAtlas(ROOT);
  const order = readArguments(args, known(atlas));
  if (order.help) {
    streams.stdout.write(`${helpText()}\n`);
    return 0;
  }
  const faults = checkSettings(atlas, order.settings);
  if (faults.length > 0) throw new UsageError(faults.map(({ message }) => `--${message}`).join("\n"));
  const profile = order.profile && resolve(calledIn, order.profile);
  const folder = resolve(calledIn, order.out);
  const report = reportTo(streams, calledIn);
  const { made, left, total, notes } = await runOrder(atlas, { ...order, profile }, folder, report, signal);
  const { stderr } = streams;
  for (const note of notes) stderr.write(`${note}\n`);
  if (order.resume) stderr.write(`${made} made, ${left} left as they were.\n`);
  if (made + left === total) return 0;
  stderr.write(`Stopped after ${made + left} of ${total} files. --resume makes the rest.\n`);
  return 1;
}

/** Says the path of each file, and on a terminal how many there are still to be written. */
function reportTo({ stdout, stderr }: Streams, calledIn: string): Report {
  return (done, total, path, wasLeft) => {
    const bar = stderr.isTTY && total > 1;
    if (bar) stderr.write("\r\x1b[K");
    if (wasLeft) stderr.write(`${relative(calledIn, path)} was left as it is\n`);
    else stdout.write(`${relative(calledIn, path)}\n`);
    if (bar && done < total) stderr.write(progressBar(done, total));
  };
}
