import type { Jurisdiction } from "../../atlas/atlas.ts";
import type { Words } from "../../text/words.ts";

/** Area, residents, seat and parts of a region; in words where the atlas has none. */
export function RegionFacts({ region, words }: { region: Jurisdiction; words: Words }) {
  const { facts, membership } = region;
  if (!facts) {
    return <p class="card-note">{membership === "outside" ? words.noFigures : words.figuresMissing}</p>;
  }
  const { area, census, seat, subdivisions } = facts;
  const rows = [
    { label: words.area, value: words.areaValue(area), note: area.note?.[words.lang] },
    {
      label: words.census,
      value: words.censusValue(census),
      note: census.note?.[words.lang] ?? words.censusNote,
    },
    { label: words.seat, value: seat.value[words.lang], note: seat.note?.[words.lang] },
    {
      label: words.subdivisions,
      value: subdivisions.value[words.lang],
      note: subdivisions.note?.[words.lang],
    },
  ];
  return (
    <dl class="facts">
      {rows.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <span class="facts-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
