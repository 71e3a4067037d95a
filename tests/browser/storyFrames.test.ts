import { describe, expect } from "vitest";
import { stepSubjects } from "../../src/state/stepSubjects.ts";
import { EDITION } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";

describe("what a step of the story tells of lies beneath the row of buttons, arcs and all", () => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 768, height: 1024 },
  ])
    atlasTest(`${size.width} × ${size.height}`, async ({ openAtlas }) => {
      const atlas = await openAtlas({ size });
      const row = await atlas.page.locator(".toolbar").boundingBox();
      for (const [index, step] of EDITION.story.entries()) {
        await atlas.travel(`?step=${index + 1}`);
        await atlas.page.locator(`.step:nth-child(${index + 1})[aria-current]`).waitFor();
        await atlas.idle();
        const places = await mapPlaces(atlas, await atlas.camera());
        const tops = stepSubjects(step)
          .flatMap((one) => places.subject(one))
          .map(({ y }) => y);
        expect(Math.min(...tops), step.id).toBeGreaterThan((row?.y ?? 0) + (row?.height ?? 0));
      }
    });
});
