import { expect, test } from "vitest";
import { citeSources, type Documents } from "../../../geo/steps/citeSources.ts";

const title = { zh: "公报", en: "Communiqué" };
const bureau = { zh: "统计局", en: "Bureau" };
const documents: Documents = {
  publishers: { bureau },
  documents: { census: { title, publisher: "bureau", published: "2021" } },
};

test("ids of documents become the documents, however deep they lie", () => {
  const records = citeSources('[{"area": {"value": 1, "sources": ["census"]}}]', documents);
  expect(records).toEqual([
    { area: { value: 1, sources: [{ title, publisher: bureau, published: "2021" }] } },
  ]);
});

test("an id without a document is a fault that names it", () => {
  expect(() => citeSources('{"sources": ["cencus"]}', documents)).toThrow(
    "“cencus” is not in documents.json",
  );
});
