/** Mianyang, from which every leg starts. Adcodes: GB/T 2260, as in geo/jurisdictions.geojson. */
export const HUB = 510700;

/** The twelve jurisdictions: the nine of the Fujiang basin, then the three Chongqing partners. */
export const MEMBERS: readonly number[] = [
  510700, 513200, 510600, 510800, 510900, 511300, 500152, 500151, 500117, 500109, 500118, 500115,
];
