import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { drawnSheet } from "../../sheet/document/drawnSheet.ts";
import { SHEET_DEFAULTS, sheetLangs } from "../../state/print/settings.ts";
import { cachedFolder } from "../cachedFolder.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { openPress } from "../press/press.ts";

/** The picture that a link to the atlas shows, in pixels: the size that Open Graph's readers ask for. */
export const PREVIEW = { file: "mianyu-atlas.png", width: 1200, height: 630 };

const DPI = 144;
const millimetres = (pixels: number) => (pixels / DPI) * 25.4;

const SETTINGS = {
  ...SHEET_DEFAULTS,
  width: millimetres(PREVIEW.width),
  height: millimetres(PREVIEW.height),
  margin: 5,
};

/**
 * Vite plugin: the whole atlas as a sheet, drawn for the preview of a link. Drawing takes seconds, so the picture is
 * kept in node_modules/.cache until the sheet changes.
 */
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
      const sheet = drawnSheet(atlas, { ...SETTINGS, lang: sheetLangs(atlas.edition).at(-1) ?? "both" });
      const key = createHash("sha256")
        .update(JSON.stringify([PREVIEW, DPI, sheet]))
        .digest("hex");
      const folder = join(root, "node_modules/.cache/preview", key.slice(0, 16));
      await cachedFolder(folder, async (draft) => {
        const press = await openPress(atlas, [sheet]);
        await writeFile(
          join(draft, PREVIEW.file),
          await press.make([sheet], "png", { dpi: DPI, type: "outlines", condition: "office", spots: false }),
        );
      });
      this.emitFile({
        type: "asset",
        fileName: PREVIEW.file,
        source: await readFile(join(folder, PREVIEW.file)),
      });
    },
  };
}
