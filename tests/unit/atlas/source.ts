import type { Source } from "../../../src/atlas/files/schema.ts";
import { inBoth } from "../../support/inBoth.ts";

/** A document as the schema wants it, with whatever is changed. */
export const source = (changes: Partial<Source> = {}): Source => ({
  title: inBoth("公报", "Communiqué"),
  publisher: { ...inBoth("统计局", "Bureau"), site: "example.org" },
  published: "2021-05-26",
  ...changes,
});
