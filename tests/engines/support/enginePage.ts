import { mkdtemp, readdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { fieldsOf, siteOf } from "../../support/fieldsOf.ts";
import { AtlasView } from "./atlasView.ts";
import type { At, Driver, Size } from "./driver.ts";
import type { Part } from "./part.ts";
import { PATIENCE } from "./patience.ts";

/** Names of files that are there, and of those still on their way. */
const [WHOLE, PARTIAL] = [/\.(csv|svg|png|pdf)$/, /\.(part|crdownload|wkdownload)$/];

/** A page of the atlas in some engine, in a reader's words. */
export class EnginePage extends AtlasView {
  readonly #driver: Driver;
  readonly #files: string;

  /** @param files Where what is downloaded lands. */
  constructor(driver: Driver, files: string) {
    super(driver);
    this.#driver = driver;
    this.#files = files;
  }

  open(address: string): Promise<void> {
    return this.#driver.open(address);
  }

  /** Goes to fields of the address as Back and Forward do, without loading the page again. */
  async travel(fields: Record<string, string>) {
    await this.evaluate(
      (address) => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      `${siteOf(await this.#driver.address())}?${new URLSearchParams(fields)}`,
    );
  }

  back(): Promise<void> {
    return this.#driver.back();
  }

  /** Waits until the address has these fields, beside language and camera, and no others. */
  async addressIs(fields: Record<string, string>) {
    const now = async () => {
      const { lang: _, camera: __, ...others } = fieldsOf(await this.#driver.address());
      return others;
    };
    await expect.poll(now).toEqual(fields);
  }

  /** @param frame Where the frame is, if it is in one. */
  async click(part: Part, frame: At = { x: 0, y: 0 }) {
    const { x, y, width, height } = await part.reached();
    await this.clickAt({ x: frame.x + x + width / 2, y: frame.y + y + height / 2 });
  }

  clickAt(at: At): Promise<void> {
    return this.#driver.click(at);
  }

  /** Puts the pointer on something. */
  async point(part: Part) {
    const { x, y, width, height } = await part.reached();
    await this.#driver.move({ x: x + width / 2, y: y + height / 2 });
  }

  drag(from: At, to: At): Promise<void> {
    return this.#driver.drag(from, to);
  }

  wheel(at: At, down: number): Promise<void> {
    return this.#driver.wheel(at, down);
  }

  async press(...keys: readonly string[]) {
    for (const key of keys) await this.#driver.press(key);
  }

  /** @returns The size that the window has then: an engine may not make it so small. */
  async resize(size: Size): Promise<Size> {
    await this.#driver.resize(size);
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  /** The atlas in the frame of this page. */
  async frame(): Promise<AtlasView> {
    return new AtlasView(await this.#driver.frame());
  }

  /** Presses a button and waits for the file that comes of it. */
  async file(button: Part): Promise<{ name: string; path: string }> {
    await this.click(button);
    return vi.waitFor(async () => {
      const names = await readdir(this.#files);
      const name = names.find((each) => WHOLE.test(each));
      if (!name || names.some((each) => PARTIAL.test(each)))
        throw new Error(`No file has come of ${button}.`);
      const path = join(this.#files, name);
      if ((await stat(path)).size === 0) throw new Error(`${name} is empty.`);
      // Out of the way of the next one of this name.
      const taken = join(await mkdtemp(join(this.#files, "taken-")), name);
      await rename(path, taken);
      return { name, path: taken };
    }, PATIENCE);
  }

  /** The page as the engine prints it. */
  async pdf(): Promise<Uint8Array> {
    if (!this.#driver.pdf) throw new Error("This engine's driver cannot print.");
    return this.#driver.pdf();
  }

  /** What the page and the engine have complained of since the last call. */
  heard(): Promise<string[]> {
    return this.#driver.heard();
  }
}
