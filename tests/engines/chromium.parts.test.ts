import { parts } from "./journeys/journeys.ts";
import { engineTest } from "./support/engineTest.ts";

parts(engineTest("chromium", true), "chromium");
