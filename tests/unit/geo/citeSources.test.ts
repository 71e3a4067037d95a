import { expect, test } from "vitest";
import { citeSources, type Documents, uncited } from "../../../geo/steps/citeSources.ts";
import { inBoth } from "../../support/inBoth.ts";

const title = inBoth("公报", "Communiqué");
const bureau = inBoth("统计局", "Bureau");
const documents: Documents = {
  publishers: { bureau },
  documents: { census: { title, publisher: "bureau", published: "2021" } },
};

test("ids of documents become the documents, however deep they lie", () => {
  const records = citeSources([{ area: { value: 1, sources: ["census"] } }], documents);
  expect(records).toEqual([
    { area: { value: 1, sources: [{ title, publisher: bureau, published: "2021" }] } },
  ]);
});

test("an id without a document is a fault that names it, and so is a source that is no list", () => {
  const records = [
    { adcode: 1, area: { sources: ["census"] } },
    { id: "port", sources: ["cencus"] },
  ];
  const fault = { file: "places", entry: "port", field: "sources" };
  expect(uncited("places", records, documents)).toEqual([
    { ...fault, problem: "“cencus” is not in documents.json, or its publisher is not" },
  ]);
  expect(uncited("places", [{ id: "port", sources: "census" }], documents)).toEqual([
    { ...fault, problem: "is no list of ids of documents" },
  ]);
});
