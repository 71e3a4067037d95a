import { numberWordZh } from "./numberWordZh.ts";

/** 两年半，八个月。 */
function spanZh(months: number): string {
  const halves = Math.round(months / 6);
  if (halves < 2) return `${numberWordZh(months)}个月`;
  return `${numberWordZh(Math.floor(halves / 2))}年${halves % 2 === 1 ? "半" : ""}`;
}

export const panelZh = {
  /** The way back from a card or the story to the list. */
  all: (count: number) => `全部${count}项`,
  /** What stands out, as the first sentence of all. */
  finding: (hub: string, count: number, months: number, most: { name: string; count: number } | null) =>
    `${spanZh(months)}，${hub}${count}项协作${most ? `；${most.name}参与${most.count}项` : ""}。`,
  hint: "点选地区或连线，查看参与方和内容。",
  about: (name: string) => `关于${name}`,
  more: "更多",
  legend: "图例",
  /** Among the partnerships of two. */
  pair: (place: number, count: number, name: string) => `与${name}的第${place}项，共${count}项`,
  previousOfPair: "上一项",
  nextOfPair: "下一项",
};
