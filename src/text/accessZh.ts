/** Words for the keyboard, readers of the screen, the help and the table of everything. */
export const accessZh = {
  skipToMap: "跳到地图",
  roleDescription: "可用键盘操作的地图",
  map: "协作地图",
  summary: {
    regions: (basin: number, partners: number, outside: number) =>
      `地图以绵阳为中心，画出涪江流域 ${basin} 地和 ${partners} 个重庆伙伴区${outside > 0 ? `，另标出 ${outside} 个区外参与方的位置` : ""}。`,
    lines: (lines: number, partnerships: number) =>
      `${lines} 条线表示 ${partnerships} 项协作，每条线从绵阳通到一个参与地区。`,
    keys: "方向键在地区之间移动，回车键打开，S 键逐条走过线条，问号键列出全部按键。",
  },
  stop: {
    between: "，",
    compared: (place: number) => `对比中第 ${place}`,
    strand: (place: number, all: number, from: string, to: string) =>
      `${from}至${to}，${all} 条线中的第 ${place} 条`,
  },
  nothingThere: "这个方向上没有地区了",

  help: {
    button: "帮助",
    title: "键盘与图例",
    keys: "地图上的按键",
    keysNote: "焦点在地图上时起作用。按 Tab 键可到地图，或用页首的“跳到地图”。",
    rows: [
      { keys: ["↑", "↓", "←", "→"], does: "到那个方向上最近的地区；第一次按时到绵阳，或到已打开的地区" },
      { keys: ["Enter"], does: "打开所在的地区或线条" },
      { keys: ["S", "Shift + S"], does: "所在地区的下一条、上一条线" },
      { keys: ["O"], does: "从一条线到它的另一端" },
      { keys: ["Esc"], does: "退一步：收起弹出的内容，从线回到地区，从地区回到整张地图" },
      { keys: ["C"], does: "把所在地区加入对比，或移出" },
      { keys: ["+", "-", "0"], does: "放大，缩小，显示全图" },
      { keys: ["Shift + ↑ ↓ ← →"], does: "平移地图" },
      { keys: ["T"], does: "打开全部协作的表格" },
      { keys: ["?"], does: "打开这个帮助" },
    ],
    anywhere: "在页面任何地方按 ? 都打开帮助",
    pointer: "鼠标和手指",
    pointerNote: "点地区或线条就打开它；手指下有几条线时，会问是哪一条。按住 Shift 点地区，把它加入对比。",
    lines: "线",
    linesNote: "每条线是一项协作里从绵阳到一个参与地区的一段。颜色和线型表示领域：",
    line: { industry: "实线", livelihood: "虚线", culture: "点线" },
    tones: "选中或指到的线加粗，其余变淡；被筛选隐去的线变得又细又淡。",
    fills: "底色和圆点",
  },

  table: {
    button: "表格",
    title: "全部协作一览",
    caption: (count: number) => `按日期排列的 ${count} 项协作`,
    date: "日期",
    name: "协作",
    themes: "领域",
    participants: "参与方",
    venue: "地点",
    figures: "数字",
    noFigures: "无",
  },
};
