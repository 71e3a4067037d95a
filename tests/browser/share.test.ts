import { describe, expect, inject } from "vitest";

import { fieldsOf } from "../support/fieldsOf.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { readPng } from "./support/readPng.ts";
import { sharing } from "./support/sharing.ts";

const PHONE = { width: 360, height: 640 };

describe("the dialog", () => {
  for (const [name, lang, size, touch] of [
    ["desk", "zh", { width: 1440, height: 900 }, false],
    ["phone", "en", PHONE, true],
  ] as const)
    atlasTest(`${name}, ${lang}: copies the address of this view, and both codes`, async ({ openAtlas }) => {
      const atlas = await openAtlas({
        size,
        touch,
        query: { region: "500109", themes: "culture", ...(lang === "en" && { lang }) },
      });
      const { page } = atlas;
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const { share, open, dialog, field, copy } = sharing(atlas, lang);
      await open();
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
      const site = inject("site");
      for (const [what, text] of [
        [share.address, `${site}${lang === "en" ? "en/" : ""}region/500109/?themes=culture`],
        [share.withScript, `${site}embed.js"`],
        [share.withoutScript, `${site}?embed=1&amp;`],
      ] as const) {
        await copy(what).click();
        await dialog
          .getByRole("status")
          .filter({ hasText: share.copied(what) })
          .waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(text);
        expect(copied).toBe(await field(what).inputValue());
      }
      const address = new URL(await field(share.address).inputValue());
      expect(fieldsOf(address.href)).toEqual(fieldsOf(page.url()));
    });

  atlasTest("goes with the keyboard and gives the focus back", async ({ atlas }) => {
    const { button, dialog, copy, share } = sharing(atlas);
    await button.focus();
    await atlas.page.keyboard.press("Enter");
    await dialog.waitFor();
    await expect.poll(() => copy(share.address).evaluate((it) => it === document.activeElement)).toBe(true);
    await atlas.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  atlasTest("where copying is refused, the text is selected", async ({ atlas }) => {
    const { page } = atlas;
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("Denied", "NotAllowedError"));
    });
    const { share, open, dialog, field, copy } = sharing(atlas);
    await open();
    await copy(share.withScript).click();
    await dialog.getByRole("status").filter({ hasText: share.notCopied }).waitFor();
    const selected = await field(share.withScript).evaluate((area: HTMLTextAreaElement) =>
      area === document.activeElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "",
    );
    expect(selected).toBe(await field(share.withScript).inputValue());
    await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, "writeText"));
  });

  atlasTest("hands the address to the phone, where it takes one", async ({ openAtlas }) => {
    const atlas = await openAtlas({ size: PHONE, touch: true, query: { region: "500109" } });
    const { page } = atlas;
    // Chromium on Linux has no such thing.
    await page.evaluate(() => {
      Object.assign(navigator, {
        share: async (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
        },
      });
    });
    const { share, open, dialog } = sharing(atlas);
    await open();
    await dialog.getByRole("button", { name: share.send }).click();
    const shared = JSON.parse((await page.locator("html[data-shared]").getAttribute("data-shared")) ?? "");
    expect(shared).toEqual({ title: "北碚区 · 绵渝协同地图", url: `${inject("site")}region/500109/` });
  });
});

atlasTest("the picture is the sheet of this view", async ({ atlas }) => {
  await atlas.travel("?region=500109");
  const { share, open, dialog } = sharing(atlas);
  await open();
  const [download] = await Promise.all([
    atlas.page.waitForEvent("download"),
    dialog.getByRole("button", { name: share.savePicture }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/beibei.*\.png$/);
  await dialog
    .getByRole("status")
    .filter({ hasText: share.saved(download.suggestedFilename()) })
    .waitFor();
  const png = await readPng(await download.path());
  expect(png.width).toBeGreaterThan(1000);
  expect(png.variety).toBeGreaterThan(1000);
});
