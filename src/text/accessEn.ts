import type { accessZh } from "./accessZh.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const accessEn: typeof accessZh = {
  skipToMap: "Skip to the map",
  roleDescription: "map for the keyboard",
  map: "Map of the partnerships",
  summary: {
    regions: (basin, partners, outside) =>
      `The map has Mianyang at its centre and shows the ${basin} jurisdictions of the Fujiang basin and ${count(partners, "Chongqing partner")}${outside > 0 ? `, with the positions of ${count(outside, "participant")} outside them` : ""}.`,
    lines: (lines, partnerships) =>
      `${count(lines, "line")} ${lines === 1 ? "stands" : "stand"} for ${count(partnerships, "partnership")}; each leads from Mianyang to one participant.`,
    keys: "Arrow keys go from region to region, Enter opens, S walks along the lines, the question mark lists all keys.",
  },
  stop: {
    between: ", ",
    compared: (place) => `number ${place} in the comparison`,
    strand: (place, all, from, to) => `line ${place} of ${all}, ${from} to ${to}`,
  },
  nothingThere: "No region in that direction",

  help: {
    button: "Help",
    title: "Keys and legend",
    keys: "Keys on the map",
    keysNote:
      "They work while the focus is on the map. Tab leads to it, or “Skip to the map” at the top of the page.",
    rows: [
      {
        keys: ["↑", "↓", "←", "→"],
        does: "To the nearest region in that direction; at first to Mianyang, or to the region that is open",
      },
      { keys: ["Enter"], does: "Open the region or line" },
      { keys: ["S", "Shift + S"], does: "Next line of the region, line before" },
      { keys: ["O"], does: "From a line to its other end" },
      {
        keys: ["Esc"],
        does: "One step back: close what is open, from a line to its region, from there to the map",
      },
      { keys: ["C"], does: "Take the region into the comparison, or out of it" },
      { keys: ["+", "-", "0"], does: "Zoom in, zoom out, whole map" },
      { keys: ["Shift + ↑ ↓ ← →"], does: "Move the map" },
      { keys: ["T"], does: "Open the table of all partnerships" },
      { keys: ["?"], does: "Open this help" },
    ],
    anywhere: "Open the help with ? anywhere on the page",
    pointer: "Mouse and finger",
    pointerNote:
      "A click or a tap on a region or a line opens it; where a finger lies on several lines, the map asks which one. Shift and a click on a region takes it into the comparison.",
    lines: "Lines",
    linesNote:
      "Each line is the part of one partnership that leads from Mianyang to one participant. Colour and pattern are its theme:",
    line: { industry: "solid", livelihood: "dashed", culture: "dotted" },
    tones:
      "A line that is chosen or pointed at is heavier, and the others fade; lines that the filter hides are thin and pale.",
    fills: "Fills and points",
  },

  table: {
    button: "Table",
    title: "All partnerships",
    caption: (number) => `${count(number, "partnership")} in order of date`,
    date: "Date",
    name: "Partnership",
    themes: "Theme",
    participants: "Participants",
    venue: "Where",
    figures: "Figures",
    noFigures: "none",
  },
};
