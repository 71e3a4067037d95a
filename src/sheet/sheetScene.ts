import { HUB } from "../atlas/adcodes.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { partnershipById } from "../atlas/queries.ts";
import type { Partnership } from "../atlas/schema.ts";
import type { World } from "../geometry/mercator.ts";
import { strandOffsets } from "../geometry/strand.ts";
import { buildScene } from "../scene/buildScene.ts";
import { emphasis } from "../scene/emphasis.ts";
import type { Scene } from "../scene/scene.ts";
import { subjectPoints, wholePoints } from "../scene/subjectPoints.ts";
import type { SheetSettings } from "./settings.ts";

/** The Scene of a sheet: only the legs that it is about, and what else it is about. */
export interface SheetScene {
  scene: Scene;
  /** The partnerships whose legs are drawn, earliest first. */
  partnerships: readonly Partnership[];
  /** Adcodes of what is filled; the other regions are outlines. */
  lit: ReadonlySet<number>;
  /** Ids of the venues and sites that are marked. */
  venues: readonly string[];
  /** The whole basin's agreement: its river is drawn heavier. */
  riverLit: boolean;
  /** What must be in sight, in the unit square. */
  extent: readonly World[];
}

/** On paper nothing can be dimmed by a pointer: legs that are not lit are left out, and ribbons close up. */
export function sheetScene(atlas: Atlas, { lang, subject, filter }: SheetSettings): SheetScene {
  const whole = buildScene(atlas, lang === "en" ? "en" : "zh");
  const { legs, regions, rivers, venues } = emphasis(atlas, filter, subject, null);
  const drawn = subject ? "lit" : "plain";
  const ribbons = whole.ribbons.flatMap((ribbon) => {
    const strands = ribbon.strands.filter(({ id }) => legs.get(id) === drawn);
    const offsets = strandOffsets(strands.length);
    return strands.length === 0
      ? []
      : [{ ...ribbon, strands: strands.map((strand, i) => ({ ...strand, offset: offsets[i] ?? 0 })) }];
  });
  const ids = new Set(ribbons.flatMap(({ strands }) => strands.map(({ partnership }) => partnership)));
  const scene = { ...whole, ribbons };
  const lit = [...regions].flatMap(([adcode, tone]) => (tone === drawn || adcode === HUB ? [adcode] : []));
  const points = subject ? subjectPoints(scene, subject) : wholePoints(whole);
  return {
    scene,
    partnerships: [...ids]
      .flatMap((id) => partnershipById(atlas, id) ?? [])
      .sort((a, b) => (a.date.start < b.date.start ? -1 : 1)),
    lit: new Set(lit),
    venues,
    riverLit: rivers.get("fujiang") === "lit",
    extent: points.length > 0 ? points : wholePoints(whole),
  };
}
