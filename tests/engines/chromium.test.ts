import { journeys } from "./journeys/journeys.ts";
import { engineTest } from "./support/engineTest.ts";

const test = engineTest("chromium", false);
journeys(test, "chromium", "zh");
journeys(test, "chromium", "en");
