interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader pays for what is loaded with money or with time. https://wicg.github.io/netinfo/ */
export function isSlowConnection(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || /(^|-)[23]g$/.test(connection?.effectiveType ?? "");
}

/**
 * Acts once the page has loaded, has been quiet, and has nothing to do.
 *
 * @param quiet Milliseconds without a task of more than 50 ms. “Time to Interactive” counts 5,000
 *   (https://web.dev/articles/tti): the reader looks around, and what comes now is in nobody's way.
 * @returns Takes it back.
 */
export function whenQuiet(quiet: number, act: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout>;
  // Safari and Firefox tell of no long tasks, Safari of no idle time.
  const canTell = PerformanceObserver.supportedEntryTypes.includes("longtask");
  const longTasks = canTell ? new PerformanceObserver(wait) : null;
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      longTasks?.disconnect();
      const go = () => !signal.aborted && act();
      if ("requestIdleCallback" in window) requestIdleCallback(go, { timeout: quiet });
      else go();
    }, quiet);
  }
  function begin() {
    longTasks?.observe({ type: "longtask" });
    wait();
  }
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    longTasks?.disconnect();
  });
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true, signal });
  return () => over.abort();
}
