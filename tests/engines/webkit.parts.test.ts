import { parts } from "./journeys/journeys.ts";

parts("webkit");
