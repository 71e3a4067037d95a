import { useEffect } from "preact/hooks";
import { frameHeight } from "../../embed/frameHeight.ts";
import { heightMessage } from "../../embed/heightMessage.ts";

/** Tells the page around this one which height suits its width, at the start and when the width changes. */
export function useContentHeight(): void {
  useEffect(() => {
    if (parent === window) return;
    let told = 0;
    const tell = () => {
      if (told === innerWidth) return;
      told = innerWidth;
      // To whichever page it is: an article's address is not known here, and a height is no secret.
      parent.postMessage(heightMessage(frameHeight(told)), "*");
    };
    tell();
    addEventListener("resize", tell);
    return () => removeEventListener("resize", tell);
  }, []);
}
