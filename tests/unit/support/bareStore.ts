import { createStore, type Store } from "../../../src/state/store.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";
import { fakeBar } from "./fakeBar.ts";

/** A store that an address opens, of an edition whose content is not there: for parts that ask for none. */
export const bareStore = (query: string): Store =>
  createStore(fakeBar(query), () => ({
    languages: SQUARES.languages,
    regions: [],
    partnerships: [],
    themes: [],
    steps: [],
    views: [],
    names: [],
    ground: SQUARES.extent.camera,
    rows: [],
    months: [0, 0],
  }));
