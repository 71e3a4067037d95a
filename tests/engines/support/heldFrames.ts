interface Counting {
  framesAsked?: number;
}

/** Runs in a page, before its own code: no frame comes in the first while, and all that are asked for are counted. */
export function heldFrames(): void {
  /** Milliseconds; longer than the page's own patience. */
  const HELD = 1500;
  const { requestAnimationFrame: frame } = globalThis;
  const counting = globalThis as Counting;
  counting.framesAsked = 0;
  globalThis.requestAnimationFrame = (act) => {
    counting.framesAsked = (counting.framesAsked ?? 0) + 1;
    const rest = HELD - performance.now();
    return rest > 0 ? Number(setTimeout(() => frame(act), rest)) : frame(act);
  };
}

/** Runs in a page with {@link heldFrames}: how many frames have been asked for. */
export function framesAsked(): number {
  return (globalThis as Counting).framesAsked ?? Number.NaN;
}
