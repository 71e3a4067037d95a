import { describe, inject } from "vitest";
import { LANGS } from "../../../src/state/state.ts";
import type { EngineName } from "../support/engines.ts";
import { engineTest } from "../support/engineTest.ts";
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

/** What a reader, a planner and a designer do, the same in every engine. */
export function journeys(name: EngineName) {
  const test = engineTest(name);
  describe.skipIf(inject("engines")[name] === undefined)(name, () => {
    for (const lang of LANGS)
      describe(lang, () => {
        firstScreen(test, lang);
        keyboard(test, lang);
        reader(test, lang);
        dialogs(test, lang);
        comparison(test, lang);
        composer(test, lang);
        // WebKitGTK's driver cannot.
        if (name !== "webkit" && lang === "zh") print(test);
        narrowReader(test, lang);
        embed(test, lang, lang === "zh" ? "script" : "frame");
      });
    noWebGl(test);
    oneFile(test);
    brokenParts(test);
    slowStart(test);
  });
}
