import type { aboutZh } from "./aboutZh.ts";

export const aboutEn: typeof aboutZh = {
  name: "About",
  frame: [
    "The article is set in the Chengdu–Chongqing economic circle, as the first five years of its planning outline end and the second begin.",
    "Ties between Mianyang and the districts of Chongqing, it says, have grown from one-to-one links into links among many, in the spirit of “Sichuan and Chongqing are one family”.",
  ],
  medical:
    "“Mutual recognition of medical resources” is half a sentence in the article and no more, so it is not an entry of its own.",
  byline: "Reporter: Ren Luxiao. Editor: Li Zhi.",
  paper:
    "The copy at hand shows neither the paper’s name nor the date; from a web page’s path it is inferred to be the Mianyang Daily, December 2025, which is unverified.",
  indicative: "Boundaries are indicative",
  stop: ".",
  read: (date) => `read ${date}`,
};
