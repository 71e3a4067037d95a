/** The element of the map that takes the keyboard; a skip link leads to it. */
export const MAP_KEYS = "map-keys";

/** Moves the keyboard focus to the map. */
export function focusMap(): void {
  document.getElementById(MAP_KEYS)?.focus({ preventScroll: true });
}

/** Whether the focus is in the map and something that has just opened lies below it. */
export function mapKeepsFocus(opened: Element | null): boolean {
  const map = document.getElementById(MAP_KEYS);
  if (!map?.contains(document.activeElement) || !opened) return false;
  return opened.getBoundingClientRect().top >= map.getBoundingClientRect().bottom - 1;
}
