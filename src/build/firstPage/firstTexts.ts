import type { Atlas } from "../../atlas/atlas.ts";
import { readAtlas } from "../../sheet/command/readAtlas.ts";
import { drawnSheet } from "../../sheet/document/drawnSheet.ts";
import { typefaceUses } from "../../sheet/document/typefaceUses.ts";
import { printOf } from "../../sheet/printOf.ts";
import { LANGS, START } from "../../state/state.ts";
import type { Typeface } from "../fontSources.ts";
import { appModule } from "./appModule.ts";
import type { Renderer } from "./renderer.ts";

/** The words of the page as it opens, and of what it prints, in both languages. */
export interface FirstTexts {
  /** Those in the plain weight. */
  text: string;
  /** Those of headings. */
  bold: string;
  /** The title, and the names on the map. */
  display: string;
}

/** What the whole atlas writes in a typeface when the page is printed as it opens. */
function printed(atlas: Atlas): (family: Typeface["family"], weight: number) => string {
  const sheets = LANGS.map((lang) => drawnSheet(atlas, printOf({ ...START, lang })).document);
  const uses = [...typefaceUses(sheets)];
  return (family, weight) =>
    uses
      .flatMap(([face, used]) => (face.family === family && face.weight === weight ? [...used] : []))
      .join("");
}

/** Reads from the drawn page, and from the sheet that it prints, which words the first fonts need. */
export async function firstTexts(root: string): Promise<FirstTexts> {
  const [atlas, { renderApp }] = await Promise.all([
    readAtlas(root),
    appModule<Renderer>(root, "/src/build/firstPage/renderApp.tsx"),
  ]);
  const html = renderApp(atlas, "zh") + renderApp(atlas, "en");
  const headings = (level: string) => html.match(new RegExp(`<h${level}[\\s\\S]*?</h${level}>`, "g")) ?? [];
  const onMap = [
    ...[...atlas.jurisdictions.values()].map(({ name }) => name.short),
    ...atlas.rivers.map(({ properties }) => properties.name),
  ].flatMap(({ zh, en }) => [zh, en]);
  const plain = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");
  const onPaper = printed(atlas);
  return {
    text: plain(html) + onPaper("Mianyu Sans", 400),
    bold: plain([...headings("2"), ...headings("3")].join("")) + onPaper("Mianyu Sans", 700),
    display: plain([...headings("1"), ...onMap].join("")) + onPaper("Mianyu Serif", 700),
  };
}
