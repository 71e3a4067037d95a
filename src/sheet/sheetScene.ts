import type { Atlas } from "../atlas/atlas.ts";
import { type Comparison, comparison } from "../atlas/comparison.ts";
import { isHub } from "../atlas/edition.ts";
import type { Lang } from "../atlas/lang.ts";
import { partnershipById } from "../atlas/queries.ts";
import type { Partnership } from "../atlas/schema.ts";
import { type CompareSort, sortColumns } from "../atlas/sortColumns.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import { strandOffsets } from "../geometry/strand.ts";
import { buildScene } from "../scene/buildScene.ts";
import { emphasis } from "../scene/emphasis.ts";
import { lanesOf } from "../scene/lanes.ts";
import type { Scene } from "../scene/scene.ts";
import { comparePoints, presetPoints, subjectPoints, wholePoints } from "../scene/subjectPoints.ts";
import type { SheetExtent } from "../state/print/crop.ts";
import type { SheetSettings, SheetSubject } from "../state/print/settings.ts";
import { langsOf } from "./page/sheetStyle.ts";

/** The Scene of a sheet: only the legs that it is about, and what else it is about. */
export interface SheetScene {
  scene: Scene;
  /** The partnerships whose legs are drawn, or that a comparison counts; earliest first. */
  partnerships: readonly Partnership[];
  /** Adcodes of what is filled; the other regions are outlines. */
  lit: ReadonlySet<number>;
  /** Ids of the venues and sites that are marked. */
  venues: readonly string[];
  /** An agreement of all along the main river, which is drawn heavier. */
  riverLit: boolean;
  /** What the map is made for, in the unit square. */
  extent: readonly World[];
  /** Of a sheet that puts areas side by side. */
  comparison: Comparison | undefined;
}

/** On paper nothing can be dimmed by a pointer: legs that are not lit are left out, and ribbons close up. */
export function sheetScene(atlas: Atlas, { lang, subject, filter, extent }: SheetSettings): SheetScene {
  const [main] = langsOf(lang, atlas.edition);
  const whole = buildScene(atlas, main);
  const isCompare = subject?.kind === "compare";
  const { legs, regions, rivers, venues } = isCompare
    ? emphasis(atlas, filter, null, null, subject.adcodes)
    : emphasis(atlas, filter, subject, null);
  const compared = isCompare
    ? inOrder(comparison(atlas, subject.adcodes, filter), subject.sort, main)
    : undefined;
  const drawn = subject ? "lit" : "plain";
  const ribbons = whole.ribbons.flatMap((ribbon) => {
    const kept = ribbon.strands.filter(({ id }) => legs.get(id) === drawn);
    const offsets = strandOffsets(kept.length);
    const strands = kept.map((strand, i) => ({ ...strand, offset: offsets[i] ?? 0 }));
    return strands.length === 0
      ? []
      : [{ ...ribbon, strands, lanes: lanesOf(atlas.edition, ribbon, strands) }];
  });
  const ids = new Set([
    ...ribbons.flatMap(({ strands }) => strands.map(({ partnership }) => partnership)),
    ...(compared?.columns ?? []).flatMap(({ partnerships }) => partnerships.map(({ id }) => id)),
  ]);
  const scene = { ...whole, ribbons };
  const lit = [...regions].flatMap(([adcode, tone]) =>
    tone === drawn || isHub(atlas.edition, adcode) ? [adcode] : [],
  );
  // What a filter hides of a comparison still says where its areas lie.
  const points = extent ? extentPoints(whole, extent) : pointsOf(isCompare ? whole : scene, subject);
  return {
    scene,
    partnerships: [...ids]
      .flatMap((id) => partnershipById(atlas, id) ?? [])
      .sort((a, b) => (a.date.start < b.date.start ? -1 : 1)),
    lit: new Set(lit),
    venues,
    riverLit: [...rivers.values()].includes("lit"),
    extent: points.length > 0 ? points : wholePoints(whole),
    comparison: compared,
  };
}

function inOrder(compared: Comparison, sort: CompareSort | null | undefined, lang: Lang): Comparison {
  return { ...compared, columns: sortColumns(compared.columns, sort ?? null, lang) };
}

function extentPoints(whole: Scene, extent: NonNullable<SheetExtent>): World[] {
  if (extent.kind === "box")
    return [toWorld([extent.west, extent.north]), toWorld([extent.east, extent.south])];
  const view = extent.kind === "view" && whole.edition.views.find(({ id }) => id === extent.id);
  return view ? presetPoints(whole, view) : wholePoints(whole);
}

function pointsOf(scene: Scene, subject: SheetSubject): World[] {
  if (!subject) return wholePoints(scene);
  return subject.kind === "compare" ? comparePoints(scene, subject.adcodes) : subjectPoints(scene, subject);
}
