/** Milliseconds without a change after which a panel that is pulled has come to rest. */
const RESTED = 160;

/**
 * Acts when the panels over the map, the elements of the page that say `data-covers-map`, have had another size.
 *
 * @returns Ends it.
 */
export function whenPanelsRest(act: () => void): () => void {
  let resting: ReturnType<typeof setTimeout>;
  let wasObserved = false;
  const sizes = new ResizeObserver(() => {
    // The first time it tells of the size that the map has begun with.
    if (wasObserved) {
      clearTimeout(resting);
      resting = setTimeout(act, RESTED);
    }
    wasObserved = true;
  });
  for (const cover of document.querySelectorAll("[data-covers-map]")) sizes.observe(cover);
  return () => {
    clearTimeout(resting);
    sizes.disconnect();
  };
}
