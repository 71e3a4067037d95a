import { aboutEn } from "./aboutEn.ts";
import { accessEn } from "./accessEn.ts";
import { compareEn } from "./compareEn.ts";
import { composerEn } from "./composerEn.ts";
import { formatNumber } from "./formatNumber.ts";
import { shareEn } from "./shareEn.ts";
import type { zh } from "./zh.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const en: typeof zh = {
  lang: "en",
  htmlLang: "en",
  title: "Mianyu Atlas",
  titleInOther: "绵渝协同地图",
  pageTitle: (subject) => `${subject} · Mianyu Atlas`,
  lede: (number) =>
    `${count(number, "agreement or event", "agreements and events")} linking Mianyang with Sichuan and Chongqing. Select a region or line for details.`,
  withoutScripts:
    "This browser runs no scripts: the map cannot be zoomed, filtered or compared, and selecting something opens nothing. All partnerships are listed below.",
  skip: "Skip to the partnerships",
  otherLanguage: { short: "中文", full: "切换到中文", lang: "zh-Hans" },
  colon: ": ",
  stop: ". ",
  gap: " ",
  inBrackets: (text) => ` (${text})`,

  theme: { industry: "Industry", livelihood: "Livelihood", culture: "Culture, tourism & ecology" },
  showTheme: (theme) => `Show ${theme}`,
  alsoTheme: (theme) => `also ${theme.toLowerCase()}`,
  alsoCounted: (number, from) => `${number} of them ${number === 1 ? "is" : "are"} listed under “${from}”`,
  hidden: "hidden by the filter",
  shown: (shown, all) => {
    if (shown === all) return all === 1 ? "1 shown" : `All ${all} shown`;
    return shown === 0 ? "Nothing matches the filter" : `${shown} of ${all} shown`;
  },
  reset: "Show all",

  timeline: "Timeline",
  timelineHelp: "Drag along the timeline to select the months",
  from: "First month",
  to: "Last month",
  clearSpan: "Any time",

  regions: "Areas",
  membership: {
    hub: "Hub",
    basin: "The Fujiang nine",
    partner: "Three Chongqing districts outside the nine",
    outside: "Other participants",
  },
  membershipOfOne: {
    hub: "Hub",
    basin: "One of the Fujiang nine",
    partner: "Chongqing district outside the nine",
    outside: "Other participant",
  },
  membershipSentence: {
    hub: "The hub of this atlas and one of the nine areas of the Fujiang basin",
    basin: "One of the nine areas of the Fujiang basin",
    partner: "One of three Chongqing districts outside the nine areas of the Fujiang basin",
    outside: "Another participant: its position is marked, its boundary is not drawn",
  },
  theNine: "The Fujiang nine",
  andOthers: "and others",
  othersUnnamed: "The article mentions other districts and counties without naming them.",
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
  noFigures: "The atlas gives no area or population for other participants.",
  noPartnerships: "The atlas has no partnerships yet.",
  partnershipsMissing: "The partnership data could not be loaded.",
  figuresMissing: "The data on area and population could not be loaded.",

  when: "When",
  dayUnknown: " (day not stated)",
  where: "Where",
  notStated: "Not stated in the article",
  participants: "Participants",
  bodies: "Organisations",
  agreed: "Details",
  sites: "Related places",
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
  chooseStrand: "Several lines run here. Which one?",
  listHeight: { peek: "list folded", half: "list half open", full: "list open" },
  listHandle: "Change the height of the list",

  mapState: {
    lost: "Map drawing was interrupted. A still map stands in until it resumes.",
    unsupported:
      "This browser has no WebGL, so a still map stands in: you can select as usual, but zooming is not smooth.",
    failed: "Smooth zooming could not be loaded, so a still map stands in: you can select as usual.",
    outdated: "The site may just have been updated: reload the page to zoom smoothly.",
  },
  outdated: "The site may just have been updated: please reload the page.",
  notStartedInSandbox:
    "This frame’s sandbox lacks allow-same-origin, so the map cannot reach its own files: you can read it, but not use it.",
  notStarted: "The page has not fully loaded: you can read it, but not yet use it.",
  reload: "Reload",
  dropped: (key, value) => `“${key}=${value}” in the address could not be used and was left out.`,
  droppedMore: (count) => (count === 1 ? "One more could not be used." : `${count} more could not be used.`),
  dismiss: "Dismiss",
  fault: {
    missing: (file, path) => `Not loaded: ${file} (${path}).`,
    broken: (file, path) => `Faulty and not used: ${file} (${path}).`,
  },
  faultRest: "Everything else works as usual.",
  retry: "Retry",
  retryFile: (file) => `Retry: ${file}`,
  file: {
    partnerships: "the partnerships",
    jurisdictions: "boundaries and figures of the areas",
    places: "places",
    measures: "measured lengths",
    counties: "county boundaries",
    rivers: "rivers",
    surroundings: "boundaries around the areas",
    relief: "terrain",
  },

  compare: compareEn,
  share: shareEn,
  composer: composerEn,
  access: accessEn,
  about: aboutEn,

  announce: {
    region: (name, number) => `Opened ${name}, ${count(number, "partnership")}`,
    partnership: (title) => `Opened ${title}`,
    closed: "Closed",
    language: "Now in English",
  },

  sheet: {
    wholeTitle: (number) =>
      `${number > 0 ? count(number, "partnership") : "Partnerships"} linking Mianyang with Sichuan and Chongqing`,
    regionTitle: (name) => `${name} and Mianyang`,
    regionSubtitle: (number, span) => [count(number, "partnership"), span].filter(Boolean).join(", "),
    compareTitle: (names) => `${names} compared`,
    compareTitleMany: (number) => `${count(number, "area")} compared`,
    filtered: (what) => `${what} only`,
    nothingPasses: (what) => `No partnership passes the filter${what && ` (${what})`}`,
    source: (terrain) =>
      `Boundaries: DataV.GeoAtlas / Amap (converted to WGS84). Rivers: GSHHG 2.3.7. ${terrain ? "Terrain: ETOPO5. " : ""}Partnerships as reported in the article.`,
    others: (group) => `${group} (others)`,
    leftOut: (names) => `Not shown for want of room: ${names}.`,
    qrCode: "Scan for the interactive map",
    part: {
      list: "the list of partnerships",
      secondNames: "English names on the map",
      inset: "the enlarged corridor",
      matrix: "who takes part in what",
      measures: "some figures",
    },
    listLater: "What the partnerships are is on the following page.",
    continued: "The other tables are on the following pages.",
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    reviewNumber: (number) => `Map review number: ${number}`,
    north: "N",
    site: "Venue or related place",
  },
  attribution: "Boundaries: DataV.GeoAtlas / Amap · Rivers: GSHHG · Terrain: ETOPO5",
  sources: "Sources and notes",
  sourcesShort: "Sources",
  sourceGroups: {
    content: "Content",
    shapes: "Shapes",
    figures: "Figures of the areas",
    points: "Positions",
    licences: "Licences",
  },
  licences: "All licences in full",
  articleSource:
    "The eleven partnerships come from one newspaper article. Everything is as reported in the article, in sentences of our own; what the article does not state is shown as not stated.",
  shapeSources: {
    boundaries: {
      name: "Boundaries: DataV.GeoAtlas, with data of Amap",
      detail: "Converted from GCJ-02 to WGS84 and joined from counties, with no further simplification.",
    },
    rivers: {
      name: "Rivers: GSHHG 2.3.7 (WDBII), LGPL",
      detail: "Segments joined end to end; names added for this atlas.",
    },
    relief: { name: "Terrain: ETOPO5, NOAA, public domain", detail: "Smoothed and cut into bands." },
    fonts: {
      name: "Type: Noto Serif SC, Noto Sans SC, SIL OFL 1.1",
      detail: "Cut to the characters in use.",
    },
    quotes: { name: "Type: Source Sans 3, SIL OFL 1.1", detail: "Quotation marks and dots of English text." },
    places: {
      name: "Places: GeoNames, CC BY 4.0",
      detail: "Chengdu’s point, and a check of the town-centre points.",
    },
    software: { name: "Map engine: MapLibre GL JS, BSD-3-Clause", detail: "" },
  },
  figuresMethod:
    "Areas are from public sources, residents from the seventh national census. The confidence says how far the sources agree.",
  pointsNote:
    "A seat is marked at its town-centre point, converted to WGS84. These positions are approximate:",
  confidence: {
    high: "high confidence",
    "medium-high": "fairly high confidence",
    medium: "medium confidence",
  },
};
