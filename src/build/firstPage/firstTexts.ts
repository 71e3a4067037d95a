import { readAtlas } from "../../sheet/command/readAtlas.ts";
import { appModule } from "./appModule.ts";
import type { Renderer } from "./renderer.ts";

/** The words of the page as it opens, in both languages. */
export interface FirstTexts {
  /** All of them. */
  text: string;
  /** Those of headings. */
  bold: string;
  /** The title, and the names on the map. */
  display: string;
}

/** Reads from the drawn page which words the first paint needs. */
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
  return {
    text: plain(html),
    bold: plain([...headings("2"), ...headings("3")].join("")),
    display: plain([...headings("1"), ...onMap].join("")),
  };
}
