import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { regionName } from "./regionName.ts";
import { SubjectLink } from "./SubjectLink.tsx";
import { useHighlight } from "./useHighlight.ts";

interface Props extends PanelProps {
  adcode: number;
  /** How many partnerships it has, where that is known and to be said. */
  count?: number | undefined;
}

/** A region's name: lights it on the map, and opens it. */
export function RegionButton({ store, atlas, adcode, count }: Props) {
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const subject = { kind: "region", adcode } as const;
  const { isLit, isChosen } = useHighlight(store, subject);
  return (
    <SubjectLink
      store={store}
      subject={subject}
      class="region-button"
      data-lit={isLit}
      aria-current={isChosen}
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
    </SubjectLink>
  );
}
