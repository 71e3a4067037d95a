import type { Atlas } from "../../../atlas/atlas.ts";
import { groupOf, type Step } from "../../../atlas/edition/edition.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { allSteps } from "../../../geometry/allSteps.ts";
import { fitView } from "../../../geometry/camera/fitCamera.ts";
import { outlineId } from "../../../picture/ground.ts";
import { pictureMarks } from "../../../picture/marks.ts";
import { PLANE, planeTransform } from "../../../picture/plane.ts";
import { pictureRibbons } from "../../../picture/ribbons.ts";
import { markSizes } from "../../../render/markSizes.ts";
import { sayOnce } from "../../../render/sayOnce.ts";
import { element, type SvgElement } from "../../../render/svg.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import { namesAtScale } from "../../../scene/names/namesAtScale.ts";
import { standings } from "../../../scene/standings.ts";
import { strandsAtScale } from "../../../scene/strandsAtScale.ts";
import { sightPoints, stepPoints } from "../../../scene/subjectPoints.ts";
import { inSight } from "../../../scene/surroundingsOf.ts";
import { stepScene } from "../../../sheet/sheetScene.ts";
import { stepSubjects } from "../../../state/stepSubjects.ts";
import { FRAMING } from "../../../style/framing.ts";
import { editPage } from "../../html/editPage.ts";
import { pageElements } from "../../html/pageElements.ts";
import { STEP_STRANDS } from "./strandDetail.ts";

/** CSS px: a step's map is about as wide as the column that its words stand in. */
const ROOM = { width: 330, height: 240, covers: [] };
/** From the edge to what it must show: room for half a name. */
const MARGIN = 22;

/** What a step shows, small: the areas as they are on the page's own map, its strands, and the names of who takes part. */
function stepMap(atlas: Atlas, lang: Lang, step: Step, place: number): SvgElement {
  const { scene: drawn, lit } = stepScene(atlas, { lang }, step);
  const scene = { ...drawn, points: drawn.points.filter(({ adcode }) => lit.has(adcode)) };
  const view = fitView(ROOM, stepPoints(drawn, step, sightPoints), MARGIN, FRAMING.closest);
  const { worldSize } = view;
  const sizes = markSizes(ROOM.width);
  const around = { frame: inSight(view, ROOM), boxes: [] };
  const standing = standings(atlas, null, [], stepSubjects(step));
  const strands = strandsAtScale(scene, worldSize, sizes);
  const names = allSteps(namesAtScale(scene, worldSize, sizes, standing, around));
  const here = { scene, worldSize, sizes, strands, names, points: scene.points };
  const marks = pictureMarks(here);
  const areas = scene.regions.map(({ adcode, membership }) =>
    element("use", {
      href: `#${outlineId(adcode)}`,
      fill: groupOf(scene.edition, membership).fill ?? "none",
      ...(!lit.has(adcode) && { class: "is-aside" }),
    }),
  );
  const on = (plane: number) => planeTransform(scene.edition, view, ROOM, plane);
  return element(
    "svg",
    { class: "step-map", viewBox: `0 0 ${ROOM.width} ${ROOM.height}`, "aria-hidden": "true" },
    [
      sayOnce(element("g", { transform: on(PLANE) }, areas)),
      sayOnce(
        element("g", { transform: on(worldSize) }, [
          ...pictureRibbons(here, STEP_STRANDS, undefined, `${STEP_STRANDS.course}${place}`),
          ...marks.points,
          ...marks.leaders,
          ...marks.names,
        ]),
      ),
    ],
  );
}

/** Without scripts the map does not follow the story: each step has a small one of its own, beneath its words. */
export function withStepMaps(atlas: Atlas, lang: Lang, html: string): string {
  const steps = pageElements(html).filter(({ attributes }) => attributes.class === "step-text");
  return editPage(
    html,
    steps.flatMap(({ end }, i) => {
      const step = atlas.edition.story[i];
      const map = step && writeSvg(element("noscript", {}, [stepMap(atlas, lang, step, i + 1)]));
      return map ? [{ start: end, end, text: map }] : [];
    }),
  );
}
