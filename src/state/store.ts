import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Filter } from "../atlas/queries/filter.ts";
import { stepFilter } from "../atlas/queries/stepFilter.ts";
import { type Dropped, keysSetBy, readAddress, writeAddress } from "./address.ts";
import type { Known } from "./addressField.ts";
import type { Selection } from "./selection.ts";
import { type Hover, type Patch, type State, startIn, subjectKey } from "./state.ts";
import { stepSubjects } from "./stepSubjects.ts";

/** The part of the browser that holds the address; a test passes its own. */
export interface AddressBar {
  /** The address as a query, whatever folder a page is in. */
  query(): string;
  /** What a link to an address names: a page of the site, where there is one. */
  href(query: string): string;
  /** Acts once what has just changed is seen, as the page waits for the bar; in turn, and before the query is read. */
  later(act: () => void): void;
  /** `push` makes a new entry for Back, `replace` changes the present one, which may be done {@link later}. */
  write(query: string, how: "push" | "replace"): void;
  onTravel(listener: () => void): void;
}

export interface Store {
  state: ReadonlySignal<State>;
  /** What the address said when the page was opened: its texts may be anybody's. */
  start: State;
  /** Each field by itself: what reads one is not drawn anew when another changes. */
  fields: { readonly [K in keyof State]: ReadonlySignal<State[K]> };
  /** Which partnerships are shown: as the reader has chosen, or as the step of the story shows them. */
  filter: ReadonlySignal<Filter>;
  /** What the step of the story tells of; nothing while none is open. */
  told: ReadonlySignal<readonly NonNullable<Selection>[]>;
  /** The step of the story that was told last, from 1: a reader who has left it may go on there. */
  lastStep: ReadonlySignal<number | null>;
  hover: ReadonlySignal<Hover>;
  /** Fields of the address that were dropped, until the reader has put the note away. */
  dropped: ReadonlySignal<readonly Dropped[]>;
  patch(patch: Patch, how?: "push" | "replace"): void;
  /** The address of the start in this language with some fields set, for a link. */
  href(patch: Patch): string;
  setHover(hover: Hover): void;
  /** Reads the address again, when more is known than before: a data file that arrived late. */
  reread(): void;
  forgetDropped(): void;
}

/** What interrupts the story: the reader looks at something else. */
const INTERRUPTS: readonly (keyof State)[] = ["selection", "themes", "from", "to", "compare", "camera"];

/** The state after a patch: who looks at something else has left the story. */
function patched(before: State, patch: Patch): State {
  const leaves = !("step" in patch) && INTERRUPTS.some((key) => key in patch);
  return { ...before, ...(leaves && { step: null }), ...patch };
}

/** The address as the store keeps it: with what it names and nobody knows yet, until that is set. */
function keptAddress(bar: AddressBar, known: () => Known) {
  let kept: readonly string[] = [];
  return {
    read() {
      const there = readAddress(bar.query(), known());
      kept = there.kept;
      return there;
    },
    /** @param isCut The address has what was dropped: it is written anew even where it says the same. */
    write(before: State, next: State, patch: Patch, how: "push" | "replace", isCut: boolean) {
      const changed = keysSetBy(patch);
      kept = kept.filter((key) => !changed.includes(key));
      const stays = kept;
      const [home] = known().languages;
      const addressOf = (state: State) => writeAddress(state, home, bar.query(), stays);
      // The Back of an article that the atlas stands in is the article's.
      const kind = next.embed ? "replace" : how;
      const write = () => {
        const address = addressOf(next);
        const isNew = isCut || address !== addressOf(before);
        if (isNew) bar.write(address, kind);
      };
      // A new entry belongs to the click: who goes Back at once would go one too far.
      if (kind === "push") write();
      else bar.later(write);
    },
  };
}

/** State with its address: reads it at the start and on Back or Forward, writes it with every patch. */
export function createStore(bar: AddressBar, known: () => Known): Store {
  const address = keptAddress(bar, known);
  const first = address.read();
  const state = signal(first.state);
  const dropped = signal<readonly Dropped[]>(first.dropped);
  const hover = signal<Hover>(null);
  const lastStep = signal(first.state.step);
  const reread = () => {
    const there = address.read();
    batch(() => {
      state.value = there.state;
      lastStep.value = there.state.step ?? lastStep.value;
      dropped.value = there.dropped;
    });
  };
  bar.onTravel(reread);
  const fields = Object.fromEntries(
    (Object.keys(first.state) as (keyof State)[]).map((key) => [key, computed(() => state.value[key])]),
  ) as Store["fields"];
  const step = computed(() => known().steps[(fields.step.value ?? 0) - 1]);
  return {
    state,
    start: first.state,
    fields,
    filter: computed(() =>
      step.value
        ? stepFilter(step.value)
        : { themes: fields.themes.value, from: fields.from.value, to: fields.to.value },
    ),
    told: computed(() => (step.value ? stepSubjects(step.value) : [])),
    lastStep,
    hover,
    dropped,
    reread,
    patch(patch, how = "push") {
      const [before, isCut] = [state.value, dropped.value.length > 0];
      const next = patched(before, patch);
      batch(() => {
        state.value = next;
        lastStep.value = next.step ?? lastStep.value;
      });
      address.write(before, next, patch, how, isCut);
    },
    href: (patch) =>
      bar.href(writeAddress({ ...startIn(state.peek().lang), ...patch }, known().languages[0])),
    setHover(next) {
      if (subjectKey(hover.value) !== subjectKey(next)) hover.value = next;
    },
    forgetDropped() {
      dropped.value = [];
    },
  };
}
