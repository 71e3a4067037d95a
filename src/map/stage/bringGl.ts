import { NeedsReload } from "../../browser/NeedsReload.ts";
import { glListener } from "./glListener.ts";
import { hasWebGl } from "./hasWebGl.ts";
import type { Backstage } from "./stageState.ts";

/** Loads MapLibre, once, behind the picture. */
export async function bringGl(stage: Backstage): Promise<void> {
  const { state, element, host, interaction, factories, on, gone } = stage;
  if (state.isBegun) return;
  state.isBegun = true;
  if (!hasWebGl()) {
    on.state("unsupported");
    return;
  }
  try {
    const glMap = await factories.gl();
    if (gone.aborted || !state.picture) return;
    element.prepend(host);
    state.gl = glMap(host, state.picture.view(), interaction, glListener(stage));
  } catch (error) {
    console.warn("MapLibre did not start:", error);
    state.isBegun = false;
    on.state(error instanceof NeedsReload ? "outdated" : "failed");
  }
}
