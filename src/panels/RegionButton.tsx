import { subjectKey } from "../state/state.ts";
import { WORDS } from "../text/words.ts";
import { opens } from "./opens.ts";
import type { PanelProps } from "./panelProps.ts";
import { regionName } from "./regionName.ts";

interface Props extends PanelProps {
  adcode: number;
  /** How many partnerships it has, where that is known and to be said. */
  count?: number | undefined;
}

/** A region's name: lights it on the map, and opens it. */
export function RegionButton({ store, atlas, adcode, count }: Props) {
  const { lang, selection } = store.state.value;
  const words = WORDS[lang];
  const subject = { kind: "region", adcode } as const;
  const key = subjectKey(subject);
  return (
    <button
      type="button"
      class="region-button"
      data-lit={subjectKey(store.hover.value) === key}
      aria-current={subjectKey(selection) === key}
      {...opens(store, subject)}
    >
      {regionName(atlas.value, adcode, lang)}
      {count !== undefined && (
        <>
          <span class="region-count" aria-hidden="true">
            {count}
          </span>
          <span class="visually-hidden">{words.colon + words.partnershipCount(count)}</span>
        </>
      )}
    </button>
  );
}
