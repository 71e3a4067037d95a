import { effect } from "@preact/signals";

/** Followers of parts of the state, which end together. */
export interface Followers {
  /** Acts on a part of the state, now and whenever it changes. What acting changes does not call it again at once. */
  add<T>(read: () => T, act: (value: T) => void): void;
  end(): void;
}

/** None yet. */
export function followers(): Followers {
  const ends: (() => void)[] = [];
  let isOver = false;
  return {
    add(read, act) {
      let isFirst = true;
      ends.push(
        effect(() => {
          const value = read();
          // At the start all at once: the first picture is the right one.
          if (isFirst) act(value);
          else queueMicrotask(() => !isOver && act(value));
          isFirst = false;
        }),
      );
    },
    end() {
      isOver = true;
      for (const end of ends) end();
    },
  };
}
