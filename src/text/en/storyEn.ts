import type { storyZh } from "../zh/storyZh.ts";

export const storyEn: typeof storyZh = {
  name: "The story",
  strip: "The story, step by step",
  offer: (steps) => `Follow the story in ${steps} ${steps === 1 ? "step" : "steps"}`,
  goOn: (step, steps) => `Go on with the story: step ${step} of ${steps}`,
  toldIn: (step) => `Step ${step} of the story`,
  place: (step, steps) => `Step ${step} of ${steps}`,
  shortPlace: (step, steps) => `${step} / ${steps}`,
  previous: "Previous step",
  next: "Next step",
  entries: "What this step tells of",
  left: "You have left the story, and can go on at any time",
};
