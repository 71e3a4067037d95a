import type { Edition } from "../atlas/edition.ts";
import type { aboutZh } from "./aboutZh.ts";

export const aboutEn = ({ about }: Edition): ReturnType<typeof aboutZh> => ({
  name: "About",
  frame: about.frame.map(({ en }) => en),
  remark: about.remark?.en ?? "",
  byline: about.byline.en,
  paper: about.paper.en,
  indicative: "Boundaries are indicative",
  stop: ".",
  read: (date) => `read ${date}`,
});
