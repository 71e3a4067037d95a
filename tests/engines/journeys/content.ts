import type { Lang } from "../../../src/atlas/lang.ts";
import { partnershipById } from "../../../src/atlas/queries/queries.ts";
import { realAtlas } from "../../support/realAtlas.ts";

export const atlas = realAtlas();

export const BEIBEI = 500109;

/** A region that a click anywhere in its middle opens, one that does on a phone too, and a leg that is far from the others. */
export const ABA = 513200;
export const GUANGYUAN = 510800;
export const LONELY_LEG = "yongchuan-matchmaking:500118";

export function nameOf(adcode: number, lang: Lang): string {
  const jurisdiction = atlas.jurisdictions.get(adcode);
  if (!jurisdiction) throw new Error(`There is no region ${adcode}.`);
  return jurisdiction.name.short[lang];
}

export function titleOf(id: string, lang: Lang): string {
  const partnership = partnershipById(atlas, id);
  if (!partnership) throw new Error(`There is no partnership ${id}.`);
  return partnership.title[lang];
}
