import { expect } from "vitest";
import { realAtlas } from "../../support/realAtlas.ts";
import { atlasTest } from "../support/atlasTest.ts";
import { hiddenPoints } from "../support/hiddenPoints.ts";
import { CORRIDOR, eachLegInSight, mapAt, WHOLE } from "../support/mapAt.ts";
import { paintedShares } from "../support/paintedShare.ts";
import { someSubjects } from "../support/subjects.ts";

const { jurisdictions } = realAtlas();
const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.zh ?? "";

const mapTest = atlasTest.extend("atlas", ({ openAtlas }) => openAtlas({ gl: true }));

mapTest("a region and a strand open with a click", async ({ atlas }) => {
  const places = await mapAt(atlas, CORRIDOR);
  const { x, y } = places.region(500109);
  await atlas.page.mouse.click(x, y);
  await atlas.page.getByRole("dialog", { name: nameOf(500109) }).waitFor();
  await atlas.page.keyboard.press("Escape");
  await atlas.idle();
  const leg = places.leg("yongchuan-matchmaking:500118");
  await atlas.page.mouse.click(leg.x, leg.y);
  await expect.poll(() => atlas.address).toMatchObject({ partnership: "yongchuan-matchmaking" });
});

mapTest("every leg is drawn in its theme's colour", async ({ atlas }) => {
  await eachLegInSight(atlas, async (seen) => {
    const shares = await paintedShares(
      atlas.page,
      seen.map(({ x, y, theme }) => ({ x, y, token: theme })),
    );
    expect(seen.filter((_, i) => !((shares[i] ?? 0) > 0.005))).toEqual([]);
  });
});

mapTest("all names are written beside their points", async ({ atlas }) => {
  const { page } = atlas;
  const places = await mapAt(atlas, WHOLE);
  const adcodes = [...jurisdictions.keys()];
  const shares = await paintedShares(
    page,
    adcodes.map((adcode) => ({ ...places.seat(adcode), token: "ink" })),
  );
  expect(adcodes.filter((_, i) => !((shares[i] ?? 0) > 0)).map(nameOf)).toEqual([]);
});

mapTest("a popup never covers what it explains", async ({ atlas }) => {
  await mapAt(atlas, WHOLE);
  // On the picture it is all of them, see subjects.test.ts.
  const some = ["region=513200", "partnership=fujiang-services-agreement"];
  for (const { query, selection, name } of someSubjects(...some)) {
    await atlas.travel(`?${query}`);
    await atlas.page.getByRole("dialog", { name: name.zh }).waitFor();
    await atlas.idle();
    expect(await hiddenPoints(atlas, [".card"], [selection]), query).toEqual([]);
  }
});
