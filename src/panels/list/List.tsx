import { otherLang } from "../../atlas/otherLang.ts";
import { htmlLangOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { StepsOffer } from "../steps/StepsOffer.tsx";
import { Timeline } from "../timeline/Timeline.tsx";
import { Drawer } from "./Drawer.tsx";
import { FilterLine } from "./FilterLine.tsx";
import { Finding } from "./Finding.tsx";
import { RegionList } from "./RegionList.tsx";
import { ThemeKey } from "./ThemeKey.tsx";
import { ThemeSection } from "./ThemeSection.tsx";
import { useInTurn } from "./useInTurn.ts";

interface Props extends PanelProps {
  openTable(): void;
  openWords(adcode: null): void;
}

/** The list beside the map: what it is, when, the partnerships by theme, and the regions. */
export function List({ store, atlas, openTable, openWords }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const { partnerships, hasPartnerships, edition } = atlas.value;
  const { themes, title: name, languages } = edition;
  const other = otherLang(languages, name, words.lang);
  const drawn = useInTurn(themes.length + 1);
  const title = (
    <>
      <h1 class="list-title">
        {words.title}
        {other && (
          <span class="list-title-other" lang={htmlLangOf(other)}>
            {name[other]}
          </span>
        )}
      </h1>
      <Finding store={store} atlas={atlas} />
      <ThemeKey store={store} atlas={atlas} />
      <StepsOffer store={store} atlas={atlas} />
    </>
  );
  return (
    <Drawer words={words} header={title}>
      <Timeline store={store} atlas={atlas} />
      <div id="partnerships" tabIndex={-1}>
        {partnerships.length === 0 ? (
          <p>{hasPartnerships ? words.noPartnerships : words.partnershipsMissing}</p>
        ) : (
          <>
            <FilterLine store={store} atlas={atlas} openTable={openTable} openWords={openWords} />
            {themes.slice(0, drawn).map((theme) => (
              <ThemeSection key={theme.id} store={store} atlas={atlas} theme={theme} />
            ))}
          </>
        )}
      </div>
      {drawn > themes.length && <RegionList store={store} atlas={atlas} />}
    </Drawer>
  );
}
