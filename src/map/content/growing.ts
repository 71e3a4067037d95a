import { isCalm } from "../../browser/isCalm.ts";
import type { Renderer } from "../../render/renderer.ts";
import { laneTones } from "../../scene/laneTones.ts";
import type { ContentState } from "./contentState.ts";
import { grownAt, withGrowth } from "./growth.ts";

/** Draws strands that grow, frame by frame, until all are whole. */
export function growing(state: ContentState, renderers: ReadonlySet<Renderer>) {
  let frame = 0;
  function growOn() {
    state.growth = state.growth && grownAt(state.growth, performance.now());
    const drawn = withGrowth(state.drawn, state.growth);
    for (const renderer of renderers) renderer.strands(drawn);
    if (state.growth) frame = requestAnimationFrame(growOn);
  }
  return {
    /** Those that are lit begin anew. */
    grow() {
      if (isCalm() || !state.shown || state.begunWith) return;
      const { legs } = laneTones(state.drawn.scene, state.shown);
      const strands = new Set([...legs].flatMap(([id, tone]) => (tone === "lit" ? [id] : [])));
      const isUnderWay = state.growth !== null;
      state.growth = grownAt({ strands, since: performance.now(), part: 0 }, performance.now());
      if (!isUnderWay) growOn();
    },
    end: () => cancelAnimationFrame(frame),
  };
}
