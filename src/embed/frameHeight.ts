/** CSS px, and CSS px for each px of the width: upright in a narrow column, wide in a wide one. */
const [LEAST, BASE, SLOPE, MOST] = [520, 250, 0.45, 680];

/** The height that suits a frame of a width, both in CSS px. */
export function frameHeight(width: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, BASE + SLOPE * width)));
}

/** The same for a stylesheet, of the width of the container: the frame has its height before anything has loaded. */
export const FRAME_HEIGHT_CSS = `clamp(${LEAST}px, ${BASE}px + ${SLOPE * 100}cqi, ${MOST}px)`;
