import type { Jurisdiction } from "../../atlas/atlas.ts";
import type { Words } from "../../text/words.ts";

/** Area, residents, seat and parts of a region; in words where the atlas has none. Remarks on them are in the sources. */
export function RegionFacts({ region, words }: { region: Jurisdiction; words: Words }) {
  const { facts, role } = region;
  if (!facts) {
    return <p class="card-note">{role === "position" ? words.noFigures : words.figuresMissing}</p>;
  }
  const { area, census, seat, subdivisions } = facts;
  const rows = [
    { label: words.area, value: words.areaValue(area) },
    { label: words.census, value: words.censusValue(census), note: words.censusNote },
    { label: words.seat, value: seat.value[words.lang] },
    { label: words.subdivisions, value: subdivisions.value[words.lang] },
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
