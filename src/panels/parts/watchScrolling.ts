/** What happens to a box that scrolls. */
interface Changes {
  /** It, or a child of it, has another size; called before the next frame, when all are laid out. */
  resized: () => void;
  scrolled: () => void;
}

/**
 * Watches a box that scrolls, with the children that it has and gets.
 *
 * @returns Ends it.
 */
export function watchScrolling(box: HTMLElement, { resized, scrolled }: Changes): () => void {
  const sizes = new ResizeObserver(resized);
  const watch = () => {
    for (const one of [box, ...box.children]) sizes.observe(one);
  };
  const children = new MutationObserver(watch);
  children.observe(box, { childList: true });
  watch();
  box.addEventListener("scroll", scrolled, { passive: true });
  return () => {
    sizes.disconnect();
    children.disconnect();
    box.removeEventListener("scroll", scrolled);
  };
}
