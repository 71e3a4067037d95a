import type { compareZh } from "./compareZh.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const compareEn: typeof compareZh = {
  name: "Compare",
  title: (number) => `Compare ${count(number, "area")}`,
  caption: "Partnerships with Mianyang, place and figures of each area",
  empty: "Choose two or more areas to see them side by side.",
  shift: "Shift-click on the map works too.",
  second: "Choose a second area to compare them side by side.",
  choose: "Choose areas",
  presets: "Presets",
  preset: { partners: "Chongqing three", basin: "Basin nine", all: "All" },
  clear: "Clear",
  add: "Compare",
  remove: "Remove from comparison",
  addRegion: (name) => `Add ${name} to the comparison`,
  removeRegion: (name) => `Remove ${name} from the comparison`,
  place: (place) => `number ${place} in the comparison`,
  chosenOrder: "In the order of choosing",

  tableView: "Table view",
  areasAsRows: "Areas as rows",
  smallMaps: "Small maps",
  fullHeight: "Full height",
  area: "Area",

  measure: "Measure",
  unit: "Unit",
  source: "Source",
  note: "Note",
  group: { partnerships: "Partnerships", place: "Place", figures: "Figures" },
  row: {
    partnerships: "Partnerships in all",
    industry: "Industry",
    livelihood: "Livelihood",
    culture: "Culture, tourism & ecology",
    first: "First",
    latest: "Latest",
    shared: "Shared with others chosen",
    manyParty: "Many-party",
    distance: "From Mianyang",
    bearing: "Direction from Mianyang",
    border: "Border with Mianyang",
    fujiang: "Fujiang inside",
    course: "Along the Fujiang",
    neighbours: "Neighbours among the twelve",
    area: "Area",
    census: "Residents (2020)",
    density: "Density",
    subdivisions: "Made up of",
    seat: "Seat",
    province: "Province level",
  },
  units: {
    partnerships: "count",
    industry: "count",
    livelihood: "count",
    culture: "count",
    shared: "count",
    manyParty: "count",
    distance: "km",
    border: "km",
    fujiang: "km",
    area: "km²",
    census: "people",
    density: "people/km²",
  },
  extreme: { largest: "largest", smallest: "smallest" },
  extremeDistance: { largest: "farthest", smallest: "nearest" },
  extremeDate: { largest: "latest", smallest: "earliest" },
  approximate: "about",
  absence: {
    hub: "Mianyang itself",
    outside: "not in this map",
    unknown: "unknown",
    noPartnership: "none",
    offRiver: "not on it",
  },
  course: {
    upstream: "upstream of Mianyang",
    here: "Mianyang’s reach",
    downstream: "downstream of Mianyang",
  },
  compass: { N: "N", NE: "NE", E: "E", SE: "SE", S: "S", SW: "SW", W: "W", NW: "NW" },
  bearing: (point, degrees) => `${point} ${degrees}°`,
  noNeighbours: "none",
  sortedUp: (row) => `Sorted by “${row}”, smallest first`,
  sortedDown: (row) => `Sorted by “${row}”, largest first`,

  sourceOf: {
    article: "the article",
    seats: "computed from seats",
    boundaries: "computed from boundaries",
    rivers: "computed from river and boundaries",
    figures: "public sources",
    density: "residents by area",
  },
  method: {
    article:
      "From the eleven partnerships that the article reports. One that belongs to two themes counts in both, so the themes may add up to more than the total. Shared: at least one more of the chosen areas takes part; Mianyang takes part in all and does not count. Many-party: more than two sides.",
    seats:
      "Great-circle distance and initial bearing between the seats, on a sphere of 6,371 km: within 0.5 %. A seat is a point in the middle of the town.",
    boundaries:
      "Sum of the border segments that two neighbours share. The boundaries (DataV.GeoAtlas / Amap) have a point about every kilometre; the real line winds more. For comparing only.",
    rivers:
      "The course of the Fujiang (GSHHG), cut at every border and added up. The course leaves out small bends: about 540 km in all, where 670 to 700 km are usually printed. Up- or downstream: by the middles of the reaches.",
    figures:
      "Areas and divisions from public sources; residents from the seventh national census, 1 November 2020. By area:",
    density: "Residents of the census divided by the official area.",
  },
  methods: "Sources, methods and accuracy",
  notes: "Notes",

  filterOn: (what, hidden) =>
    `The filter is on: only ${what}. ${count(hidden, "partnership")} hidden and not counted.`,
  filterNothing: (hidden) =>
    `The filter is on and nothing passes it: ${count(hidden, "partnership")} hidden and not counted.`,

  matrix: "Who takes part in what",
  partnership: "Partnership",
  sum: "Sum",
  manyParty: "many-party",
  takesPart: (area, title) => `${area} takes part: ${title}`,
  takesNoPart: "not a participant",
  ofChosen: (sum, chosen) =>
    `${sum} of the ${count(chosen, "chosen area")} ${sum === 1 ? "takes" : "take"} part`,

  difference: "What the two share",
  common: (a, b, number, titles) => `${a} and ${b} share ${count(number, "partnership")}: ${titles}.`,
  nothingCommon: (a, b) => `${a} and ${b} share no partnership.`,
  only: (a, number, titles) => `${a} alone takes part in ${count(number, "partnership")}: ${titles}.`,
  amongShown: "Among the partnerships shown, ",
  noThemes: (a, themes) => `${a} has no partnership in ${themes}.`,
  allThemes: (a) => `${a} has partnerships in all three themes.`,
  nearer: (a, km, b, more) =>
    `${a} is nearer to Mianyang, ${km} km from seat to seat; ${b} is ${more} km farther.`,
  earlier: (a, date, b, later) =>
    `${a} was earlier: its first partnership dates from ${date}, that of ${b} from ${later}.`,
  riverBoth: (a, b) => `The Fujiang flows through ${a} and ${b}.`,
  riverOne: (a, b) => `The Fujiang flows through ${a} but not through ${b}.`,
  riverNone: (a, b) => `The Fujiang flows through neither ${a} nor ${b}.`,
  border: (a, b, km) => `${a} and ${b} are neighbours, with ${km} km of border between them.`,

  takeAway: "Take away",
  csv: "Download CSV",
  copy: "Copy table",
  geojson: "Download GeoJSON",
  copied: "The table is copied: paste it into Excel or Word.",
  notCopied: "The browser does not allow copying. Use “Download CSV” instead.",
  saved: (file) => `Downloaded ${file}`,

  announce: {
    opened: (number, names) => `Comparing ${count(number, "area")}${names && `: ${names}`}`,
    empty: "The comparison is open, with no area chosen",
    closed: "The comparison is closed",
  },
};
