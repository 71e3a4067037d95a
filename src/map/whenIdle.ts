/** Milliseconds after which it is done in any case. */
const LATEST = 3000;

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader pays for what is loaded with money or with time. https://wicg.github.io/netinfo/ */
export function isSlowConnection(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || /(^|-)[23]g$/.test(connection?.effectiveType ?? "");
}

/** Once the page has loaded and has nothing to do. Safari has no idle callback. */
export function whenIdle(act: () => void): void {
  const wait = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: LATEST });
    else setTimeout(act, 200);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
