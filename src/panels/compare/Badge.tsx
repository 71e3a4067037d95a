/** The number of an area in the comparison, as on the map. */
export function Badge({ place }: { place: number }) {
  return (
    <span class="compare-badge" aria-hidden="true">
      {place}
    </span>
  );
}
