import type { Selection } from "../../state/selection.ts";
import { subjectKey } from "../../state/state.ts";
import type { Store } from "../../state/store.ts";

/** What makes an element light a subject on the map and open its card. */
export function opens(store: Store, subject: NonNullable<Selection>) {
  const light = () => store.setHover(subject);
  const unlight = () => store.setHover(null);
  return {
    /** Names the subject to CSS, and to the build, which writes links to it into the page. */
    "data-subject": subjectKey(subject),
    onPointerEnter: light,
    onPointerLeave: unlight,
    /** Not when a card that was closed by hand gives the focus back. */
    onFocus({ currentTarget }: FocusEvent) {
      if (currentTarget instanceof Element && currentTarget.matches(":focus-visible")) light();
    },
    onBlur: unlight,
    onClick() {
      // The element may be gone before the pointer leaves it.
      unlight();
      store.patch({ selection: subject });
    },
  };
}
