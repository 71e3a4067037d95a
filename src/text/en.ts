import { accessEn } from "./accessEn.ts";
import { compareEn } from "./compareEn.ts";
import { composerEn } from "./composerEn.ts";
import { formatNumber } from "./formatNumber.ts";
import { shareEn } from "./shareEn.ts";
import type { Words } from "./words.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const en: Words = {
  lang: "en",
  htmlLang: "en",
  title: "Mianyu Atlas",
  titleInOther: "绵渝协同地图",
  pageTitle: (subject) => `${subject} · Mianyu Atlas`,
  lede: (number) =>
    `${count(number, "partnership")} of Mianyang with its neighbours in Sichuan and Chongqing. Choose a region or a line to read who agreed what.`,
  withoutScripts:
    "This browser runs no scripts: the map cannot be zoomed, filtered or compared, and choosing a region or a partnership opens nothing. All partnerships are written below.",
  skip: "Skip to the partnerships",
  otherLanguage: { short: "中文", full: "切换到中文", lang: "zh-Hans" },
  colon: ": ",

  theme: { industry: "Industry", livelihood: "Livelihood", culture: "Culture, tourism & ecology" },
  showTheme: (theme) => `Show ${theme}`,
  alsoTheme: (theme) => `also ${theme.toLowerCase()}`,
  alsoCounted: (number, from) => `${number} of them ${number === 1 ? "is" : "are"} listed under “${from}”`,
  hidden: "hidden by the filter",
  shown: (shown, all) => {
    if (shown === all) return `All ${all} shown`;
    return shown === 0 ? "Nothing matches the filter" : `${shown} of ${all} shown`;
  },
  reset: "Show all",

  timeline: "By time",
  timelineHelp: "Drag along the timeline to pick a span of months",
  from: "First month",
  to: "Last month",
  clearSpan: "Any time",

  regions: "By region",
  membership: {
    hub: "Hub",
    basin: "Fujiang basin",
    partner: "Chongqing partners",
    outside: "Outside the twelve",
  },
  membershipSentence: {
    hub: "The hub of this atlas, one of the nine of the Fujiang basin",
    basin: "One of the nine of the Fujiang basin",
    partner: "A Chongqing partner outside the nine of the basin",
    outside: "Not one of the twelve: only its position is drawn",
  },
  theNine: "The nine of the Fujiang basin",
  andOthers: "and others",
  othersUnnamed: "The article speaks of further districts and counties without naming them.",
  partnershipCount: (number) => count(number, "partnership"),
  key: { seat: "Seat", river: "Fujiang" },

  close: "Close",
  province: { sichuan: "Sichuan Province", chongqing: "Chongqing Municipality" },
  distance: (km) => `${formatNumber(km)}\u00a0km from Mianyang, seat to seat`,
  area: "Area",
  areaValue: ({ value, approximate }) => `${approximate ? "about " : ""}${formatNumber(value)} km²`,
  census: "Residents",
  censusValue: ({ value, approximate }) => `${approximate ? "about " : ""}${formatNumber(value)}`,
  censusNote: "Seventh national census, 1 November 2020",
  seat: "Seat",
  subdivisions: "Made up of",
  noFigures: "It is outside the twelve, and the atlas gives no area or population for it.",
  noPartnerships: "The atlas has no partnerships yet.",
  partnershipsMissing: "The data file with the partnerships could not be loaded.",
  figuresMissing: "The data file with area and population could not be loaded.",

  when: "When",
  dayUnknown: " (day not stated)",
  where: "Where",
  notStated: "Not stated in the article",
  participants: "Participants",
  bodies: "Bodies named",
  agreed: "What it covers",
  sites: "Sites concerned",
  approximatePoint: "approximate position",
  over: (number) => `${number}+`,
  asReported: (section) => `As reported in the article (${section.toLowerCase()} section).`,

  map: "Map",
  views: "View",
  viewAll: "Whole map",
  viewAllShort: "Whole",
  viewCorridor: "Mianyang–Chongqing corridor",
  viewCorridorShort: "Corridor",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  scale: (km) => `${km} km`,
  chooseStrand: "Several lines lie here. Which one?",
  listHeight: { peek: "list folded away", half: "list at half height", full: "list unfolded" },
  listHandle: "Change the height of the list",

  mapState: {
    lost: "The graphics context was lost. A still map stands in until it is back.",
    unsupported:
      "This browser offers no WebGL, so the map is a still one: it answers as usual, but does not zoom smoothly.",
    failed:
      "The part that zooms smoothly could not be loaded, so the map is a still one: it answers as usual.",
    outdated: "Reload the page to zoom smoothly: the site may just have been updated.",
  },
  outdated: "Please reload the page: the site may just have been updated.",
  notStartedInSandbox:
    "The sandbox of this frame lacks allow-same-origin, so the map cannot reach its own files: you can read it, but not use it.",
  notStarted: "The page has not loaded completely: you can read it, but not yet use it.",
  reload: "Reload",
  dropped: (key, value) => `${key}=${value} in the address could not be used and was left out.`,
  droppedMore: (count) => (count === 1 ? "One more could not be used." : `${count} more could not be used.`),
  dismiss: "Got it",
  fault: {
    missing: (file, path) => `Not loaded: ${file} (${path}).`,
    broken: (file, path) => `Not usable: ${file} (${path}).`,
  },
  faultRest: "Everything else works as usual.",
  retry: "Retry",
  retryFile: (file) => `Retry: ${file}`,
  file: {
    partnerships: "the partnerships",
    jurisdictions: "boundaries and figures of the twelve",
    places: "places",
    measures: "measured lengths",
    counties: "county lines",
    rivers: "rivers",
    surroundings: "lines of the surroundings",
    relief: "terrain",
  },

  compare: compareEn,
  share: shareEn,
  composer: composerEn,
  access: accessEn,

  announce: {
    region: (name, number) => `Opened ${name}, ${count(number, "partnership")}`,
    partnership: (title) => `Opened ${title}`,
    closed: "Closed",
    language: "Now in English",
  },

  sheet: {
    wholeSubtitle: (number, span) =>
      `${count(number, "partnership")} of Mianyang with its neighbours in Sichuan and Chongqing, ${span}`,
    regionTitle: (name) => `${name} and Mianyang`,
    regionSubtitle: (number, span) => [count(number, "partnership"), span].filter(Boolean).join(", "),
    compareTitle: (names) => `${names} compared`,
    compareTitleMany: (number) => `${count(number, "area")} compared`,
    source:
      "Boundaries: DataV.GeoAtlas / Amap (converted to WGS84). Rivers: GSHHG 2.3.7. Terrain: ETOPO5. Partnerships as reported in the article.",
    reviewNumber: (number) => `Map review number: ${number}`,
    north: "N",
    site: "Venue or site",
    outside: "Other partner",
  },
  attribution: "Boundaries: DataV.GeoAtlas / Amap · Rivers: GSHHG · Terrain: ETOPO5",
  sources: "Sources and notes",
  sourcesShort: "Sources",
  sourceGroups: {
    content: "Content",
    shapes: "Shapes",
    figures: "Figures of the twelve",
    points: "About positions",
    licences: "Licences",
  },
  licences: "All licences in full",
  articleSource:
    "The eleven partnerships come from one newspaper article by Ren Luxiao, edited by Li Zhi. The paper and the date of publication are not known to us. Everything is as reported in the article, in sentences of our own; what the article does not state is shown as not stated.",
  shapeSources: {
    boundaries: {
      name: "Boundaries: DataV.GeoAtlas, with data of Amap",
      detail: "Converted from GCJ-02 to WGS84, joined from counties and simplified.",
    },
    rivers: {
      name: "Rivers: GSHHG 2.3.7 (WDBII), LGPL",
      detail: "Joined end to end; named by the makers of this atlas.",
    },
    relief: { name: "Terrain: ETOPO5, NOAA, public domain", detail: "Smoothed and cut into bands." },
    fonts: {
      name: "Type: Noto Serif SC, Noto Sans SC, SIL OFL 1.1",
      detail: "Cut to the characters in use.",
    },
    software: { name: "Map engine: MapLibre GL JS, BSD-3-Clause", detail: "" },
  },
  figuresMethod:
    "Areas are from public pages, residents from the seventh national census. The confidence says how far the sources agree.",
  pointsNote:
    "A seat is the centre point of its jurisdiction, converted to WGS84. These positions are approximate:",
  confidence: {
    high: "high confidence",
    "medium-high": "fairly high confidence",
    medium: "medium confidence",
  },
};
