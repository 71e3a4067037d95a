import type { Partnership } from "../../../src/atlas/files/schema.ts";
import { type Filter, passes } from "../../../src/atlas/queries/filter.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const { partnerships } = realAtlas();

/** The partnerships of the real atlas that a filter lets through. */
export const passing = (filter: Partial<Filter>): Partnership[] =>
  partnerships.filter((entry) => passes(entry, { themes: null, from: null, to: null, ...filter }));
