import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { toAtlas } from "../../../../../src/atlas/atlas.ts";
import { PressFields } from "../../../../../src/panels/composer/fields/PressFields.tsx";
import { Findings } from "../../../../../src/panels/composer/files/Findings.tsx";
import type { Preflight } from "../../../../../src/sheet/pdf/press/preflight.ts";
import { formatsOf, wordsOf } from "../../../../../src/text/words.ts";
import { SQUARES } from "../../../../support/syntheticAtlas.ts";
import { bareStore } from "../../../support/bareStore.ts";

const atlas = signal(toAtlas(SQUARES, {}));
const inks: Preflight = {
  plates: ["Cyan", "Black", "Industry Red"],
  mostInk: 198,
  findings: [
    { kind: "type", size: 5.4, text: "附注" },
    { kind: "line", size: 0.1, layer: "rivers" },
    { kind: "ink", ink: 262, limit: 220, text: "涪江" },
  ],
};

describe.each(["zh", "en"] as const)("%s", (lang) => {
  const words = wordsOf(SQUARES, lang);
  const fields = (query: string) => {
    const store = bareStore(`?lang=${lang}&view=sheet${query}`);
    return renderToString(<PressFields store={store} atlas={atlas} inks={inks} />);
  };

  test("a press has plates, a limit of ink and, in colour, spot colours at choice", () => {
    const { plate, spots } = words.composer;
    expect(fields("")).toContain(
      words.composer.inks(formatsOf(lang).list([plate.Cyan, plate.Black, "Industry Red"]), 198, 220),
    );
    expect(fields("&condition=coated")).toContain("300%");
    expect(fields("")).toContain(spots);
    expect(fields("&ink=grey")).not.toContain(spots);
    expect(fields("&condition=office")).not.toContain(spots);
    expect(fields("&condition=office")).not.toContain("198%");
  });

  test("what a press would object to is named, each with what it takes", () => {
    const text = renderToString(<Findings inks={inks} words={words} />);
    for (const part of ["5.4", "附注", "0.1", "rivers", "262%", "220%", "涪江"]) expect(text).toContain(part);
    expect(text.match(/<li>/g)).toHaveLength(3);
    expect(renderToString(<Findings inks={undefined} words={words} />)).not.toContain("<li>");
  });
});
