import { expect } from "vitest";
import type { Camera } from "../../../src/state/state.ts";
import { type MapPlaces, placesOn } from "../../support/placesOn.ts";
import { containing } from "./containing.ts";
import type { Driver } from "./driver.ts";
import { type Name, Part } from "./part.ts";

interface Waiting {
  framesCame?: boolean;
}

/** Runs in a page: from now on two frames are waited for. */
function askForFrames(): void {
  const waiting = globalThis as Waiting;
  waiting.framesCame = false;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      waiting.framesCame = true;
    }),
  );
}

/** Runs in a page after {@link askForFrames}: whether they have come. */
const haveFramesCome = (): boolean => (globalThis as Waiting).framesCame === true;

/** The atlas in a page or in its frame, to look at. */
export class AtlasView {
  readonly #page: Pick<Driver, "evaluate">;

  constructor(page: Pick<Driver, "evaluate">) {
    this.#page = page;
  }

  part(selector: string, name?: Name): Part {
    return new Part(this.#page, selector, name);
  }

  button(name: Name): Part {
    return this.part("button", name);
  }

  /** What lies over the page, by its title. */
  dialog(title: string): Part {
    // A title says more of a region than its name.
    return this.part("[role=dialog], dialog[open]", containing(title));
  }

  evaluate<A extends unknown[], T>(act: (...rest: A) => T, ...rest: A): Promise<T> {
    return this.#page.evaluate(act, ...rest);
  }

  /** Waits until the map is in one of some states: see src/map/stage/. */
  async mapIs(...states: readonly ("picture" | "idle")[]) {
    const now = () => this.evaluate(() => document.documentElement.dataset.map);
    await expect.poll(now).toBeOneOf([...states]);
  }

  /** Waits until two frames have come: what was just done reaches the map with the next. */
  async #framesCome() {
    await this.evaluate(askForFrames);
    await expect.poll(() => this.evaluate(haveFramesCome)).toBe(true);
  }

  /** Where the map is, once it is idle. */
  async camera(): Promise<Camera> {
    await this.#framesCome();
    await this.mapIs("picture", "idle");
    const text = await this.evaluate(
      () => document.querySelector<HTMLElement>(".map-canvas")?.dataset.camera ?? "",
    );
    const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = text.split(",").map(Number);
    return { lon, lat, zoom };
  }

  /** Where things are on the map, once it is idle, in CSS px of this page or frame. */
  async places(): Promise<MapPlaces> {
    const camera = await this.camera();
    return placesOn(await this.part(".map-canvas").shown(), camera);
  }
}
