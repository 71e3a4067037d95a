import type { Atlas } from "../atlas/atlas.ts";
import { isPlainDate } from "../atlas/plainDate.ts";
import type { SheetSettings } from "../state/print/settings.ts";

/** Where nothing says a day. */
const EPOCH = "1970-01-01";

/**
 * The day that a sheet's files say they are of, as a plain date: the one printed on it, else that of the latest
 * agreement. Not today: the same sheet is the same file.
 */
export function contentDate({ partnerships }: Atlas, { date }: Pick<SheetSettings, "date">): string {
  const latest = partnerships.map(({ date: { start } }) => start).sort();
  const day = date && isPlainDate(date) ? date : (latest.at(-1) ?? EPOCH);
  return `${day}-01-01`.slice(0, EPOCH.length);
}
