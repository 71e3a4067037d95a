import { readFile } from "node:fs/promises";
import { PlainError } from "../PlainError.ts";

/** Of an ICC profile (ICC.1:2010, 7.2): where its class, its colour space and its signature stand. */
const FIELDS = [
  [12, "prtr"],
  [16, "CMYK"],
  [36, "acsp"],
] as const;

/**
 * The ICC profile of a press.
 *
 * @throws PlainError where there is none, or it is of something else.
 */
export async function readProfile(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new PlainError(`--profile: ${path} cannot be read.`);
  });
  if (FIELDS.every(([at, value]) => bytes.toString("latin1", at, at + 4) === value)) return bytes;
  throw new PlainError(`--profile: ${path} is not a CMYK output profile.`);
}
