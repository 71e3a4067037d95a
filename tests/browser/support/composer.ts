import { readFile } from "node:fs/promises";
import type { Lang } from "../../../src/atlas/lang.ts";
import { WORDS } from "../../support/realEdition.ts";
import type { AtlasPage } from "./atlasPage.ts";

/** The composer of a page, found by its words. */
export function composer({ page }: AtlasPage, lang: Lang = "zh") {
  const words = WORDS[lang].composer;
  const dialog = page.getByRole("dialog", { name: words.title });
  const drawing = dialog.locator(".composer-drawing > svg");
  return {
    words,
    dialog,
    /** The page as it is drawn in the preview. */
    drawing,
    svg: async () => {
      await drawing.waitFor();
      return drawing.evaluate((svg) => svg.outerHTML);
    },
    field: (name: string) => dialog.getByLabel(name, { exact: true }),
    button: (name: string) => dialog.getByRole("button", { name, exact: true }),
    /** Presses a button and waits for the file that comes of it. */
    async file(button: string) {
      const arriving = page.waitForEvent("download");
      await dialog.getByRole("button", { name: button, exact: true }).click();
      const file = await arriving;
      const path = await file.path();
      return { name: file.suggestedFilename(), path, bytes: await readFile(path) };
    },
  };
}
