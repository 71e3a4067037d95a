import { describe, inject } from "vitest";
import type { Lang } from "../../../src/atlas/lang.ts";
import type { EngineName } from "../support/engines.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { brokenParts } from "./brokenParts.ts";
import { comparison } from "./comparison.ts";
import { composer } from "./composer.ts";
import { dialogs } from "./dialogs.ts";
import { embed } from "./embed.ts";
import { keyboard } from "./keyboard.ts";
import { noWebGl } from "./noWebGl.ts";
import { oneFile } from "./oneFile.ts";
import { print } from "./print.ts";
import { firstScreen, narrowReader, reader } from "./reader.ts";
import { slowStart } from "./slowStart.ts";

const isThere = (name: EngineName) => inject("engines")[name] !== undefined;

/**
 * What a reader, a planner and a designer do in a language, the same in every engine.
 *
 * @param test Of one engine, which goes through all that it is given in one file.
 */
export function journeys(test: EngineTest, name: EngineName, lang: Lang) {
  describe.runIf(isThere(name))(`${name}, ${lang}`, () => {
    firstScreen(test, lang);
    keyboard(test, lang);
    reader(test, lang);
    dialogs(test, lang);
    comparison(test, lang);
    // Chromium's composer in Chinese is in tests/browser.
    if (name !== "chromium" || lang === "en") composer(test, lang);
    // WebKitGTK's driver cannot.
    if (name !== "webkit" && lang === "zh") print(test);
    narrowReader(test, lang);
    embed(test, lang, lang === "zh" ? "script" : "frame");
  });
}

/** What becomes of the page where parts of it, or of the machine, are not there; with WebGL. */
export function parts(test: EngineTest, name: EngineName) {
  describe.runIf(isThere(name))(name, () => {
    noWebGl(test);
    oneFile(test);
    brokenParts(test);
    slowStart(test);
  });
}
