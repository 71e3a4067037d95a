import { THEMES } from "../../atlas/schema.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { Drawer } from "./Drawer.tsx";
import { FilterLine } from "./FilterLine.tsx";
import { RegionList } from "./RegionList.tsx";
import { ThemeSection } from "./ThemeSection.tsx";
import { useInTurn } from "./useInTurn.ts";

interface Props extends PanelProps {
  openTable(): void;
}

/** The story beside the map: what it is, when, the partnerships by theme, and the regions. */
export function Story({ store, atlas, openTable }: Props) {
  const words = WORDS[store.fields.lang.value];
  const { partnerships, hasPartnerships } = atlas.value;
  const drawn = useInTurn(THEMES.length + 1);
  const title = (
    <h1 class="story-title">
      {words.title}
      <span class="story-title-other" lang={words.otherLanguage.lang}>
        {words.titleInOther}
      </span>
    </h1>
  );
  return (
    <Drawer words={words} header={title}>
      {partnerships.length > 0 && <p class="story-lede">{words.lede(partnerships.length)}</p>}
      <Timeline store={store} atlas={atlas} />
      <div id="partnerships" tabIndex={-1}>
        {partnerships.length === 0 ? (
          <p>{hasPartnerships ? words.noPartnerships : words.partnershipsMissing}</p>
        ) : (
          <>
            <FilterLine store={store} atlas={atlas} openTable={openTable} />
            {THEMES.slice(0, drawn).map((theme) => (
              <ThemeSection key={theme} store={store} atlas={atlas} theme={theme} />
            ))}
          </>
        )}
      </div>
      {drawn > THEMES.length && <RegionList store={store} atlas={atlas} />}
    </Drawer>
  );
}
