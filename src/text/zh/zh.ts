import { type Edition, groupOf, provinceOf, themeOf } from "../../atlas/edition/edition.ts";
import type { Figure, FileName } from "../../atlas/files/schema.ts";
import type { Lang } from "../../atlas/lang.ts";
import { formatNumber } from "../formatNumber.ts";
import { varietyName } from "../varietyName.ts";
import { aboutZh } from "./aboutZh.ts";
import { accessZh } from "./accessZh.ts";
import { compareZh } from "./compareZh.ts";
import { composerZh } from "./composerZh.ts";
import { numberWordZh } from "./numberWordZh.ts";
import { panelZh } from "./panelZh.ts";
import { shareZh } from "./shareZh.ts";
import { storyZh } from "./storyZh.ts";
import { textMapZh } from "./textMapZh.ts";

export const zh = (edition: Edition, lang: Lang) => {
  const { title, between, credits } = edition;
  const hub = edition.hub?.name[lang] ?? "";
  return {
    lang,
    /** All that the edition offers. */
    languages: edition.languages,
    /** What the language calls itself, at length and in a button; and that the page be in it. */
    language: {
      name: varietyName(lang, "zh", "中文"),
      short: varietyName(lang, "zh", "中文"),
      switchTo: `切换到${varietyName(lang, "zh", "中文")}`,
    },
    title: title[lang],
    pageTitle: (subject: string) => `${subject} · ${title[lang]}`,
    lede: (count: number) => `${between[lang]}${count}项协作。点选地区或连线，查看参与方和内容。`,
    withoutScripts:
      "这个浏览器没有运行脚本：地图不能缩放、筛选和对比。每个地区、每项协作的名称都通向各自的页面。",
    skip: "跳到协作列表",
    chooseLanguage: "语言",
    colon: "：",
    comma: "，",
    semicolon: "；",
    stop: "。",
    /** Between words and sentences that are put together. */
    gap: "",
    inBrackets: (text: string) => `（${text}）`,
    documentTitle: (title: string) => `《${title}》`,

    theme: (theme: string) => themeOf(edition, theme).name[lang],
    showTheme: (theme: string) => `显示${theme}`,
    alsoTheme: (theme: string) => `兼属${theme}`,
    alsoCounted: (count: number, from: string) => `其中${count}项列在“${from}”下`,
    /** Why the themes' counts are more than all: of those, partnerships of several themes, and the most that one has. */
    ofSeveral: (all: number, count: number, most: number) =>
      `${all}项中${count}项计入${most === 2 ? "两" : "多"}个领域`,
    /** What colour their lines have. */
    colourOfSeveral: "颜色按第一个",
    hidden: "已被筛选隐去",
    shown: (shown: number, all: number) => {
      if (shown === all) return `全部${all}项`;
      return shown === 0 ? "没有一项符合筛选条件" : `显示${shown}项，共${all}项`;
    },
    reset: "全部显示",

    timeline: "时间轴",
    timelineHelp: "在时间轴上拖动，选取起止月份",
    from: "起始月份",
    to: "结束月份",
    clearSpan: "不限时间",

    regions: "地区",
    membership: (group: string) => groupOf(edition, group).name[lang],
    /** The same in a short key. */
    membershipShort: (group: string) => (groupOf(edition, group).short ?? groupOf(edition, group).name)[lang],
    /** The same of a single one. */
    membershipOfOne: (group: string) => groupOf(edition, group).one[lang],
    /** What its members are, where the edition says so. */
    membershipNote: (group: string): string | undefined => groupOf(edition, group).note?.[lang],
    membershipSentence: (group: string) => groupOf(edition, group).sentence[lang],
    andOthers: "等区县",
    othersUnnamed: "报道提到还有其他区县，没有列出名称。",
    partnershipCount: (count: number) => `${count}项协作`,
    /** Where there is no room for that. */
    partnershipCountShort: (count: number) => `${count}项`,
    key: {
      seat: "驻地",
      river: edition.river?.name[lang] ?? "",
      manySides: "细线：三方及以上",
      /** The same in a short key. */
      manySidesShort: "细线：三方及以上",
    },

    close: "关闭",
    province: (province: string) => provinceOf(edition, province).name[lang],
    distance: (km: number) => `距${hub}${formatNumber(km)}公里（驻地直线距离）`,
    area: "面积",
    areaValue: ({ value, approximate }: Figure) => `${approximate ? "约" : ""}${formatNumber(value)}平方公里`,
    census: "常住人口",
    censusValue: ({ value, approximate }: Figure) => `${approximate ? "约" : ""}${formatNumber(value)}人`,
    censusNote: "第七次全国人口普查，2020年11月1日",
    seat: "驻地",
    subdivisions: "下辖",
    noFigures: "本图不列其他参与方的面积和人口。",
    noPartnerships: "本图还没有协作。",
    partnershipsMissing: "协作数据未能载入。",
    figuresMissing: "面积和人口数据未能载入。",

    when: "时间",
    dayUnknown: "（日期未注明）",
    where: "地点",
    notStated: "报道未注明",
    participants: "参与方",
    bodies: "具体单位",
    agreed: "内容",
    sites: "相关地点",
    approximatePoint: "大致位置",
    over: (number: string) => `${number}余`,
    asReported: (section: string) => `以上据报道（${section}部分）。`,

    map: "地图",
    views: "视野",
    viewAll: "全图",
    viewAllShort: "全图",
    zoomIn: "放大",
    zoomOut: "缩小",
    scale: (km: number) => `${km}公里`,
    chooseStrand: "这里有几条连线，要看哪一条？",
    listHeight: { peek: "列表已收起", half: "列表展开一半", full: "列表已展开" },
    listHandle: "调整列表高度",

    mapState: {
      lost: "地图绘制中断，暂以静态图代替，恢复后自动换回。",
      unsupported: "这个浏览器不支持WebGL，以静态图代替：可以点选，缩放不连续。",
      failed: "连续缩放的功能未能载入，以静态图代替：可以点选，缩放不连续。",
      outdated: "网站可能刚刚更新，重新载入页面才能连续缩放。",
    },
    outdated: "网站可能刚刚更新，请重新载入页面。",
    notStartedInSandbox: "这个框架的sandbox缺少allow-same-origin，地图读不到自己的文件：可以阅读，不能点选。",
    notStarted: "页面没有载入完整：可以阅读，暂时不能点选。",
    reload: "重新载入",
    /** What a server answers with where there is no page. */
    notFound: {
      title: "没有这一页",
      text: "网址可能有误或已更改，要找的也许在下面。",
      toMap: "打开地图",
    },
    cannotOpenFile: "这个浏览器打不开本文件，请换用较新的浏览器。",
    dropped: (key: string, value: string) => `网址里的“${key}=${value}”无法使用，已略过。`,
    droppedMore: (count: number) => `另有${count}处也无法使用。`,
    dismiss: "知道了",
    fault: {
      missing: (file: string, path: string) => `${file}未能载入（${path}）。`,
      broken: (file: string, path: string) => `${file}文件有误，无法使用（${path}）。`,
    },
    faultRest: "其余部分照常可用。",
    retry: "重试",
    retrying: "正在载入……",
    retryFile: (file: string) => `重试载入${file}`,
    file: {
      partnerships: "协作数据",
      jurisdictions: "各地区数据",
      boundaries: "各地区边界",
      places: "地点",
      measures: "量得的长度",
      counties: "县界",
      rivers: "河流",
      surroundings: "周边界线",
      relief: "地形",
    } satisfies Record<FileName, string>,

    compare: compareZh(edition, lang),
    share: shareZh,
    story: storyZh,
    panel: panelZh,
    textMap: textMapZh(edition, lang),
    composer: composerZh(edition, lang),
    access: accessZh(edition, lang),
    about: aboutZh(edition, lang),

    announce: {
      region: (name: string, count: number) => `已打开${name}，${count}项协作`,
      partnership: (title: string) => `已打开${title}`,
      closed: "已关闭",
      language: `已切换为${varietyName(lang, "zh", "中文")}`,
    },

    sheet: {
      wholeTitle: (count: number) => `${between[lang]}${count > 0 ? `${count}项` : ""}协作`,
      regionTitle: (name: string) => `${name}${hub && `与${hub}`}的协作`,
      regionSubtitle: (count: number, span: string) => [`${count}项协作`, span].filter(Boolean).join("，"),
      compareTitle: (names: string) => `${names}的协作对比`,
      compareTitleMany: (count: number) => `${count}个地区的协作对比`,
      filtered: (what: string) => `只列${what}`,
      nothingPasses: (what: string) => `没有一项符合筛选条件${what && `（${what}）`}`,
      source: (terrain: boolean) => (terrain ? credits.sheet[lang] : credits.sheetWithoutTerrain[lang]),
      /** Those of a group that the sheet is not about. */
      others: (group: string) => `${group}（其他）`,
      leftOut: (names: string) => `版面放不下，没有列出：${names}。`,
      part: {
        list: "协作列表",
        secondNames: "地图上第二种文字的地名",
        inset: "局部放大图",
        qrCode: "二维码",
        matrix: "参与一览",
        measures: "部分数据",
      },
      listLater: "协作内容见后页。",
      qrCode: "扫码查看互动地图",
      continued: "其余表格见后页。",
      pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,
      reviewNumber: (number: string) => `审图号：${number}`,
      north: "北",
      site: "会场或相关地点",
    },
    attribution: credits.line[lang],
    sources: "来源与说明",
    sourcesShort: "来源与说明",
    sourceGroups: {
      content: "内容",
      shapes: "图形",
      figures: "各地区的数据",
      points: "位置说明",
      licences: "许可",
    },
    licences: "全部许可原文",
    notices: { data: "数据", type: "字体", press: "印刷", program: "程序" },
    articleSource: (count: number) =>
      `${numberWordZh(count)}项协作（协议或活动）取自一篇报纸报道。事实和数字均据报道，文字由本图撰写；报道没有写明的，标作“报道未注明”。`,
    shapeSources: [
      ...credits.shapes.map(({ name, detail }) => ({ name: name[lang], detail: detail[lang] })),
      {
        name: "字体：Noto Serif SC、Noto Sans SC，SIL OFL 1.1",
        detail: "只取本图用到的字；出图另备全部字形。",
      },
      { name: "标点字体：Source Sans 3，SIL OFL 1.1", detail: "英文里的引号、省略号和圆点。" },
      ...(credits.places ? [{ name: credits.places.name[lang], detail: credits.places.detail[lang] }] : []),
      { name: "地图引擎：MapLibre GL JS，BSD-3-Clause", detail: "" },
      { name: "铜版纸的印刷特性文件：据 Fogra 的 FOGRA39L 数据，zlib", detail: "随印刷用 PDF 一并给出。" },
    ],
    figuresMethod: "面积取自公开资料，人口为第七次全国人口普查的常住人口。可信程度按各来源是否一致来定。",
    pointsNote: "驻地标在城区中心点上，坐标换算为WGS84。下列各处只是大致位置：",
    confidence: { high: "可信度高", "medium-high": "可信度较高", medium: "可信度中等" },
  };
};
