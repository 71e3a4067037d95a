import type { RowGroup, RowSource } from "../../atlas/compare/compareRows.ts";
import type { Absence } from "../../atlas/compare/compareValue.ts";
import type { Edition } from "../../atlas/edition/edition.ts";
import type { Course } from "../../atlas/files/schema.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { CompassPoint } from "../../atlas/queries/compassPoint.ts";
import { rowNames, unitNames } from "../rowNames.ts";
import { formatsZh } from "./formatsZh.ts";
import { numberWordZh } from "./numberWordZh.ts";

const UNITS = { count: "项", km: "公里", km2: "平方公里", people: "人", perKm2: "人/平方公里" };

/** The words of the comparison. */
export const compareZh = (edition: Edition, lang: Lang) => {
  const hub = edition.hub?.name[lang] ?? "";
  const river = edition.river?.name[lang] ?? "";
  return {
    name: "对比",
    title: (count: number) => `对比${count}个地区`,
    caption: hub ? `各地区与${hub}的协作、位置和概况` : "各地区的协作、位置和概况",
    empty: "选择两个或更多地区，并排对比。",
    shift: "也可以按住Shift键在地图上点选。",
    second: "再选一个地区，即可并排对比。",
    choose: "选择地区",
    presets: "常用组合",
    all: "全部",
    clear: "清空",
    add: "加入对比",
    remove: "移出对比",
    addRegion: (name: string) => `把${name}加入对比`,
    removeRegion: (name: string) => `把${name}移出对比`,
    place: (place: number) => `对比中第${place}个`,
    chosenOrder: "按选择的先后排列",

    tableView: "表格版式",
    areasAsRows: "一地一行",
    smallMaps: "小地图",
    fullHeight: "占满高度",
    area: "地区",

    measure: "项目",
    unit: "单位",
    source: "来源",
    note: "备注",
    group: { partnerships: "协作", place: "位置", figures: "概况" } satisfies Record<RowGroup, string>,
    row: rowNames(edition, lang, {
      partnerships: "协作总数",
      first: "最早一项",
      latest: "最近一项",
      shared: hub ? `与其他所选地区共同参加（${hub}不计）` : "与其他所选地区共同参加",
      manyParty: "多方协作",
      distance: `与${hub}两地驻地直线距离`,
      bearing: `相对${hub}的方位`,
      border: `与${hub}共有边界`,
      river: `境内${river}`,
      course: `在${river}上的位置`,
      neighbours: "相邻地区",
      area: "面积",
      census: "常住人口（2020年）",
      density: "人口密度",
      subdivisions: "下辖",
      seat: "驻地",
      province: "所属省市",
    }),
    unitIn: unitNames(UNITS),
    /** The unit beside a measure's name: English has no word for 项, and the head of the group says what is counted. */
    unitBeside: unitNames(UNITS),
    extreme: { largest: "最大", smallest: "最小" },
    extremeDistance: { largest: "最远", smallest: "最近" },
    extremeDate: { largest: "最晚", smallest: "最早" },
    approximate: "约",
    atLeast: "至少",
    absence: {
      hub: `${hub}本身`,
      outside: "本图未列",
      unknown: "未知",
      noPartnership: "没有",
      offRiver: "不经过",
    } satisfies Record<Absence, string>,
    course: { upstream: `${hub}上游`, here: `${hub}段`, downstream: `${hub}下游` } satisfies Record<
      Course,
      string
    >,
    compass: {
      N: "北",
      NE: "东北",
      E: "东",
      SE: "东南",
      S: "南",
      SW: "西南",
      W: "西",
      NW: "西北",
    } satisfies Record<CompassPoint, string>,
    bearing: (point: string, degrees: number) => `${point} ${degrees}°`,
    noNeighbours: "本图各地区中没有",
    sorted: (row: string, order: string) => `已按“${row}”${order}排列`,
    orders: {
      number: { up: "从小到大", down: "从大到小" },
      date: { up: "从早到晚", down: "从晚到早" },
      distance: { up: "由近及远", down: "由远及近" },
      course: { up: "由上游到下游", down: "由下游到上游" },
      name: { up: "拼音顺序", down: "拼音倒序" },
    },

    sourceOf: {
      article: "报道",
      seats: "按驻地计算",
      boundaries: "按边界计算",
      rivers: edition.river?.source[lang] ?? "",
      figures: "公开资料",
      density: "人口除以面积",
    } satisfies Record<RowSource, string>,
    method: (source: RowSource, partnerships: number) =>
      ({
        article: `取自报道的${numberWordZh(partnerships)}项协作。兼属两个领域的，在两个领域各计一次，各领域相加可能多于总数。“共同参加”指所选地区中至少还有一个参加${hub && `；${hub}项项参加，不算在内`}。“多方”指参与方多于两个。`,
        seats:
          "两地驻地直线距离和起始方位角，在半径6371公里的球面上按大圆计算，与WGS84椭球面上的距离相差不到0.25%。驻地标在城区中心点上。",
        boundaries: edition.credits.boundaries[lang],
        rivers: edition.river?.method[lang] ?? "",
        figures:
          "面积和下辖取自公开资料，人口为第七次全国人口普查（2020年11月1日）的常住人口。各地所据资料：",
        density: "普查常住人口除以公布面积。",
      })[source],
    methods: "来源、算法与精度",
    notes: "注",

    filterOn: (what: string, hidden: number) => `筛选已开，只计${what}；另有${hidden}项隐去，没有计入。`,
    filterNothing: (hidden: number) => `筛选已开，没有一项符合；${hidden}项隐去，没有计入。`,

    matrix: "各地区参加了哪些协作",
    partnership: "协作",
    sum: "合计",
    manyParty: "多方",
    takesPart: (area: string, title: string) => `${area}参加：${title}`,
    takesNoPart: "未参加",
    ofChosen: (sum: number, chosen: number) => `所选${chosen}个地区中有${sum}个参加`,

    difference: "两地异同",
    common: (a: string, b: string, count: number, titles: string) =>
      `${a}与${b}共同参加${count}项：${titles}。`,
    nothingCommon: (a: string, b: string) => `${a}与${b}没有共同参加的协作。`,
    only: (a: string, count: number, titles: string) => `只有${a}参加的有${count}项：${titles}。`,
    amongShown: "在筛选出的协作中，",
    noThemes: (a: string, themes: readonly string[]) => `${a}没有${formatsZh.list(themes)}领域的协作。`,
    allThemes: (a: string) => `${a}${numberWordZh(edition.themes.length)}个领域都有协作。`,
    nearer: (a: string, km: string, b: string, more: string) =>
      `离${hub}较近的是${a}，两地驻地直线距离${km}公里；${b}再远${more}公里。`,
    earlier: (a: string, date: string, b: string, later: string) =>
      `${hub && `与${hub}`}协作较早的是${a}，最早一项在${date}；${b}最早一项在${later}。`,
    riverBoth: (a: string, b: string) => `${river}流经${a}和${b}。`,
    riverOne: (a: string, b: string) => `${river}流经${a}，不经过${b}。`,
    riverNone: (a: string, b: string) => `${river}不经过${a}和${b}。`,
    border: (a: string, b: string, km: string) => `${a}与${b}接壤，共有边界${km}公里。`,

    takeAway: "导出",
    csv: "下载CSV",
    copy: "复制表格",
    xlsx: "下载XLSX",
    geojson: "下载GeoJSON",
    exports: {
      sheets: { measures: "各项指标", matrix: "参加情况", sources: "来源" },
      adcode: "行政区划代码",
      degrees: "度",
      precision: (measure: string) => `${measure}的准确程度`,
      filter: "筛选",
      method: "计算依据",
      start: "开始日期",
      end: "结束日期",
      themes: "领域",
      address: "网址",
      licence: edition.credits.licence[lang],
      failed: "未能导出：这部分程序没有载入，请再试一次。",
    },
    copied: "表格已复制，可以粘贴到Excel或Word。",
    notCopied: "浏览器不允许复制。请改用“下载CSV”。",
    saved: (file: string) => `已下载：${file}`,

    announce: {
      opened: (count: number, names: string) => `对比${count}个地区${names && `：${names}`}`,
      empty: "对比已打开，还没有选地区",
      closed: "对比已关闭",
    },
  };
};
