import type { PassedGesture } from "../render/renderer.ts";
import type { Words } from "../text/words.ts";

const isMac = navigator.userAgent.includes("Mac");
/** Milliseconds without such a gesture after which the hint goes. */
const SHOWN = 900;

/** Says over a map that leaves one finger and the wheel to the page around it how it is moved. */
export function gestureHint(container: HTMLElement) {
  const hint = document.createElement("p");
  hint.className = "gesture-hint";
  // Only for those who see where the pointer is.
  hint.setAttribute("aria-hidden", "true");
  container.append(hint);
  let timer: ReturnType<typeof setTimeout>;
  return {
    show(gesture: PassedGesture, { share }: Words) {
      const { windows, mac, touch } = share.gestures;
      hint.textContent = gesture === "touch" ? touch : isMac ? mac : windows;
      hint.dataset.shown = "true";
      clearTimeout(timer);
      timer = setTimeout(() => {
        hint.dataset.shown = "false";
      }, SHOWN);
    },
    remove() {
      clearTimeout(timer);
      hint.remove();
    },
  };
}
