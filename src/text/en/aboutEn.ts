import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { aboutZh } from "../zh/aboutZh.ts";

export const aboutEn = ({ about }: Edition, lang: Lang): ReturnType<typeof aboutZh> => ({
  name: "About",
  frame: about.frame.map((text) => text[lang]),
  remark: about.remark?.[lang] ?? "",
  byline: about.byline[lang],
  paper: about.paper[lang],
  indicative: "Boundaries are indicative",
  stop: ".",
  read: (date) => `read ${date}`,
});
