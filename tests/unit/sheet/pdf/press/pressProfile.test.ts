import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeProfile } from "../../../../../src/node/press/makeProfile.ts";
import { pressProfile } from "../../../../../src/sheet/pdf/press/pressProfile.ts";
import { PRESSES } from "../../../../../src/sheet/pdf/press/printingConditions.ts";
import { isHere } from "../../../../sheets/pressTools.ts";
import { deltaE, iccTable, type Lab } from "../../../support/iccTable.ts";

const DATA = "src/sheet/pdf/profiles/fogra39.ti3";
const profile = readFileSync(pressProfile("coated") ?? "");

/** The measured patches: inks in per cent, and CIELAB. */
const patches = readFileSync(DATA, "latin1")
  .split(/\r?\n/)
  .map((line) => line.trim().split(/\s+/).map(Number))
  .filter((numbers) => numbers.length === 11 && !numbers.some(Number.isNaN))
  .map((numbers) => ({ inks: numbers.slice(1, 5), lab: numbers.slice(8) as unknown as Lab }));

test("the data is what its sidecar describes, of the condition that the output intent names", () => {
  const { files } = JSON.parse(readFileSync(DATA.replace("ti3", "json"), "utf8"));
  expect(files).toEqual([
    { path: DATA, sha256: createHash("sha256").update(readFileSync(DATA)).digest("hex") },
  ]);
  expect(readFileSync(DATA, "latin1")).toContain(`"${PRESSES.coated.identifier}L"`);
});

test("coated's profile says of paper, solids and every patch what was measured", () => {
  const { header, labOf } = iccTable(profile);
  expect(header).toEqual({ kind: "prtr", colours: "CMYK", connection: "Lab ", size: profile.length });
  expect(patches).toHaveLength(1617);
  const off = patches.map(({ inks, lab }) => ({ inks, by: deltaE(labOf(inks), lab) }));
  for (const { inks, by } of off)
    if (inks.every((ink) => ink === 0 || ink === 100) && inks.filter(Boolean).length < 2)
      expect(by, `${inks}`).toBeLessThan(1.5);
  expect(off.reduce((sum, { by }) => sum + by, 0) / off.length).toBeLessThan(0.7);
  expect(off.filter(({ by }) => by > 2.5)).toEqual([]);
});

test("the other presses are named alone: there is no free profile of theirs", () => {
  for (const condition of ["office", "newsprint", "uncoated"] as const)
    expect(pressProfile(condition)).toBeUndefined();
});

test.skipIf(!isHere("colprof", "-?"))(
  "made again it is the same (ArgyllCMS)",
  { timeout: 60_000 },
  async () => {
    expect(Buffer.compare(await makeProfile(), profile)).toBe(0);
  },
);
