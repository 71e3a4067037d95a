import { existsSync } from "node:fs";
import { join } from "node:path";
import { MEMBERS } from "../../atlas/adcodes.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { PlainError } from "../../build/PlainError.ts";
import { type DrawnSheet, drawnPages, type SheetPages } from "../document/drawnSheet.ts";
import type { SheetSettings } from "../settings.ts";
import { checkMemory } from "./checkMemory.ts";
import { fileOf } from "./fileOf.ts";
import { indexPage, thumbnail, thumbnailDpi } from "./indexPage.ts";
import type { Order } from "./order.ts";
import { openPress } from "./press.ts";
import { readProfile } from "./readProfile.ts";
import { writeInPlace } from "./writeInPlace.ts";

/** What happened: `done` of `total` files are written, the last of them `path`. */
export type Report = (done: number, total: number, path: string) => void;
/** Says what of a sheet its page has no room for. */
export type Warn = (sheet: DrawnSheet) => void;

/**
 * Writes the files of an order into its folder. Nothing is written when one of them is there already and may not be
 * replaced, or when memory does not reach.
 *
 * @param folder Absolute path.
 * @throws PlainError
 */
export async function runOrder(
  atlas: Atlas,
  order: Order,
  folder: string,
  report: Report,
  warn: Warn,
): Promise<void> {
  const documents = subjects(atlas, order).map((settings) => drawnPages(atlas, settings));
  const sheets = documents.flat();
  // A PDF has all pages of a sheet in it; of the others each page is a file.
  const files = documents.flatMap((pages) =>
    order.formats.flatMap((format) =>
      (format === "pdf" ? [pages] : pages.map((page): SheetPages => [page])).map((own) => ({
        own,
        format,
        path: join(folder, fileOf(own[0], format, order)),
      })),
    ),
  );
  const thumbnails = order.all
    ? sheets.map((sheet) => ({ sheet, path: join(folder, thumbnail(sheet)) }))
    : [];
  const index = order.all ? [join(folder, "index.html")] : [];
  const paths = [...files, ...thumbnails].map(({ path }) => path).concat(index);
  if (!order.force) refuseExisting(paths);
  if (order.formats.includes("png")) for (const { size } of sheets) checkMemory(size, order.dpi);

  for (const [sheet] of documents) if (sheet.leftOut.length > 0) warn(sheet);
  const profile = order.profile === null ? undefined : await readProfile(order.profile);
  const press = await openPress(atlas, sheets, profile);
  let done = 0;
  const write = async (path: string, content: string | Uint8Array) => {
    await writeInPlace(path, content, order.force);
    report(++done, paths.length, path);
  };
  for (const { own, format, path } of files) await write(path, await press.make(own, format, order));
  for (const { sheet, path } of thumbnails)
    await write(path, await press.make([sheet], "png", { ...order, dpi: thumbnailDpi(sheet) }));
  for (const path of index) await write(path, indexPage(sheets, order));
}

/** The settings of each sheet: as ordered, or one for each of the twelve and each partnership. */
function subjects({ partnerships }: Atlas, { all, settings }: Order): SheetSettings[] {
  if (!all) return [settings];
  return [
    ...MEMBERS.map((adcode) => ({ ...settings, subject: { kind: "region", adcode } as const })),
    ...partnerships.map(({ id }) => ({ ...settings, subject: { kind: "partnership", id } as const })),
  ];
}

function refuseExisting(paths: readonly string[]): void {
  const there = paths.filter((path) => existsSync(path));
  if (there.length > 0)
    throw new PlainError([...there, "These files exist already. --force overwrites them."].join("\n"));
}
