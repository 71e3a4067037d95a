import type { Source } from "../../../src/atlas/schema.ts";

/** A document as the schema wants it, with whatever is changed. */
export const source = (changes: Partial<Source> = {}): Source => ({
  title: { zh: "公报", en: "Communiqué" },
  publisher: { zh: "统计局", en: "Bureau", site: "example.org" },
  published: "2021-05-26",
  ...changes,
});
