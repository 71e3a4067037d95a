import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";

/** Words for the keyboard, readers of the screen, the help and the table of everything. */
export const accessZh = ({ hub, summary }: Edition, lang: Lang) => ({
  skipToMap: "跳到地图",
  roleDescription: "可用键盘操作的地图",
  map: "协作地图",
  summary: {
    regions: summary[lang],
    lines: (lines: number, partnerships: number) =>
      `${lines}条连线表示${partnerships}项协作，每条连线${hub ? `从${hub.name[lang]}通向一个参与方` : "连接两个参与方"}。`,
    keys: "按方向键在地区间移动，按回车键打开，按S键逐条查看连线，按问号键查看全部按键。",
  },
  stop: {
    between: "，",
    compared: (place: number) => `对比中第${place}个`,
    strand: (place: number, all: number, from: string, to: string) =>
      `${from}至${to}，${all}条连线中的第${place}条`,
  },
  nothingThere: "这个方向没有地区了",

  help: {
    button: "帮助",
    title: "帮助",
    keys: "地图上的按键",
    keysNote: "焦点在地图上时有效。按Tab键，或点页首的“跳到地图”，即可到达地图。",
    rows: [
      {
        keys: ["↑", "↓", "←", "→"],
        does: `移到该方向上最近的地区；首次按下时，移到${hub?.name[lang] ?? "第一个"}或已打开的地区`,
      },
      { keys: ["Enter"], does: "打开当前地区或连线" },
      { keys: ["S", "Shift + S"], does: "转到当前地区的下一条、上一条连线" },
      { keys: ["O"], does: "转到连线的另一端" },
      { keys: ["Esc"], does: "退一步：关闭弹出的内容，从连线退回地区，从地区退回全图" },
      { keys: ["C"], does: "把当前地区加入或移出对比" },
      { keys: ["+", "-", "0"], does: "放大、缩小、显示全图" },
      { keys: ["Shift + ↑ ↓ ← →"], does: "平移地图" },
      { keys: ["T"], does: "打开全部协作的表格" },
      { keys: ["W"], does: "打开文字地图，从当前地区读起：位置、接壤、河流和到各地的方向距离" },
      { keys: ["?"], does: "打开本帮助" },
    ],
    anywhere: "在页面任何位置按“?”键，都打开帮助",
    pointer: "鼠标与触屏",
    pointerNote:
      "点选地区或连线，即可打开。手指下有几条连线时，地图会问是哪一条。有键盘时，按住Shift键点选地区，可把它加入对比。",
    lines: "连线",
    linesNote: `每条连线${hub ? `从${hub.name[lang]}通向一项协作的一个参与方` : "连接一项协作的两个参与方"}。颜色和线型表示领域：`,
    line: { solid: "实线", dashed: "虚线", dotted: "点线", longDashed: "长虚线" },
    tones: "选中或指向的连线加粗，其余变淡；被筛选隐去的连线又细又淡。",
    fills: "底色和圆点",
  },

  table: {
    button: "表格",
    title: "全部协作",
    caption: (count: number) => `${count}项协作，从早到晚排列`,
    date: "日期",
    name: "协作",
    themes: "领域",
    participants: "参与方",
    venue: "地点",
    figures: "数字",
    noFigures: "无",
  },
});
