import { journeys } from "./journeys/journeys.ts";

journeys("webkit", "en");
