import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pathOf } from "../../../../src/atlas/files/fault.ts";
import { parseFile } from "../../../../src/atlas/files/parseFile.ts";
import { packShapes } from "../../../../src/node/data/packShapes.ts";
import { realFiles } from "../../../support/realAtlas.ts";
import { EDITION } from "../../../support/realEdition.ts";

const { jurisdictions, boundaries } = realFiles();

test("what is known of the areas travels without their shapes, and says the same", () => {
  const text = readFileSync(pathOf("jurisdictions"), "utf8");
  const packed = packShapes("jurisdictions", text) ?? "";
  expect(packed.length).toBeLessThan(text.length / 8);
  expect(parseFile("jurisdictions", packed, EDITION.languages).value).toEqual(jurisdictions);
});

test("the shapes travel by themselves, and are the same", () => {
  const packed = packShapes("boundaries", readFileSync(pathOf("boundaries"), "utf8")) ?? "";
  expect(parseFile("boundaries", packed, EDITION.languages).value).toEqual(boundaries);
  expect(packed).not.toContain("census");
});

test("what has no shapes stays as it is", () => {
  expect(packShapes("partnerships", "{}")).toBeUndefined();
});
