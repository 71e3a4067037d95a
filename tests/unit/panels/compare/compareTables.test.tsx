import { signal } from "@preact/signals";
import { Window } from "happy-dom";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { compareRows } from "../../../../src/atlas/compare/compareRows.ts";
import { comparison } from "../../../../src/atlas/compare/comparison.ts";
import { AreaMatrix } from "../../../../src/panels/compare/matrix/AreaMatrix.tsx";
import { Matrix } from "../../../../src/panels/compare/matrix/Matrix.tsx";
import { AreaTable } from "../../../../src/panels/compare/table/AreaTable.tsx";
import { CompareTable } from "../../../../src/panels/compare/table/CompareTable.tsx";
import { buildScene } from "../../../../src/scene/buildScene.ts";
import { miniMaps } from "../../../../src/scene/miniMaps.ts";
import { CLOSE_COMPARE } from "../../../../src/state/closeCompare.ts";
import { known } from "../../../../src/state/known.ts";
import { createStore } from "../../../../src/state/store.ts";
import { toggleTable } from "../../../../src/state/toggleTable.ts";
import { BING, DING, JIA, SQUARES, syntheticAtlas } from "../../../support/syntheticAtlas.ts";
import { fakeBar } from "../../support/fakeBar.ts";

const ROWS = compareRows(SQUARES);
const content = syntheticAtlas();
const atlas = signal(content);
const AREAS = [JIA, BING, DING];
const store = createStore(fakeBar("?lang=en&sort=-area"), () => known(content));
const { columns } = comparison(content, AREAS, store.filter.value);
const props = { store, atlas, columns, notes: [] };
const maps = miniMaps(buildScene(content, "en"), AREAS, 88, 64);

function tableOf(html: string) {
  const { document } = new Window();
  document.body.innerHTML = html;
  const rows = [...document.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("th,td")]);
  return { document, rows, texts: rows.map((cells) => cells.map(({ textContent }) => textContent)) };
}

test("with areas as rows every row has as many cells as there are columns, and each value is the same", () => {
  const across = tableOf(renderToString(<CompareTable {...props} maps={null} />));
  const { rows, texts } = tableOf(renderToString(<AreaTable {...props} maps={maps} />));
  for (const row of rows.slice(1)) expect(row).toHaveLength(2 + ROWS.length);
  const measures = across.texts.filter((cells) => cells.length === AREAS.length + 2).slice(1);
  for (const [i, cells] of measures.entries())
    expect(texts.slice(2, 5).map((row) => row[i + 2])).toEqual(cells.slice(1, -1));
});

test("the measure that sorts says so on its head, over a column as beside a row; divisions do not sort", () => {
  for (const [html, scope] of [
    [renderToString(<CompareTable {...props} maps={null} />), "row"],
    [renderToString(<AreaTable {...props} maps={null} />), "col"],
  ]) {
    const { document } = tableOf(html ?? "");
    const heads = [...document.querySelectorAll(`th[scope=${scope}][aria-sort=descending]`)];
    expect(heads.map(({ textContent }) => textContent)).toEqual(["Area km²"]);
    expect(document.querySelectorAll(".compare-sort")).toHaveLength(ROWS.length - 1);
  }
});

test("the matrix is the same both ways", () => {
  const across = tableOf(renderToString(<Matrix {...props} />)).texts;
  const byArea = tableOf(renderToString(<AreaMatrix {...props} />)).texts;
  expect(
    byArea.slice(1, -1).map((row) => row.slice(1, -1).map((cell) => cell === "–not a participant")),
  ).toEqual(AREAS.map((_, i) => across.slice(1, -1).map((row) => row[i + 1] === "–not a participant")));
  expect(byArea.at(-1)?.at(-1)).toBe(across.at(-1)?.at(-1));
});

test("a choice of the window is a new entry for Back, and closing forgets it", () => {
  const bar = fakeBar("?compare=990101");
  const own = createStore(bar, () => known(content));
  own.patch(toggleTable(own.state.value, "no-maps"));
  own.patch(toggleTable(own.state.value, "areas-as-rows"));
  expect(bar.log.at(-1)).toBe("push ?compare=990101&table=areas-as-rows,no-maps");
  bar.travelTo("?compare=990101&table=no-maps");
  expect(own.state.value.table).toEqual(["no-maps"]);
  own.patch(CLOSE_COMPARE);
  expect(bar.log.at(-1)).toBe("push ");
});
