import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";

/** What the article is, what it is set in, and what holds for the map as a whole. */
export const aboutZh = ({ about }: Edition, lang: Lang) => ({
  name: "关于",
  frame: about.frame.map((text) => text[lang]),
  remark: about.remark?.[lang] ?? "",
  byline: about.byline[lang],
  paper: about.paper[lang],
  /** Stands with every map that has no review number, as the line alone or as a sentence. */
  indicative: "界线仅为示意，不作为划界依据",
  stop: "。",
  read: (date: string) => `${date}查阅`,
});
