import type { Atlas } from "../atlas/atlas.ts";
import type { SheetSettings } from "../state/print/settings.ts";
import { composeList } from "./composeList.ts";
import { type ComposedSheet, composeSheet } from "./composeSheet.ts";
import { composeStory } from "./composeStory.ts";
import { composeTables } from "./composeTables.ts";
import { type Contents, contentsFor } from "./contents.ts";
import { matrix } from "./furniture/tables/matrix.ts";
import { sheetWords } from "./furniture/words.ts";
import { paletteOf } from "./ink/palette.ts";
import { furnitureWidth, SheetTooSmall } from "./layout.ts";
import type { LeftOut } from "./leftOut.ts";
import { pageSizes } from "./page/pageSizes.ts";
import { langsOf, type SheetStyle } from "./page/sheetStyle.ts";
import { sheetScene } from "./sheetScene.ts";

/** Strands are this much heavier where only some are drawn. */
const SUBJECT_BOLD = 1.5;

/** The pages of a sheet. */
export interface ComposedPages {
  pages: readonly ComposedSheet[];
  title: string;
  /** What none of them has room for. */
  leftOut: readonly LeftOut[];
}

/**
 * Draws all pages of a sheet, in millimetres, (0, 0) being the corner of the trimmed page. Pure; the same in Node and in
 * a browser.
 *
 * @param settings As {@link checkSettings} lets them through.
 * @throws SheetTooSmall where a given height leaves no room for the map; its message says what would do.
 */
export function composePages(atlas: Atlas, settings: SheetSettings): ComposedPages {
  try {
    return withCodeIfRoom(atlas, settings);
  } catch (error) {
    if (!(error instanceof SheetTooSmall)) throw error;
    throw new SheetTooSmall(settings.height ?? 0, enough(atlas, settings, error.needed));
  }
}

/** A page has no QR code where its map would have no room beside it. */
function withCodeIfRoom(atlas: Atlas, settings: SheetSettings): ComposedPages {
  try {
    return composed(atlas, settings);
  } catch (error) {
    if (settings.site === null || !(error instanceof SheetTooSmall)) throw error;
    const { leftOut, ...pages } = composed(atlas, { ...settings, site: null });
    return { ...pages, leftOut: [...leftOut, "qrCode"] };
  }
}

function composed(atlas: Atlas, asked: SheetSettings): ComposedPages {
  // A page that is as high as its map is trimmed to the same height with a bleed as without.
  const trim = asked.height === null && asked.bleed > 0 ? composed(atlas, { ...asked, bleed: 0 }) : undefined;
  const settings = { ...asked, height: trim?.pages[0]?.height ?? asked.height };
  const { height } = asked;
  const sheet = sheetScene(atlas, settings);
  const sizes = pageSizes(measure(asked), asked.subject ? SUBJECT_BOLD : 1);
  const { edition } = atlas;
  const style: SheetStyle = {
    edition,
    palette: paletteOf(edition, settings.ink),
    sizes,
    langs: langsOf(settings.lang, edition),
  };
  const width = furnitureWidth(settings, sheet.extent);
  // Where its column is too narrow for who takes part in what, that is on the next page with the figures.
  const hasMatrix =
    height === null || sheet.partnerships.length === 0 || matrix(sheet, style, width) !== null;
  const forms = contentsFor(asked, width).filter(
    ({ tables }) => tables === "none" || tables === "later" || hasMatrix,
  );
  const words = sheetWords(atlas, sheet, settings, style.langs[0]);
  const title = settings.title ?? words.title;
  if (settings.subject?.kind === "story") {
    return { pages: composeStory(atlas, sheet, settings, style), title, leftOut: [] };
  }
  const [richest] = forms;
  const compose = (form: Contents) => {
    const first = composeSheet(atlas, sheet, settings, style, form);
    const isListLeftOut = form.list === "none" && richest?.list !== "none" && sheet.partnerships.length > 0;
    const leftOut: readonly LeftOut[] = [...(isListLeftOut ? (["list"] as const) : []), ...first.leftOut];
    return { pages: [first, ...further(form)], title, leftOut };
  };
  function further({ list, tables }: Contents): ComposedSheet[] {
    if (height === null) return [];
    const paged = { ...asked, height };
    if (list === "later") return composeList(atlas, sheet, paged, style);
    return tables === "later" || tables === "matrix" ? composeTables(atlas, sheet, paged, style, tables) : [];
  }
  return firstThatFits(forms, compose);
}

/** The height that is enough, in mm: on a higher page type is larger, and takes more than it did on the lower one. */
function enough(atlas: Atlas, settings: SheetSettings, height: number): number {
  try {
    composed(atlas, { ...settings, height });
    return height;
  } catch (error) {
    if (!(error instanceof SheetTooSmall) || error.needed <= height) throw error;
    return enough(atlas, settings, error.needed);
  }
}

/** The first form for which there is room; what even the last has no room for is the caller's to know. */
function firstThatFits<T>(forms: readonly Contents[], compose: (form: Contents) => T): T {
  const [form, ...poorer] = forms;
  if (!form) throw new Error("a sheet has contents");
  try {
    return compose(form);
  } catch (error) {
    if (poorer.length === 0 || !(error instanceof SheetTooSmall)) throw error;
    return firstThatFits(poorer, compose);
  }
}

/** What sizes go by, in mm: the width, or on landscape pages a little more than the height. */
const measure = ({ width, height, margin }: SheetSettings) =>
  Math.min(width, height === null ? width : height * 1.2) - 2 * margin;
