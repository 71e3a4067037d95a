import { checkEdition } from "../../atlas/edition/checkEdition.ts";
import { crossCheck } from "../../atlas/edition/crossCheck.ts";
import { offeredLanguages } from "../../atlas/edition/offeredLanguages.ts";
import { parseEdition } from "../../atlas/edition/parseEdition.ts";
import type { DataFile, Fault } from "../../atlas/files/fault.ts";
import { parseFile } from "../../atlas/files/parseFile.ts";
import { FILE_NAMES, type Files } from "../../atlas/files/schema.ts";
import { WORDED } from "../../text/wordedLang.ts";
import { nearColours } from "./nearColours.ts";

/**
 * Every fault of an edition, each file by itself and then all of them together.
 *
 * @param read Gives the text of a file, or undefined where there is none.
 */
export function atlasFaults(read: (file: DataFile) => string | undefined): Fault[] {
  const faults: Fault[] = [];
  const parsed = <Value>(file: DataFile, parse: (text: string) => { value?: Value; faults: Fault[] }) => {
    const text = read(file);
    if (text === undefined) {
      faults.push({ file, entry: "", field: "", problem: "is missing" });
      return undefined;
    }
    const result = parse(text);
    faults.push(...result.faults);
    return result.value;
  };
  const edition = parsed("edition", (text) => parseEdition(text, WORDED));
  const languages = offeredLanguages(read("edition") ?? "", WORDED);
  const files: Partial<Files> = Object.fromEntries(
    FILE_NAMES.map((file) => [file, parsed(file, (text) => parseFile(file, text, languages))]),
  );
  return edition
    ? [...faults, ...checkEdition(edition), ...nearColours(edition), ...crossCheck(edition, files)]
    : faults;
}
