import type { Atlas } from "../atlas/atlas.ts";
import { type Comparison, comparison } from "../atlas/compare/comparison.ts";
import { type CompareSort, sortColumns } from "../atlas/compare/sortColumns.ts";
import { isHub, type Step } from "../atlas/edition/edition.ts";
import type { Partnership } from "../atlas/files/schema.ts";
import type { Lang } from "../atlas/lang.ts";
import { compareDates } from "../atlas/plainDate.ts";
import { NO_FILTER } from "../atlas/queries/filter.ts";
import { partnershipById } from "../atlas/queries/queries.ts";
import { strandOffsets } from "../geometry/lines/strand.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import { buildScene } from "../scene/buildScene.ts";
import { type Emphasis, emphasis, type Tone } from "../scene/emphasis.ts";
import { lanesOf } from "../scene/lanes.ts";
import type { Scene } from "../scene/scene.ts";
import {
  comparePoints,
  ON_PAPER,
  presetPoints,
  stepPoints,
  subjectPoints,
  wholePoints,
  wholeSightPoints,
} from "../scene/subjectPoints.ts";
import type { SheetExtent } from "../state/print/crop.ts";
import type { SheetSettings, SheetSubject } from "../state/print/settings.ts";
import { stepSubjects } from "../state/stepSubjects.ts";
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
  const compared = isCompare
    ? inOrder(comparison(atlas, subject.adcodes, filter), subject.sort, main)
    : undefined;
  const selection = isCompare || subject?.kind === "story" ? null : subject;
  const lit = isCompare
    ? emphasis(atlas, filter, null, null, subject.adcodes)
    : emphasis(atlas, filter, selection, null);
  const parts = partsOf(atlas, whole, lit, isCompare || selection ? "lit" : "plain", compared);
  // What a filter hides of a comparison, or of everything, still says where the areas lie.
  const points = extent
    ? extentPoints(whole, extent)
    : pointsOf(selection ? parts.scene : whole, isCompare ? subject : selection);
  return { ...parts, extent: points.length > 0 ? points : wholePoints(whole), comparison: compared };
}

/** The same for a step of the story: what it tells of, and of what shows everything all. */
export function stepScene(atlas: Atlas, { lang }: Pick<SheetSettings, "lang">, step: Step): SheetScene {
  const whole = buildScene(atlas, langsOf(lang, atlas.edition)[0]);
  const told = stepSubjects(step);
  const lit = emphasis(atlas, NO_FILTER, null, null, [], told);
  const parts = partsOf(atlas, whole, lit, told.length > 0 ? "lit" : "plain", undefined);
  return { ...parts, extent: stepPoints(parts.scene, step, ON_PAPER), comparison: undefined };
}

/** What of a Scene has a tone, with its partnerships, and those that a comparison counts. */
function partsOf(
  atlas: Atlas,
  whole: Scene,
  { legs, regions, rivers, venues }: Emphasis,
  drawn: Tone,
  compared: Comparison | undefined,
) {
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
  const lit = [...regions].flatMap(([adcode, tone]) =>
    tone === drawn || isHub(atlas.edition, adcode) ? [adcode] : [],
  );
  return {
    scene: { ...whole, ribbons },
    partnerships: [...ids]
      .flatMap((id) => partnershipById(atlas, id) ?? [])
      .sort((a, b) => compareDates(a.date.start, b.date.start)),
    lit: new Set(lit),
    venues,
    riverLit: [...rivers.values()].includes("lit"),
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

function pointsOf(scene: Scene, subject: Exclude<SheetSubject, { kind: "story" }>): World[] {
  if (!subject) return wholeSightPoints(scene);
  return subject.kind === "compare" ? comparePoints(scene, subject.adcodes) : subjectPoints(scene, subject);
}
