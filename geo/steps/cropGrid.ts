import type { BBox } from "geojson";
import type { Grid } from "./parseGrid.ts";

/** The part of a grid within `[west, south, east, north]` in degrees, to the nearest nodes, as far as the grid reaches. */
export function cropGrid(grid: Grid, [west, south, east, north]: BBox): Grid {
  const column = (lon: number) => Math.max(0, Math.round((lon - grid.west) / grid.step));
  const row = (lat: number) => Math.max(0, Math.round((grid.north - lat) / grid.step));
  const rows = grid.rows
    .slice(row(north), row(south) + 1)
    .map((heights) => heights.slice(column(west), column(east) + 1));
  return {
    west: grid.west + column(west) * grid.step,
    north: grid.north - row(north) * grid.step,
    step: grid.step,
    rows,
  };
}
