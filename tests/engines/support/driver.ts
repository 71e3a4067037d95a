export interface At {
  /** CSS px of the window. */
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What every engine can do to a page, in its own protocol: all else is built on it (see enginePage.ts). */
export interface Driver {
  open(address: string): Promise<void>;
  address(): Promise<string>;
  back(): Promise<void>;
  /** Runs a function in the page, which must use nothing from outside itself and must not be async. */
  evaluate<A extends unknown[], T>(act: (...rest: A) => T, ...rest: A): Promise<T>;
  /** Presses a key by its name, `Enter` or `s`, with Shift where it says so: `Shift+S`. */
  press(key: string): Promise<void>;
  click(at: At): Promise<void>;
  move(at: At): Promise<void>;
  drag(from: At, to: At): Promise<void>;
  wheel(at: At, down: number): Promise<void>;
  /** Makes the window of the page so large, or as near to it as the engine can. */
  resize(size: Size): Promise<void>;
  /** The page in the page's only frame, in which only `evaluate` works. */
  frame(): Promise<Pick<Driver, "evaluate">>;
  /** The page as the engine prints it; undefined where it cannot. */
  pdf: (() => Promise<Uint8Array>) | undefined;
  /** What the page and the engine have complained of since the last call. */
  heard(): Promise<string[]>;
  close(): Promise<void>;
}
