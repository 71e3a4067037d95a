import type { Edition } from "../../atlas/edition/edition.ts";
import type { Course } from "../../atlas/files/schema.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { CompassPoint } from "../../atlas/queries/compassPoint.ts";
import { formatNumber } from "../formatNumber.ts";

/** Words for the map in words, sentence by sentence. */
export const textMapZh = ({ hub, river }: Edition, lang: Lang) => {
  const home = hub?.name[lang] ?? "";
  const compass: Record<CompassPoint, string> = {
    N: "北",
    NE: "东北",
    E: "东",
    SE: "东南",
    S: "南",
    SW: "西南",
    W: "西",
    NW: "西北",
  };
  /** 以北, but 东北 alone. */
  const beyond = (point: CompassPoint) => (point.length === 1 ? `以${compass[point]}` : compass[point]);
  const course: Record<Course, string> = {
    upstream: `在${home}上游`,
    here: `即${home}段`,
    downstream: `在${home}下游`,
  };
  return {
    name: "文字地图",
    button: "文字版",
    lead: "地图上看得到的位置关系，这里用文字说。距离是两地驻地之间的直线距离，方向取最近的八方；共有边界按本图的线量出，只供比较。",
    provinces: "省市",
    rivers: "河流",
    regions: "地区",
    province: (count: number, names: string) => `图上有${count}地：${names}。`,
    river: (names: string) => `流经${names}。`,
    mainRiver: (names: string) => `从上游到下游流经${names}。`,
    fromHub: (point: CompassPoint, km: number, province: string) =>
      `在${home}${beyond(point)}${formatNumber(km)}公里处${province && `，属${province}`}。`,
    inProvince: (province: string) => `属${province}。`,
    neighbour: (name: string, km: number) => `${name}（${formatNumber(km)}公里）`,
    borders: (names: string) => `图上与${names}相邻。`,
    noBorders: "与图上其他地区都不相邻。",
    ranks: (all: number, area: number, people: number) =>
      `面积在${all}地中排第${area}，常住人口排第${people}。`,
    onRiver: (km: number, where: Course | null) =>
      `${river?.name[lang] ?? ""}流经这里，至少${formatNumber(km)}公里${where ? `，${course[where]}` : ""}。`,
    offRiver: `${river?.name[lang] ?? ""}不流经这里。`,
    way: (name: string, point: CompassPoint, km: number) =>
      `${name}（${compass[point]}，${formatNumber(km)}公里）`,
    /** Between two ways. */
    between: "、",
    ways: (ways: string) => `从这里由近到远：${ways}。`,
  };
};
