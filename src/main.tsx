import edition from "virtual:edition";
import { computed } from "@preact/signals";
import { hydrate, render } from "preact";
import "virtual:fonts.css";
import { atlasFiles } from "./atlas/atlasFiles.ts";
import { FILE_URLS } from "./atlas/files/fileUrls.ts";
import { browserAddress } from "./browser/browserAddress.ts";
import { nextTask } from "./browser/nextTask.ts";
import { createMapPort } from "./map/createMapPort.ts";
import { App } from "./panels/App.tsx";
import { LaterList } from "./panels/list/laterList.ts";
import { buildScene } from "./scene/buildScene.ts";
import { known } from "./state/known.ts";
import { createStore } from "./state/store.ts";
import "./first.css";
import "virtual:edition.css";

const { atlas, faults, load, loadAll } = atlasFiles(edition, FILE_URLS);
await loadAll();

const absent = () => faults.value.map(({ file }) => file);
const store = createStore(browserAddress(edition), () => known(atlas.value, absent()));
const lang = computed(() => store.state.value.lang);
const scene = computed(() => buildScene(atlas.value, lang.value));
// Each in a task of its own: what the map shows, its port, the panels, and then the map.
scene.peek();
await nextTask();
const retry = (file: Parameters<typeof load>[0]) => load(file).then(store.reread);

const root = document.querySelector("#app");
const page = document.documentElement;
if (root) {
  const first = root.querySelector<HTMLElement>(".picture");
  // Whether the page shows what its address asks for: then the panels go on with it, and else begin anew.
  const isThere = page.dataset.first === "page" && first !== null && faults.value.length === 0;
  const map = createMapPort({ store, atlas, scene }, first, isThere);
  await nextTask();
  const app = <App store={store} atlas={atlas} scene={scene} faults={faults} retry={retry} map={map} />;
  if (isThere) hydrate(app, root);
  else {
    await LaterList.preload();
    root.replaceChildren();
    render(app, root);
  }
  await LaterList.preload();
  // With the list there, which may have been pressed.
  await nextTask();
  page.dataset.first = "page";
  page.dataset.alive = "yes";
  dispatchEvent(new Event("alive"));
}
