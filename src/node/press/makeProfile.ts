/**
 * `npm run profile`: makes the output profile of coated paper from its characterisation data. Takes `colprof` of ArgyllCMS
 * (Debian's `argyll`) and ten seconds.
 */
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PRESSES } from "../../sheet/pdf/press/printingConditions.ts";

const FOLDER = fileURLToPath(new URL("../../sheet/pdf/profiles", import.meta.url));

/** Of an ICC profile's header, where the time of its making stands: six numbers of two bytes (ICC.1:2001-04, 6.1). */
const TIME = 24;
/** In place of the hour of a run: the day of the sidecar. */
const MADE = [2026, 11, 27, 0, 0, 0];

/**
 * A coarse table in both directions: no picture is converted by it, and the file goes into every PDF. Without the data
 * (-nc); black begins where the inks need it (-kr); from colour to ink never more than the paper takes (-l).
 */
const OPTIONS = ["-ql", "-nc", "-kr", `-l${PRESSES.coated.mostInk}`];
const TEXTS = [
  "-D",
  "FOGRA39, coarse, made for the Mianyu Atlas",
  "-C",
  "zlib licence, see fogra39.txt of the Mianyu Atlas",
];

/** The profile's bytes, the same each time. */
export async function makeProfile(): Promise<Uint8Array> {
  const draft = await mkdtemp(join(tmpdir(), "atlas-profile-"));
  try {
    await copyFile(join(FOLDER, "fogra39.ti3"), join(draft, "fogra39.ti3"));
    await promisify(execFile)("colprof", [...OPTIONS, ...TEXTS, "-O", "made.icc", "fogra39"], { cwd: draft });
    const profile = await readFile(join(draft, "made.icc"));
    for (const [i, number] of MADE.entries()) profile.writeUInt16BE(number, TIME + 2 * i);
    return profile;
  } finally {
    await rm(draft, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(join(FOLDER, "fogra39.icc"), await makeProfile());
