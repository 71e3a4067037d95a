import { useRef, useState } from "preact/hooks";

export type JobEnd = { name: string } | { fault: unknown } | "cancelled";

/** Long work that says how far it is and can be cancelled; one at a time. */
export function useJob() {
  const [part, setPart] = useState<number | null>(null);
  const [end, setEnd] = useState<JobEnd>();
  const running = useRef<AbortController | null>(null);
  async function run(work: (onProgress: (part: number) => void, signal: AbortSignal) => Promise<string>) {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setEnd(undefined);
    setPart(0);
    try {
      setEnd({ name: await work(setPart, controller.signal) });
    } catch (fault) {
      setEnd(controller.signal.aborted ? "cancelled" : { fault });
    }
    running.current = null;
    setPart(null);
  }
  return { part, end, run, cancel: () => running.current?.abort() };
}
