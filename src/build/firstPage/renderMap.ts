import type { Atlas } from "../../atlas/atlas.ts";
import { type Box, boxOf } from "../../geometry/box.ts";
import { fitView, viewFrame } from "../../geometry/fitCamera.ts";
import { worldSize } from "../../geometry/mercator.ts";
import { pictureGround } from "../../picture/ground.ts";
import { pictureMarks } from "../../picture/marks.ts";
import { PLANE, toPlane } from "../../picture/plane.ts";
import { pictureRibbons } from "../../picture/ribbons.ts";
import { pictureRiverNames } from "../../picture/riverNames.ts";
import { buildScene } from "../../scene/buildScene.ts";
import { drawnAtScale } from "../../scene/drawnAtScale.ts";
import { wholePoints } from "../../scene/subjectPoints.ts";
import { digits, element } from "../../sheet/page/svg.ts";
import { LANGS } from "../../state/state.ts";
import { markSizes } from "../../style/markSizes.ts";
import { WORDS } from "../../text/words.ts";
import { VIEWPORTS, type Viewport } from "./viewports.ts";

/** As src/map frames the whole: CSS px to the edges, here and in src/first.css, and the closest that it goes. */
const MARGIN = 34;
const CLOSEST = worldSize(9.4);
/** Of the ground: one unit is 0.7 CSS px on a desk. The page's own drawing, finer, follows with the scripts. */
const DETAIL = { tolerance: 0.8, decimals: 0 };

const viewBox = ({ left, top, right, bottom }: Box) =>
  [left, top, right - left, bottom - top].map(digits).join(" ");

/** Ribbons, seats and names, placed for one window; the names in both languages. */
function marks(atlas: Atlas, { name, room }: Viewport): string {
  const [drawn, ...others] = LANGS.map((lang) => {
    const scene = buildScene(atlas, lang);
    const view = fitView(room, wholePoints(scene), MARGIN, CLOSEST);
    const frame = viewFrame(view, room);
    const drawn = drawnAtScale(scene, view.worldSize, markSizes(room.width), { frame, boxes: [] });
    const { points, names } = pictureMarks(drawn);
    // Each course that a name follows has an id: one of many on this page.
    const rivers = pictureRiverNames(drawn, frame).replaceAll("picture-course-", `${name}-${lang}-`);
    return { drawn, points, written: element("g", { lang: WORDS[lang].htmlLang }, [rivers, names]) };
  });
  if (!drawn) return "";
  const { worldSize: size } = drawn.drawn;
  return element("g", { class: `first-${name}`, transform: `scale(${PLANE / size})` }, [
    pictureRibbons(drawn.drawn),
    drawn.points,
    drawn.written,
    ...others.map(({ written }) => written),
  ]);
}

/** Each region's area as a link to it. */
function withLinks(atlas: Atlas, ground: string): string {
  return ground.replace(/<g data-layer="regions"[\s\S]*?<\/g>/, (layer) =>
    layer.replaceAll(/<use data-adcode="(\d+)"[^>]*\/>/g, (area, adcode: string) => {
      const name = atlas.jurisdictions.get(Number(adcode))?.name.short;
      return element("a", { href: `?region=${adcode}`, "aria-label": `${name?.zh} ${name?.en}` }, area);
    }),
  );
}

/**
 * The whole map as one SVG that CSS lays where the interactive map will be: its `viewBox` is what must be in sight,
 * and it fills the map's free area less {@link MARGIN}. Marks for every {@link Viewport}; src/first.css shows one.
 */
export function renderMap(atlas: Atlas): string {
  const scene = buildScene(atlas, "zh");
  // The counties' lines are for a nearer view, for which the page draws the ground anew.
  const ground = withLinks(atlas, pictureGround({ ...scene, counties: [] }, worldSize(6.7), DETAIL));
  const attributes = {
    class: "first-map",
    role: "group",
    "aria-label": `${WORDS.zh.map} ${WORDS.en.map}`,
    viewBox: viewBox(boxOf(wholePoints(scene).map(toPlane(PLANE)))),
  };
  const layers = [
    element("g", { "data-plane": "ground" }, ground),
    ...VIEWPORTS.map((one) => marks(atlas, one)),
  ];
  return element("svg", attributes, layers);
}
