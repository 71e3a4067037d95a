import { boxOf } from "../../../geometry/box.ts";
import { toLonLat } from "../../../geometry/mercator.ts";
import { LONGEST_BAR, scaleBar } from "../../../geometry/scaleBar.ts";
import type { PanelProps } from "../../../panels/panelProps.ts";
import { firstView, marksView, type Opening } from "../../../render/firstDrawn.ts";
import { element } from "../../../render/svg.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import type { Scene } from "../../../scene/scene.ts";
import { openingPoints } from "../../../scene/subjectPoints.ts";
import { VIEWPORTS, type Viewport } from "../../../style/viewports.ts";
import { wordsOf } from "../../../text/words.ts";
import { editPage } from "../../html/editPage.ts";
import { pageElements } from "../../html/pageElements.ts";
import { openingOn } from "./firstPicture.ts";
import { later } from "./later.ts";
import { sceneOf } from "./sceneOf.ts";

/** How much farther or nearer a window may show the ground than the view for which a page's marks are drawn. */
const NEARER = [2.9, 1.7, 1, 0.6, 0.35];

/** A round distance, its length in parts of the width of what must be in sight, and all that a window may need, the shortest first. */
interface Bar {
  km: number;
  part: number;
  distances: number[];
}

function barOf(scene: Scene, viewport: Viewport, opening: Opening): Bar {
  // Without scripts a comparison leaves as much of the map, and all of it is as much smaller.
  const [above] = (opening.by === "compared" && viewport.compared) || [];
  const { worldSize } = firstView(scene, { ...viewport, ...(above && { room: above.room }) });
  const marks = marksView(scene, viewport, opening);
  // There a kilometre has another length on the map than where it opens.
  const [, lat] = toLonLat(marks.centre);
  const { km, length } = scaleBar(lat, worldSize, LONGEST_BAR);
  const { left, right } = boxOf(openingPoints(scene, viewport.room));
  const found = NEARER.map((times) => scaleBar(lat, marks.worldSize * times, LONGEST_BAR).km);
  return { km, part: length / ((right - left) * worldSize), distances: [...new Set(found)] };
}

/**
 * Writes the scale bar into a page for each window: as long as the map is large, which CSS knows. `--span` is the width
 * of what must be in sight; see src/firstFrame.css.
 */
export function withFirstScale(props: PanelProps, html: string): string {
  const { lang } = props.store.state.value;
  const { edition } = props.atlas.value;
  const words = wordsOf(edition, lang);
  const scene = sceneOf(props.atlas.value, lang);
  const opening = openingOn(props);
  const bars = VIEWPORTS.map((viewport) => {
    const { km, part, distances } = barOf(scene, viewport, opening);
    const attributes = {
      class: "scale-bar",
      "data-over-map": "",
      "data-longest": LONGEST_BAR,
      "data-km": km,
      "data-distances": distances.map((other) => `${words.scale(other)}|${other}`).join(";"),
      style: `width:calc(var(--span) * ${part.toFixed(5)} / var(--grown, 1))`,
    };
    return writeSvg(later(element("div", attributes, [words.scale(km)]), viewport));
  });
  const bar = pageElements(html).find(({ attributes }) => attributes.class === "scale-bar");
  return bar ? editPage(html, [{ ...bar, text: bars.join("") }]) : html;
}
