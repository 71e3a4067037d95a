import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { accessZh } from "../zh/accessZh.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const accessEn = ({ hub, summary }: Edition, lang: Lang): ReturnType<typeof accessZh> => ({
  skipToMap: "Skip to the map",
  roleDescription: "keyboard map",
  map: "Map of the partnerships",
  summary: {
    regions: summary[lang],
    lines: (lines, partnerships) =>
      `${count(lines, "line")} ${lines === 1 ? "stands" : "stand"} for ${count(partnerships, "partnership")}; each line ${hub ? `runs from ${hub.name[lang]} to one participant` : "links two participants"}.`,
    keys: "The arrow keys move from area to area, Enter opens one, S steps through its lines, and the question mark lists every key.",
  },
  stop: {
    between: ", ",
    compared: (place) => `number ${place} in the comparison`,
    strand: (place, all, from, to) => `line ${place} of ${all}, ${from} to ${to}`,
  },
  nothingThere: "No area in that direction",

  help: {
    button: "Help",
    title: "Help",
    keys: "Keys on the map",
    keysNote:
      "They work while the map has the focus. Tab leads to it, as does “Skip to the map” at the top of the page.",
    rows: [
      {
        keys: ["↑", "↓", "←", "→"],
        does: `Go to the nearest area in that direction; the first press goes to ${hub?.name[lang] ?? "the first area"}, or to the area that is open`,
      },
      { keys: ["Enter"], does: "Open the area or line" },
      { keys: ["S", "Shift + S"], does: "Go to the area’s next line, or the one before" },
      { keys: ["O"], does: "Go to the other end of the line" },
      {
        keys: ["Esc"],
        does: "Go back a step: close what is open, then from line to area, from area to the whole map",
      },
      { keys: ["C"], does: "Add the area to the comparison, or remove it" },
      { keys: ["+", "-", "0"], does: "Zoom in, zoom out, show the whole map" },
      { keys: ["Shift + ↑ ↓ ← →"], does: "Move the map" },
      { keys: ["T"], does: "Open the table of all partnerships" },
      {
        keys: ["W"],
        does: "Open the text version at the area: where it lies, what it borders, its rivers, and the way to every other",
      },
      { keys: ["?"], does: "Open this help" },
    ],
    anywhere: "Open this help with ? from anywhere on the page",
    pointer: "Mouse and touch",
    pointerNote:
      "Click or tap an area or a line to open it. Where several lines lie under one finger, the map asks which you mean. With a keyboard, Shift-click an area to add it to the comparison.",
    lines: "Lines",
    linesNote: `Each line ${hub ? `runs from ${hub.name[lang]} to one participant in` : "links two participants in"} one partnership. Colour and pattern show the theme:`,
    line: { solid: "solid", dashed: "dashed", dotted: "dotted", longDashed: "long dashes" },
    tones:
      "The line you select or point at grows heavier and the others fade. Lines hidden by the filter are thin and pale.",
    fills: "Fills and points",
  },

  table: {
    button: "Table",
    title: "All partnerships",
    caption: (number) => `${count(number, "partnership")}, earliest first`,
    date: "Date",
    name: "Partnership",
    themes: "Theme",
    participants: "Participants",
    venue: "Where",
    figures: "Figures",
    noFigures: "none",
  },
});
