import type { Page, Route } from "playwright-core";
import type { FileName } from "../../../src/atlas/files/schema.ts";
import type { Camera } from "../../../src/state/state.ts";
import { fieldsOf } from "../../support/fieldsOf.ts";

/** What `<html data-map>` says of the map: see src/map/stage/. While the picture is the map it is never `idle`. */
type MapState = "none" | "loading" | "picture" | "busy" | "idle" | "lost";

/** The address of the part of the program that has MapLibre in it. */
export const MAPLIBRE = /\/glMap-[\w-]+\.js/;

/** The atlas in a browser, in the words of the atlas; `page` for everything else. */
export class AtlasPage {
  readonly page: Page;
  #letMapCome = () => {};
  /** Whether MapLibre has become the map, which no address takes back. */
  hasMapLibre = false;
  /** Whether MapLibre is wished for, and may be on its way. */
  #isWished = false;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the map has nothing left to load, to move or to draw. */
  async idle() {
    // What was just done reaches the map with the next frame.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await this.mapIs("idle", "picture", "lost");
  }

  /** Waits for one of some states. */
  async mapIs(...states: readonly MapState[]) {
    const selector = states.map((state) => `html[data-map="${state}"]`).join();
    await this.page.locator(selector).waitFor({ state: "attached" });
  }

  /** Asks for MapLibre, as a pointer on its way to the zoom buttons does. */
  async wishForMap() {
    this.#isWished = true;
    await this.page.locator(".zoom").dispatchEvent("pointerenter");
  }

  /** Asks for MapLibre, and waits until it is the map. */
  async bringMap() {
    await this.mapIs("picture", "idle");
    await this.wishForMap();
    await this.mapIs("idle");
    this.hasMapLibre = true;
  }

  /** The fields of the address. */
  get address(): Record<string, string> {
    return fieldsOf(this.page.url());
  }

  /**
   * Puts away what a test has left open, lit, scrolled or remembered, for the next test.
   *
   * @returns Whether the page can be used again: no MapLibre is on its way that a test holds back.
   */
  async tidy(): Promise<boolean> {
    if (this.#isWished && !this.hasMapLibre) return false;
    const { page } = this;
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      localStorage.clear();
      for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    });
    await this.travel("");
    await page.locator(".card, .compare, dialog[open]").first().waitFor({ state: "detached" });
    const handle = page.locator(".drawer:not([data-stop=peek]) .drawer-handle:visible");
    if ((await handle.count()) > 0) await handle.press("Home");
    await page.evaluate(() => {
      for (const element of document.querySelectorAll("*")) if (element.scrollTop > 0) element.scrollTop = 0;
      // The Tab key begins at the top again.
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
    await this.idle();
    return true;
  }

  /** Gives the window another size, in CSS px, and waits until the map has it. */
  async resize(size: { width: number; height: number }) {
    await this.page.setViewportSize(size);
    await this.idle();
  }

  /** Goes to an address of the atlas as Back and Forward do, without loading the page again. */
  async travel(query: string) {
    await this.page.evaluate((to) => {
      const [{ name }] = performance.getEntriesByType("navigation") as [PerformanceEntry];
      const root = new URL(document.documentElement.dataset.root ?? "", name.replace(/[?#].*/, ""));
      history.pushState(null, "", root.href + to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, query);
  }

  /** Where the map is; it says so when it is idle. */
  async camera(): Promise<Camera> {
    const text = await this.page.locator(".map-canvas").getAttribute("data-camera");
    const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = (text ?? "").split(",").map(Number);
    return { lon, lat, zoom };
  }

  /** From now on a data file is answered with `text`, or not found where there is none. */
  async breakFile(file: FileName, text?: string) {
    const answer = (route: Route) => route.fulfill(text === undefined ? { status: 404 } : { body: text });
    await this.page.route(fileAddress(file), answer);
  }

  /** Takes {@link breakFile} back. */
  async mendFile(file: FileName) {
    await this.page.unroute(fileAddress(file));
  }

  /** From now on MapLibre does not arrive, until {@link letMapCome}. */
  async holdMap() {
    const held = new Promise<void>((resolve) => {
      this.#letMapCome = resolve;
    });
    await this.page.route(MAPLIBRE, (route) => held.then(() => route.continue()));
  }

  /** Takes {@link holdMap} back, asks for MapLibre, and waits until it is the map. */
  async letMapCome() {
    this.#letMapCome();
    await this.bringMap();
  }

  /** Takes the WebGL context away from the map, as a driver does that starts anew. The answer gives it back. */
  async loseContext(): Promise<() => Promise<void>> {
    const handle = await this.page.evaluateHandle(() => {
      const extension = document
        .querySelector("canvas")
        ?.getContext("webgl2")
        ?.getExtension("WEBGL_lose_context");
      extension?.loseContext();
      return extension;
    });
    return () => handle.evaluate((extension) => extension?.restoreContext());
  }
}

/** Built files carry a hash in their name. */
function fileAddress(file: FileName): RegExp {
  return new RegExp(`/${file}-[\\w-]+\\.(geo)?json$`);
}
