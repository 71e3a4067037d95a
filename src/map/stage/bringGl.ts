import { NeedsReload } from "../../browser/NeedsReload.ts";
import { nextTask } from "../../browser/nextTask.ts";
import { glListener } from "./glListener.ts";
import { hasWebGl } from "./hasWebGl.ts";
import type { Backstage } from "./stageState.ts";

/** Loads MapLibre, once, behind the picture. */
export async function bringGl(stage: Backstage): Promise<void> {
  const { state, renderers, element, host, interaction, factories, on, gone } = stage;
  if (state.isBegun) return;
  state.isBegun = true;
  // To ask for a context takes longer than to move the picture, which is seen first.
  await nextTask();
  if (!hasWebGl()) {
    on.state("unsupported");
    return;
  }
  try {
    const glMap = await factories.gl();
    if (gone.aborted || !state.picture) return;
    element.prepend(host);
    state.gl = glMap(host, state.picture.view(), interaction, glListener(stage));
    renderers.add(state.gl);
    on.fill(state.gl);
  } catch (error) {
    console.warn("MapLibre did not start:", error);
    state.isBegun = false;
    on.state(error instanceof NeedsReload ? "outdated" : "failed");
  }
}
