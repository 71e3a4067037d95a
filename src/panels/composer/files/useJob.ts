import { useRef, useState } from "preact/hooks";

export type JobEnd = { name: string } | { fault: unknown } | "cancelled";

/** Long work that says how far it is and can be cancelled; one at a time. */
export function useJob() {
  const [part, setPart] = useState<number | null>(null);
  const [end, setEnd] = useState<JobEnd>();
  const running = useRef<AbortController | null>(null);
  /** @param work Answers with the name of the file that it made; with nothing where it made none. */
  async function run(
    work: (onProgress: (part: number) => void, signal: AbortSignal) => Promise<string | undefined>,
  ) {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const onProgress = (part: number) => {
      if (!controller.signal.aborted) setPart(part);
    };
    setEnd(undefined);
    setPart(0);
    // What is cancelled may go on to its next step, and is not heard any more.
    try {
      const { signal } = controller;
      const name = await Promise.race([work(onProgress, signal), whenAborted(signal)]);
      setEnd(name === undefined ? undefined : { name });
    } catch (fault) {
      setEnd(controller.signal.aborted ? "cancelled" : { fault });
    }
    running.current = null;
    setPart(null);
  }
  return { part, end, run, cancel: () => running.current?.abort() };
}

const whenAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
