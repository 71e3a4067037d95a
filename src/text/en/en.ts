import { type Edition, groupOf, provinceOf, themeOf } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import { formatNumber } from "../formatNumber.ts";
import { varietyName } from "../varietyName.ts";
import type { zh } from "../zh/zh.ts";
import { aboutEn } from "./aboutEn.ts";
import { accessEn } from "./accessEn.ts";
import { compareEn } from "./compareEn.ts";
import { composerEn } from "./composerEn.ts";
import { numberWordEn } from "./numberWordEn.ts";
import { panelEn } from "./panelEn.ts";
import { shareEn } from "./shareEn.ts";
import { storyEn } from "./storyEn.ts";
import { textMapEn } from "./textMapEn.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const en = (edition: Edition, lang: Lang): ReturnType<typeof zh> => {
  const { title, between, credits } = edition;
  const hub = edition.hub?.name[lang] ?? "";
  return {
    lang,
    languages: edition.languages,
    language: {
      name: varietyName(lang, "en", "English"),
      short: lang.toUpperCase(),
      switchTo: `Switch to ${varietyName(lang, "en", "English")}`,
    },
    title: title[lang],
    pageTitle: (subject) => `${subject} · ${title[lang]}`,
    lede: (number) =>
      `${count(number, "partnership")} ${between[lang]}. Select an area or a line for details.`,
    withoutScripts:
      "This browser runs no scripts: the map cannot be zoomed, filtered or compared. The name of each area and each partnership leads to a page of its own.",
    skip: "Skip to the partnerships",
    chooseLanguage: "Language",
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
    stop: ". ",
    gap: " ",
    inBrackets: (text) => ` (${text})`,
    documentTitle: (title) => title,

    theme: (theme) => themeOf(edition, theme).name[lang],
    showTheme: (theme) => `Show ${theme}`,
    alsoTheme: (theme) => `also ${theme.toLowerCase()}`,
    alsoCounted: (number, from) => `${number} of them ${number === 1 ? "is" : "are"} listed under “${from}”`,
    ofSeveral: (all, count, most) =>
      `${count} of ${all} ${count === 1 ? "has" : "have"} ${most === 2 ? "two" : "several"} themes`,
    colourOfSeveral: "drawn as the first",
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
    membership: (group) => groupOf(edition, group).name[lang],
    membershipShort: (group) => (groupOf(edition, group).short ?? groupOf(edition, group).name)[lang],
    membershipOfOne: (group) => groupOf(edition, group).one[lang],
    membershipNote: (group) => groupOf(edition, group).note?.[lang],
    membershipSentence: (group) => groupOf(edition, group).sentence[lang],
    andOthers: "and others",
    othersUnnamed: "The article mentions other districts and counties without naming them.",
    partnershipCount: (number) => count(number, "partnership"),
    partnershipCountShort: String,
    key: {
      seat: "Seat",
      river: edition.river?.name[lang] ?? "",
      manySides: "Thinner: three or more sides",
      manySidesShort: "Thinner: 3+ sides",
    },

    close: "Close",
    province: (province) => provinceOf(edition, province).name[lang],
    distance: (km) => `${formatNumber(km)}\u00a0km from ${hub} in a straight line`,
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
    notFound: {
      title: "There is no such page",
      text: "The address may be mistyped or out of date. What you were looking for may be below.",
      toMap: "Open the map",
    },
    cannotOpenFile: "This browser cannot open the file; please use a newer one.",
    dropped: (key, value) => `“${key}=${value}” in the address could not be used and was left out.`,
    droppedMore: (count) =>
      count === 1 ? "One more could not be used." : `${count} more could not be used.`,
    dismiss: "Dismiss",
    fault: {
      missing: (file, path) => `Not loaded: ${file} (${path}).`,
      broken: (file, path) => `Faulty and not used: ${file} (${path}).`,
    },
    faultRest: "Everything else works as usual.",
    retry: "Retry",
    retrying: "Loading…",
    retryFile: (file) => `Retry: ${file}`,
    file: {
      partnerships: "the partnerships",
      jurisdictions: "figures of the areas",
      boundaries: "boundaries of the areas",
      places: "places",
      measures: "measured lengths",
      counties: "county boundaries",
      rivers: "rivers",
      surroundings: "boundaries around the areas",
      relief: "terrain",
    },

    compare: compareEn(edition, lang),
    share: shareEn,
    story: storyEn,
    panel: panelEn,
    textMap: textMapEn(edition, lang),
    composer: composerEn(edition, lang),
    access: accessEn(edition, lang),
    about: aboutEn(edition, lang),

    announce: {
      region: (name, number) => `Opened ${name}, ${count(number, "partnership")}`,
      partnership: (title) => `Opened ${title}`,
      closed: "Closed",
      language: `Now in ${varietyName(lang, "en", "English")}`,
    },

    sheet: {
      wholeTitle: (number) =>
        `${number > 0 ? count(number, "partnership") : "Partnerships"} ${between[lang]}`,
      regionTitle: (name) => `${name}${hub && ` and ${hub}`}`,
      regionSubtitle: (number, span) => [count(number, "partnership"), span].filter(Boolean).join(", "),
      compareTitle: (names) => `${names} compared`,
      compareTitleMany: (number) => `${count(number, "area")} compared`,
      filtered: (what) => `${what} only`,
      nothingPasses: (what) => `No partnership passes the filter${what && ` (${what})`}`,
      source: (terrain) => (terrain ? credits.sheet[lang] : credits.sheetWithoutTerrain[lang]),
      others: (group) => `${group} (others)`,
      leftOut: (names) => `Not shown for want of room: ${names}.`,
      part: {
        list: "the list of partnerships",
        secondNames: "names in the second language on the map",
        inset: "the enlarged part of the map",
        qrCode: "the QR code",
        matrix: "who takes part in what",
        measures: "some figures",
      },
      listLater: "The partnerships are listed on the following page.",
      qrCode: "Scan for the interactive map",
      continued: "The other tables are on the following pages.",
      pageOf: (page, pages) => `Page ${page} of ${pages}`,
      reviewNumber: (number) => `Map review number: ${number}`,
      north: "N",
      site: "Venue or related place",
    },
    attribution: credits.line[lang],
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
    notices: {
      data: "Data",
      type: "Type",
      press: "Press",
      program: "Program",
    },
    articleSource: (number) =>
      `${number === 1 ? "The one partnership (an agreement or an event) comes" : `The ${numberWordEn(number)} partnerships (agreements and events) come`} from one newspaper article. Everything is as reported in the article, in sentences of our own; what the article does not state is shown as not stated.`,
    shapeSources: [
      ...credits.shapes.map(({ name, detail }) => ({ name: name[lang], detail: detail[lang] })),
      {
        name: "Type: Noto Serif SC, Noto Sans SC, SIL OFL 1.1",
        detail:
          "Cut down to the characters in use; the whole typefaces are loaded for what a sheet needs besides.",
      },
      { name: "Type: Source Sans 3, SIL OFL 1.1", detail: "Quotation marks and dots of English text." },
      ...(credits.places ? [{ name: credits.places.name[lang], detail: credits.places.detail[lang] }] : []),
      { name: "Map engine: MapLibre GL JS, BSD-3-Clause", detail: "" },
      {
        name: "Press profile of coated paper: from Fogra’s FOGRA39L data, zlib",
        detail: "It travels in the PDF that is for such a press.",
      },
    ],
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
};
