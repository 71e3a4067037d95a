import type { CompareColumn } from "../../atlas/compare/comparison.ts";
import { toggleCompare } from "../../state/toggleCompare.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { opens } from "../parts/subject/opens.ts";
import { Badge } from "./Badge.tsx";

interface Props extends PanelProps {
  column: CompareColumn;
  scope: "row" | "col";
}

/** The head of an area: its number on the map and its name, which lights and opens it, and the way out. */
export function CompareHead({ store, atlas, column, scope }: Props) {
  const { adcode, place, region } = column;
  const lang = store.fields.lang.value;
  const { compare: words, colon } = wordsOf(atlas.value.edition, lang);
  const name = region.name.short[lang];
  const { onPointerEnter, onPointerLeave, ...open } = opens(store, { kind: "region", adcode });
  return (
    <th
      scope={scope}
      class={scope === "row" ? "compare-row compare-head" : "compare-head"}
      {...{ onPointerEnter, onPointerLeave }}
    >
      <span class="compare-head-line">
        <button type="button" class="compare-name" {...open}>
          <Badge place={place} />
          <span class="visually-hidden">{words.place(place) + colon}</span>
          {name}
        </button>
        <button
          type="button"
          class="compare-remove"
          aria-label={words.removeRegion(name)}
          title={words.removeRegion(name)}
          onClick={() => store.patch(toggleCompare(store.state.value, adcode))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4.5 4.5l7 7m0-7l-7 7" />
          </svg>
        </button>
      </span>
    </th>
  );
}
