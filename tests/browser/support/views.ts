import type { Lang } from "../../../src/atlas/lang.ts";
import type { AtlasPage } from "./atlasPage.ts";
import { panels } from "./panels.ts";

interface View {
  name: string;
  /** The address's query, without the language. */
  query: string;
  /** What a reader does then. */
  reach?(atlas: AtlasPage, lang: Lang): Promise<void>;
  /** Done when the view has been looked at. */
  leave?(atlas: AtlasPage): Promise<void>;
}

const keys =
  (...all: string[]) =>
  async ({ page }: AtlasPage) => {
    await page.locator("#map-keys").focus();
    for (const key of all) await page.keyboard.press(key);
  };
const dialog = async ({ page }: AtlasPage) => page.locator("dialog[open]").waitFor();
const closeDialog = async ({ page }: AtlasPage) => {
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
};
const blur = ({ page }: AtlasPage) =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

/** Every view of the page that an address and a few keys lead to. */
const VIEWS: readonly View[] = [
  { name: "map", query: "" },
  { name: "region", query: "region=500109" },
  { name: "outside", query: "region=510100" },
  { name: "partnership", query: "partnership=fujiang-services-agreement" },
  { name: "comparison", query: "compare=500109,500118,500115" },
  { name: "comparison of none", query: "compare=none" },
  { name: "nothing passes the filter", query: "themes=none" },
  { name: "note", query: "from=2031-99" },
  { name: "keyboard on a region", query: "", reach: keys("ArrowDown", "ArrowRight"), leave: blur },
  { name: "keyboard on a strand", query: "themes=culture", reach: keys("ArrowDown", "s"), leave: blur },
  {
    name: "sources",
    query: "",
    async reach(atlas, lang) {
      const { button, words } = panels(atlas, lang);
      await button(words.sourcesShort).press("Enter");
      await dialog(atlas);
    },
    leave: closeDialog,
  },
  {
    name: "help",
    query: "",
    async reach(atlas) {
      await keys("?")(atlas);
      await dialog(atlas);
    },
    leave: closeDialog,
  },
  {
    name: "table",
    query: "themes=culture",
    async reach(atlas) {
      await keys("t")(atlas);
      await dialog(atlas);
    },
    leave: closeDialog,
  },
];

/** Goes from view to view in one page, and looks at each. */
export async function eachView(atlas: AtlasPage, lang: Lang, look: (name: string) => Promise<void>) {
  for (const { name, query, reach, leave } of VIEWS) {
    await atlas.travel(`?lang=${lang}${query && `&${query}`}`);
    await atlas.idle();
    await reach?.(atlas, lang);
    await atlas.idle();
    await look(name);
    await leave?.(atlas);
  }
}
