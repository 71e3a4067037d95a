import { journeys } from "./journeys/journeys.ts";

journeys("chromium", "en");
