import { parts } from "./journeys/journeys.ts";

parts("chromium");
