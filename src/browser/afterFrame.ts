/**
 * Acts in a task of its own once the next frame has been painted: what has changed is seen first, and neither holds the
 * other up. Not in the background, where there are no frames.
 *
 * @returns Takes it back.
 */
export function afterFrame(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
