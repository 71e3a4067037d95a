import type { panelZh } from "./panelZh.ts";

export const panelEn: typeof panelZh = {
  all: (count) => `All ${count}`,
};
