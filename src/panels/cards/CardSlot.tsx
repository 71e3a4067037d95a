import { useRef } from "preact/hooks";
import { partnershipById } from "../../atlas/queries/queries.ts";
import { type State, subjectKey } from "../../state/state.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { AllButton } from "../parts/AllButton.tsx";
import { useReturnFocus } from "../parts/dialog/useReturnFocus.ts";
import { Title } from "../parts/Title.tsx";
import { StepLink } from "../steps/StepLink.tsx";
import { Card } from "./Card.tsx";
import { PairPager } from "./PairPager.tsx";
import { PartnershipCard } from "./PartnershipCard.tsx";
import { RegionCard } from "./RegionCard.tsx";
import { RegionTitle } from "./RegionTitle.tsx";
import { useRehearsal } from "./useRehearsal.tsx";

const hasSelection = ({ selection }: State) => selection !== null;

/** The card of what is chosen, or nothing. */
export function CardSlot({ store, atlas }: PanelProps) {
  const [lang, selection] = [store.fields.lang.value, store.fields.selection.value];
  const words = wordsOf(atlas.value.edition, lang);
  const subject = subjectKey(selection);
  const opening = useRef(subject);
  if (opening.current !== subject) opening.current = "";
  useReturnFocus(store, hasSelection);
  useRehearsal({ store, atlas });
  // Whose partnerships the reader goes through.
  const last = useRef<number | null>(null);
  if (selection?.kind === "region") last.current = selection.adcode;

  const region = selection?.kind === "region" && atlas.value.jurisdictions.get(selection.adcode);
  const partnership = selection?.kind === "partnership" && partnershipById(atlas.value, selection.id);
  if (!region && !partnership) return null;
  return (
    <Card
      words={words}
      subject={subject}
      takesFocus={opening.current !== subject}
      back={<AllButton store={store} atlas={atlas} />}
      close={() => store.patch({ selection: null })}
      title={
        partnership ? (
          <Title text={partnership.title[lang]} edition={atlas.value.edition} lang={lang} />
        ) : (
          region && <RegionTitle region={region} words={words} />
        )
      }
    >
      {region && <RegionCard store={store} atlas={atlas} region={region} />}
      {partnership && (
        <>
          <PairPager store={store} atlas={atlas} partnership={partnership} region={last.current} />
          <PartnershipCard store={store} atlas={atlas} partnership={partnership} />
        </>
      )}
      <StepLink store={store} atlas={atlas} />
    </Card>
  );
}
