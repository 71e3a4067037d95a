import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Atlas, Jurisdiction } from "../../atlas/atlas.ts";
import { type FileFault, pathOf } from "../../atlas/files/fault.ts";
import type { FileName } from "../../atlas/files/schema.ts";
import { riverAreas } from "../../atlas/queries/riverAreas.ts";
import { namesOf, regionSentences } from "../../text/textMapSentences.ts";
import { type Words, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { countOf } from "../parts/subject/countOf.ts";

interface Props extends PanelProps {
  faults: ReadonlySignal<readonly FileFault[]>;
  at: { adcode: number | null } | null;
}

/** What a region is, lies beside and takes part in. */
function regionText(atlas: Atlas, region: Jurisdiction, words: Words): string {
  const count = countOf(atlas, region.adcode);
  return [
    words.membershipSentence(region.membership) + words.stop.trimEnd(),
    ...regionSentences(atlas, region, words),
    ...(count === undefined ? [] : [words.partnershipCount(count) + words.stop.trimEnd()]),
  ].join(words.gap);
}

function RiverSections({ atlas, words }: { atlas: Atlas; words: Words }) {
  const { textMap, lang } = words;
  const courses = useMemo(
    () => atlas.rivers.map((river) => ({ river: river.properties, areas: riverAreas(atlas, river) })),
    [atlas],
  );
  return courses
    .filter(({ areas }) => areas.length > 0)
    .map(({ river, areas }) => (
      <section key={river.id}>
        <h4>{river.name[lang]}</h4>
        <p>{(river.rank === 1 ? textMap.mainRiver : textMap.river)(namesOf(atlas, areas, words))}</p>
      </section>
    ));
}

function ProvinceSections({ atlas, words }: { atlas: Atlas; words: Words }) {
  const regions = [...atlas.jurisdictions.values()];
  return atlas.edition.provinces.map(({ id, name }) => {
    const inside = regions.filter(({ facts }) => facts?.province === id).map(({ adcode }) => adcode);
    return inside.length === 0 ? null : (
      <section key={id}>
        <h4>{name[words.lang]}</h4>
        <p>{words.textMap.province(inside.length, namesOf(atlas, inside, words))}</p>
      </section>
    );
  });
}

/** Provinces, rivers and regions, each under a heading of its own, so that a reader of the screen goes from one to the next. */
export function TextMap({ store, atlas, faults, at }: Props) {
  const { edition, jurisdictions } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value);
  const { textMap, lang } = words;
  const begin = useRef<HTMLHeadingElement>(null);
  useEffect(() => begin.current?.focus(), [at]);
  /** What a part of the text is made of and is not there. */
  const missing = (...files: FileName[]) =>
    faults.value
      .filter(({ file }) => files.includes(file))
      .map(({ file, kind }) => (
        <p key={file} class="card-note">
          {words.fault[kind](words.file[file], pathOf(file))}
        </p>
      ));
  return (
    <div class="text-map">
      <p class="card-note">{textMap.lead}</p>
      <h3 class="small-heading">{textMap.regions}</h3>
      {missing("jurisdictions", "places", "measures")}
      {[...jurisdictions.values()].map((region) => (
        <section key={region.adcode}>
          <h4 tabIndex={-1} ref={region.adcode === at?.adcode ? begin : null}>
            {region.name.short[lang]}
          </h4>
          <p>{regionText(atlas.value, region, words)}</p>
        </section>
      ))}
      <h3 class="small-heading">{textMap.rivers}</h3>
      {missing("rivers", "boundaries")}
      <RiverSections atlas={atlas.value} words={words} />
      <h3 class="small-heading">{textMap.provinces}</h3>
      {missing("jurisdictions")}
      <ProvinceSections atlas={atlas.value} words={words} />
    </div>
  );
}
