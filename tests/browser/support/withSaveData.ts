/** Runs in the page, before its own code: the reader's browser asks for little data, and MapLibre waits for a wish. */
export function withSaveData() {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}
