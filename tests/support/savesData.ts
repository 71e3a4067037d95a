/** Runs in a page, before its own code: MapLibre comes only when the reader is about to zoom. */
export function savesData(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}
