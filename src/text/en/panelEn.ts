import type { panelZh } from "../zh/panelZh.ts";

export const panelEn: typeof panelZh = {
  all: (count) => `All ${count}`,
};
