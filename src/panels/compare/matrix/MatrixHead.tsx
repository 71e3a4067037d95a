import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import type { Store } from "../../../state/store.ts";
import { Badge } from "../Badge.tsx";

interface Props {
  store: Store;
  column: CompareColumn;
  scope: "row" | "col";
}

/** The head of an area in the matrix, which lights it. */
export function MatrixHead({ store, column: { adcode, place, region }, scope }: Props) {
  return (
    <th
      scope={scope}
      class={scope === "row" ? "compare-row compare-head" : "compare-head"}
      onPointerEnter={() => store.setHover({ kind: "region", adcode })}
      onPointerLeave={() => store.setHover(null)}
    >
      <span class="compare-head-line">
        <Badge place={place} />
        {region.name.short[store.fields.lang.value]}
      </span>
    </th>
  );
}
