import type { Atlas } from "../atlas/atlas.ts";
import type { Box } from "../geometry/box.ts";
import { cropMarks, SLUG } from "./cropMarks.ts";
import { beside } from "./furniture/beside.ts";
import { stack } from "./furniture/block.ts";
import { compareTables } from "./furniture/compareTables.ts";
import { heading } from "./furniture/heading.ts";
import { legend } from "./furniture/legend.ts";
import { nameKey } from "./furniture/nameKey.ts";
import { partnershipList } from "./furniture/partnershipList.ts";
import { scaleAndNorth } from "./furniture/scaleAndNorth.ts";
import { langsOf, type SheetStyle } from "./furniture/sheetStyle.ts";
import { smallPrint } from "./furniture/smallPrint.ts";
import { sheetWords } from "./furniture/words.ts";
import { PALETTES } from "./ink/palette.ts";
import { insetFrame, insetPlace } from "./inset.ts";
import { furnitureWidth, layout } from "./layout.ts";
import { drawMaps } from "./map/drawMaps.ts";
import { type MapFrame, mapFrame } from "./map/mapFrame.ts";
import type { NumberedName } from "./map/sheetNames.ts";
import { pageSizes } from "./page/pageSizes.ts";
import { digits, element, escapeXml } from "./page/svg.ts";
import type { SheetSettings } from "./settings.ts";
import { sheetScene } from "./sheetScene.ts";

/** Strands are this much heavier where only some are drawn. */
const SUBJECT_BOLD = 1.5;
/** The key of numbers beneath the map needs room, which may cost the map names: so often it is tried anew. */
const PASSES = 3;

/**
 * Draws a sheet as one SVG document, `width`, `height` and `viewBox` in millimetres. Pure; the same in Node and
 * in a browser. With bleed the document is larger than the page, and (0, 0) is the corner of the trimmed page.
 *
 * Each line of type is one `<text>` with its own `font-family` ("Mianyu Serif", "Mianyu Sans" or, for English
 * with quotation marks, "Mianyu Quotes" before it; then fallbacks), `font-weight` (serif 700; sans 400) and
 * `font-size` in mm.
 *
 * @param settings As {@link checkSettings} lets them through.
 * @param fontFaces CSS `@font-face` rules for the document's own `<style>`.
 * @throws SheetTooSmall where a given height leaves no room for the map; its message says what would do.
 */
export function drawSheet(atlas: Atlas, settings: SheetSettings, fontFaces = ""): string {
  const sheet = sheetScene(atlas, settings);
  const palette = PALETTES[settings.ink];
  const sizes = pageSizes(measure(settings), settings.subject ? SUBJECT_BOLD : 1);
  const style: SheetStyle = { palette, sizes, langs: langsOf(settings.lang) };
  const width = furnitureWidth(settings);
  const head = heading(atlas, sheet, settings, style, width);
  const frameIn = (box: Box) => mapFrame(box, sheet.extent, sizes.gap * 2);

  function compose(numbered: readonly NumberedName[], passes: number): Composed {
    // The tables of a comparison say what its numbers stand for.
    const unexplained = numbered.filter(({ number }) => number > (sheet.comparison?.columns.length ?? 0));
    const foot = (frame: MapFrame) =>
      stack(
        [
          beside((room) => legend(style, sheet, room), scaleAndNorth(style, frame), width, sizes.gap),
          partnershipList(sheet, settings, style, width),
          compareTables(atlas, sheet, settings, style, width),
          nameKey(style, unexplained, width),
          smallPrint(settings, style, width),
        ],
        sizes.gap * 0.8,
      );
    const { height: footHeight } = foot(frameIn({ left: 0, top: 0, right: width, bottom: width }));
    const arrange = (below: number) => layout(settings, sizes, { heading: head.height, below }, sheet.extent);

    const alone = arrange(footHeight);
    const wanted = insetPlace(sheet, frameIn(alone.map), settings, width);
    const above = wanted?.where === "beneath" ? wanted.height + sizes.gap : 0;
    const place = above > 0 ? arrange(footHeight + above) : alone;
    const frame = frameIn(place.map);
    const [x, y] = place.below;
    const inset =
      wanted?.where === "beneath"
        ? insetFrame({ left: x, top: y, right: x + width, bottom: y + wanted.height }, wanted.seats)
        : wanted?.frame;

    const maps = drawMaps(atlas, { sheet, frame, palette, sizes }, style.langs, inset);
    if (maps.numbered.length !== numbered.length && passes > 1) return compose(maps.numbered, passes - 1);
    const parts = [head.draw(...place.heading), maps.svg, foot(frame).draw(x, y + above)];
    return { height: place.height, parts };
  }

  const { height, parts } = compose([], PASSES);
  const { title } = sheetWords(atlas, sheet, settings, style.langs[0] ?? "zh");
  return svgDocument(settings, height, settings.title ?? title, fontFaces, parts);
}

/** What sizes go by, in mm: the width, or on landscape pages a little more than the height. */
const measure = ({ width, height, margin }: SheetSettings) =>
  Math.min(width, height === null ? width : height * 1.2) - 2 * margin;

interface Composed {
  height: number;
  parts: readonly string[];
}

function svgDocument(
  { width, bleed, lang }: SheetSettings,
  height: number,
  title: string,
  fontFaces: string,
  parts: readonly string[],
): string {
  const slug = bleed > 0 ? SLUG : 0;
  const [across, down] = [width + 2 * slug, height + 2 * slug];
  const content = [
    element("title", {}, escapeXml(title)),
    fontFaces && element("defs", {}, element("style", {}, escapeXml(fontFaces))),
    ...parts,
    slug > 0 ? cropMarks(width, height) : "",
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: `${digits(across)}mm`,
    height: `${digits(down)}mm`,
    viewBox: [-slug, -slug, across, down].map(digits).join(" "),
    "xml:lang": lang === "en" ? "en" : "zh-Hans",
  };
  return `${element("svg", attributes, `\n${content.filter(Boolean).join("\n")}\n`)}\n`;
}
