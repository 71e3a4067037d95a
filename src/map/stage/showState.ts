/** Says to CSS and to tests what the map is doing. */
export function showState(map: "loading" | "picture" | "busy" | "idle" | "lost"): void {
  document.documentElement.dataset.map = map;
}
