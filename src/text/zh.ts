import type { Figure, FileName, Membership, Theme } from "../atlas/schema.ts";
import type { Lang } from "../state/state.ts";
import { accessZh } from "./accessZh.ts";
import { compareZh } from "./compareZh.ts";
import { composerZh } from "./composerZh.ts";
import { formatNumber } from "./formatNumber.ts";
import { shareZh } from "./shareZh.ts";

export const zh = {
  lang: "zh" as Lang,
  htmlLang: "zh-Hans",
  title: "绵渝协同地图",
  titleInOther: "Mianyu Atlas",
  pageTitle: (subject: string) => `${subject} · 绵渝协同地图`,
  lede: (count: number) => `绵阳与川渝各地的 ${count} 项协作。点选地区或连线，看谁与谁约定了什么。`,
  withoutScripts:
    "浏览器没有运行脚本：地图不能缩放、筛选和对比，点选地区或协作也不会打开说明。全部协作写在下面。",
  skip: "跳到协作列表",
  otherLanguage: { short: "EN", full: "Switch to English", lang: "en" },
  colon: "：",

  theme: { industry: "产业", livelihood: "民生", culture: "文旅生态" } satisfies Record<Theme, string>,
  showTheme: (theme: string) => `显示${theme}`,
  alsoTheme: (theme: string) => `兼属${theme}`,
  alsoCounted: (count: number, from: string) => `其中 ${count} 项列在“${from}”下`,
  hidden: "已被筛选隐去",
  shown: (shown: number, all: number) => {
    if (shown === all) return `全部 ${all} 项`;
    return shown === 0 ? "没有一项符合筛选条件" : `显示 ${shown} 项，共 ${all} 项`;
  },
  reset: "全部显示",

  timeline: "按时间",
  timelineHelp: "在时间轴上拖动，可选取一段月份",
  from: "起始月份",
  to: "结束月份",
  clearSpan: "不限时间",

  regions: "按地区",
  membership: {
    hub: "中心",
    basin: "涪江流域",
    partner: "重庆伙伴区",
    outside: "十二地之外",
  } satisfies Record<Membership, string>,
  membershipSentence: {
    hub: "本图的中心，涪江流域九地之一",
    basin: "涪江流域九地之一",
    partner: "流域九地之外的重庆伙伴区",
    outside: "不在本图十二地之列，只画出位置",
  } satisfies Record<Membership, string>,
  theNine: "涪江流域九地",
  andOthers: "等区县",
  othersUnnamed: "报道称还有其他区县，未列名称。",
  partnershipCount: (count: number) => `${count} 项协作`,
  key: { seat: "驻地", river: "涪江" },

  close: "关闭",
  province: { sichuan: "四川省", chongqing: "重庆市" },
  distance: (km: number) => `驻地距绵阳 ${formatNumber(km)} 公里`,
  area: "面积",
  areaValue: ({ value, approximate }: Figure) => `${approximate ? "约 " : ""}${formatNumber(value)} 平方公里`,
  census: "常住人口",
  censusValue: ({ value, approximate }: Figure) => `${approximate ? "约 " : ""}${formatNumber(value)} 人`,
  censusNote: "第七次全国人口普查，2020 年 11 月 1 日",
  seat: "驻地",
  subdivisions: "下辖",
  noFigures: "不在十二地之列，本图不列它的面积和人口。",
  noPartnerships: "本图还没有协作条目。",
  partnershipsMissing: "协作条目的数据文件未能载入。",
  figuresMissing: "面积和人口的数据文件未能载入。",

  when: "时间",
  dayUnknown: "（日期未注明）",
  where: "地点",
  notStated: "报道未注明",
  participants: "参与方",
  bodies: "具体单位",
  agreed: "内容",
  sites: "相关地点",
  approximatePoint: "位置为约略",
  over: (number: string) => `${number}+`,
  asReported: (section: string) => `以上据文章报道（${section}部分）。`,

  map: "地图",
  views: "视野",
  viewAll: "全部",
  viewAllShort: "全部",
  viewCorridor: "绵渝走廊",
  viewCorridorShort: "绵渝走廊",
  zoomIn: "放大",
  zoomOut: "缩小",
  scale: (km: number) => `${km} 公里`,
  chooseStrand: "这里有几条线，要看哪一条？",
  listHeight: { peek: "列表已收起", half: "列表占半屏", full: "列表已展开" },
  listHandle: "调整列表高度",

  mapState: {
    lost: "图形上下文中断，暂以静态图代替，恢复后自动换回。",
    unsupported: "这个浏览器没有可用的 WebGL，以静态图代替：可点选，缩放不连续。",
    failed: "平滑缩放的部分没能载入，以静态图代替：可点选，缩放不连续。",
    outdated: "重新载入页面，才能用上平滑缩放：网站可能刚刚更新。",
  },
  outdated: "请重新载入页面：网站可能刚刚更新。",
  notStartedInSandbox: "这个框架的 sandbox 没有 allow-same-origin，地图读不到自己的文件：可以看，不能点选。",
  notStarted: "页面还没有载入完整：可以看，暂时不能点选。",
  reload: "重新载入",
  dropped: (key: string, value: string) => `网址里的 ${key}=${value} 无法使用，已略过。`,
  droppedMore: (count: number) => `另有 ${count} 处也无法使用。`,
  dismiss: "知道了",
  fault: {
    missing: (file: string, path: string) => `${file}没有载入（${path}）。`,
    broken: (file: string, path: string) => `${file}的文件有误（${path}）。`,
  },
  faultRest: "其余部分照常可用。",
  retry: "重试",
  retryFile: (file: string) => `重试载入${file}`,
  file: {
    partnerships: "协作条目",
    jurisdictions: "十二地的边界和数据",
    places: "地点",
    measures: "量得的数据",
    counties: "县界",
    rivers: "河流",
    surroundings: "周边界线",
    relief: "地形",
  } satisfies Record<FileName, string>,

  compare: compareZh,
  share: shareZh,
  composer: composerZh,
  access: accessZh,

  announce: {
    region: (name: string, count: number) => `已打开${name}，${count} 项协作`,
    partnership: (title: string) => `已打开${title}`,
    closed: "已关闭",
    language: "已切换为中文",
  },

  sheet: {
    wholeSubtitle: (count: number, span: string) => `绵阳与川渝各地的 ${count} 项协作，${span}`,
    regionTitle: (name: string) => `${name}与绵阳的协作`,
    regionSubtitle: (count: number, span: string) => [`${count} 项协作`, span].filter(Boolean).join("，"),
    compareTitle: (names: string) => `${names}的协作对比`,
    compareTitleMany: (count: number) => `${count} 个地区的协作对比`,
    source:
      "边界：DataV.GeoAtlas／高德（换算为 WGS84）；河流：GSHHG 2.3.7；地形：ETOPO5。协作内容均据文章报道。",
    reviewNumber: (number: string) => `审图号：${number}`,
    north: "北",
    site: "会场或相关地点",
    outside: "其他参与方",
  },
  attribution: "边界：DataV.GeoAtlas／高德 · 河流：GSHHG · 地形：ETOPO5",
  sources: "来源与说明",
  sourcesShort: "来源与说明",
  sourceGroups: {
    content: "内容",
    shapes: "图形",
    figures: "十二地的数据",
    points: "位置说明",
    licences: "许可",
  },
  licences: "全部许可原文",
  articleSource:
    "十一项协作取自一篇报纸报道，记者任露潇，编辑李志。报名和刊发日期不详。所有内容均据文章报道，措辞为本图自拟；文章没有写明的，本图注明未注明。",
  shapeSources: {
    boundaries: {
      name: "行政区边界：DataV.GeoAtlas，数据来自高德（Amap）",
      detail: "由 GCJ-02 换算为 WGS84，按县拼合后化简。",
    },
    rivers: { name: "河流：GSHHG 2.3.7（WDBII），LGPL", detail: "首尾相接成整条，名称由本图标注。" },
    relief: { name: "地形：ETOPO5，美国国家海洋和大气管理局（NOAA），公有领域", detail: "平滑后分级设色。" },
    fonts: { name: "字体：Noto Serif SC、Noto Sans SC，SIL OFL 1.1", detail: "只取本图用到的字。" },
    software: { name: "地图引擎：MapLibre GL JS，BSD-3-Clause", detail: "" },
  },
  figuresMethod: "面积取自公开资料，人口为第七次全国人口普查的常住人口。可信程度按各来源是否一致来定。",
  pointsNote: "驻地取行政区的中心点，换算为 WGS84。下列位置只是约略：",
  confidence: { high: "可信度高", "medium-high": "可信度较高", medium: "可信度中等" },
};
