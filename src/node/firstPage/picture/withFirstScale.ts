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

/** How much longer or shorter a bar is asked for, where a page shows the ground nearer or farther: each finds a round distance. */
const OTHERS = [0.99, 1, 2.6, 5.1, 10.1];

/** A round distance, its length in parts of the width of what must be in sight, and others, the shortest first. */
interface Bar {
  km: number;
  part: number;
  others: number[];
}

function barOf(scene: Scene, viewport: Viewport, opening: Opening): Bar {
  const { worldSize } = firstView(scene, viewport);
  // There a kilometre has another length on the map than where it opens.
  const [, lat] = toLonLat(marksView(scene, viewport, opening).centre);
  const { km, length } = scaleBar(lat, worldSize, LONGEST_BAR);
  const { left, right } = boxOf(openingPoints(scene, viewport.room));
  const others = OTHERS.map((times) => scaleBar(lat, worldSize, length * times + 0.01).km);
  return { km, part: length / ((right - left) * worldSize), others };
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
    const { km, part, others } = barOf(scene, viewport, opening);
    const attributes = {
      class: "scale-bar",
      "data-over-map": "",
      "data-longest": LONGEST_BAR,
      "data-km": km,
      "data-distances": others.map((other) => `${words.scale(other)}|${other}`).join(";"),
      style: `width:calc(var(--span) * ${part.toFixed(5)})`,
    };
    return writeSvg(later(element("div", attributes, [words.scale(km)]), viewport.media));
  });
  const bar = pageElements(html).find(({ attributes }) => attributes.class === "scale-bar");
  return bar ? editPage(html, [{ ...bar, text: bars.join("") }]) : html;
}
