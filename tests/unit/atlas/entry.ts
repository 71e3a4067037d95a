import type { Partnership } from "../../../src/atlas/schema.ts";

/** A partnership of Mianyang and Beibei without a fault, but for what `changes` says. */
export function entry(changes: Partial<Partnership> = {}): Partnership {
  return {
    id: "a-match",
    title: { zh: "比赛", en: "A match" },
    summary: { zh: "踢了一场。", en: "They played." },
    details: [{ zh: "在北碚。", en: "In Beibei." }],
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
