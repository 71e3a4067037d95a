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
    for (const condition of ["office", "coated"] as const) {
      await field(words.condition.name).selectOption(condition);
      const { name, bytes } = await file(words.savePdf);
      expect(name).toBe(fileOf(pages[0], "pdf", { condition, spots: false }));
      const made = await press.make(pages, "pdf", { dpi: 300, type: "text", condition, spots: false });
      expect(bytes.equals(Buffer.from(made))).toBe(true);
      await dialog.getByText(words.saved(name)).waitFor();
    }
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

atlasTest(
  "what a designer types comes from the whole typefaces where the site's own fonts lack it, byte for byte as the command has it",
  async ({ openAtlas }) => {
    const [title, byline] = ["龘靐 Ægir", "文／喆昉 Žižek"];
    const opened = await openAtlas({ anew: true, query: { view: "sheet", region: "500109", title, byline } });
    const { words, dialog, field, file, svg } = composer(opened);
    await svg();
    // The page draws it in the same type, which it has loaded.
    await expect
      .poll(() =>
        opened.page.evaluate(() =>
          [...document.fonts]
            .filter(({ family }) => /Serif/.test(family))
            .some(({ unicodeRange, status }) => /9f98/i.test(unicodeRange) && status === "loaded"),
        ),
      )
      .toBe(true);
    expect(await dialog.getByText("龘靐").filter({ hasText: "字体" }).count()).toBe(0);
    const atlas = await readAtlas(process.cwd());
    const subject = { kind: "region", adcode: 500109 } as const;
    const pages = drawnPages(atlas, { ...SHEET_DEFAULTS, subject, title, byline });
    const press = await openPress(atlas, pages);
    const order = { dpi: 300, condition: "newsprint", spots: false } as const;
    const pdf = async () => (await file(words.savePdf)).bytes.toString("latin1");
    const made = async (type: "text" | "outlines") =>
      Buffer.from(await press.make(pages, "pdf", { ...order, type })).toString("latin1");
    expect((await pdf()) === (await made("text"))).toBe(true);
    const drawn = (await file(words.svg)).bytes.toString();
    const ranges = [...drawn.matchAll(/data:font\/ttf[^}]*unicode-range:([^}]*)\}/g)].map(
      ([, range]) => range,
    );
    expect(ranges).toEqual(["U+9f98,U+c6", "U+9750", "U+5586,U+6609", "U+17d,U+17e"]);
    expect(drawn.length).toBeLessThan(1_500_000);
    await field(words.type.outlines).check();
    expect((await pdf()) === (await made("outlines"))).toBe(true);
  },
);

atlasTest("what no typeface has is named, and no PDF is made", async ({ atlas: opened }) => {
  await opened.travel("?view=sheet&region=500109&title=שŽ龘🐼");
  const { words, dialog, button, svg } = composer(opened);
  await svg();
  await dialog.getByText(words.missing("ש🐼")).waitFor();
  await button(words.savePdf).click();
  await dialog.getByText(words.fault.characters("ש🐼")).waitFor();
});

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
