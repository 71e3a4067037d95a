/** What the article is, what it is set in, and what holds for the map as a whole. */
export const aboutZh = {
  name: "关于",
  frame: [
    "报道以成渝地区双城经济圈为背景：《成渝地区双城经济圈建设规划纲要》的第一个五年收官，第二个五年开始。",
    "报道认为，绵阳与重庆各区县的合作已由“点对点”走向“多点融合”，体现“川渝一家亲”。",
  ],
  medical: "“医疗资源互认”在文中只有半句，没有展开，所以不另立一项。",
  byline: "记者任露潇，编辑李志。",
  paper: "报名和日期未见于所得副本；据网页路径推断为绵阳日报，2025年12月，未经核实。",
  /** Stands with every map that has no review number, as the line alone or as a sentence. */
  indicative: "界线仅为示意，不作为划界依据",
  stop: "。",
  read: (date: string) => `${date}查阅`,
};
