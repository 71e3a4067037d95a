import { computed } from "@preact/signals";
import { render } from "preact";
import "virtual:fonts.css";
import { atlasFiles } from "./atlas/atlasFiles.ts";
import { browserAddress } from "./browser/browserAddress.ts";
import { createMapPort } from "./map/createMapPort.ts";
import { App } from "./panels/App.tsx";
import { buildScene } from "./scene/buildScene.ts";
import { known } from "./state/known.ts";
import { createStore } from "./state/store.ts";
import "./first.css";

const { atlas, faults, load, loadAll } = atlasFiles();
await loadAll();

const absent = () => faults.value.map(({ file }) => file);
const store = createStore(browserAddress, () => known(atlas.value, absent()));
const lang = computed(() => store.state.value.lang);
const scene = computed(() => buildScene(atlas.value, lang.value));
// Each in a task of its own: what the map shows, the panels, and then the map.
scene.peek();
await new Promise((resolve) => setTimeout(resolve));
const retry = (file: Parameters<typeof load>[0]) => load(file).then(store.reread);

const root = document.querySelector("#app");
if (root) {
  // What the build has drawn: its map is seen until the map, which goes on with its ground, is drawn; the rest makes room.
  const first = document.querySelector("#first");
  for (const part of first?.querySelectorAll("h1, .first, noscript") ?? []) part.remove();
  const map = createMapPort({ store, atlas, scene }, first);
  render(<App store={store} atlas={atlas} scene={scene} faults={faults} retry={retry} map={map} />, root);
}
