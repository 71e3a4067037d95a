import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../atlas/atlas.ts";
import { areasOf } from "../../atlas/edition/edition.ts";
import { type DrawnSheet, drawnPages, type SheetPages } from "../../sheet/document/drawnSheet.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { PlainError } from "../PlainError.ts";
import { checkMemory } from "../press/checkMemory.ts";
import type { Order } from "../press/order.ts";
import { openPress, type Press } from "../press/press.ts";
import { fileOf } from "./fileOf.ts";
import { indexPage, thumbnail, thumbnailDpi } from "./indexPage.ts";
import { pressNotes } from "./pressNotes.ts";
import { readProfile } from "./readProfile.ts";
import { removeDrafts, writeInPlace } from "./writeInPlace.ts";

/** What happened: `done` of `total` files are dealt with, the last of them `path`, which was left as it was or made. */
export type Report = (done: number, total: number, path: string, wasLeft: boolean) => void;

/** How a run ended. */
export interface Outcome {
  made: number;
  /** Files that were there already. */
  left: number;
  /** Files that are wanted: more than both where the run was stopped. */
  total: number;
  /** What a press should know of the files, a line each. */
  notes: readonly string[];
}

interface Job {
  path: string;
  sheets: readonly DrawnSheet[];
  make(press: Press): string | Uint8Array | Promise<string | Uint8Array>;
}

/**
 * Writes the files of an order into its folder. Nothing is written when one of them is there already and is neither to be
 * replaced nor to be left, or when memory does not reach.
 *
 * @param folder Absolute path.
 * @param signal Stops it after the file that is being written.
 * @throws PlainError
 */
export async function runOrder(
  atlas: Atlas,
  order: Order,
  folder: string,
  report: Report,
  signal?: AbortSignal,
): Promise<Outcome> {
  const documents = subjects(atlas, order).map((settings) => drawnPages(atlas, settings));
  const sheets = documents.flat();
  const index = join(folder, "index.html");
  const jobs = jobsFor(documents, order, folder);
  if (order.all) jobs.push({ path: index, sheets: [], make: () => indexPage(atlas.edition, sheets, order) });
  for (const place of order.all ? [folder, join(folder, "thumbnails")] : [folder]) await removeDrafts(place);
  const there = new Set(jobs.map(({ path }) => path).filter((path) => existsSync(path)));
  if (there.size > 0 && !order.force && !order.resume) throw new PlainError(existing([...there]));
  // It names all files, of whichever run.
  there.delete(index);
  if (order.formats.includes("png")) for (const { size } of sheets) checkMemory(size, order.dpi);

  const profile = order.profile === null ? undefined : await readProfile(order.profile);
  const isLeft = ({ path }: Job) => order.resume && there.has(path);
  const unmade = jobs.filter((job) => !isLeft(job)).flatMap((job) => job.sheets);
  const press = await openPress(atlas, [...new Set(unmade)], profile);
  let [made, left] = [0, 0];
  for (const job of jobs) {
    if (signal?.aborted) break;
    const { path, make } = job;
    const isWritten =
      !isLeft(job) && (await writeInPlace(path, await make(press), order.force || path === index));
    // Another run has made it meanwhile.
    if (!isWritten && !order.resume) throw new PlainError(existing([path]));
    if (isWritten) made += 1;
    else left += 1;
    report(made + left, jobs.length, path, !isWritten);
  }
  return { made, left, total: jobs.length, notes: pressNotes(atlas.edition, documents, order) };
}

/** The files of some sheets: a PDF has all pages of a sheet in it, of the others each page is a file. */
function jobsFor(documents: readonly SheetPages[], order: Order, folder: string): Job[] {
  const files = documents.flatMap((pages) =>
    order.formats.flatMap((format) =>
      (format === "pdf" ? [pages] : pages.map((page): SheetPages => [page])).map(
        (own): Job => ({
          path: join(folder, fileOf(own[0], format, order)),
          sheets: own,
          make: (press) => press.make(own, format, order),
        }),
      ),
    ),
  );
  if (!order.all) return files;
  const thumbnails = documents.flat().map(
    (sheet): Job => ({
      path: join(folder, thumbnail(sheet)),
      sheets: [sheet],
      make: (press) => press.make([sheet], "png", { ...order, dpi: thumbnailDpi(sheet) }),
    }),
  );
  return [...files, ...thumbnails];
}

/** The settings of each sheet: as ordered, or one for each area and each partnership. */
function subjects({ edition, partnerships }: Atlas, { all, settings }: Order): SheetSettings[] {
  if (!all) return [settings];
  return [
    ...areasOf(edition).map((adcode) => ({ ...settings, subject: { kind: "region", adcode } as const })),
    ...partnerships.map(({ id }) => ({ ...settings, subject: { kind: "partnership", id } as const })),
  ];
}

function existing([first, ...others]: readonly string[]): string {
  const what = others.length > 0 ? `${first} and ${others.length} more files exist` : `${first} exists`;
  return `${what} already. --force overwrites, --resume makes only what is missing.`;
}
