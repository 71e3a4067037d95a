import type { compareZh } from "./compareZh.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const compareEn: typeof compareZh = {
  name: "Compare",
  title: (number) => `Compare ${count(number, "area")}`,
  caption: "Each area’s partnerships with Mianyang, its location and its figures",
  empty: "Choose two or more areas to compare them side by side.",
  shift: "Shift-clicking them on the map works too.",
  second: "Choose a second area to compare them side by side.",
  choose: "Choose areas",
  presets: "Presets",
  preset: {
    partners: "Three Chongqing districts outside the nine",
    basin: "The Fujiang nine",
    all: "All",
  },
  clear: "Clear",
  add: "Add to comparison",
  remove: "Remove from comparison",
  addRegion: (name) => `Add ${name} to the comparison`,
  removeRegion: (name) => `Remove ${name} from the comparison`,
  place: (place) => `number ${place} in the comparison`,
  chosenOrder: "In the order chosen",

  measure: "Measure",
  unit: "Unit",
  source: "Source",
  note: "Note",
  group: { partnerships: "Partnerships", place: "Location", figures: "Figures" },
  row: {
    partnerships: "Partnerships in all",
    industry: "Industry",
    livelihood: "Livelihood",
    culture: "Culture, tourism & ecology",
    first: "Earliest",
    latest: "Latest",
    shared: "Shared with other chosen areas",
    manyParty: "Many-party",
    distance: "From Mianyang, seat to seat",
    bearing: "Direction from Mianyang",
    border: "Border with Mianyang",
    fujiang: "Fujiang inside",
    course: "Along the Fujiang",
    neighbours: "Neighbouring areas",
    area: "Area",
    census: "Residents (2020)",
    density: "Density",
    subdivisions: "Made up of",
    seat: "Seat",
    province: "Province or municipality",
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
  atLeast: "at least",
  absence: {
    hub: "Mianyang itself",
    outside: "no data",
    unknown: "unknown",
    noPartnership: "none",
    offRiver: "not on the river",
  },
  course: {
    upstream: "upstream of Mianyang",
    here: "Mianyang’s reach",
    downstream: "downstream of Mianyang",
  },
  compass: { N: "N", NE: "NE", E: "E", SE: "SE", S: "S", SW: "SW", W: "W", NW: "NW" },
  bearing: (point, degrees) => `${point} ${degrees}°`,
  noNeighbours: "none among the areas mapped",
  sorted: (row, order) => `Sorted by “${row}”, ${order}`,
  orders: {
    number: { up: "smallest first", down: "largest first" },
    date: { up: "earliest first", down: "latest first" },
    distance: { up: "nearest first", down: "farthest first" },
    course: { up: "going downstream", down: "going upstream" },
    name: { up: "A to Z", down: "Z to A" },
  },

  sourceOf: {
    article: "the article",
    seats: "computed from seats",
    boundaries: "computed from boundaries",
    rivers: "from the map’s own line, which begins below the source",
    figures: "public sources",
    density: "residents by area",
  },
  method: {
    article:
      "From the eleven partnerships that the article reports. One that belongs to two themes counts in both, so the themes may add up to more than the total. Shared: at least one other chosen area takes part; Mianyang, which takes part in all, does not count. Many-party: more than two participants.",
    seats:
      "Straight-line distance from seat to seat, and initial bearing, along a great circle on a sphere of radius 6,371 km. The distance is within 0.25% of that on the WGS84 ellipsoid. A seat is marked at its town-centre point.",
    boundaries:
      "The border segments that two neighbouring areas share, added up on a sphere; only the Fujiang nine and the three Chongqing districts outside them count. The boundaries (DataV.GeoAtlas / Amap) have a point every 0.3 to 1.4 km (the median of each area); the real line winds more. For comparison only.",
    rivers:
      "The map’s own line of the Fujiang (GSHHG), cut at every border and added up. The lengths are of that line, not of the river: it begins some 20 to 30 km below the source and leaves out bends, about 540 km in all, where 670 to 700 km are usually printed. So each is “at least”, and Aba’s is understated most. Up- or downstream: by the middles of the reaches.",
    figures:
      "Areas and divisions from public sources; residents from the seventh national census, 1 November 2020. By area:",
    density: "Residents counted by the census, divided by the official area.",
  },
  methods: "Sources, methods and accuracy",
  notes: "Notes",

  filterOn: (what, hidden) =>
    `The filter is on: only ${what}. ${count(hidden, "partnership")} ${hidden === 1 ? "is" : "are"} hidden and not counted.`,
  filterNothing: (hidden) =>
    `The filter is on and nothing matches it: ${count(hidden, "partnership")} ${hidden === 1 ? "is" : "are"} hidden and not counted.`,

  matrix: "Who takes part in what",
  partnership: "Partnership",
  sum: "Sum",
  manyParty: "many-party",
  takesPart: (area, title) => `${area} takes part: ${title}`,
  takesNoPart: "does not take part",
  ofChosen: (sum, chosen) =>
    `${sum} of the ${count(chosen, "chosen area")} ${sum === 1 ? "takes" : "take"} part`,

  difference: "The two compared",
  common: (a, b, number, titles) => `${a} and ${b} share ${count(number, "partnership")}: ${titles}.`,
  nothingCommon: (a, b) => `${a} and ${b} share no partnership.`,
  only: (a, number, titles) => `${a} alone takes part in ${count(number, "partnership")}: ${titles}.`,
  amongShown: "Among the partnerships shown, ",
  noThemes: (a, themes) => `${a} has no partnership in ${themes}.`,
  allThemes: (a) => `${a} has partnerships in all three themes.`,
  nearer: (a, km, b, more) =>
    `${a} is nearer to Mianyang, ${km} km from seat to seat; ${b} is ${more} km farther away.`,
  earlier: (a, date, b, later) =>
    `${a} began earlier: its first partnership with Mianyang dates from ${date}, that of ${b} from ${later}.`,
  riverBoth: (a, b) => `The Fujiang flows through ${a} and ${b}.`,
  riverOne: (a, b) => `The Fujiang flows through ${a} but not through ${b}.`,
  riverNone: (a, b) => `The Fujiang flows through neither ${a} nor ${b}.`,
  border: (a, b, km) => `${a} and ${b} are neighbours and share ${km} km of border.`,

  takeAway: "Export",
  csv: "Download CSV",
  copy: "Copy table",
  geojson: "Download GeoJSON",
  copied: "Table copied: paste it into Excel or Word.",
  notCopied: "The browser does not allow copying. Use “Download CSV” instead.",
  saved: (file) => `Downloaded ${file}`,

  announce: {
    opened: (number, names) => `Comparing ${count(number, "area")}${names && `: ${names}`}`,
    empty: "Comparison open, no area chosen yet",
    closed: "Comparison closed",
  },
};
