/** A point of the Web-Mercator unit square: x grows east, y grows south, the whole world is 1 wide. */
export type World = readonly [x: number, y: number];

/** MapLibre's world is 512 CSS px wide at zoom 0. */
const TILE = 512;

/** Equatorial circumference in kilometres, as Web Mercator has it (sphere of radius 6378.137 km). */
const CIRCUMFERENCE = 40075.017;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** WGS84 `[lon, lat]` in degrees to the unit square (spherical Web Mercator, EPSG:3857). */
export function toWorld([lon = 0, lat = 0]: readonly number[]): World {
  return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) / (2 * Math.PI)];
}

/** The inverse of {@link toWorld}. */
export function toLonLat([x, y]: World): [lon: number, lat: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** CSS px across the whole world at a zoom. */
export const worldSize = (zoom: number) => TILE * 2 ** zoom;

/** The zoom at which the world is `size` CSS px wide: the inverse of {@link worldSize}. */
export const zoomFor = (size: number) => Math.log2(size / TILE);

/** Ground kilometres of one unit of the square at a latitude in degrees. */
export const kmPerWorld = (lat: number) => CIRCUMFERENCE * Math.cos(radians(lat));
