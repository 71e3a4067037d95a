import { vi } from "vitest";

interface Place {
  left?: number;
  top?: number;
  width: number;
  height: number;
}

const observers = new Set<FakeResizeObserver>();

class FakeResizeObserver implements ResizeObserver {
  readonly seen = new Set<Element>();
  readonly tell: () => void;
  private isDue = false;
  constructor(tell: ResizeObserverCallback) {
    this.tell = () => tell([], this);
    observers.add(this);
  }
  observe(element: Element) {
    this.seen.add(element);
    // A browser tells the size at the start too, of all elements at once.
    if (!this.isDue) queueMicrotask(() => this.isDue && this.tell());
    this.isDue = true;
  }
  unobserve(element: Element) {
    this.seen.delete(element);
  }
  disconnect() {
    this.isDue = false;
    observers.delete(this);
  }
}

/** From now on {@link layOut} tells observers; `vi.unstubAllGlobals` ends it. */
export function stubResizes() {
  observers.clear();
  vi.stubGlobal("ResizeObserver", FakeResizeObserver);
}

/** How many observers there are that have not been disconnected. */
export const countOfObservers = () => observers.size;

/** Gives an element a place in the window, which happy-dom has none of, and tells those who observe its size. */
export function layOut<E extends HTMLElement>(element: E, { left = 0, top = 0, width, height }: Place): E {
  const fixed = (value: number) => ({ value, configurable: true });
  Object.defineProperties(element, { clientWidth: fixed(width), clientHeight: fixed(height) });
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  for (const { seen, tell } of observers) if (seen.has(element)) tell();
  return element;
}
