import { journeys } from "./journeys/journeys.ts";

journeys("firefox", "zh");
