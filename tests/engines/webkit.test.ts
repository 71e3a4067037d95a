import { journeys, parts } from "./journeys/journeys.ts";
import { engineTest } from "./support/engineTest.ts";

const test = engineTest("webkit", true);
journeys(test, "webkit", "zh");
journeys(test, "webkit", "en");
parts(test, "webkit");
