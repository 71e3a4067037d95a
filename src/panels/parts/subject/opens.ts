import type { Selection } from "../../../state/selection.ts";
import { subjectKey } from "../../../state/state.ts";
import type { Store } from "../../../state/store.ts";

/** What makes an element light a subject on the map and open its card. */
export function opens(store: Store, subject: NonNullable<Selection>) {
  const light = () => store.setHover(subject);
  const unlight = () => store.setHover(null);
  return {
    /** Names the subject to CSS. */
    "data-subject": subjectKey(subject),
    onPointerEnter: light,
    onPointerLeave: unlight,
    /** Not when a card that was closed by hand gives the focus back. */
    onFocus({ currentTarget }: FocusEvent) {
      if (currentTarget instanceof Element && currentTarget.matches(":focus-visible")) light();
    },
    onBlur: unlight,
    onClick(event: MouseEvent) {
      // The page itself, in a tab or a window of its own.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // The element may be gone before the pointer leaves it.
      unlight();
      store.patch({ selection: subject });
    },
  };
}
