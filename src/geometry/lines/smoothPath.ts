import { pathNumber } from "./pathNumber.ts";
import { relativePath } from "./relativePath.ts";

type Point = readonly [x: number, y: number];

/**
 * One line as the `d` of an SVG path, like {@link relativePath} and in as many numbers, but smooth: a quadratic B-spline
 * with its corners at the points of the line. It runs through the middles between them; each corner is the one before it
 * reflected in such a middle, which is all that `t` says, and each middle makes up for the rounding of those before it:
 * https://www.w3.org/TR/SVG2/paths.html#PathDataQuadraticBezierCommands.
 *
 * @param decimals How many each number keeps.
 */
export function smoothPath(line: readonly Point[], decimals: number): string {
  const scale = 10 ** decimals;
  const points = line.map(([x, y]): Point => [Math.round(x * scale), Math.round(y * scale)]);
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last || points.length < 3) return relativePath(line, decimals);
  const step = ([fromX, fromY]: Point, [x, y]: Point) =>
    `${pathNumber(x - fromX, decimals)} ${pathNumber(y - fromY, decimals)}`;
  let [corner, at] = [second, first];
  const begin = `M${step([0, 0], first)}q${step(first, second)}`;
  const stops = points.slice(2).map((next) => {
    const middle: Point =
      next === last ? last : [Math.round((corner[0] + next[0]) / 2), Math.round((corner[1] + next[1]) / 2)];
    corner = [2 * middle[0] - corner[0], 2 * middle[1] - corner[1]];
    const text = step(at, middle);
    at = middle;
    return text;
  });
  const [end = "", ...onwards] = stops;
  // A minus separates two numbers as well as a space.
  return `${begin} ${end}${onwards.length > 0 ? `t${onwards.join(" ")}` : ""}`.replaceAll(" -", "-");
}
