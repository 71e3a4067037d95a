import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Filter } from "../atlas/filter.ts";
import { type Dropped, type Known, readAddress, writeAddress } from "./address.ts";
import { type Hover, type Patch, START, type State, subjectKey } from "./state.ts";

/** The part of the browser that holds the address; a test passes its own. */
export interface AddressBar {
  query(): string;
  /** `push` makes a new entry for Back, `replace` changes the present one. */
  write(query: string, how: "push" | "replace"): void;
  onTravel(listener: () => void): void;
}

export interface Store {
  state: ReadonlySignal<State>;
  /** Each field by itself: what reads one is not drawn anew when another changes. */
  fields: { readonly [K in keyof State]: ReadonlySignal<State[K]> };
  /** The fields that say which partnerships are shown. */
  filter: ReadonlySignal<Filter>;
  hover: ReadonlySignal<Hover>;
  /** Fields of the address that were dropped, until the reader has put the note away. */
  dropped: ReadonlySignal<readonly Dropped[]>;
  patch(patch: Patch, how?: "push" | "replace"): void;
  setHover(hover: Hover): void;
  /** Reads the address again, when more is known than before: a data file that arrived late. */
  reread(): void;
  forgetDropped(): void;
}

/** State with its address: reads it at the start and on Back or Forward, writes it with every patch. */
export function createStore(bar: AddressBar, known: () => Known): Store {
  const first = readAddress(bar.query(), known());
  const state = signal(first.state);
  const dropped = signal<readonly Dropped[]>(first.dropped);
  const hover = signal<Hover>(null);
  const reread = () => {
    const there = readAddress(bar.query(), known());
    batch(() => {
      state.value = there.state;
      dropped.value = there.dropped;
    });
  };
  bar.onTravel(reread);
  const fields = Object.fromEntries(
    (Object.keys(START) as (keyof State)[]).map((key) => [key, computed(() => state.value[key])]),
  ) as Store["fields"];
  return {
    state,
    fields,
    filter: computed(() => ({
      themes: fields.themes.value,
      from: fields.from.value,
      to: fields.to.value,
    })),
    hover,
    dropped,
    reread,
    patch(patch, how = "push") {
      const next = { ...state.value, ...patch };
      const [before, after] = [writeAddress(state.value, bar.query()), writeAddress(next, bar.query())];
      state.value = next;
      // The Back of an article that the atlas stands in is the article's.
      if (after !== before || dropped.value.length > 0) bar.write(after, next.embed ? "replace" : how);
    },
    setHover(next) {
      if (subjectKey(hover.value) !== subjectKey(next)) hover.value = next;
    },
    forgetDropped() {
      dropped.value = [];
    },
  };
}
