import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import type { MapPort } from "../../../../../src/map/mapPort.ts";
import { MapFields } from "../../../../../src/panels/composer/map/MapFields.tsx";
import type { DrawnSheet } from "../../../../../src/sheet/document/drawnSheet.ts";
import { known } from "../../../../../src/state/known.ts";
import { createStore } from "../../../../../src/state/store.ts";
import { wordsOf } from "../../../../../src/text/words.ts";
import { JIA, SQUARES, syntheticAtlas, YI } from "../../../../support/syntheticAtlas.ts";
import { fakeBar } from "../../../support/fakeBar.ts";

const atlas = signal(syntheticAtlas());
const { map: words, names } = wordsOf(SQUARES, SQUARES.languages[0]).composer;
/** The middle of the plane, 20° wide on 1000 px. */
const MAP = { sight: signal({ view: { centre: [0.78, 0.42], worldSize: 18_000 } }) } as unknown as MapPort;

const NAMES = [JIA, YI].map((adcode) => ({
  id: String(adcode),
  text: `name of ${adcode}`,
  box: { left: 10, top: 10, right: 20, bottom: 13 },
}));

async function opened(query: string) {
  const bar = fakeBar(query);
  const store = createStore(bar, () => known(atlas.value));
  const page = document.createElement("div");
  document.body.replaceChildren(page);
  let name: string | null = null;
  const choose = (id: string | null) => {
    name = id;
  };
  const draw = () => {
    const settings = { crop: store.state.value.sheet?.crop ?? null };
    const { x = 0, y = 0 } = settings.crop ?? {};
    const map = {
      box: { left: 0, top: 0, right: 100, bottom: 80 },
      crop: { x, y, perMm: 0.5, isWidest: false },
      names: NAMES,
    };
    const drawn = { settings, map } as unknown as DrawnSheet;
    return act(() =>
      render(
        <MapFields store={store} atlas={atlas} map={MAP} drawn={drawn} name={name} chooseName={choose} />,
        page,
      ),
    );
  };
  await draw();
  return {
    bar,
    page,
    sheet: () => store.state.value.sheet,
    select: (place = 0) => page.querySelectorAll("select")[place] as HTMLSelectElement,
    button: (name: string) => page.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`),
    async does(act_: () => void) {
      await act(act_);
      await draw();
    },
  };
}

test("steps on the pad are one entry for Back, and the way back is one press", async () => {
  const { bar, page, sheet, button, does } = await opened("?view=sheet");
  await does(() => button(words.nearer)?.click());
  await does(() => button(words.east)?.click());
  await does(() => button(words.north)?.click());
  // A step is a twentieth of the map's width.
  expect(sheet()?.crop).toEqual({ zoom: 1, x: 2.5, y: -2.5 });
  expect(bar.log.map((line) => line.split(" ")[0])).toEqual(["push", "replace", "replace"]);
  expect(bar.query()).toBe("?view=sheet&crop=1,2.5,-2.5");
  await does(() => page.querySelector<HTMLButtonElement>(".text-button")?.click());
  expect(bar.query()).toBe("?view=sheet");
});

test("the keys of the pad do what its buttons do, and no step goes too far", async () => {
  const { sheet, button, does } = await opened("?view=sheet&crop=15,0,0");
  const press = (key: string) =>
    does(() => {
      button(words.west)?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
  await press("ArrowDown");
  await press("=");
  await press("=");
  expect(sheet()?.crop).toEqual({ zoom: 16, x: 0, y: 2.5 });
  expect(button(words.nearer)?.getAttribute("aria-disabled")).toBe("true");
});

test("another extent begins without a crop; the screen's is kept in degrees", async () => {
  const { bar, sheet, select, does } = await opened("?view=sheet&crop=2,0,0");
  const [view] = SQUARES.views;
  const choose = (value: string) =>
    does(() => {
      select().value = value;
      select().dispatchEvent(new Event("change", { bubbles: true }));
    });
  await choose(`view:${view?.id}`);
  expect(bar.query()).toBe(`?view=sheet&extent=${view?.id}`);
  const place = document.createElement("div");
  place.id = "map";
  place.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 800);
  document.body.append(place);
  await choose("screen");
  expect(sheet()?.extent).toEqual({ kind: "box", west: 90.8, south: 20.358, east: 110.8, north: 34.503 });
  expect(select().value).toBe("box");
  await choose("subject");
  expect(bar.query()).toBe("?view=sheet");
});

test("a name is chosen and moved; one is put back, or all", async () => {
  const { bar, page, sheet, select, button, does } = await opened(`?view=sheet&nudge=${YI}:0:2`);
  const press = (text: string) =>
    does(() =>
      Array.from(page.querySelectorAll("button"))
        .find((one) => one.textContent === text)
        ?.click(),
    );
  await does(() => {
    select(1).value = String(JIA);
    select(1).dispatchEvent(new Event("change", { bubbles: true }));
  });
  await does(() => button(names.east)?.click());
  await does(() => {
    const fine = new KeyboardEvent("keydown", { key: "ArrowUp", shiftKey: true, bubbles: true });
    button(names.east)?.dispatchEvent(fine);
  });
  expect(bar.query()).toBe(`?view=sheet&nudge=${YI}:0:2,${JIA}:0.5:-0.1`);
  expect(bar.log.map((line) => line.split(" ")[0])).toEqual(["push", "replace"]);
  expect(page.textContent).toContain(names.offset(0.5, -0.1));
  await press(names.putBack);
  expect(sheet()?.nudges).toEqual([{ id: String(YI), x: 0, y: 2 }]);
  await press(names.putAllBack(1));
  expect(bar.query()).toBe("?view=sheet");
});
