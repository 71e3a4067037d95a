import type { Partnership } from "../../../src/atlas/files/schema.ts";
import { inBoth } from "../../support/inBoth.ts";

/** A partnership of Mianyang and Beibei without a fault, but for what `changes` says. */
export function entry(changes: Partial<Partnership> = {}): Partnership {
  return {
    id: "a-match",
    title: inBoth("比赛", "A match"),
    summary: inBoth("踢了一场。", "They played."),
    details: [inBoth("在北碚。", "In Beibei.")],
    themes: ["culture"],
    section: "culture",
    date: { start: "2025-12-27" },
    participants: [510700, 500109],
    bodies: [],
    venue: null,
    sites: [],
    figures: [],
    ...changes,
  };
}
