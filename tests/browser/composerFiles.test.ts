import { expect } from "vitest";
import { fileOf } from "../../src/node/command/fileOf.ts";
import { readAtlas } from "../../src/node/data/readAtlas.ts";
import { openPress } from "../../src/node/press/press.ts";
import { drawnPages } from "../../src/sheet/document/drawnSheet.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { composer } from "./support/composer.ts";
import { readPng } from "./support/readPng.ts";

// A region's sheet as SVG, PNG and PDF is in the journeys of every engine: see tests/engines/journeys/composer.ts.

const { kind: _, size: _size, ...a4 } = PAGES["a4-portrait"] ?? { kind: "slide" };
atlasTest(
  "PDF for a press, byte for byte what the command writes: all pages of a comparison, whichever is shown",
  async ({ atlas: opened }) => {
    await opened.travel("?view=sheet&compare=500109,510700&page=a4-portrait&part=2");
    const { words, dialog, field, file, svg } = composer(opened);
    await svg();
    const atlas = await readAtlas(process.cwd());
    const subject = { kind: "compare", adcodes: [500109, 510700] } as const;
    const pages = drawnPages(atlas, { ...SHEET_DEFAULTS, ...a4, subject });
    expect(pages).toHaveLength(2);
    const press = await openPress(atlas, pages);
    // As for a newspaper it is among the journeys of every engine.
    await field(words.condition.name).selectOption("office");
    const { name, bytes } = await file(words.savePdf);
    expect(name).toBe(fileOf(pages[0], "pdf", { condition: "office", spots: false }));
    const made = await press.make(pages, "pdf", {
      dpi: 300,
      type: "text",
      condition: "office",
      spots: false,
    });
    expect(bytes.equals(Buffer.from(made))).toBe(true);
    await dialog.getByText(words.saved(name)).waitFor();
  },
);

atlasTest(
  "type as outlines and theme lines in spot colours, byte for byte as the command has them",
  async ({ atlas: opened }) => {
    await opened.travel("?view=sheet&region=500109");
    const { words, field, file, svg } = composer(opened);
    await svg();
    await field(words.spots).check();
    await field(words.type.outlines).check();
    await expect
      .poll(() => opened.address)
      .toEqual({ view: "sheet", region: "500109", spots: "yes", type: "outlines" });
    const atlas = await readAtlas(process.cwd());
    const pages = drawnPages(atlas, { ...SHEET_DEFAULTS, subject: { kind: "region", adcode: 500109 } });
    const press = await openPress(atlas, pages);
    const order = { dpi: 300, type: "outlines", condition: "newsprint", spots: true } as const;
    for (const [button, format] of [
      [words.savePdf, "pdf"],
      [words.svg, "svg"],
    ] as const) {
      const { name, bytes } = await file(button);
      expect(name).toBe(fileOf(pages[0], format, order));
      expect(bytes.equals(Buffer.from(await press.make(pages, format, order)))).toBe(true);
    }
  },
);

atlasTest("a large picture can be cancelled on the way, and another made then", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&page=a3-portrait");
  const { words, dialog, field, button, file, svg } = composer(opened);
  await svg();
  await field(words.dpi).selectOption("600");
  await button(words.png).click();
  await button(words.cancel).click();
  await dialog.getByText(words.cancelled).waitFor();
  await field(words.dpi).selectOption("150");
  expect(await readPng((await file(words.png)).path)).toMatchObject({ width: 1754, height: 2480 });
});

atlasTest(
  "a picture that is too large is refused, with the largest that is not",
  async ({ atlas: opened }) => {
    await opened.travel("?lang=en&view=sheet&width=1000&height=1400");
    const { words, dialog, field, button, svg } = composer(opened, "en");
    await svg();
    await field(words.dpi).selectOption("600");
    await button(words.png).click();
    await dialog.getByText(words.fault.tooLarge(23622, 33071)).waitFor();
    await dialog.getByText(words.fault.largest(150, 5906, 8268)).waitFor();
  },
);

atlasTest("without its fonts no file is made, and the reader is told", async ({ openAtlas }) => {
  const opened = await openAtlas({
    anew: true,
    query: { view: "sheet", region: "500109" },
    allow: /ERR_FAILED/,
  });
  const { words, dialog, button, svg } = composer(opened);
  await svg();
  await opened.page.route(/\.woff2$/, (route) => route.abort());
  await button(words.svg).click();
  await dialog.getByText(words.fault.failed).waitFor();
});
