import { useEffect } from "preact/hooks";
import { frameHeight } from "../../embed/frameHeight.ts";
import { heightMessage } from "../../embed/heightMessage.ts";

/** Tells the page around this one which height suits its width, at the start and when the width changes. */
export function useContentHeight(): void {
  useEffect(() => {
    if (parent === window) return;
    let posted = 0;
    const post = () => {
      if (posted === innerWidth) return;
      posted = innerWidth;
      // To whichever page it is: an article's address is not known here, and a height is no secret.
      parent.postMessage(heightMessage(frameHeight(posted)), "*");
    };
    post();
    addEventListener("resize", post);
    return () => removeEventListener("resize", post);
  }, []);
}
