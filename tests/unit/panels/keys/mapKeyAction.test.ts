import { expect, test } from "vitest";
import { mapKeyAction } from "../../../../src/panels/keys/mapKeyAction.ts";

const read = (
  key: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {},
) => mapKeyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test("keys of the map, whatever Caps Lock says", () => {
  expect(read("ArrowUp")).toEqual({ move: "up" });
  expect(read("ArrowUp", { shiftKey: true })).toEqual({ pan: "up" });
  expect(read("s")).toEqual({ move: "nextStrand" });
  expect(read("S")).toEqual({ move: "nextStrand" });
  expect(read("S", { shiftKey: true })).toEqual({ move: "previousStrand" });
  expect(read("?", { shiftKey: true })).toEqual({ order: "help" });
  expect(read("？")).toEqual({ order: "help" });
});

test("everything else is left to the browser", () => {
  for (const key of ["Tab", "a", "F5", "PageDown", "Shift"]) expect(read(key)).toBeNull();
  for (const held of ["ctrlKey", "metaKey", "altKey"] as const)
    expect(read("c", { [held]: true })).toBeNull();
});
