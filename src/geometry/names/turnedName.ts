import { type Box, boxAround } from "../box.ts";
import type { World } from "../mercator.ts";

/** From this many degrees on Chinese letters stand upright, one beneath the other. */
const STACKED = 40;

/** A text as it is set, in the units of a plane. */
export interface Lettering {
  text: string;
  /** Height of its letters. */
  size: number;
  /** From its first letter to its last. */
  length: number;
}

/** A text where it stands along a line of the ground. */
export interface TurnedName extends Lettering {
  /** Its middle. */
  at: World;
  /** Degrees clockwise, less than 90 either way: it is read from the left. */
  turn: number;
}

/** What is written at once: the whole of a name, or a letter of those that stand beneath each other. */
export interface Piece {
  text: string;
  at: World;
  turn: number;
}

export const isStacked = ({ text, turn }: Pick<TurnedName, "text" | "turn">): boolean =>
  Math.abs(turn) > STACKED && /^\p{Script=Han}+$/u.test(text);

/** A vector of length 1 along a name. */
export const directionOf = (turn: number): World => [
  Math.cos((turn * Math.PI) / 180),
  Math.sin((turn * Math.PI) / 180),
];

/**
 * A name as it is written: turned along its line, or, where that is steep, letters beneath each other, from the top, as
 * Chinese letters on their sides are hard to read. They are so far apart that their boxes do not touch.
 */
export function piecesOf(name: TurnedName): Piece[] {
  const { text, size, at, turn } = name;
  if (!isStacked(name)) return [{ text, at, turn }];
  const [cos, sin] = directionOf(Math.abs(turn));
  const step = size * Math.min(1.15 / sin, 1.03 / cos);
  return [...text].map((letter, i, { length }): Piece => {
    const way = (i - (length - 1) / 2) * step;
    return { text: letter, at: [at[0] + cos * way * Math.sign(turn), at[1] + sin * way], turn: 0 };
  });
}

/** Points along the middle of a name, near enough to each other that nothing gets between. */
export function pointsAlong(name: TurnedName): World[] {
  if (isStacked(name)) return piecesOf(name).map(({ at }) => at);
  const { at, turn, length, size } = name;
  const [cos, sin] = directionOf(turn);
  const steps = Math.ceil(length / size / 0.6);
  return Array.from({ length: steps + 1 }, (_, i): World => {
    const way = (i / steps - 0.5) * (length - size * 0.6);
    return [at[0] + cos * way, at[1] + sin * way];
  });
}

/** What a name covers, as upright boxes of a letter each. */
export const boxesAlong = (name: TurnedName): Box[] =>
  pointsAlong(name).map((at) => boxAround(at, name.size, name.size));
