import { isFiltering, isShown, passes } from "../../../atlas/queries/filter.ts";
import { monthsOf } from "../../../atlas/queries/queries.ts";
import { toggleTheme } from "../../../state/toggleTheme.ts";
import { formatSpan } from "../../../text/formatSpan.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { ShowAll } from "../../parts/ShowAll.tsx";
import { ThemeSwatch } from "../../parts/ThemeSwatch.tsx";
import { Checks } from "../controls/Checks.tsx";
import { Field } from "../controls/Field.tsx";

/** Which partnerships the sheet shows, by theme and time; how many these are. */
export function FilterFields({ store, atlas }: PanelProps) {
  const state = store.state.value;
  const { edition, partnerships } = atlas.value;
  const words = wordsOf(edition, state.lang);
  const all = edition.themes.map(({ id }) => id);
  const shown = partnerships.filter((entry) => passes(entry, state)).length;
  return (
    <>
      <Checks
        label={words.composer.shows.themes}
        checks={edition.themes.map((theme) => ({
          key: theme.id,
          label: (
            <>
              <ThemeSwatch theme={theme} width={24} />
              {words.theme(theme.id)}
            </>
          ),
          isOn: isShown(theme.id, state),
          toggle: () => store.patch(toggleTheme(store.state.peek(), theme.id, all)),
        }))}
      />
      {partnerships.length > 0 && <SpanFields store={store} atlas={atlas} />}
      {isFiltering(state) && (
        <p class={shown > 0 ? "composer-hint" : "composer-fault"} role="status">
          {words.shown(shown, partnerships.length)} <ShowAll store={store} atlas={atlas} />
        </p>
      )}
    </>
  );
}

/** The first and the last month; neither offers what is on the wrong side of the other. */
function SpanFields({ store, atlas }: PanelProps) {
  const { from, to, lang } = store.state.value;
  const words = wordsOf(atlas.value.edition, lang);
  const [first, last] = monthsOf(atlas.value);
  const [start, end] = [from ?? first, to ?? last];
  const month = (
    label: string,
    value: number,
    [least, most]: readonly [number, number],
    take: (month: number) => void,
  ) => (
    <Field
      label={label}
      control={(id) => (
        <select
          id={id}
          value={String(value)}
          onChange={({ currentTarget }) => take(Number(currentTarget.value))}
        >
          {Array.from({ length: most - least + 1 }, (_, i) => least + i).map((one) => (
            <option key={one} value={String(one)}>
              {formatSpan(one, one, lang)}
            </option>
          ))}
        </select>
      )}
    />
  );
  return (
    <>
      {month(words.from, start, [first, end], (one) => store.patch({ from: one === first ? null : one }))}
      {month(words.to, end, [start, last], (one) => store.patch({ to: one === last ? null : one }))}
    </>
  );
}
