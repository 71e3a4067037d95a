import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Atlas } from "../../../atlas/atlas.ts";
import type { Edition } from "../../../atlas/edition/edition.ts";
import { drawnSheet } from "../../../sheet/document/drawnSheet.ts";
import { SHEET_DEFAULTS, type SheetSubject, sheetLangs } from "../../../state/print/settings.ts";
import { cachedFolder } from "../../cachedFolder.ts";
import { readAtlas } from "../../data/readAtlas.ts";
import { openPress } from "../../press/press.ts";
import { smallPng } from "../../smallPng.ts";
import { pageOf, type SitePage, sitePages } from "./pages.ts";

/** The picture that a link to a page shows, in pixels: the size that Open Graph's readers ask for. */
export const PREVIEW = { width: 1200, height: 630 };

const PICTURE = "picture.png";
const DPI = 144;
const millimetres = (pixels: number) => (pixels / DPI) * 25.4;

const SETTINGS = {
  ...SHEET_DEFAULTS,
  width: millimetres(PREVIEW.width),
  height: millimetres(PREVIEW.height),
  margin: 5,
};

/** Where the picture of a page is, from the site's root; it has both languages. The story has that of the start. */
export function previewFile(edition: Edition, page: SitePage): string {
  const { path } = pageOf(edition, edition.languages[0], { ...page, step: null });
  return path ? `preview/${path.slice(0, -1)}.png` : `${edition.id}-atlas.png`;
}

const subjectOf = ({ selection, compare }: SitePage): SheetSubject =>
  compare ? { kind: "compare", adcodes: compare } : selection;

/** The picture of each subject, drawn, or found in node_modules/.cache, where it is kept until its sheet or a package changes. */
async function pictures(root: string, atlas: Atlas, subjects: readonly SheetSubject[]): Promise<Buffer[]> {
  const lang = sheetLangs(atlas.edition).at(-1) ?? "both";
  const lock = await readFile(join(root, "package-lock.json"));
  const sheets = subjects.map((subject) => {
    // The tables of a comparison have no room on it, nor is there a page after it.
    const list = subject?.kind === "compare" ? false : SETTINGS.list;
    const sheet = drawnSheet(atlas, { ...SETTINGS, lang, subject, list });
    const key = createHash("sha256")
      .update(JSON.stringify([PREVIEW, DPI, sheet]))
      .update(lock)
      .digest("hex");
    return { sheet, folder: join(root, "node_modules/.cache/small-previews", key.slice(0, 16)) };
  });
  const absent = sheets.filter(({ folder }) => !existsSync(folder)).map(({ sheet }) => sheet);
  const press = absent.length > 0 ? await openPress(atlas, absent) : null;
  const options = { dpi: DPI, type: "outlines", condition: "office", spots: false } as const;
  return Promise.all(
    sheets.map(async ({ sheet, folder }) => {
      await cachedFolder(folder, async (draft) => {
        const made = await (press ?? (await openPress(atlas, [sheet]))).make([sheet], "png", options);
        await writeFile(join(draft, PICTURE), await smallPng(Buffer.from(made)));
      });
      return readFile(join(folder, PICTURE));
    }),
  );
}

/** Vite plugin: each page's subject as a sheet, drawn for the preview of a link to it. */
export function previewPicture(): Plugin {
  let root = "";
  return {
    name: "preview-picture",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const atlas = await readAtlas(root);
      const files = new Map(
        sitePages(atlas).map((page) => [previewFile(atlas.edition, page), subjectOf(page)]),
      );
      const drawn = await pictures(root, atlas, [...files.values()]);
      for (const [i, fileName] of [...files.keys()].entries())
        this.emitFile({ type: "asset", fileName, source: drawn[i] ?? "" });
    },
  };
}
