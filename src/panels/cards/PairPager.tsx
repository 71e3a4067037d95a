import type { Partnership } from "../../atlas/files/schema.ts";
import { byDate, pairsOf } from "../../atlas/queries/queries.ts";
import { endsAt, farEnd } from "../../scene/mapStop.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { regionName } from "../parts/subject/regionName.ts";

interface Props extends PanelProps {
  partnership: Partnership;
  /** The region whose partnerships the reader goes through; null for the other one of a pair. */
  region: number | null;
}

/** Leads to the partnership before and after in the pair that this one belongs to; nothing where it is the only one. */
export function PairPager({ store, atlas, partnership, region }: Props) {
  const lang = store.fields.lang.value;
  const { edition } = atlas.value;
  const { panel } = wordsOf(edition, lang);
  const own = pairsOf(atlas.value).filter(({ legs }) => legs.some((leg) => leg.partnership === partnership));
  const hub = edition.hub?.adcode;
  const pair =
    own.length === 1 ? own[0] : own.find((one) => region !== null && region !== hub && endsAt(one, region));
  if (!pair || pair.legs.length < 2) return null;
  const all = pair.legs.map((leg) => leg.partnership).sort(byDate);
  const place = all.indexOf(partnership);
  const far = hub === undefined ? pair.adcode : farEnd(pair, hub);
  const ways = [
    { to: all[place - 1], name: panel.previousOfPair, path: "M10 3 5 8l5 5" },
    { to: all[place + 1], name: panel.nextOfPair, path: "m6 3 5 5-5 5" },
  ];
  const [previous, next] = ways.map(({ to, name, path }) => (
    <button
      key={name}
      type="button"
      class="pair-button"
      aria-label={name}
      title={to?.title[lang]}
      aria-disabled={!to}
      onClick={() => to && store.patch({ selection: { kind: "partnership", id: to.id } })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  ));
  return (
    <div class="pair">
      {previous}
      <span>{panel.pair(place + 1, all.length, regionName(atlas.value, far, lang))}</span>
      {next}
    </div>
  );
}
