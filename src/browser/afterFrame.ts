/** Milliseconds that a frame is under way from the page to the screen, on cores that the page would want as well. */
const UNDER_WAY = 16;

/**
 * Acts in a task of its own once the next frame has been painted and has had time to come to the screen: what has changed
 * is seen first, and neither holds the other up. Not in the background, where there are no frames.
 *
 * @returns Takes it back.
 */
export function afterFrame(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(act, UNDER_WAY);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
