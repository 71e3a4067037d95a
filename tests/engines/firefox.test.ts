import { journeys, parts } from "./journeys/journeys.ts";
import { engineTest } from "./support/engineTest.ts";

const test = engineTest("firefox", true);
journeys(test, "firefox", "zh");
journeys(test, "firefox", "en");
parts(test, "firefox");
