/** What the embedded page tells the page around it, and all that it tells. */
export interface HeightMessage {
  type: "mianyu-atlas:height";
  version: 1;
  /** The height that the frame would best have, in CSS px. */
  height: number;
}

/** CSS px; no frame is made smaller or larger by a message. */
const SENSIBLE = { min: 200, max: 1200 };

/** @param height CSS px. */
export const heightMessage = (height: number): HeightMessage => ({
  type: "mianyu-atlas:height",
  version: 1,
  height,
});

/** The height in a message, in CSS px; null where it is no such message, whoever sent it. */
export function readHeightMessage(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, version, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== "mianyu-atlas:height" || version !== 1 || typeof height !== "number") return null;
  return height >= SENSIBLE.min && height <= SENSIBLE.max ? height : null;
}
