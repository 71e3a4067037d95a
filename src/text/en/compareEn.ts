import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import { rowNames, unitNames } from "../rowNames.ts";
import type { compareZh } from "../zh/compareZh.ts";
import { numberWordEn } from "./numberWordEn.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

const MEASURED = { km: "km", km2: "km²", people: "people", perKm2: "people/km²" };

export const compareEn = (edition: Edition, lang: Lang): ReturnType<typeof compareZh> => {
  const hub = edition.hub?.name[lang] ?? "";
  const river = edition.river?.name[lang] ?? "";
  return {
    name: "Compare",
    title: (number) => `Compare ${count(number, "area")}`,
    caption: `Each area’s partnerships${hub && ` with ${hub}`}, its location and its figures`,
    empty: "Choose two or more areas to compare them side by side.",
    shift: "Shift-clicking them on the map works too.",
    second: "Choose a second area to compare them side by side.",
    choose: "Choose areas",
    presets: "Presets",
    all: "All",
    clear: "Clear",
    add: "Add to comparison",
    remove: "Remove from comparison",
    addRegion: (name) => `Add ${name} to the comparison`,
    removeRegion: (name) => `Remove ${name} from the comparison`,
    place: (place) => `number ${place} in the comparison`,
    chosenOrder: "In the order chosen",

    tableView: "Table view",
    areasAsRows: "Areas as rows",
    smallMaps: "Small maps",
    fullHeight: "Full height",
    area: "Area",

    measure: "Measure",
    unit: "Unit",
    source: "Source",
    note: "Note",
    group: { partnerships: "Partnerships", place: "Location", figures: "Figures" },
    row: rowNames(edition, lang, {
      partnerships: "Partnerships in all",
      first: "Earliest",
      latest: "Latest",
      shared: hub ? `Shared with another chosen area, ${hub} aside` : "Shared with another chosen area",
      manyParty: "With more than two parties",
      distance: `From ${hub}, in a straight line`,
      bearing: `Direction from ${hub}`,
      border: `Border with ${hub}`,
      river: `${river} inside`,
      course: `Along the ${river}`,
      neighbours: "Neighbouring areas",
      area: "Area",
      census: "Residents (2020)",
      density: "Density",
      subdivisions: "Made up of",
      seat: "Seat",
      province: "Province or municipality",
    }),
    unitIn: unitNames({ count: "count", ...MEASURED }),
    unitBeside: unitNames({ count: "", ...MEASURED }),
    extreme: { largest: "largest", smallest: "smallest" },
    extremeDistance: { largest: "farthest", smallest: "nearest" },
    extremeDate: { largest: "latest", smallest: "earliest" },
    approximate: "about",
    atLeast: "at least",
    absence: {
      hub: `${hub} itself`,
      outside: "no data",
      unknown: "unknown",
      noPartnership: "none",
      offRiver: "not on the river",
    },
    course: {
      upstream: `upstream of ${hub}`,
      here: `${hub}’s reach`,
      downstream: `downstream of ${hub}`,
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
      rivers: edition.river?.source[lang] ?? "",
      figures: "public sources",
      density: "residents by area",
    },
    method: (source, partnerships) =>
      ({
        article: `From the ${partnerships === 1 ? "one partnership" : `${numberWordEn(partnerships)} partnerships`} that the article reports. One that belongs to two themes counts in both, so the themes may add up to more than the total. Shared means that at least one other chosen area takes part${hub && `; ${hub}, which takes part in all, does not count`}.`,
        seats:
          "Straight-line distance from seat to seat, and initial bearing, along a great circle on a sphere of radius 6,371 km. The distance is within 0.25% of that on the WGS84 ellipsoid. A seat is marked at its town-centre point.",
        boundaries: edition.credits.boundaries[lang],
        rivers: edition.river?.method[lang] ?? "",
        figures:
          "Areas and divisions from public sources; residents from the seventh national census, 1 November 2020. By area:",
        density: "Residents counted by the census, divided by the official area.",
      })[source],
    methods: "Sources, methods and accuracy",
    notes: "Notes",

    filterOn: (what, hidden) =>
      `The filter is on: only ${what}. ${count(hidden, "partnership")} ${hidden === 1 ? "is" : "are"} hidden and not counted.`,
    filterNothing: (hidden) =>
      `The filter is on and nothing matches it: ${count(hidden, "partnership")} ${hidden === 1 ? "is" : "are"} hidden and not counted.`,

    matrix: "Who takes part in what",
    partnership: "Partnership",
    sum: "Sum",
    manyParty: "more than two parties",
    takesPart: (area, title) => `${area} takes part: ${title}`,
    takesNoPart: "does not take part",
    ofChosen: (sum, chosen) =>
      `${sum} of the ${count(chosen, "chosen area")} ${sum === 1 ? "takes" : "take"} part`,

    difference: "The two compared",
    common: (a, b, number, titles) => `${a} and ${b} share ${count(number, "partnership")}: ${titles}.`,
    nothingCommon: (a, b) => `${a} and ${b} share no partnership.`,
    only: (a, number, titles) => `${a} alone takes part in ${count(number, "partnership")}: ${titles}.`,
    amongShown: "Among the partnerships shown, ",
    noThemes: (a, themes) => `${a} has no partnership in ${themes.join(" or ").toLowerCase()}.`,
    allThemes: (a) => `${a} has partnerships in all ${numberWordEn(edition.themes.length)} themes.`,
    nearer: (a, km, b, more) =>
      `${a} is nearer to ${hub}, ${km} km in a straight line; ${b} is ${more} km farther away.`,
    earlier: (a, date, b, later) =>
      `${a} began earlier: its first partnership${hub && ` with ${hub}`} dates from ${date}, that of ${b} from ${later}.`,
    riverBoth: (a, b) => `The ${river} flows through ${a} and ${b}.`,
    riverOne: (a, b) => `The ${river} flows through ${a} but not through ${b}.`,
    riverNone: (a, b) => `The ${river} flows through neither ${a} nor ${b}.`,
    border: (a, b, km) => `${a} and ${b} are neighbours and share ${km} km of border.`,

    takeAway: "Export",
    csv: "Download CSV",
    copy: "Copy table",
    xlsx: "Download XLSX",
    geojson: "Download GeoJSON",
    exports: {
      sheets: { measures: "Measures", matrix: "Partnerships", sources: "Sources" },
      adcode: "Adcode",
      degrees: "degrees",
      precision: (measure) => `${measure}: precision`,
      filter: "Filter",
      method: "Method",
      start: "Start",
      end: "End",
      themes: "Themes",
      address: "Address",
      licence: edition.credits.licence[lang],
      failed: "Not exported: this part of the program did not load. Please try again.",
    },
    copied: "Table copied: paste it into Excel or Word.",
    notCopied: "The browser does not allow copying. Use “Download CSV” instead.",
    saved: (file) => `Downloaded ${file}`,

    announce: {
      opened: (number, names) => `Comparing ${count(number, "area")}${names && `: ${names}`}`,
      empty: "Comparison open, no area chosen yet",
      closed: "Comparison closed",
    },
  };
};
