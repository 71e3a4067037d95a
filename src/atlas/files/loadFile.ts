import type { Lang } from "../lang.ts";
import { type FileFault, faultLine } from "./fault.ts";
import { parseFile } from "./parseFile.ts";
import type { FileName, Files } from "./schema.ts";

/** Milliseconds after which a file that is not whole will not come: nobody waits for a silent server. */
const PATIENCE = 10_000;

/**
 * Fetches one data file and checks it. Never rejects: a file that does not arrive in time is `missing`, one that does
 * not have its shape is `broken`, and the console says what is wrong with it.
 */
export async function loadFile<Name extends FileName>(
  file: Name,
  url: string,
  languages: readonly Lang[],
): Promise<{ value: Files[Name] } | { fault: FileFault }> {
  let text: string;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    text = await answer.text();
  } catch (error) {
    console.warn(`${url}: ${error}`);
    return { fault: { file, kind: "missing" } };
  }
  const { value, faults } = parseFile(file, text, languages);
  if (value) return { value };
  for (const fault of faults) console.warn(faultLine(fault));
  return { fault: { file, kind: "broken" } };
}
