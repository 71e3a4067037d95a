import { WORDS } from "../../../src/text/words.ts";
import type { AtlasPage } from "./atlasPage.ts";

/** The dialog “Share” and what is in it. */
export function sharing({ page }: AtlasPage, lang: "zh" | "en" = "zh") {
  const words = WORDS[lang];
  const { share } = words;
  const button = page.getByRole("button", { name: share.name, exact: true });
  const dialog = page.getByRole("dialog", { name: share.title });
  return {
    share,
    button,
    dialog,
    field: (name: string) => dialog.getByRole("textbox", { name, exact: true }),
    copy: (name: string) => dialog.getByRole("button", { name: `${share.copy}${words.colon}${name}` }),
    async open() {
      await button.click();
      await dialog.waitFor();
    },
  };
}
