import { type Filter, passes } from "../../../src/atlas/filter.ts";
import { type Partnership, THEMES } from "../../../src/atlas/schema.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const { partnerships } = realAtlas();

/** The partnerships of the real atlas that a filter lets through. */
export const passing = (filter: Partial<Filter>): Partnership[] =>
  partnerships.filter((entry) => passes(entry, { themes: THEMES, from: null, to: null, ...filter }));
