import { vi } from "vitest";
import { called } from "./containing.ts";
import type { Driver } from "./driver.ts";
import { PATIENCE } from "./patience.ts";
import { type Seen, seen } from "./seen.ts";

/** Exactly this, or what fits. */
export type Name = string | RegExp;

/** Something of a page, found as a reader finds it. What looks at it waits for it. */
export class Part {
  readonly #page: Pick<Driver, "evaluate">;
  readonly #selector: string;
  readonly #name: Name | undefined;

  constructor(page: Pick<Driver, "evaluate">, selector: string, name?: Name) {
    this.#page = page;
    this.#selector = selector;
    this.#name = name;
  }

  /** All that is shown of it now, which may be none. */
  all(): Promise<Seen[]> {
    return this.#seen(false);
  }

  /** Waits until there is one. */
  shown(): Promise<Seen> {
    return this.#wait(() => true, "is not on the page");
  }

  /** Waits until the focus is on it. */
  focused(): Promise<Seen> {
    return this.#wait(({ isFocused }) => isFocused, "does not have the focus");
  }

  /** Waits until there is none. */
  async gone() {
    await vi.waitFor(async () => {
      if ((await this.all()).length > 0) throw new Error(`${this} is still there.`);
    }, PATIENCE);
  }

  /** Brings it into the window, and waits until it stays where it is and can be pressed. */
  async reached(): Promise<Seen> {
    let before: Seen | undefined;
    return vi.waitFor(async () => {
      const [part] = await this.#seen(true);
      const isStill = part && before && part.x === before.x && part.y === before.y;
      before = part;
      if (part?.isOnTop && isStill) return part;
      throw new Error(`${this} cannot be pressed.`);
    }, PATIENCE);
  }

  #wait(passes: (part: Seen) => boolean, fault: string): Promise<Seen> {
    return vi.waitFor(async () => {
      const part = (await this.all()).find(passes);
      if (part) return part;
      throw new Error(`${this} ${fault}.`);
    }, PATIENCE);
  }

  async #seen(reveals: boolean): Promise<Seen[]> {
    const name = this.#name ?? /(?:)/;
    const { source } = typeof name === "string" ? called(name) : name;
    return JSON.parse(await this.#page.evaluate(seen, this.#selector, source, reveals)) as Seen[];
  }

  toString() {
    return this.#name === undefined ? this.#selector : `${this.#selector} “${this.#name}”`;
  }
}
